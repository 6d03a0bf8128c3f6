#include "ask/way_back.h"

#include "ask/which.h"
#include "base/text.h"
#include "remedy/durations.h"
#include "remedy/steps.h"
#include "risk/phrase.h"
#include "risk/survival.h"
#include "session/advise.h"
#include "whatif/action.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace penumbra::ask {

namespace {

/// What becomes of an edit that is taken back at a moment.
enum class Stage {
    Ahead,
    Begun,
    Over,
    Stays ///< a failure or a load: nobody takes it back
};

Stage stageAt(const whatif::Edit& edit, base::Time at) {
    const auto* action = whatif::actions().find(edit.change.action);
    if (action && (action->topic == whatif::Topic::Failures || action->topic == whatif::Topic::Load))
        return Stage::Stays;
    if (edit.window.begin >= at) return Stage::Ahead;
    const bool ends = !action || action->windowed;
    return ends && edit.window.end <= at ? Stage::Over : Stage::Begun;
}

/// In force for good: its window has no end that would take it back.
bool isForGood(const whatif::Edit& edit) {
    const auto* action = whatif::actions().find(edit.change.action);
    return action && !action->windowed && edit.change.action != "move";
}

/// Back to where the workload ran before the edit moved it.
void moveBack(const session::Evaluation& evaluation, const whatif::Edit& edit, base::Time at,
              std::vector<whatif::Edit>& edits) {
    const auto& world = *evaluation.world;
    const auto workload = model::resolveWorkload(world, edit.change.params.at("workload"));
    if (!workload) return;
    const auto before = std::max(edit.window.begin - base::Duration(1), evaluation.usage->grid.begin);
    const int host = evaluation.usage->placementAt(before).hostOf[static_cast<std::size_t>(*workload)];
    if (host < 0) return;
    edits.push_back({"back/" + edit.key,
                     {"move",
                      {{"workload", edit.change.params.at("workload")},
                       {"host", world.hosts[static_cast<std::size_t>(host)].id.text()}}},
                     {at, base::kEndOfTime},
                     {},
                     true});
}

std::vector<whatif::Edit> takenBack(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                                    base::Time at) {
    std::vector<whatif::Edit> edits, back;
    for (auto edit : evaluation.scenario.edits) {
        const auto stage = isIn(keys, edit.key) ? stageAt(edit, at) : Stage::Stays;
        if (stage == Stage::Begun && edit.change.action == "move") moveBack(evaluation, edit, at, back);
        if (stage == Stage::Begun && edit.change.action != "move") edit.window.end = at;
        if (stage == Stage::Ahead) edit.enabled = false;
        edits.push_back(std::move(edit));
    }
    edits.insert(edits.end(), back.begin(), back.end());
    return edits;
}

std::vector<whatif::Edit> without(const session::Evaluation& evaluation, const std::vector<std::string>& keys) {
    auto edits = evaluation.scenario.edits;
    for (auto& edit : edits)
        if (isIn(keys, edit.key) && stageAt(edit, base::kEndOfTime) != Stage::Stays) edit.enabled = false;
    return edits;
}

/// What is wrong in some hours of a state.
struct Wrong {
    std::set<model::ResourceId> homeless, lost;
    std::size_t overcommitted = 0;
    std::string refusal;
};

Wrong wrongIn(const remedy::Placed& state, base::TimeWindow hours) {
    const graph::DependencyGraph graph(state.world);
    Wrong out;
    for (const auto& placement : state.placements) {
        if (!placement.window.overlaps(hours)) continue;
        for (const auto& one : placement.unplaced)
            out.homeless.insert(state.world.workloads[static_cast<std::size_t>(one.workload)].id);
        for (const int s : risk::lostServices(state.world, graph, risk::replicasOf(state.world, placement)))
            out.lost.insert(state.world.services[static_cast<std::size_t>(s)].id);
        out.overcommitted = std::max(out.overcommitted, placement.overcommitted.size());
        if (!placement.refusedMoves.empty() && out.refusal.empty())
            out.refusal = risk::clause(simulate::describe(state.world, placement.refusedMoves.front().refusal));
    }
    return out;
}

std::set<model::ResourceId> both(const std::set<model::ResourceId>& a, const std::set<model::ResourceId>& b) {
    std::set<model::ResourceId> out;
    std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::inserter(out, out.end()));
    return out;
}

/// What is wrong in both states.
Wrong both(const Wrong& a, const Wrong& b) {
    return {both(a.homeless, b.homeless), both(a.lost, b.lost), std::min(a.overcommitted, b.overcommitted),
            a.refusal.empty() ? a.refusal : b.refusal};
}

class WayBackSearch final {
public:
    WayBackSearch(const session::Evaluation& evaluation, const std::vector<std::string>& keys, const base::Run& run)
        : m_evaluation(evaluation), m_keys(keys), m_run(run), m_input(session::inputOf(evaluation, m_prices)),
          m_bench(m_input) {}

    base::Result<void> start() {
        auto without = m_bench.place({ask::without(m_evaluation, m_keys), {}}, m_run);
        if (!without) return tl::unexpected(without.error());
        m_without = std::move(*without);
        auto staying = m_bench.place({}, m_run);
        if (!staying) return tl::unexpected(staying.error());
        m_staying = std::move(*staying);
        return {};
    }

    base::Result<Return> at(base::Time t) const {
        if (m_run.stopped()) return base::failCancelled();
        const auto state = m_bench.place({takenBack(m_evaluation, m_keys, t), {}}, m_run);
        if (!state) return tl::unexpected(state.error());
        Return out;
        out.at = t;
        measure(*state, out);
        for (const auto& edit : m_evaluation.scenario.edits)
            if (isIn(m_keys, edit.key) && stageAt(edit, t) == Stage::Begun && isForGood(edit) && out.feasible())
                out.broken = PENUMBRA_SAY("Question", "'{}' is for good")(whatif::describe(edit.change));
        const base::TimeWindow hours{t, t + std::max(out.p95, base::Duration(1))};
        const auto wrong = wrongIn(*state, hours), anyway = both(wrongIn(m_without, hours), wrongIn(m_staying, hours));
        for (const auto& id : wrong.lost)
            if (!anyway.lost.contains(id) && out.feasible())
                out.broken = PENUMBRA_SAY("Question", "{} would be lost")(model::naturalName(id));
        for (const auto& id : wrong.homeless)
            if (!anyway.homeless.contains(id) && out.feasible())
                out.broken = PENUMBRA_SAY("Question", "{} would have no host")(model::naturalName(id));
        if (!wrong.refusal.empty() && anyway.refusal.empty() && out.feasible()) out.broken = wrong.refusal;
        if (wrong.overcommitted > anyway.overcommitted && out.feasible())
            out.broken = PENUMBRA_SAY("Question", "a host would hold more than it has")();
        return out;
    }

private:
    /// What has to be done at that moment: moves one after the other, then replicas that start again or restart.
    void measure(const remedy::Placed& state, Return& out) const {
        base::Duration work{};
        for (const auto& placement : state.placements) {
            if (placement.window.begin != out.at) continue;
            for (const auto& move : placement.moves) {
                const auto& row = state.world.workloads[static_cast<std::size_t>(move.workload)];
                if (move.from < 0 || row.exists.begin == out.at) continue; // it starts there
                ++out.moves;
                work += remedy::moveTime(state.world, *m_evaluation.demand, move.workload);
            }
        }
        const auto before = out.at - base::Duration(1);
        for (const auto& row : state.world.workloads) {
            const bool starts = row.exists.begin == out.at;
            const bool restarts =
                row.exists.contains(before) && row.exists.contains(out.at) &&
                (!(row.requestAt(before) == row.requestAt(out.at)) || (!row.works(before) && row.works(out.at)));
            out.restarts += starts || restarts ? 1 : 0;
        }
        work += out.restarts * seconds(remedy::kRestartSeconds);
        for (const auto& edit : m_evaluation.scenario.edits)
            if (isIn(m_keys, edit.key) && stageAt(edit, out.at) == Stage::Begun) work += seconds(remedy::kMoveSeconds);
        out.p50 = work;
        out.p95 = remedy::p95Of(work, 2 * work);
    }

    static base::Duration seconds(double s) { return base::Duration(static_cast<std::int64_t>(s * 1000)); }

    const session::Evaluation& m_evaluation;
    const std::vector<std::string>& m_keys;
    const base::Run& m_run;
    remedy::PriceBook m_prices;
    remedy::Input m_input;
    remedy::Bench m_bench;
    remedy::Placed m_without, m_staying; ///< had they never begun, and with them in force
};

/// What was wrong before is over by then.
Judgement judgeFrom(const session::Evaluation& evaluation, const session::Trial& trial, base::Time at) {
    auto findings = trial.findings;
    std::erase_if(findings, [at](const auto& finding) { return finding.until <= at; });
    return planning::judge(session::verdictOf(findings, evaluation.baseFindings, evaluation.notes), findings,
                           *trial.world, *trial.usage, evaluation.baseFindings, *evaluation.baseUsage,
                           {at, trial.usage->grid.end()});
}

void addEdits(const session::Evaluation& evaluation, const std::vector<std::string>& keys, WayBack& out) {
    bool open = false;
    for (const auto& edit : evaluation.scenario.edits) {
        if (!isIn(keys, edit.key)) continue;
        const auto stage = stageAt(edit, out.asked.at);
        if (stage == Stage::Stays) continue;
        auto& list = stage == Stage::Begun ? out.begun : stage == Stage::Ahead ? out.ahead : out.over;
        list.push_back(whatif::describe(edit.change));
        if (stage != Stage::Begun) continue;
        const auto* action = whatif::actions().find(edit.change.action);
        open = open || edit.window.end == base::kEndOfTime || (action && !action->windowed);
        out.endsAt = std::max(out.endsAt.value_or(edit.window.end), edit.window.end);
    }
    if (open) out.endsAt.reset();
}

} // namespace

base::Result<Return> returnAt(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                              base::Time at, const base::Run& run) {
    WayBackSearch search(evaluation, keys, run);
    return search.start().and_then([&] { return search.at(at); });
}

base::Result<WayBack> wayBack(const session::Evaluation& evaluation, const std::vector<std::string>& keys,
                              base::Time at, const base::Run& run) {
    if (auto within = checkFuture(evaluation, at); !within) return tl::unexpected(within.error());
    WayBackSearch search(evaluation, keys, run);
    if (auto started = search.start(); !started) return tl::unexpected(started.error());
    auto asked = search.at(at);
    if (!asked) return tl::unexpected(asked.error());
    WayBack out;
    out.asked = std::move(*asked);
    addEdits(evaluation, keys, out);
    const auto trial = session::tryEdits(evaluation, takenBack(evaluation, keys, at), run);
    if (!trial) return tl::unexpected(trial.error());
    out.judgement = judgeFrom(evaluation, *trial, at);
    if (out.begun.empty()) return out;
    if (!out.asked.feasible()) out.noReturn = at;
    std::set<base::Time> moments;
    for (const auto& placement : evaluation.usage->placements)
        if (const auto t = placement.window.begin; t > at && t < out.endsAt.value_or(evaluation.usage->grid.end()))
            moments.insert(t);
    for (const auto t : moments) {
        if (out.later.size() >= kMostReturns) break;
        auto later = search.at(t);
        if (!later) return tl::unexpected(later.error());
        if (!later->feasible() && !out.noReturn) out.noReturn = t;
        out.later.push_back(std::move(*later));
    }
    return out;
}

} // namespace penumbra::ask
