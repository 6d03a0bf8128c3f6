#include "ask/collisions.h"

#include "ask/touched.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <map>

namespace penumbra::ask {

namespace {

bool counts(const planning::PlannedItem& item) { return item.enabled && item.fits; }

base::TimeWindow both(const base::TimeWindow& a, const base::TimeWindow& b) {
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

std::string sentence(std::string text) { return PENUMBRA_SAY("Question", "{}.")(base::sentenceCase(std::move(text))); }

/// What collides in capacity, by the findings; a pair by that in which the fewest others meet it.
std::map<std::pair<std::size_t, std::size_t>, Collision> capacityOf(const session::Evaluation& evaluation,
                                                                    const planning::Schedule& schedule) {
    std::map<std::pair<std::size_t, std::size_t>, Collision> out;
    auto meetings = schedule.meetings;
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const auto& a, const auto& b) { return a.items.size() < b.items.size(); });
    for (const auto& meeting : meetings)
        for (std::size_t i = 0; i < meeting.items.size(); ++i)
            for (std::size_t j = i + 1; j < meeting.items.size(); ++j)
                out.try_emplace({meeting.items[i], meeting.items[j]},
                                Collision{meeting.items[i], meeting.items[j], CollisionKind::Capacity, meeting.window,
                                          evaluation.findings[meeting.finding].text});
    return out;
}

} // namespace

const char* collisionKindName(CollisionKind kind) {
    switch (kind) {
    case CollisionKind::Capacity:
        return "capacity";
    case CollisionKind::Dependency:
        return "dependency";
    case CollisionKind::Calendar:
        return "calendar";
    }
    return "calendar";
}

std::vector<Collision> collisionsOf(const session::Evaluation& evaluation, const planning::Schedule& schedule) {
    auto found = capacityOf(evaluation, schedule);
    const auto& world = *evaluation.world;
    std::vector<std::set<int>> touched(schedule.items.size());
    for (std::size_t i = 0; i < schedule.items.size(); ++i)
        if (counts(schedule.items[i])) touched[i] = servicesTouched(evaluation, schedule.items[i]);
    for (std::size_t i = 0; i < schedule.items.size(); ++i)
        for (std::size_t j = i + 1; j < schedule.items.size(); ++j) {
            const auto &a = schedule.items[i], &b = schedule.items[j];
            if (!counts(a) || !counts(b) || !a.window.overlaps(b.window) || found.contains({i, j})) continue;
            auto needs = sayNeeds(world, touched[i], touched[j]);
            if (needs.empty()) needs = sayNeeds(world, touched[j], touched[i]);
            const bool depends = !needs.empty();
            found[{i, j}] = {i, j, depends ? CollisionKind::Dependency : CollisionKind::Calendar,
                             both(a.window, b.window),
                             depends ? sentence(std::move(needs))
                                     : PENUMBRA_SAY("Question", "They share hours and nothing else.")()};
        }
    std::vector<Collision> out;
    for (auto& [pair, collision] : found) out.push_back(std::move(collision));
    std::stable_sort(out.begin(), out.end(), [](const Collision& x, const Collision& y) {
        return std::pair(x.kind, x.hours.begin) < std::pair(y.kind, y.hours.begin);
    });
    return out;
}

} // namespace penumbra::ask
