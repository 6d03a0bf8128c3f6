#include "ask/touched.h"

#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/steps.h"
#include "risk/changes.h"
#include "risk/phrase.h"
#include "whatif/action.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <deque>

namespace penumbra::ask {

namespace {

bool isLoad(const whatif::Edit& edit) {
    const auto* action = whatif::actions().find(edit.change.action);
    return action && action->topic == whatif::Topic::Load;
}

const std::string& nameOf(const model::World& world, int service) {
    return world.services[static_cast<std::size_t>(service)].name;
}

/// " Payment has a replica on c3-02 and none to spare."; empty for a service that is changed itself.
std::string sayHost(const model::World& world, int service, int host) {
    if (host < 0) return {};
    return " " + base::sentenceCase(PENUMBRA_SAY("Question", "{} has a replica on {} and none to spare.")(
                     nameOf(world, service), world.hosts[static_cast<std::size_t>(host)].name));
}

/// "Checkout needs payment by way of cart.", from the first of the path to its last.
std::string sayPath(const model::World& world, const std::vector<int>& path) {
    const auto &first = nameOf(world, path.front()), &last = nameOf(world, path.back());
    if (path.size() == 2) return base::sentenceCase(PENUMBRA_SAY("Question", "{} needs {}.")(first, last));
    std::vector<std::string> between;
    for (std::size_t i = 1; i + 1 < path.size(); ++i) between.push_back(nameOf(world, path[i]));
    return base::sentenceCase(
        PENUMBRA_SAY("Question", "{} needs {} by way of {}.")(first, last, risk::sayList(between)));
}

} // namespace

std::vector<whatif::Edit> editsOf(const session::Evaluation& evaluation, const planning::PlannedItem& item) {
    std::vector<whatif::Edit> out;
    const auto& edits = evaluation.scenario.edits;
    for (const auto& edit : item.fromEvent ? whatif::unreplaced(evaluation.scheduled, edits) : edits)
        if (item.fromEvent ? risk::wholeCause(edit.key) == item.key && edit.window == item.window
                           : edit.key == item.key)
            out.push_back(edit);
    return out;
}

Touched touchedBy(const session::Evaluation& evaluation, const planning::PlannedItem& item) {
    const auto& live = *evaluation.liveWorld;
    auto edits = editsOf(evaluation, item);
    std::erase_if(edits, isLoad);
    Touched out;
    if (edits.empty()) return out;
    const auto changed = whatif::apply(live, edits).world;
    for (std::size_t w = 0; w < changed.workloads.size(); ++w) {
        const auto& row = changed.workloads[w];
        if (row.service >= 0 && (w >= live.workloads.size() || !(row == live.workloads[w])))
            out.services.emplace(row.service, -1);
    }
    std::set<int> differing;
    for (std::size_t h = 0; h < live.hosts.size() && h < changed.hosts.size(); ++h) {
        if (!(live.hosts[h] == changed.hosts[h])) differing.insert(static_cast<int>(h));
        if (live.hosts[h].outages != changed.hosts[h].outages) out.hosts.insert(static_cast<int>(h));
    }
    const auto at = std::max(item.window.begin, evaluation.usage->grid.begin);
    const auto& placement = evaluation.baseUsage->placementAt(at - base::Duration(1));
    const auto& world = *evaluation.baseWorld;
    for (std::size_t w = 0; w < placement.hostOf.size() && !differing.empty(); ++w) {
        const int service = world.workloads[w].service, host = placement.hostOf[w];
        if (service >= 0 && differing.contains(host) && !out.services.contains(service) &&
            !remedy::hasSpare(world, placement, service))
            out.services.emplace(service, host);
    }
    return out;
}

std::string sayNeeds(const model::World& world, const Touched& callers, const Touched& callees) {
    for (const int h : callers.hosts)
        if (callees.hosts.contains(h))
            return PENUMBRA_SAY("Question", "Both change {}.")(world.hosts[static_cast<std::size_t>(h)].name);
    for (const auto& [s, host] : callers.services)
        if (const auto other = callees.services.find(s); other != callees.services.end())
            return PENUMBRA_SAY("Question", "Both change {}.")(nameOf(world, s)) +
                   sayHost(world, s, std::max(host, other->second));
    std::map<int, int> from; // per service that is needed: which one needs it
    std::deque<int> open;
    for (const auto& [s, host] : callers.services) {
        from[s] = s;
        open.push_back(s);
    }
    while (!open.empty()) {
        const int caller = open.front();
        open.pop_front();
        for (const auto& dependency : world.dependencies) {
            if (dependency.from != caller || !dependency.hard || !from.try_emplace(dependency.to, caller).second)
                continue;
            if (const auto hit = callees.services.find(dependency.to); hit != callees.services.end()) {
                std::vector<int> path{dependency.to};
                while (from[path.back()] != path.back()) path.push_back(from[path.back()]);
                std::reverse(path.begin(), path.end());
                return sayPath(world, path) + sayHost(world, path.front(), callers.services.at(path.front())) +
                       sayHost(world, path.back(), hit->second);
            }
            open.push_back(dependency.to);
        }
    }
    return {};
}

} // namespace penumbra::ask
