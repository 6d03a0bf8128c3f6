#include "base/sentence_case.h"
#include "base/text.h"
#include "risk/collision.h"
#include "risk/phrase.h"
#include "risk/spell.h"

#include <algorithm>
#include <fmt/format.h>
#include <iterator>

namespace penumbra::risk {

namespace {

/// What is above this is likelier than not to run out.
constexpr float kLikely = 0.5F;

/// Changes that hit somebody together, in hours that may grow.
struct Meeting {
    std::vector<PlannedChange> causes;
    Trouble trouble;
    base::TimeWindow window;
};

/// Trouble in hours in which the same changes hold.
struct Episode {
    std::vector<std::size_t> active; ///< indices of changes
    Trouble trouble;
    base::TimeWindow window;
};

std::string sayNumber(std::size_t n) {
    static constexpr const char* kNames[] = {PENUMBRA_TEXT("Number", "no"),   PENUMBRA_TEXT("Number", "one"),
                                             PENUMBRA_TEXT("Number", "two"),  PENUMBRA_TEXT("Number", "three"),
                                             PENUMBRA_TEXT("Number", "four"), PENUMBRA_TEXT("Number", "five"),
                                             PENUMBRA_TEXT("Number", "six")};
    return n < std::size(kNames) ? base::said("Number", kNames[n]) : std::to_string(n);
}

std::string nameOf(const model::World& world, const Supply& supply) {
    switch (supply.kind) {
    case simulate::SubjectKind::Host:
        return world.hosts[static_cast<std::size_t>(supply.subject)].name;
    case simulate::SubjectKind::Zone:
        return PENUMBRA_SAY("Finding", "zone {}")(world.zones[static_cast<std::size_t>(supply.subject)]);
    case simulate::SubjectKind::Fleet:
        break;
    }
    return PENUMBRA_SAY("Finding", "the whole fleet")();
}

model::ResourceId idOf(const model::World& world, const Supply& supply) {
    switch (supply.kind) {
    case simulate::SubjectKind::Host:
        return world.hosts[static_cast<std::size_t>(supply.subject)].id;
    case simulate::SubjectKind::Zone:
        return model::makeId(model::ResourceKind::Zone, world.zones[static_cast<std::size_t>(supply.subject)]);
    case simulate::SubjectKind::Fleet:
        break;
    }
    return {};
}

/// "s0 cannot place every replica", "h1 runs out of CPU"; notes who is hit.
std::string sayTrouble(const model::World& world, const Trouble& trouble, Finding& f) {
    std::vector<std::string> hit, short_;
    auto ids = trouble.homeless;
    ids.insert(trouble.lost.begin(), trouble.lost.end());
    for (const auto& id : ids) {
        hit.push_back(naturalName(id));
        f.affected.push_back(id);
        f.chain.push_back({id, trouble.lost.contains(id) ? PENUMBRA_SAY("Finding", "is lost")()
                                                         : PENUMBRA_SAY("Finding", "has a replica without a host")()});
    }
    for (const auto& [supply, share] : trouble.shortages) {
        const auto dimension = sayDimension(world.dimensions.at(supply.dimension).name);
        short_.push_back(PENUMBRA_SAY("Finding", "{} of {}")(dimension, nameOf(world, supply)));
        if (const auto id = idOf(world, supply); !id.empty()) f.affected.push_back(id);
        f.chain.push_back({idOf(world, supply),
                           PENUMBRA_SAY("Finding", "runs out of {} in {} of the paths")(dimension, sayShare(share))});
        if (f.dimension.empty() && hit.empty()) f.dimension = world.dimensions.at(supply.dimension).name;
    }
    f.subjectName = !hit.empty() ? hit.front() : nameOf(world, trouble.shortages.begin()->first);
    f.subject = !f.affected.empty() ? f.affected.front() : model::ResourceId();
    std::string text;
    if (!hit.empty())
        text = trouble.lost.empty() ? PENUMBRA_SAY("Finding", "{} cannot place every replica")(sayList(hit))
                                    : PENUMBRA_SAY("Finding", "{} cannot go on")(sayList(hit));
    if (!short_.empty()) {
        const auto out = short_.size() == 1 ? PENUMBRA_SAY("Finding", "{} runs out")(short_.front())
                                            : PENUMBRA_SAY("Finding", "{} run out")(sayList(short_));
        text = text.empty() ? out : PENUMBRA_SAY("List", "{} and {}")(text, out);
    }
    return hit.empty() ? base::sentenceCase(std::move(text)) : text;
}

Finding describe(const Input& input, const Meeting& meeting) {
    const auto horizon = input.usage.grid.end();
    Finding f;
    f.kind = FindingKind::Conflict;
    f.at = meeting.window.begin;
    f.until = openEnd(meeting.window.end, horizon);
    if (meeting.trouble.homeless.empty() && meeting.trouble.lost.empty()) {
        f.probability = 0;
        for (const auto& [supply, share] : meeting.trouble.shortages) f.probability = std::max(f.probability, share);
    }
    std::vector<std::string> changes;
    for (const auto& cause : meeting.causes) {
        changes.push_back(sayChange(input.world, cause));
        f.causes.push_back({cause.cause, cause.window});
        f.chain.push_back({subjectOf(input.world, cause),
                           PENUMBRA_SAY("List", "{}, {}")(changes.back(), sayWindow(cause.window, horizon))});
    }
    const auto trouble = sayTrouble(input.world, meeting.trouble, f);
    const auto hours = sayWindow(meeting.window, horizon), number = sayNumber(changes.size()),
               all = sayList(changes, changes.size());
    f.brief = PENUMBRA_SAY("Finding", "{} {}, because {} changes meet")(trouble, hours, number);
    f.text = changes.size() == 2
                 ? PENUMBRA_SAY("Finding", "{}: {}. Without either of them it would not happen.")(f.brief, all)
                 : PENUMBRA_SAY("Finding", "{}: {}. Without any one of them it would not happen.")(f.brief, all);
    return f;
}

/// Placements with somebody homeless or lost; those that touch and hit the same are one episode. No more of them than
/// the search can look at.
std::vector<Episode> placementEpisodes(const Input& input, const CauseSearch& search,
                                       const std::vector<PlannedChange>& changes) {
    std::vector<Episode> out;
    const auto& placements = input.usage.placements;
    auto count = countReplicas(input);
    const auto troubleAt = [&](std::size_t p) {
        return troubleIn(input.world, search.graph(), placements[p], count.of(placements[p]));
    };
    for (std::size_t p = 0; p < placements.size() && out.size() <= CauseSearch::kMostPlacements; ++p) {
        auto trouble = troubleAt(p);
        if (trouble.empty()) continue;
        auto window = placements[p].window;
        while (p + 1 < placements.size() && troubleAt(p + 1) == trouble) window.end = placements[++p].window.end;
        Episode episode{{}, std::move(trouble), window};
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (changes[i].kind != PlannedChange::Kind::Demand && changes[i].window.overlaps(window))
                episode.active.push_back(i);
        if (episode.active.size() > 1) out.push_back(std::move(episode));
    }
    return out;
}

/// Steps in which something is likelier than not to run out, those with the same changes together.
std::vector<Episode> shortageEpisodes(const Input& input, const std::vector<PlannedChange>& changes) {
    std::map<int, std::map<Supply, double>> steps;
    for (const auto position : input.usage.exceeding) {
        const auto& series = *input.usage.series[position];
        for (std::size_t h = 0; h < series.exceed.size(); ++h)
            if (series.exceed[h] > kLikely)
                steps[static_cast<int>(h)][{series.kind, series.subject, series.dimension}] =
                    static_cast<double>(series.exceed[h]);
    }
    std::vector<Episode> out;
    const auto& grid = input.usage.grid;
    for (const auto& [h, shortages] : steps) {
        std::vector<std::size_t> active;
        for (std::size_t i = 0; i < changes.size(); ++i)
            if (changes[i].window.contains(grid.at(h))) active.push_back(i);
        if (active.size() < 2) continue;
        auto known = std::find_if(out.begin(), out.end(), [&](const Episode& e) { return e.active == active; });
        if (known == out.end()) known = out.insert(out.end(), {std::move(active), {}, {grid.at(h), grid.at(h)}});
        known->window.end = grid.at(h + 1);
        known->trouble.add({{}, {}, shortages});
    }
    return out;
}

void addMeeting(std::vector<Meeting>& out, Meeting meeting) {
    const auto before = std::find_if(out.begin(), out.end(), [&](const Meeting& m) {
        const bool same = m.causes == meeting.causes && m.trouble.homeless == meeting.trouble.homeless &&
                          m.trouble.lost == meeting.trouble.lost;
        return same && (m.window.end == meeting.window.begin || !meeting.trouble.shortages.empty());
    });
    if (before == out.end()) {
        out.push_back(std::move(meeting));
        return;
    }
    before->window.end = std::max(before->window.end, meeting.window.end);
    before->trouble.add(meeting.trouble);
}

/// Everything that happens in the episode by itself is taken away first. What is left is explained subject by subject,
/// and subjects with the same causes are told together.
base::Result<void> explain(CauseSearch& search, const std::vector<PlannedChange>& changes, const Episode& episode,
                           std::vector<Meeting>& out) {
    const auto& [indices, trouble, window] = episode;
    std::vector<PlannedChange> active;
    for (const auto i : indices) active.push_back(changes[i]);
    const auto own = search.stays(active, std::vector<char>(active.size(), 0), trouble, window);
    if (!own) return tl::unexpected(own.error());
    std::vector<Trouble> subjects;
    for (const auto& id : trouble.homeless)
        if (!own->homeless.contains(id)) subjects.push_back({{id}, {}, {}});
    for (const auto& id : trouble.lost)
        if (!own->lost.contains(id)) subjects.push_back({{}, {id}, {}});
    for (const auto& one : trouble.shortages)
        if (!own->shortages.contains(one.first)) subjects.push_back({{}, {}, {one}});
    std::map<std::vector<char>, Trouble> byCauses;
    for (const auto& one : subjects) {
        if (search.spent()) break;
        auto kept = search.causes(active, one, window);
        if (!kept) return tl::unexpected(kept.error());
        if (!search.spent() && std::count(kept->begin(), kept->end(), 1) > 1) byCauses[*kept].add(one);
    }
    for (const auto& [kept, group] : byCauses) {
        Meeting meeting{{}, group, window};
        for (std::size_t i = 0; i < active.size(); ++i)
            if (kept[i]) meeting.causes.push_back(active[i]);
        addMeeting(out, std::move(meeting));
    }
    return {};
}

void noteTheEnd(const Input& input, base::Time from) {
    if (!input.notes) return;
    input.notes->push_back(
        {base::Severity::Warning, "collisions-not-searched", "",
         PENUMBRA_SAY("Finding",
                      "Collisions of planned changes were searched for only until {}: so many changes meet there that "
                      "{} placements did not tell them apart. Collisions from then on may be missing; plan fewer "
                      "changes for the same hours or shorten the horizon to see them.")(sayTime(from),
                                                                                        CauseSearch::kMostPlacements)});
}

std::shared_ptr<const ChangingRows> changingRows(const Input& input) {
    if (!input.memory || !input.memory->changing) return std::make_shared<const ChangingRows>(input.world);
    auto rows = std::make_shared<ChangingRows>(*input.memory->changing);
    rows->adopt(input.world);
    return rows;
}

base::Result<std::vector<Finding>> checkConflict(const Input& input, const base::Run& run) {
    std::vector<Finding> out;
    if (run.stopped()) return base::failCancelled();
    const auto rows = changingRows(input);
    if (input.left) input.left->changing = rows;
    const auto changes = plannedChanges(input.world, *rows, input.usage.grid.window());
    if (changes.size() < 2) return out;
    std::vector<Meeting> meetings;
    CauseSearch search(input, run);
    auto episodes = placementEpisodes(input, search, changes);
    for (auto& episode : shortageEpisodes(input, changes)) episodes.push_back(std::move(episode));
    std::stable_sort(episodes.begin(), episodes.end(),
                     [](const Episode& a, const Episode& b) { return a.window.begin < b.window.begin; });
    for (const auto& episode : episodes) {
        if (auto done = explain(search, changes, episode, meetings); !done) return tl::unexpected(done.error());
        if (!search.spent()) continue;
        noteTheEnd(input, episode.window.begin);
        break;
    }
    for (const auto& meeting : meetings) out.push_back(describe(input, meeting));
    return out;
}

} // namespace

extern constinit const Check conflict{"conflict", PENUMBRA_TEXT("checks", "Changes that collide"),
                                      "Planned changes that are harmless alone and leave workloads without a host, "
                                      "services lost or hosts overloaded in the hours in which they meet.",
                                      checkConflict, true};

} // namespace penumbra::risk
