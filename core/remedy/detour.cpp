#include "remedy/detour.h"

#include "base/text.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"
#include "risk/phrase.h"
#include "whatif/free_key.h"

#include <algorithm>
#include <map>

namespace penumbra::remedy {

namespace {

constexpr std::size_t kMostTriedHosts = 8;

/// In which a workload could be for a while: it may run there, and there is room by what is requested.
std::vector<int> hostsFor(const model::World& world, const simulate::Placement& now,
                          const std::vector<model::Amounts>& allFree, int workload, base::Time at) {
    const auto request = world.workloads[static_cast<std::size_t>(workload)].requestAt(at);
    std::vector<std::pair<std::int64_t, int>> fitting;
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) {
        if (h == now.hostOf[static_cast<std::size_t>(workload)] || !mayRun(world, workload, h) ||
            !world.hosts[static_cast<std::size_t>(h)].schedulable(at))
            continue;
        const auto& free = allFree[static_cast<std::size_t>(h)];
        bool fits = true;
        for (int d = 0; d < world.dimensions.count() && fits; ++d) fits = request.at(d) <= free.at(d);
        if (fits) fitting.emplace_back(free.at(model::kMemory), h);
    }
    std::sort(fitting.begin(), fitting.end());
    std::vector<int> out;
    for (std::size_t i = 0; i < fitting.size() && i < kMostTriedHosts; ++i) out.push_back(fitting[i].second);
    return out;
}

bool hasKey(const std::vector<Step>& steps, const std::string& key) {
    return std::any_of(steps.begin(), steps.end(), [&](const Step& step) { return step.edit.key == key; });
}

} // namespace

std::string movedBy(const Step& step) {
    if (step.shifts || step.edit.change.action != "move") return {};
    const auto it = step.edit.change.params.find("workload");
    return it == step.edit.change.params.end() ? std::string() : it->second;
}

std::vector<Step> detours(const Bench& bench, const std::vector<Step>& arranged, const std::vector<Step>& waiting,
                          const Placed& now, base::Time at) {
    const auto placement = std::find_if(now.placements.rbegin(), now.placements.rend(),
                                        [&](const auto& p) { return p.window.begin <= at; });
    std::vector<Step> out;
    if (placement == now.placements.rend()) return out;
    const auto allFree = freeOnAll(now.world, *placement);
    for (const auto& step : waiting) {
        const auto id = movedBy(step);
        const bool again = id.empty() || std::any_of(arranged.begin(), arranged.end(),
                                                     [&](const Step& s) { return movedBy(s) == id; });
        const auto workload = model::resolveWorkload(now.world, id);
        if (again || !workload || placement->hostOf[static_cast<std::size_t>(*workload)] < 0) continue;
        const auto& row = now.world.workloads[static_cast<std::size_t>(*workload)];
        for (const int h : hostsFor(now.world, *placement, allFree, *workload, at)) {
            Step detour;
            detour.edit = moveEdit(bench, row.id, now.world.hosts[static_cast<std::size_t>(h)].id, bench.start());
            detour.edit.key = whatif::freeKey(whatif::stemOf(detour.edit.key), [&](const std::string& key) {
                return bench.hasKey(key) || hasKey(waiting, key);
            });
            fillStep(bench, now.world, *placement, detour);
            out.push_back(std::move(detour));
        }
    }
    return out;
}

void fillSteps(const Bench& bench, const model::World& world, std::vector<Step>& steps) {
    std::map<std::string, int> lastHost;
    for (auto& step : steps) {
        const auto id = movedBy(step);
        const auto& before = bench.input().usage.placementAt(step.edit.window.begin);
        const auto workload = id.empty() ? base::Result<int>(-1) : model::resolveWorkload(world, id);
        if (!workload || *workload < 0 || !lastHost.contains(id)) {
            fillStep(bench, world, before, step);
        } else {
            auto moved = before;
            moved.hostOf.change(static_cast<std::size_t>(*workload)) = lastHost[id];
            fillStep(bench, world, moved, step);
        }
        if (id.empty()) continue;
        if (const auto host = model::resolveHost(world, step.edit.change.params.at("host"))) lastHost[id] = *host;
    }
    for (std::size_t i = 0; i < steps.size(); ++i)
        for (std::size_t j = i + 1; j < steps.size(); ++j) {
            if (movedBy(steps[i]).empty() || movedBy(steps[i]) != movedBy(steps[j])) continue;
            auto& text = steps[i].text;
            text = PENUMBRA_SAY("Plan", "{}, for a while: step {} moves it on.")(risk::clause(text), j + 1);
            break;
        }
}

} // namespace penumbra::remedy
