#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;

/// The one service of the namespace whose pods the selector covers; empty where there is none or several.
std::string serviceOf(const Json& selector, const PodContext& pod) {
    std::string found;
    for (const auto& [path, service] : pod.owners.services) {
        const auto& meta = base::childAt(base::childAt(service.object->spec(), "template"), "metadata");
        if (service.object->space != pod.space || !labelsMatch(selector, textMembers(base::childAt(meta, "labels"))))
            continue;
        if (!found.empty()) return {};
        found = model::makeId(model::ResourceKind::Service, path).text();
    }
    return found;
}

/// Whom a rule counts, as the model names groups; nothing where it cannot be followed.
std::optional<std::string> groupOf(const Json& selector, const PodContext& pod) {
    if (labelsMatch(selector, pod.labels)) return pod.hasService ? std::string() : base::dumpJson(selector);
    if (auto service = serviceOf(selector, pod); !service.empty()) return service;
    return {};
}

void notFollowed(const std::string& what, const std::string& topology, const Place& place, Intake& intake) {
    intake.warn(
        "not-modelled", place.text(),
        PENUMBRA_SAY("Problem",
                     "The {} over '{}' is about pods of several services, of none in this file or over an unknown "
                     "topology; Penumbra follows rules among the pods of one service per host, rack and zone, so "
                     "it was left out.")(what, topology));
}

void takeConstraint(const Json& constraint, const PodContext& pod, const Place& place, Intake& intake,
                    model::PlacementRules& rules) {
    const auto topology = base::textAt(constraint, "topologyKey");
    const auto scope = topologyScope(topology);
    const auto group = groupOf(base::childAt(constraint, "labelSelector"), pod);
    if (!scope || !group) return notFollowed(PENUMBRA_SAY("Problem", "topology spread")(), topology, place, intake);
    const auto skew = std::clamp<std::int64_t>(base::integerAt(constraint, "maxSkew", 1), 1, 1'000'000);
    rules.topologySpread.push_back(
        {*group, *scope, static_cast<int>(skew), base::textAt(constraint, "whenUnsatisfiable") != "ScheduleAnyway"});
    if (base::integerAt(constraint, "minDomains", 1) > 1 || base::textAt(constraint, "nodeTaintsPolicy") == "Honor")
        intake.warn("not-modelled", place.text(),
                    PENUMBRA_SAY("Problem", "The topology spread over '{}' is followed without its minDomains and "
                                            "nodeTaintsPolicy.")(topology));
}

void takeAffinityTerm(const Json& term, bool hard, const PodContext& pod, const Place& place, Intake& intake,
                      model::PlacementRules& rules) {
    const auto topology = base::textAt(term, "topologyKey");
    const auto scope = topologyScope(topology);
    const auto group = groupOf(base::childAt(term, "labelSelector"), pod);
    if (!scope || !group || term.contains("namespaceSelector") || term.contains("namespaces"))
        return notFollowed(PENUMBRA_SAY("Problem", "pod affinity")(), topology, place, intake);
    rules.affinity.push_back({*group, *scope, hard});
}

} // namespace

std::optional<model::Scope> topologyScope(std::string_view key) {
    if (key == "kubernetes.io/hostname") return model::Scope::Host;
    if (key.ends_with("/zone")) return model::Scope::Zone;
    if (key == "rack" || key.ends_with("/rack")) return model::Scope::Rack;
    return {};
}

void takeTopologyRules(const Json& podSpec, const PodContext& pod, const Place& place, Intake& intake,
                       model::PlacementRules& rules) {
    const auto& constraints = base::childAt(podSpec, "topologySpreadConstraints");
    for (std::size_t i = 0; constraints.is_array() && i < constraints.size(); ++i)
        takeConstraint(constraints[i], pod, place / "topologySpreadConstraints" / i, intake, rules);
    const auto& affinity = base::childAt(base::childAt(podSpec, "affinity"), "podAffinity");
    const auto below = place / "affinity" / "podAffinity";
    for (const auto& term : base::childAt(affinity, "requiredDuringSchedulingIgnoredDuringExecution"))
        takeAffinityTerm(term, true, pod, below, intake, rules);
    for (const auto& weighted : base::childAt(affinity, "preferredDuringSchedulingIgnoredDuringExecution"))
        takeAffinityTerm(base::childAt(weighted, "podAffinityTerm"), false, pod, below, intake, rules);
}

PriorityClasses findPriorities(const std::vector<ClusterObject>& objects) {
    // These two are there in every cluster (k8s.io/kubernetes/pkg/apis/scheduling).
    PriorityClasses out{{"system-cluster-critical", {2'000'000'000, true}},
                        {"system-node-critical", {2'000'001'000, true}}};
    for (const auto& object : objects) {
        if (object.kind != "PriorityClass") continue;
        const auto value = std::clamp<std::int64_t>(base::integerAt(object.json, "value"), -2147483648LL, 2147483647LL);
        const PriorityClass known{static_cast<int>(value), base::textAt(object.json, "preemptionPolicy") != "Never"};
        out.insert_or_assign(object.name, known);
        if (base::boolAt(object.json, "globalDefault")) out.insert_or_assign("", known);
    }
    return out;
}

void takePriority(const Json& podSpec, const PodContext& pod, const Place& place, Intake& intake,
                  model::PlacementRules& rules) {
    const auto name = base::textAt(podSpec, "priorityClassName");
    const auto known = pod.owners.priorities.find(name);
    PriorityClass own{0, true};
    if (known != pod.owners.priorities.end())
        own = known->second;
    else if (!name.empty() && !podSpec.contains("priority"))
        intake.warn("unknown-priority", (place / "priorityClassName").text(),
                    PENUMBRA_SAY("Problem",
                                 "The priority class '{}' is not in this file, so its pods were taken with priority 0. "
                                 "Export the priority classes too.")(name));
    if (podSpec.contains("priority"))
        own.value = static_cast<int>(
            std::clamp<std::int64_t>(base::integerAt(podSpec, "priority"), -2147483648LL, 2147483647LL));
    if (const auto policy = base::textAt(podSpec, "preemptionPolicy"); !policy.empty())
        own.preempts = policy != "Never";
    rules.priority = own.value;
    rules.preempts = own.preempts;
}

} // namespace penumbra::ingest
