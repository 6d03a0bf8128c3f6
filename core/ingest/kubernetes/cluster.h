#pragma once

#include "ingest/intake.h"
#include "ingest/kubernetes/objects.h"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::ingest {

/// The text members of an object, e.g. its labels; numbers and flags are spelled out.
model::Labels textMembers(const base::Json& object);

/// Reads a resource list such as {"cpu": "500m"} into amounts. What cannot be read is told and makes `good` false.
model::Amounts readResources(const base::Json& list, const Place& place, Intake& intake, bool& good);

/// What a pod asks for, and what it may not exceed.
struct PodAmounts {
    /// What the scheduler sets aside: max(largest init container, sum of containers and sidecars) + overhead, as
    /// KEP-753 has it. A container's limit stands in for a request it does not state. Counts one of "pods".
    model::Amounts request;
    /// The sum over containers and sidecars, in the dimensions in which each of them has a limit.
    model::Amounts limit;
};
PodAmounts podAmounts(const base::Json& podSpec, const Place& place, Intake& intake, bool& good);

/// Tells what cannot be read in the pod templates of an object that is passed over otherwise.
void checkTemplates(const ClusterObject& object, Intake& intake);

/// Notes the limits as attributes "limit.cpu" and "limit.memory"; "none" where there is none.
void takeLimits(const model::Amounts& limit, const Intake& intake, model::Resource& workload);

/// Whether a label selector (matchLabels, matchExpressions) holds; an empty one holds always.
bool labelsMatch(const base::Json& selector, const model::Labels& labels);

/// What a pod, and the template of one, says of itself: all its labels and rules, and that it is there.
inline constexpr model::Members kPodStates{
    model::Member::Labels,       model::Member::Selectors,      model::Member::Tolerations,
    model::Member::AntiAffinity, model::Member::TopologySpread, model::Member::Affinity,
    model::Member::Priority,     model::Member::Pinned,         model::Member::End};

void takeNode(const ClusterObject& node, Intake& intake);

/// A controller that stands for a service: what its replicas look like.
struct ServiceObject {
    const ClusterObject* object = nullptr;
    std::int64_t replicas = 0;
    int pods = 0; ///< of it in this file
};

/// By "space/name" of the service.
using ServiceObjects = std::map<std::string, ServiceObject>;

struct PriorityClass {
    int value = 0;
    bool preempts = true;
};

/// By name; the one for pods that name none under "".
using PriorityClasses = std::map<std::string, PriorityClass>;
PriorityClasses findPriorities(const std::vector<ClusterObject>& objects);

/// Who owns which pods: the controllers in the file, by their service.
struct Owners {
    PriorityClasses priorities;
    ServiceObjects services;
    std::map<std::string, std::string> replicaSets; ///< "space/replica set" -> "space/deployment"
    bool part = false; ///< the objects are a part of a cluster: what is not among them may be there all the same
    std::map<std::string, int> pods; ///< of a part: how many pods each service has in the whole
    /// Pods by "space/name": no waiting replica is called like one. Of a part at least those that could be meant.
    std::set<std::string> podNames;
};

/// The pod, or the template of one, whose rules are read.
struct PodContext {
    const model::Labels& labels; ///< tell whether a rule is about the pod's own service
    bool hasService = false;
    std::string space;
    const Owners& owners;
};

/// Selectors, tolerations, rules about other pods and priority of a pod.
model::PlacementRules podRules(const base::Json& podSpec, const PodContext& pod, const Place& place, Intake& intake);
/// What a topology key stands for, where it is one that the model knows.
std::optional<model::Scope> topologyScope(std::string_view key);
/// Its topology spread and pod affinity.
void takeTopologyRules(const base::Json& podSpec, const PodContext& pod, const Place& place, Intake& intake,
                       model::PlacementRules& rules);
void takePriority(const base::Json& podSpec, const PodContext& pod, const Place& place, Intake& intake,
                  model::PlacementRules& rules);

/// Fills what the objects tell of their owners; what is known of those already stays.
void findOwners(const std::vector<ClusterObject>& objects, Intake& intake, Owners& owners);

/// Adds the pod's workload, its service where that is not in the file, and its relations.
void takePod(const ClusterObject& pod, Owners& owners, Intake& intake);

/// Adds the services and, for those without a pod in the file, their replicas as waiting workloads.
void takeServices(const Owners& owners, Intake& intake);
/// Adds the pods that a DaemonSet puts on the nodes of the file, where it has none there.
void placeDaemons(const ServiceObject& daemon, const Owners& owners, Intake& intake);

/// Sets minAvailable of the services that the budget covers.
void takeBudget(const ClusterObject& budget, const Owners& owners, const std::vector<ClusterObject>& objects,
                Intake& intake);

/// The service a pod belongs to, as "space/name", or "".
std::string serviceOf(const ClusterObject& pod, const Owners& owners);

/// Adds the samples of a NodeMetrics or PodMetrics, which the metrics API of a cluster has.
void takeMetrics(const ClusterObject& object, Intake& intake);

/// Tells of all objects that are not only there to be known.
void takeObjects(const std::vector<ClusterObject>& objects, Owners& owners, Intake& intake);

} // namespace penumbra::ingest
