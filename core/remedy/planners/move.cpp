#include "base/sentence_case.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "remedy/draft.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"
#include "remedy/relocation/plans.h"
#include "remedy/tally.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr int kMostMoves = 8;
constexpr std::size_t kMostWorkloads = 4;
constexpr int kMostEvaluations = 24; ///< over the whole search
constexpr int kMostLooks = 1000;     ///< at the room on hosts for two moves together, over the whole search

using Moves = std::vector<std::pair<int, int>>; ///< workload, host

whatif::Edit moveEdit(const Bench& bench, const model::World& world, int workload, int host) {
    return remedy::moveEdit(bench, world.workloads[static_cast<std::size_t>(workload)].id,
                            world.hosts[static_cast<std::size_t>(host)].id, bench.start());
}

/// A draft with its evaluation.
struct Try {
    Draft draft;
    Shadow shadow;
};

struct MoveSearch {
    const Bench& bench;
    const base::Run& run;
    Draft draft;
    Shadow shadow;
    int evaluations = 0;
    int looks = 0;

    base::Result<bool> consider(const Moves& moves, std::optional<Try>& best);
    base::Result<void> relieve(const risk::Finding& finding, std::optional<Try>& best);
    base::Result<void> makeRoom(const risk::Finding& finding, std::optional<Try>& best);
    base::Result<void> makeRoomOn(int host, int homeless, const simulate::Placement& then, std::optional<Try>& best);
    base::Result<void> makeRoomByTwo(int host, int homeless, const simulate::Placement& then, std::optional<Try>& best);
    std::vector<int> movable(int host) const;
    std::vector<int> roomy(int workload);
    std::vector<Moves> pairsFor(int host, const model::Amounts& needed);
};

/// Evaluates one or two more moves, when they are allowed. True when they better the shadow.
base::Result<bool> MoveSearch::consider(const Moves& moves, std::optional<Try>& best) {
    auto candidate = draft;
    for (const auto& [workload, host] : moves) candidate.edits.push_back(moveEdit(bench, shadow.world, workload, host));
    auto placed = bench.place(candidate, run);
    if (!placed) return tl::unexpected(placed.error());
    if (!placed->allowed || evaluations >= kMostEvaluations) return false;
    ++evaluations;
    auto after = bench.evaluate(candidate, run, &shadow.usage);
    if (!after) return tl::unexpected(after.error());
    if (!better(after->score, best ? best->shadow.score : shadow.score)) return false;
    best = Try{std::move(candidate), std::move(*after)};
    return true;
}

/// Residents of the host that carry the dimension: first those that suffice alone, the smallest first, then the
/// largest.
std::vector<int> worthMoving(const Bench& bench, const Shadow& shadow, int host, int dimension, base::Time at) {
    const auto& hostOf = shadow.usage.placementAt(at).hostOf;
    const double excess = -headroom(shadow.usage, host, dimension);
    std::vector<std::pair<double, int>> enough, small;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        if (hostOf[w] != host || shadow.world.workloads[w].rules.pinned) continue;
        const double use = peakUse(shadow.world, bench.input().demand, static_cast<int>(w), dimension);
        if (use <= 0) continue;
        if (use >= excess)
            enough.emplace_back(use, static_cast<int>(w));
        else
            small.emplace_back(-use, static_cast<int>(w));
    }
    std::sort(enough.begin(), enough.end());
    std::sort(small.begin(), small.end());
    enough.insert(enough.end(), small.begin(), small.end());
    std::vector<int> out;
    for (const auto& entry : enough) out.push_back(entry.second);
    return out;
}

/// One move off a host that runs out: the first that helps, of those that suffice by their forecast.
base::Result<void> MoveSearch::relieve(const risk::Finding& finding, std::optional<Try>& best) {
    const int host = model::findHost(shadow.world, finding.subject);
    const int dimension = shadow.world.dimensions.find(finding.dimension);
    if (host < 0 || dimension < 0) return {};
    const auto& placement = shadow.usage.placementAt(bench.start());
    std::size_t tried = 0;
    for (const int w : worthMoving(bench, shadow, host, dimension, finding.at)) {
        if (tried == kMostWorkloads) break;
        if (isMoved(bench, draft, shadow.world.workloads[static_cast<std::size_t>(w)].id)) continue;
        const auto hosts = roomyHosts(shadow.world, bench.input().demand, shadow.usage, placement, w, dimension);
        if (hosts.empty()) continue;
        ++tried;
        const auto helped = consider({{w, hosts.front()}}, best);
        if (!helped) return tl::unexpected(helped.error());
        if (*helped) return {};
    }
    return {};
}

base::Result<void> MoveSearch::makeRoomOn(int host, int homeless, const simulate::Placement& then,
                                          std::optional<Try>& best) {
    const auto& now = shadow.usage.placementAt(bench.start());
    const auto request = shadow.world.workloads[static_cast<std::size_t>(homeless)].requestAt(then.window.begin);
    const auto free = freeOn(shadow.world, then, host);
    for (std::size_t w = 0; w < now.hostOf.size(); ++w) {
        const auto& resident = shadow.world.workloads[w];
        if (now.hostOf[w] != host || resident.rules.pinned || isMoved(bench, draft, resident.id)) continue;
        bool enough = true;
        for (int d = 0; d < shadow.world.dimensions.count(); ++d)
            enough = enough && request.at(d) <= free.at(d) + resident.request.at(d);
        if (!enough) continue;
        const auto hosts =
            roomyHosts(shadow.world, bench.input().demand, shadow.usage, now, static_cast<int>(w), model::kMemory);
        if (hosts.empty()) continue;
        const auto helped = consider({{static_cast<int>(w), hosts.front()}}, best);
        return helped ? base::Result<void>() : tl::unexpected(helped.error());
    }
    return {};
}

std::vector<int> MoveSearch::movable(int host) const {
    const auto& hostOf = shadow.usage.placementAt(bench.start()).hostOf;
    std::vector<int> out;
    for (int w = 0; w < static_cast<int>(hostOf.size()); ++w)
        if (hostOf[static_cast<std::size_t>(w)] == host &&
            !shadow.world.workloads[static_cast<std::size_t>(w)].rules.pinned &&
            !isMoved(bench, draft, shadow.world.workloads[static_cast<std::size_t>(w)].id))
            out.push_back(w);
    return out;
}

std::vector<int> MoveSearch::roomy(int workload) {
    ++looks;
    return roomyHosts(shadow.world, bench.input().demand, shadow.usage, shadow.usage.placementAt(bench.start()),
                      workload, model::kMemory);
}

/// Pairs of moves after which the host has `needed` left, by what is requested: two of its residents leave; or one
/// leaves for a host that another one leaves for a third.
std::vector<Moves> MoveSearch::pairsFor(int host, const model::Amounts& needed) {
    const auto& now = shadow.usage.placementAt(bench.start());
    const auto request = [&](int w) -> const model::Amounts& {
        return shadow.world.workloads[static_cast<std::size_t>(w)].request;
    };
    const auto covers = [&](const model::Amounts& wanted, const model::Amounts& free, int one, int other = -1) {
        for (int d = 0; d < shadow.world.dimensions.count(); ++d)
            if (wanted.at(d) > free.at(d) + request(one).at(d) + (other < 0 ? 0 : request(other).at(d))) return false;
        return true;
    };
    std::vector<Moves> pairs;
    const auto residents = movable(host);
    const auto free = freeOn(shadow.world, now, host);
    for (std::size_t i = 0; i < residents.size(); ++i) {
        const auto first = roomy(residents[i]);
        for (std::size_t j = i + 1; j < residents.size() && !first.empty() && looks < kMostLooks && !run.stopped();
             ++j) {
            if (!covers(needed, free, residents[i], residents[j])) continue;
            const auto second = roomy(residents[j]);
            const auto other = std::find_if(second.begin(), second.end(), [&](int h) { return h != first.front(); });
            if (!second.empty()) pairs.push_back({{residents[i], first.front()}, {residents[j], second.front()}});
            if (other != second.end() && other != second.begin()) // both may not fit on one
                pairs.push_back({{residents[i], first.front()}, {residents[j], *other}});
        }
        if (!covers(needed, free, residents[i])) continue;
        for (int next = 0; next < static_cast<int>(shadow.world.hosts.size()) && looks < kMostLooks && !run.stopped();
             ++next) {
            if (next == host || !mayRun(shadow.world, residents[i], next) ||
                !shadow.world.hosts[static_cast<std::size_t>(next)].schedulable(now.window.begin))
                continue;
            ++looks;
            const auto left = freeOn(shadow.world, now, next);
            for (const int other : movable(next)) {
                if (looks >= kMostLooks || !covers(request(residents[i]), left, other)) continue;
                for (const int third : roomy(other))
                    if (third != host) {
                        pairs.push_back({{other, third}, {residents[i], next}});
                        break;
                    }
            }
        }
    }
    return pairs;
}

base::Result<void> MoveSearch::makeRoomByTwo(int host, int homeless, const simulate::Placement& then,
                                             std::optional<Try>& best) {
    const auto needed = shadow.world.workloads[static_cast<std::size_t>(homeless)].requestAt(then.window.begin);
    for (const auto& pair : pairsFor(host, needed)) {
        if (run.stopped()) return base::failCancelled();
        const auto helped = consider(pair, best);
        if (!helped) return tl::unexpected(helped.error());
        if (*helped || evaluations >= kMostEvaluations) return {};
    }
    return {};
}

/// Makes room for a homeless workload on a host that may take it: one resident moves away, or where no single move
/// helps, two workloads move.
base::Result<void> MoveSearch::makeRoom(const risk::Finding& finding, std::optional<Try>& best) {
    const int homeless = model::findWorkload(shadow.world, finding.subject);
    if (homeless < 0) return {};
    const auto& then = shadow.usage.placementAt(finding.at);
    for (const auto make : {&MoveSearch::makeRoomOn, &MoveSearch::makeRoomByTwo})
        for (int h = 0; h < static_cast<int>(shadow.world.hosts.size()) && !best; ++h) {
            if (!mayRun(shadow.world, homeless, h) ||
                !shadow.world.hosts[static_cast<std::size_t>(h)].schedulable(finding.at))
                continue;
            if (auto done = (this->*make)(h, homeless, then, best); !done) return done;
        }
    return {};
}

/// Why no move mends what is left of a finding; empty where moves are no means against it.
std::string whyNot(const Bench& bench, const Shadow& shadow, const risk::Finding& finding) {
    if (finding.kind == risk::FindingKind::Homeless)
        return PENUMBRA_SAY("Plan",
                            "None of the moves tried, alone or two together, makes room for {}.")(finding.subjectName);
    if (finding.kind != risk::FindingKind::Exhaustion) return {};
    const int host = model::findHost(shadow.world, finding.subject);
    const int dimension = shadow.world.dimensions.find(finding.dimension);
    if (host < 0)
        return PENUMBRA_SAY("Plan", "Moves within {} free nothing of its {}.")(
            finding.subjectName, model::dimensionTitle(finding.dimension));
    const auto movable = worthMoving(bench, shadow, host, dimension, finding.at);
    if (movable.empty())
        return PENUMBRA_SAY("Plan", "{}: what uses it is bound to this host.")(base::sentenceCase(topic(finding)));
    const auto& placement = shadow.usage.placementAt(bench.start());
    for (const int w : movable)
        if (!roomyHosts(shadow.world, bench.input().demand, shadow.usage, placement, w, dimension).empty())
            return PENUMBRA_SAY("Plan", "{}: none of the moves tried brings it under its capacity.")(
                base::sentenceCase(topic(finding)));
    return PENUMBRA_SAY("Plan", "{}: no other host that may run what is there has room for it.")(
        base::sentenceCase(topic(finding)));
}

} // namespace

/// One move at a time (two where only both together make room), each the best of a few for the gravest finding that a
/// move mends, until none helps.
base::Result<Draft> moveWorkloads(const Bench& bench, Draft draft, const base::Run& run) {
    auto shadow = bench.evaluate(draft, run);
    if (!shadow) return tl::unexpected(shadow.error());
    MoveSearch search{bench, run, std::move(draft), std::move(*shadow)};
    for (int round = 0; round < kMostMoves; ++round) {
        std::optional<Try> best;
        for (const auto& finding : search.shadow.findings) {
            if (run.stopped()) return base::failCancelled();
            if (endsBy(finding, bench.start())) continue; // over when a plan can begin
            base::Result<void> done;
            if (finding.kind == risk::FindingKind::Exhaustion) done = search.relieve(finding, best);
            if (finding.kind == risk::FindingKind::Homeless) done = search.makeRoom(finding, best);
            if (!done) return tl::unexpected(done.error());
            if (best) break;
        }
        if (!best) break;
        search.draft = std::move(best->draft);
        search.shadow = std::move(best->shadow);
    }
    for (const auto& finding : search.shadow.findings) {
        if (run.stopped()) return base::failCancelled();
        if (endsBy(finding, bench.start())) continue;
        if (auto why = whyNot(bench, search.shadow, finding); !why.empty()) note(search.draft, std::move(why));
    }
    if (search.draft.empty() && search.draft.notes.empty())
        note(search.draft, PENUMBRA_SAY("Plan", "Nothing runs out or waits for a host, so no move is needed.")());
    return std::move(search.draft);
}

namespace {

/// Rounds of the search over many moves: so many a workload, and no more than so many.
constexpr std::size_t kRoundsEach = 100, kRoundsOfMany = 4000;
constexpr std::size_t kRoundsTimesWorkloads = 4'000'000; ///< a round of a large fleet costs by its size

/// The moves one by one, then what the search over many moves finds that is not the same.
base::Result<std::vector<Plan>> proposeMoves(const Bench& bench, const base::Run& run) {
    const auto& input = bench.input();
    auto constructed = moveWorkloads(bench, {}, run);
    if (!constructed) return tl::unexpected(constructed.error());
    const Shadow now{input.world, input.usage, input.findings, scoreOf(input.findings, bench.horizon())};
    const auto workloads = std::max<std::size_t>(input.world.workloads.size(), 1);
    const auto rounds =
        static_cast<int>(std::min(kRoundsEach * workloads, std::max(kRoundsOfMany, kRoundsTimesWorkloads / workloads)));
    auto searched = relocation::searchMoves(bench, {}, now, rounds, run);
    if (!searched) return tl::unexpected(searched.error());
    std::vector<Plan> plans;
    plans.push_back(planOf(bench, std::move(*constructed), "move", "Move workloads"));
    for (auto& draft : *searched) plans.push_back(planOf(bench, std::move(draft), "move", "Move workloads"));
    return plans;
}

} // namespace

extern constinit const Planner move{
    "move", PENUMBRA_TEXT("planners", "Move workloads"),
    PENUMBRA_TEXT("planners", "Moves workloads off what runs out, and makes room for those without a host."),
    proposeMoves};

} // namespace penumbra::remedy
