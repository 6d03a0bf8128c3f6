#include "ask/touched.h"

#include "base/text.h"
#include "remedy/steps.h"
#include "risk/changes.h"
#include "whatif/action.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <deque>
#include <map>

namespace penumbra::ask {

namespace {

std::vector<whatif::Edit> editsOf(const session::Evaluation& evaluation, const planning::PlannedItem& item) {
    std::vector<whatif::Edit> out;
    const auto& edits = evaluation.scenario.edits;
    for (const auto& edit : item.fromEvent ? whatif::unreplaced(evaluation.scheduled, edits) : edits) {
        const auto* action = whatif::actions().find(edit.change.action);
        if (action && action->topic == whatif::Topic::Load) continue;
        if (item.fromEvent ? risk::wholeCause(edit.key) == item.key && edit.window == item.window
                           : edit.key == item.key)
            out.push_back(edit);
    }
    return out;
}

} // namespace

std::set<int> servicesTouched(const session::Evaluation& evaluation, const planning::PlannedItem& item) {
    const auto& live = *evaluation.liveWorld;
    const auto edits = editsOf(evaluation, item);
    std::set<int> out;
    if (edits.empty()) return out;
    const auto changed = whatif::apply(live, edits).world;
    for (std::size_t w = 0; w < changed.workloads.size(); ++w) {
        const auto& row = changed.workloads[w];
        if (row.service >= 0 && (w >= live.workloads.size() || !(row == live.workloads[w]))) out.insert(row.service);
    }
    const auto at = std::max(item.window.begin, evaluation.usage->grid.begin);
    const auto& placement = evaluation.baseUsage->placementAt(at - base::Duration(1));
    std::set<int> hosts;
    for (std::size_t h = 0; h < live.hosts.size() && h < changed.hosts.size(); ++h)
        if (!(live.hosts[h] == changed.hosts[h])) hosts.insert(static_cast<int>(h));
    const auto& world = *evaluation.baseWorld;
    for (std::size_t w = 0; w < placement.hostOf.size() && !hosts.empty(); ++w) {
        const int service = world.workloads[w].service;
        if (service >= 0 && hosts.contains(placement.hostOf[w]) && !out.contains(service) &&
            !remedy::hasSpare(world, placement, service))
            out.insert(service);
    }
    return out;
}

std::string sayNeeds(const model::World& world, const std::set<int>& callers, const std::set<int>& callees) {
    const auto name = [&](int s) { return world.services[static_cast<std::size_t>(s)].name; };
    for (const int s : callers)
        if (callees.contains(s)) return PENUMBRA_SAY("Question", "both change {}")(name(s));
    std::map<int, int> from; // per service that is needed: which of the callers needs it
    std::deque<int> open;
    for (const int s : callers) {
        from[s] = s;
        open.push_back(s);
    }
    while (!open.empty()) {
        const int caller = open.front();
        open.pop_front();
        for (const auto& dependency : world.dependencies) {
            if (dependency.from != caller || !dependency.hard || !from.try_emplace(dependency.to, from[caller]).second)
                continue;
            if (callees.contains(dependency.to))
                return PENUMBRA_SAY("Question", "{} needs {}")(name(from[caller]), name(dependency.to));
            open.push_back(dependency.to);
        }
    }
    return {};
}

} // namespace penumbra::ask
