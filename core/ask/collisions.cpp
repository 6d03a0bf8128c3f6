#include "ask/collisions.h"

#include "ask/touched.h"
#include "base/text.h"

#include <algorithm>
#include <map>

namespace penumbra::ask {

namespace {

bool counts(const planning::PlannedItem& item) { return item.enabled && item.fits; }

base::TimeWindow both(const base::TimeWindow& a, const base::TimeWindow& b) {
    return {std::max(a.begin, b.begin), std::min(a.end, b.end)};
}

bool isScheduled(const session::Evaluation& evaluation, const std::string& key) {
    return std::any_of(evaluation.scheduled.begin(), evaluation.scheduled.end(),
                       [&](const auto& edit) { return edit.key == key; });
}

/// The scenario's edits without some items of the schedule; what is scheduled, and what stands in its place, goes where
/// nobody sees it: left out it would come back at the hours it was scheduled for.
std::vector<whatif::Edit> editsWithout(const session::Evaluation& evaluation, const planning::Schedule& schedule,
                                       const std::set<std::size_t>& gone) {
    const auto end = evaluation.usage->grid.end();
    const base::TimeWindow unseen{end + std::chrono::hours(1), end + std::chrono::hours(2)};
    auto out = evaluation.scenario.edits;
    for (const auto i : gone) {
        const auto& item = schedule.items[i];
        for (auto& edit : out) edit.enabled = edit.enabled && (item.fromEvent || edit.key != item.key);
        for (auto edit : editsOf(evaluation, item)) {
            if (!isScheduled(evaluation, edit.key)) continue;
            edit.window = unseen;
            out.push_back(std::move(edit));
        }
    }
    return out;
}

/// Somebody who is hit is so in hours of the finding, because changes meet.
bool stillHappens(const std::vector<risk::Finding>& findings, const risk::Finding& finding) {
    return std::any_of(findings.begin(), findings.end(), [&](const risk::Finding& other) {
        return other.kind == finding.kind && other.dimension == finding.dimension &&
               base::TimeWindow{other.at, other.until}.overlaps({finding.at, finding.until}) &&
               std::any_of(other.affected.begin(), other.affected.end(), [&](const auto& id) {
                   return std::find(finding.affected.begin(), finding.affected.end(), id) != finding.affected.end();
               });
    });
}

/// Of the items of a meeting those that its finding needs, by leaving out one after the other.
base::Result<std::vector<std::size_t>> neededFor(const session::Evaluation& evaluation,
                                                 const planning::Schedule& schedule, const planning::Meeting& meeting,
                                                 const TryEdits& tryEdits) {
    auto needed = meeting.items;
    std::set<std::size_t> gone;
    for (const auto i : meeting.items) {
        if (meeting.clear) break;
        gone.insert(i);
        const auto trial = tryEdits(editsWithout(evaluation, schedule, gone));
        if (!trial) return tl::unexpected(trial.error());
        if (stillHappens(trial->findings, evaluation.findings[meeting.finding]))
            std::erase(needed, i);
        else
            gone.erase(i);
    }
    return needed;
}

using Pairs = std::map<std::pair<std::size_t, std::size_t>, Collision>;

/// What collides in capacity, by the findings; a pair by that in which the fewest others meet it.
base::Result<Pairs> capacityOf(const session::Evaluation& evaluation, const planning::Schedule& schedule,
                               const TryEdits& tryEdits) {
    auto meetings = schedule.meetings;
    for (auto& meeting : meetings) {
        auto needed = neededFor(evaluation, schedule, meeting, tryEdits);
        if (!needed) return tl::unexpected(needed.error());
        meeting.items = std::move(*needed);
    }
    std::stable_sort(meetings.begin(), meetings.end(),
                     [](const auto& a, const auto& b) { return a.items.size() < b.items.size(); });
    Pairs out;
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

base::Result<std::vector<Collision>> collisionsOf(const session::Evaluation& evaluation,
                                                  const planning::Schedule& schedule, const TryEdits& tryEdits) {
    auto found = capacityOf(evaluation, schedule, tryEdits);
    if (!found) return tl::unexpected(found.error());
    const auto& world = *evaluation.world;
    std::vector<Touched> touched(schedule.items.size());
    for (std::size_t i = 0; i < schedule.items.size(); ++i)
        if (counts(schedule.items[i])) touched[i] = touchedBy(evaluation, schedule.items[i]);
    for (std::size_t i = 0; i < schedule.items.size(); ++i)
        for (std::size_t j = i + 1; j < schedule.items.size(); ++j) {
            const auto &a = schedule.items[i], &b = schedule.items[j];
            if (!counts(a) || !counts(b) || !a.window.overlaps(b.window) || found->contains({i, j})) continue;
            auto needs = sayNeeds(world, touched[i], touched[j]);
            if (needs.empty()) needs = sayNeeds(world, touched[j], touched[i]);
            const bool depends = !needs.empty();
            (*found)[{i, j}] = {
                i, j, depends ? CollisionKind::Dependency : CollisionKind::Calendar, both(a.window, b.window),
                depends ? std::move(needs) : PENUMBRA_SAY("Question", "They share hours and nothing else.")()};
        }
    std::vector<Collision> out;
    for (auto& [pair, collision] : *found) out.push_back(std::move(collision));
    std::stable_sort(out.begin(), out.end(), [](const Collision& x, const Collision& y) {
        return std::pair(x.kind, x.hours.begin) < std::pair(y.kind, y.hours.begin);
    });
    return out;
}

} // namespace penumbra::ask
