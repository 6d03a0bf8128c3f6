#include "remedy/relocation/plans.h"

#include "remedy/edits.h"
#include "remedy/exact/oracle.h"
#include "remedy/headroom.h"
#include "remedy/relocation/state.h"
#include "remedy/steps.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>
#include <set>

namespace penumbra::remedy::relocation {

namespace {

constexpr std::size_t kMostDrafts = 3;
constexpr int kMostInCycle = 8;        ///< moves without an order, for which detours are looked for
constexpr std::size_t kMostMoves = 24; ///< beyond so many a plan of single moves is no plan for people

/// What it reserves, or uses at its 95 % peak where that is more.
model::Amounts taking(const View& view, const model::Demand& demand, int w) {
    const auto& row = view.world.workloads[static_cast<std::size_t>(w)];
    auto out = row.requestAt(view.at);
    const auto& sizes = view.placement.sizes.of;
    if (out.empty() && sizes) out = (*sizes)[static_cast<std::size_t>(w)];
    for (int d = 0; d < view.world.dimensions.count(); ++d) {
        if (!isMeasured(view.world, demand, w, d)) continue;
        const auto peak = static_cast<std::int64_t>(std::ceil(peakUse(view.world, demand, w, d)));
        if (peak > out.at(d)) out.set(d, peak);
    }
    return out;
}

bool isExtended(const Bench& bench, const risk::Finding& finding) { return !endsBy(finding, bench.start()); }

Task taskOf(const Bench& bench, const Draft& draft, const Shadow& now, const View& view, const simulate::Fleet& fleet) {
    const auto& world = view.world;
    Task task{simulate::Cluster(fleet, view.placement), view.homeless, {}, {}, view.watched, {}, {}, {}};
    const auto& atStart = now.usage.placementAt(bench.start());
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& row = world.workloads[w];
        const bool planned = isMoved(bench, draft, row.id);
        const int host = view.placement.hostOf[w];
        task.movable.push_back(
            static_cast<std::uint8_t>(host >= 0 && host == atStart.hostOf[w] && !row.rules.pinned && !planned));
        task.downtime.push_back(
            hasSpare(world, view.placement, row.service) ? 0 : static_cast<std::int64_t>(kSwitchSeconds * 1000));
        task.money.push_back(std::llround(bench.input().prices.movePerWorkload.expected * 100));
    }
    for (const auto& host : world.hosts) // up from the plan's begin on
        task.open.push_back(static_cast<std::uint8_t>(
            std::all_of(now.usage.placements.begin(), now.usage.placements.end(), [&](const auto& p) {
                return p.window.end <= bench.start() || host.schedulable(std::max(p.window.begin, bench.start()));
            })));
    return task;
}

whatif::Edit editOf(const Bench& bench, const model::World& world, const simulate::Move& move, base::Time at) {
    return moveEdit(bench, world.workloads[static_cast<std::size_t>(move.workload)].id,
                    world.hosts[static_cast<std::size_t>(move.to)].id, at);
}

/// The moves, and where asked for those of who waits at the moment of the view.
Draft withMoves(const Bench& bench, Draft draft, const View& view, const std::vector<simulate::Move>& moves, bool pin) {
    for (const auto& move : moves) {
        if (move.from >= 0) draft.edits.push_back(editOf(bench, view.world, move, bench.start()));
        if (move.from < 0 && pin)
            draft.edits.push_back(editOf(bench, view.world, move, std::max(view.at, bench.start())));
    }
    return draft;
}

/// For orderSteps(), which finds detours by the engine, in the state when the plan begins.
std::vector<simulate::Move> inAnyOrder(const Task& task, const std::vector<int>& hostOf) {
    std::vector<simulate::Move> out;
    for (int w = 0; w < static_cast<int>(hostOf.size()); ++w)
        if (const int to = hostOf[static_cast<std::size_t>(w)]; to >= 0 && to != task.start.hostOf(w))
            out.push_back({w, task.start.hostOf(w), to});
    return out;
}

/// Puts the exact answer first where it is known and better than what the search found.
base::Result<void> askExactly(const Bench& bench, const Task& task, std::vector<Found>& found, const base::Run& run) {
    auto* oracle = bench.input().oracle;
    if (!oracle || found.empty() || found.front().cost == Cost{}) return {};
    const auto answer = oracle->ask(task, {}, run);
    if (!answer) return tl::unexpected(answer.error());
    if (!answer->solved || !answer->solved->found) return {};
    auto hostOf = task.start.hostsOfAll();
    for (std::size_t w = 0; w < hostOf.size(); ++w)
        if (task.movable[w] != 0) hostOf[w] = -1;
    const auto hosts = static_cast<int>(task.open.size());
    for (const auto& [workload, host] : answer->solved->placed) { // it may come from a file
        if (workload < 0 || workload >= static_cast<int>(hostOf.size()) || host < 0 || host >= hosts) return {};
        hostOf[static_cast<std::size_t>(workload)] = host;
    }
    State state(task);
    state.restore(hostOf);
    if (const auto cost = state.cost(); cost < found.front().cost) found.insert(found.begin(), {cost, hostOf});
    return {};
}

} // namespace

View viewOf(const Bench& bench, const Shadow& now) {
    View view;
    std::map<base::Time, int> count;
    for (const auto& finding : now.findings)
        if (finding.kind == risk::FindingKind::Homeless && isExtended(bench, finding))
            ++count[std::max(finding.at, bench.start())];
    view.at = bench.start();
    int most = 0;
    for (const auto& [at, n] : count)
        if (n > most) {
            most = n;
            view.at = at;
        }
    view.placement = now.usage.placementAt(view.at);
    for (const auto& finding : now.findings) {
        if (!isExtended(bench, finding)) continue;
        if (finding.kind == risk::FindingKind::Homeless) {
            const int w = model::findWorkload(now.world, finding.subject);
            const bool there = w >= 0 && now.world.workloads[static_cast<std::size_t>(w)].exists.contains(view.at);
            if (there && view.placement.hostOf[static_cast<std::size_t>(w)] < 0 &&
                std::find(view.homeless.begin(), view.homeless.end(), w) == view.homeless.end())
                view.homeless.push_back(w);
        } else if (finding.kind == risk::FindingKind::Exhaustion) {
            const int h = model::findHost(now.world, finding.subject);
            if (h >= 0 && std::find(view.watched.begin(), view.watched.end(), h) == view.watched.end())
                view.watched.push_back(h);
        }
    }
    view.world = now.world;
    const auto& demand = bench.input().demand;
    std::vector<model::Amounts> takes;
    for (int w = 0; w < static_cast<int>(view.world.workloads.size()); ++w) takes.push_back(taking(view, demand, w));
    for (std::size_t w = 0; w < takes.size(); ++w) {
        auto& row = view.world.workloads.change(w);
        row.request = takes[w];
        row.resizes.clear();
    }
    return view;
}

base::Result<std::vector<Draft>> searchMoves(const Bench& bench, const Draft& draft, const Shadow& now, int rounds,
                                             const base::Run& run) {
    const auto view = viewOf(bench, now);
    std::vector<Draft> out;
    if (view.empty()) return out;
    const simulate::Fleet fleet(view.world, {});
    const auto task = taskOf(bench, draft, now, view, fleet);
    auto found = search(task, rounds, run);
    if (!found) return tl::unexpected(found.error());
    if (auto asked = askExactly(bench, task, *found, run); !asked) return tl::unexpected(asked.error());
    for (const auto& one : *found) {
        if (out.size() == kMostDrafts) break;
        if (one.cost.moves > static_cast<int>(kMostMoves)) continue;
        auto moves = sequence(task, one.hostOf);
        if (!moves && one.cost.moves <= kMostInCycle) moves = inAnyOrder(task, one.hostOf);
        if (!moves || moves->empty()) continue;
        for (const bool pin : {false, true}) {
            auto candidate = withMoves(bench, draft, view, *moves, pin);
            if (candidate.edits.size() == draft.edits.size()) continue;
            auto placed = bench.place(candidate, run);
            if (!placed) return tl::unexpected(placed.error());
            const auto homeless = static_cast<int>(placed->homeless.size());
            if (!placed->allowed || (!pin && homeless > one.cost.homeless)) continue;
            out.push_back(std::move(candidate));
            break;
        }
    }
    return out;
}

} // namespace penumbra::remedy::relocation
