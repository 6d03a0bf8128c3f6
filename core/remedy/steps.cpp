#include "remedy/steps.h"

#include "base/text.h"
#include "remedy/headroom.h"
#include "remedy/purchase/catalogue.h"
#include "remedy/wording.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

bool hasSpare(const model::World& world, const simulate::Placement& placement, int service) {
    if (service < 0) return false;
    int running = 0;
    for (std::size_t w = 0; w < placement.hostOf.size() && w < world.workloads.size(); ++w)
        running += world.workloads[w].service == service && placement.hostOf[w] >= 0 &&
                           world.workloads[w].works(placement.window.begin)
                       ? 1
                       : 0;
    return running > std::max(1, world.services[static_cast<std::size_t>(service)].minAvailable);
}

namespace {

base::Duration seconds(double s) { return base::Duration(static_cast<std::int64_t>(s * 1000)); }

std::string paramOf(const Step& step, const char* key) {
    const auto it = step.edit.change.params.find(key);
    return it == step.edit.change.params.end() ? std::string() : it->second;
}

void fillMove(const Bench& bench, const model::World& world, const simulate::Placement& before, Step& step) {
    const auto workload = model::resolveWorkload(world, paramOf(step, "workload"));
    if (!workload) return;
    step.durationP50 = moveTime(world, bench.input().demand, *workload);
    step.durationP90 = 2 * step.durationP50;
    const int service = world.workloads[static_cast<std::size_t>(*workload)].service;
    step.downtimeSeconds = hasSpare(world, before, service) ? 0 : kSwitchSeconds;
}

void fillResize(const model::World& world, const simulate::Placement& before, Step& step) {
    const auto service = model::resolveService(world, paramOf(step, "service"));
    if (!service) return;
    double replicas = 0;
    for (const auto& workload : world.workloads) replicas += workload.service == *service ? 1 : 0;
    step.durationP50 = seconds(kRestartSeconds * replicas);
    step.durationP90 = seconds(2 * kRestartSeconds * replicas);
    step.downtimeSeconds = hasSpare(world, before, *service) ? 0 : kRestartSeconds * replicas;
}

} // namespace

base::Duration moveTime(const model::World& world, const model::Demand& demand, int workload) {
    return seconds(kMoveSeconds + peakUse(world, demand, workload, model::kMemory) / kCopyBytesPerSecond +
                   peakUse(world, demand, workload, model::kDisk) / kDataBytesPerSecond);
}

base::Time worksFrom(const Step& step) {
    const auto inForce = step.edit.window.begin;
    return step.edit.change.action == "add-hosts" && !step.shifts ? inForce - step.durationP50 : inForce;
}

bool sequential(const Step& step) {
    return !step.shifts && (step.edit.change.action == "move" || step.edit.change.action == "resize");
}

void fillStep(const Bench& bench, const model::World& world, const simulate::Placement& before, Step& step) {
    const auto& action = step.edit.change.action;
    if (step.shifts) {
        step.durationP50 = seconds(kRescheduleSeconds);
        step.durationP90 = seconds(2 * kRescheduleSeconds);
    } else if (action == "move") {
        fillMove(bench, world, before, step);
    } else if (action == "resize") {
        fillResize(world, before, step);
    } else if (action == "add-hosts") {
        step.durationP50 = purchase::leadTimeOf(bench.input().prices, step.edit);
        step.durationP90 = step.durationP50 * 3 / 2;
    }
    step.text = stepText(bench, world, before, step);
    step.brief = stepBrief(world, before, step);
}

base::Time schedule(const Bench& bench, std::vector<Step>& steps) {
    base::Time cursor = bench.start();
    for (auto& step : steps) {
        if (!sequential(step)) continue;
        auto& window = step.edit.window;
        window.begin = std::max(window.begin, cursor);
        cursor =
            window.begin + std::chrono::ceil<std::chrono::duration<std::int64_t, std::ratio<300>>>(step.durationP90);
    }
    return cursor;
}

Draft draftOf(const std::vector<Step>& steps) {
    Draft draft;
    for (const auto& step : steps) draft.edits.push_back(step.edit);
    return draft;
}

std::string brokenRule(const Placed& state, const Placed& before) {
    if (!state.allowed) return state.refusal;
    for (const auto& id : state.homeless)
        if (!before.homeless.contains(id)) return PENUMBRA_SAY("Plan", "{} would have no host")(model::naturalName(id));
    for (const auto& id : state.held)
        if (!before.held.contains(id)) return PENUMBRA_SAY("Plan", "{} would hold up a drain")(model::naturalName(id));
    if (state.overcommitted > before.overcommitted) return PENUMBRA_SAY("Plan", "a host would hold more than it has")();
    if (state.score.lostHours > before.score.lostHours)
        return PENUMBRA_SAY("Plan", "a service would be lost for longer")();
    return better(before.score, state.score) ? PENUMBRA_SAY("Plan", "workloads would be without a host for longer")()
                                             : std::string();
}

bool keepsRules(const Placed& state, const Placed& before) { return brokenRule(state, before).empty(); }

Done done(const std::vector<Step>& steps) {
    Done done;
    for (const auto& step : steps) {
        const auto& window = step.edit.window;
        Done end{window.begin, window.begin};
        if (sequential(step))
            end = {window.begin + step.durationP50, window.begin + step.durationP90};
        else if (step.shifts && window.end != base::kEndOfTime)
            end = {window.end, window.end};
        else if (!step.shifts) // its window begins when it is expected to be in service
            end.p90 += step.durationP90 - step.durationP50;
        done.p50 = std::max(done.p50, end.p50);
        done.p90 = std::max(done.p90, end.p90);
    }
    return done;
}

base::Time finish(const std::vector<Step>& steps) {
    base::Time end = base::kBeginningOfTime;
    for (const auto& step : steps) {
        end = std::max(end, step.edit.window.begin + (sequential(step) ? step.durationP90 : base::Duration{}));
    }
    return end;
}

} // namespace penumbra::remedy
