#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "remedy/detour.h"
#include "remedy/durations.h"
#include "remedy/host_ids.h"
#include "remedy/wording.h"
#include "risk/phrase.h"
#include "whatif/absolute.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

using whatif::Edit;

Edit undoing(const Edit& edit, const model::Change& change, base::Time at, int number = 0) {
    return {fmt::format("rollback/{}{}", edit.key, number > 0 ? fmt::format("/{}", number) : ""),
            change,
            {at, base::kEndOfTime},
            "",
            true};
}

/// Back to where an earlier step had taken it, or else to where it ran.
std::vector<Edit> undoMove(const Bench& bench, const Plan& plan, const Step& step, base::Time at) {
    const auto& edit = step.edit;
    const auto& world = bench.input().world;
    const auto workload = model::resolveWorkload(world, edit.change.params.at("workload"));
    if (!workload) return {};
    for (auto earlier = plan.steps.rbegin(); earlier != plan.steps.rend(); ++earlier)
        if (earlier->order < step.order && movedBy(*earlier) == movedBy(step))
            return {undoing(
                edit,
                {"move",
                 {{"workload", edit.change.params.at("workload")}, {"host", earlier->edit.change.params.at("host")}}},
                at)};
    const int host = bench.input().usage.placementAt(edit.window.begin).hostOf[static_cast<std::size_t>(*workload)];
    if (host < 0) return {};
    return {undoing(edit,
                    {"move",
                     {{"workload", edit.change.params.at("workload")},
                      {"host", world.hosts[static_cast<std::size_t>(host)].id.text()}}},
                    at)};
}

/// The hosts that the edit adds to the scenario, whatever they are called there.
std::vector<Edit> undoHosts(const Bench& bench, const Edit& edit, base::Time at) {
    const auto before = bench.worldOf({}).world;
    const auto after = bench.worldOf({{edit}, {}}).world;
    const HostIds known(before);
    std::vector<Edit> out;
    for (std::size_t h = bench.input().base.hosts.size(); h < after.hosts.size(); ++h) // edits append
        if (const auto& host = after.hosts[h]; !known.has(host.id))
            out.push_back(
                undoing(edit, {"remove-host", {{"host", host.id.text()}}}, at, static_cast<int>(out.size()) + 1));
    return out;
}

std::vector<Edit> undoResize(const Bench& bench, const Edit& edit, base::Time at) {
    const auto& world = bench.input().world;
    const auto params = whatif::paramsOf(edit.change);
    if (!params) return {};
    auto rows = whatif::targetWorkloads(world, *params, {at, base::kEndOfTime}, false).value_or(whatif::Rows());
    std::erase_if(rows, [&](int w) { return !world.workloads[static_cast<std::size_t>(w)].exists.contains(at); });
    std::vector<model::Amounts> before;
    for (const int w : rows) before.push_back(world.workloads[static_cast<std::size_t>(w)].requestAt(at));
    std::vector<Edit> out;
    for (const auto& change : whatif::withAmounts(edit.change, world, rows, before))
        out.push_back(undoing(edit, change, at, static_cast<int>(out.size()) + 1));
    return out;
}

/// What takes the step back at a moment after the plan.
std::vector<Edit> undo(const Bench& bench, const Plan& plan, const Step& step, base::Time at) {
    const auto& action = step.edit.change.action;
    if (step.shifts) return bench.replacedBy({{step.edit}, {}});
    if (action == "move") return undoMove(bench, plan, step, at);
    if (action == "add-hosts") return undoHosts(bench, step.edit, at);
    if (action == "resize") return undoResize(bench, step.edit, at);
    return {};
}

/// A move of somebody who waits: going back has nowhere to move it, and nobody is better off without it.
bool isFirstHost(const Bench& bench, const Step& step) {
    if (step.shifts || step.edit.change.action != "move") return false;
    const auto workload = model::resolveWorkload(bench.input().world, step.edit.change.params.at("workload"));
    const auto& hostOf = bench.input().usage.placementAt(step.edit.window.begin).hostOf;
    return workload && hostOf[static_cast<std::size_t>(*workload)] < 0;
}

Draft with(Draft draft, const std::vector<Edit>& edits) {
    for (const auto& edit : edits) {
        std::erase_if(draft.edits, [&](const auto& e) { return e.key == edit.key; });
        draft.edits.push_back(edit);
    }
    return draft;
}

struct Latest {
    base::Time until;
    std::string why;
};

/// The last moment to take back: before a shifted change would have begun, or before the place it came from runs out.
Latest latest(const Bench& bench, const Plan& plan) {
    base::Time until = bench.horizon();
    std::string why;
    for (const auto& edit : plan.replaced)
        if (edit.window.begin < until) {
            until = edit.window.begin;
            why = PENUMBRA_SAY("Plan", "the shifted change would have begun")();
        }
    for (const auto& step : plan.steps)
        for (const auto& edit : step.rollback)
            for (const auto& finding : bench.input().findings) {
                if (finding.kind != risk::FindingKind::Exhaustion || edit.change.action != "move") continue;
                const auto to = edit.change.params.find("host");
                if (to == edit.change.params.end() || to->second != finding.subject.text()) continue;
                const auto date = finding.p5.value_or(finding.at);
                if (date >= until || date <= bench.start()) continue; // that it may run out already is no date
                until = date;
                why = PENUMBRA_SAY("Plan", "{} may run out of {} then")(finding.subjectName,
                                                                        model::dimensionTitle(finding.dimension));
            }
    return {until, why};
}

/// When the plan's work is done, at its P90; a shifted change is done with once it stands in the calendar.
base::Time worked(const Bench& bench, const std::vector<Step>& steps) {
    std::vector<Step> work;
    std::copy_if(steps.begin(), steps.end(), std::back_inserter(work), [](const Step& step) { return !step.shifts; });
    const auto end = std::min(std::max(finish(work), bench.start()), bench.horizon() - std::chrono::hours(1));
    return std::chrono::ceil<std::chrono::minutes>(end);
}

constexpr std::size_t kMostMoments = 24; ///< later changes of the fleet at which going back is tried

/// An earlier step moved the same workload: it has a host for a while.
bool isSecondMove(const Plan& plan, const Step& step) {
    return !movedBy(step).empty() && std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& other) {
        return other.order < step.order && movedBy(other) == movedBy(step);
    });
}

bool hasDetour(const Plan& plan) {
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& s) { return isSecondMove(plan, s); });
}

/// Whether the way back stands in the middle of a detour when all steps from this one on are taken back.
bool isAway(const Plan& plan, const Step& step) {
    return std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& second) {
        return second.order >= step.order && isSecondMove(plan, second) &&
               std::any_of(plan.steps.begin(), plan.steps.end(), [&](const Step& first) {
                   return first.order < step.order && movedBy(first) == movedBy(second);
               });
    });
}

/// The plan's draft with every step taken back at one moment; minute after minute where the order matters, for there is
/// a detour.
Draft takenBack(const Plan& plan, base::Time at) {
    Draft back = draftOf(plan.steps);
    const auto apart = hasDetour(plan) ? std::chrono::minutes(1) : std::chrono::minutes(0);
    for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step, at += apart) {
        auto edits = step->rollback;
        for (auto& edit : edits)
            if (edit.key.starts_with("rollback/")) edit.window.begin = at;
        back = with(std::move(back), edits);
    }
    return back;
}

/// What the edit does, without the moment of which the plan speaks as a whole.
std::string sayUndo(const Edit& edit) {
    auto plain = edit;
    if (plain.window.end == base::kEndOfTime) plain.window = {};
    return whatif::describe(plain);
}

std::string sayStuck(const std::string& what, const std::string& broken) {
    return PENUMBRA_SAY("Plan", "{}: not possible after the plan, because {}.")(what, broken);
}

/// Whether the detours can be gone back too; `stuck` gets the steps that cannot be taken back.
base::Result<void> tryDetours(const Bench& bench, Plan& plan, base::Time at, const Placed& before, const base::Run& run,
                              std::vector<int>& stuck) {
    if (!plan.rollbackFeasible || !hasDetour(plan)) return {};
    auto whole = bench.place(takenBack(plan, at), run);
    if (!whole) return tl::unexpected(whole.error());
    const auto broken = brokenRule(*whole, before);
    plan.rollbackFeasible = broken.empty();
    for (auto& step : plan.steps) {
        if (plan.rollbackFeasible || !isSecondMove(plan, step)) continue;
        stuck.push_back(step.order);
        step.rollbackText = sayStuck(sayUndo(step.rollback.front()), broken);
    }
    return {};
}

/// Goes through the later changes of the fleet with the plan in force: the first after which going back breaks a rule,
/// for what else has changed has taken the room.
base::Result<void> narrow(const Bench& bench, const Plan& plan, base::Time worked, const Placed& before,
                          const base::Run& run, Latest& latest) {
    auto after = bench.place(draftOf(plan.steps), run);
    if (!after) return tl::unexpected(after.error());
    std::size_t tried = 0;
    for (const auto& placement : after->placements) {
        const auto at = placement.window.begin;
        if (at <= worked) continue;
        if (at >= latest.until || ++tried > kMostMoments) return {};
        auto placed = bench.place(takenBack(plan, at), run);
        if (!placed) return tl::unexpected(placed.error());
        if (const auto broken = brokenRule(*placed, before); !broken.empty()) {
            latest = {at, PENUMBRA_SAY("Plan", "from then on {}, for what changes in the fleet at that time")(broken)};
            return {};
        }
    }
    return {};
}

/// Until when to go back, or what going back would bring back where that moment is past when the plan's work is done.
std::string sayLatest(const Bench& bench, const Plan& plan, const Latest& latest, base::Time worked) {
    const auto until = risk::sayTime(latest.until);
    const auto p50 = base::sayDuration(plan.rollbackP50), p95 = base::sayDuration(plan.rollbackP95);
    if (latest.until >= bench.horizon())
        return PENUMBRA_SAY("Plan",
                            "Every step can be taken back, the last one first, in about {} (P95 {}), until {} at "
                            "least: the forecast looks no further.")(p50, p95, until);
    if (latest.until > worked)
        return PENUMBRA_SAY("Plan",
                            "Every step can be taken back, the last one first, in about {} (P95 {}). The point of no "
                            "return is {}: {}.")(p50, p95, until, latest.why);
    return PENUMBRA_SAY("Plan",
                        "Every step can be taken back, the last one first, in about {} (P95 {}). Going back later "
                        "than {} takes a risk: {}.")(p50, p95, until, latest.why);
}

} // namespace

base::Result<void> planRollback(const Bench& bench, Plan& plan, const base::Run& run) {
    auto before = bench.place({}, run);
    if (!before) return tl::unexpected(before.error());
    before->allowed = true;
    const auto at = worked(bench, plan.steps);
    Draft back = draftOf(plan.steps);
    plan.rollbackFeasible = true;
    std::vector<int> stuck;
    for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
        step->rollback = undo(bench, plan, *step, at);
        back = with(std::move(back), step->rollback);
        auto placed = bench.place(back, run);
        if (!placed) return tl::unexpected(placed.error());
        const bool waited = isFirstHost(bench, *step);
        if (isAway(plan, *step)) placed = *before; // it cannot stay so, and is looked at as a whole
        const auto broken = step->rollback.empty() && !waited
                                ? PENUMBRA_SAY("Plan", "there is nothing that takes it back")()
                                : brokenRule(*placed, *before);
        const bool ok = broken.empty();
        const bool hosts = step->edit.change.action == "add-hosts";
        const auto p50 = hosts ? base::Duration(std::chrono::minutes(15)) : step->durationP50;
        plan.rollbackP50 += p50;
        const auto p90 = hosts ? 2 * p50 : step->durationP90;
        plan.rollbackP90 += p90;
        plan.rollbackP95 += p95Of(p50, p90);
        auto what = waited                   ? PENUMBRA_SAY("Plan", "It had no host before, so it keeps this one")()
                    : step->rollback.empty() ? PENUMBRA_SAY("Plan", "Nothing to take back")()
                                             : sayUndo(step->rollback.front());
        if (step->rollback.size() > 1) what = PENUMBRA_SAY("List", "{} and {} more")(what, step->rollback.size() - 1);
        step->rollbackText = ok && waited ? PENUMBRA_SAY("Plan", "{}.")(what)
                             : ok         ? PENUMBRA_SAY("Plan", "{}; takes about {}.")(what, base::sayDuration(p50))
                                          : sayStuck(what, broken);
        if (!ok) stuck.insert(stuck.begin(), step->order);
        plan.rollbackFeasible = plan.rollbackFeasible && ok;
    }
    if (auto done = tryDetours(bench, plan, at, *before, run, stuck); !done) return done;
    for (auto& step : plan.steps) step.goesBack = std::find(stuck.begin(), stuck.end(), step.order) == stuck.end();
    if (!plan.rollbackFeasible) {
        plan.noReturn = bench.start();
        const auto all = sayNumbers(stuck);
        const bool one = stuck.size() == 1;
        plan.noReturnReason = one ? PENUMBRA_SAY("Plan", "step {} cannot be taken back")(all)
                                  : PENUMBRA_SAY("Plan", "steps {} cannot be taken back")(all);
        plan.rollbackText =
            one ? PENUMBRA_SAY("Plan", "Step {} cannot be taken back once the plan is done; the step says why.")(all)
                : PENUMBRA_SAY("Plan", "Steps {} cannot be taken back once the plan is done; each step says why.")(all);
        return {};
    }
    auto last = latest(bench, plan);
    if (auto done = narrow(bench, plan, at, *before, run, last); !done) return done;
    if (last.until < bench.horizon()) {
        plan.noReturn = last.until;
        plan.noReturnReason = last.why;
    }
    plan.rollbackText = sayLatest(bench, plan, last, at);
    return {};
}

} // namespace penumbra::remedy
