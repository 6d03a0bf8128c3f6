#pragma once

#include "base/id.h"
#include "base/time.h"
#include "model/call.h"
#include "model/dimension.h"

#include <map>
#include <string>
#include <vector>

namespace penumbra::model {

/// "kind/natural name", e.g. "host/db-01" or "workload/shop/cart-7": the same thing gets the same id in every import.
using ResourceId = base::Id<struct ResourceTag>;

enum class ResourceKind { Zone, Rack, Host, Workload, Service, Datastore, Network };

const char* kindName(ResourceKind kind); ///< "host", "workload", ...
base::Result<ResourceKind> parseKind(std::string_view name);
std::vector<std::string> kindNames(); ///< of every kind, in the order of the enum
ResourceId makeId(ResourceKind kind, std::string_view naturalName);
/// The id without its kind: "host/db-01" -> "db-01", "workload/shop/cart-7" -> "shop/cart-7".
std::string naturalName(const ResourceId& id);

/// One fact about a resource with where it came from.
struct Attribute {
    std::string value;
    std::string source; ///< which import or gatherer said so
    base::Time time{};  ///< when it was true there
    std::string raw;    ///< the text as it stood, where it differs from value
    bool operator==(const Attribute&) const = default;
};

using Labels = std::map<std::string, std::string>;

enum class TaintEffect { NoSchedule, PreferNoSchedule, NoExecute };
/// By the name that it has in Kubernetes.
std::optional<TaintEffect> taintEffectOf(std::string_view name);

struct Taint {
    std::string key;
    std::string value;
    TaintEffect effect = TaintEffect::NoSchedule;
    bool operator==(const Taint&) const = default;
};

/// An empty key tolerates everything; an empty value any value of the key.
struct Toleration {
    std::string key;
    std::string value;
    bool anyEffect = true;
    TaintEffect effect = TaintEffect::NoSchedule;
    bool tolerates(const Taint& taint) const {
        return (key.empty() || key == taint.key) && (value.empty() || value == taint.value) &&
               (anyEffect || effect == taint.effect);
    }
    bool operator==(const Toleration&) const = default;
};

enum class SelectorOperator { In, NotIn, Exists, DoesNotExist };

/// The key under which a selector finds a host's name, as the field selectors of Kubernetes call it.
inline constexpr const char* kHostNameKey = "metadata.name";

/// A condition on a host's labels, or with the key kHostNameKey on its name. All selectors of a workload must hold.
struct Selector {
    std::string key;
    SelectorOperator op = SelectorOperator::In;
    std::vector<std::string> values;
    bool matches(const Labels& labels) const;
    bool operator==(const Selector&) const = default;
};

enum class Scope { Host, Rack, Zone };

/// No two workloads of the group in one place of the scope. An empty group is the workload's own service.
struct AntiAffinity {
    std::string group;
    Scope scope = Scope::Host;
    bool hard = true;
    bool operator==(const AntiAffinity&) const = default;
};

/// A place of the scope may have at most maxSkew more of the group than the place with the fewest has, as
/// topologySpreadConstraints of Kubernetes. An empty group is the workload's own service.
struct TopologySpread {
    std::string group;
    Scope scope = Scope::Zone;
    int maxSkew = 1;
    bool hard = true;
    bool operator==(const TopologySpread&) const = default;
};

/// In one place of the scope with another of the group; the first one may go anywhere. An empty group is the
/// workload's own service, the id of a service is that service.
struct Affinity {
    std::string group;
    Scope scope = Scope::Host;
    bool hard = true;
    bool operator==(const Affinity&) const = default;
};

/// Where a workload may run.
struct PlacementRules {
    std::vector<Selector> selectors;
    std::vector<Toleration> tolerations;
    std::vector<AntiAffinity> antiAffinity;
    std::vector<TopologySpread> topologySpread;
    std::vector<Affinity> affinity;
    int priority = 0;
    bool preempts = false; ///< where it fits nowhere, workloads of lower priority make room
    bool pinned = false;   ///< bound to its host: a DaemonSet's pod, a local disk. It is lost with the host, not moved.
    bool operator==(const PlacementRules&) const = default;
};

/// One configuration item of the fleet. Which members matter depends on the kind; the rest stay at their defaults.
struct Resource {
    ResourceId id;
    ResourceKind kind = ResourceKind::Host;
    std::string name;
    Labels labels;
    Amounts capacity;          ///< host, datastore, network: what it offers (allocatable)
    Amounts overcommit;        ///< host: how many thousandths of its capacity may be reserved; absent: 1000
    Amounts request;           ///< workload: what it reserves
    std::vector<Taint> taints; ///< host
    bool cordoned = false;     ///< host: takes no new workload
    PlacementRules rules;      ///< workload
    int minAvailable = 0;      ///< service: fewer replicas than this and it is lost; 0: one of them is enough
    int tier = 3;              ///< service: 1 is the most critical
    base::TimeWindow lifetime; ///< when it exists, where the source says so
    std::map<std::string, Attribute> attributes;
    bool operator==(const Resource&) const = default;
};

/// Whether nothing is known of a host or datastore but that it is spoken of. What runs there stays, and nothing new
/// comes.
bool isPlaceholder(const Resource& resource);

enum class RelationKind {
    RunsOn,    ///< workload -> host, datastore
    PartOf,    ///< workload -> service
    Within,    ///< host -> rack or zone, rack -> zone
    DependsOn, ///< service -> service: hard, the caller fails with it
    Uses       ///< service -> service: soft, the caller is degraded without it
};

const char* relationName(RelationKind kind); ///< "runs-on", "part-of", "within", "depends-on", "uses"
base::Result<RelationKind> parseRelation(std::string_view name);
std::vector<std::string> relationNames(); ///< of every kind, in the order of the enum
/// Whether things of these kinds can stand in the relation: a workload runs on a host, a rack is within a zone...
bool fits(RelationKind relation, ResourceKind from, ResourceKind to);

struct Relation {
    ResourceId from;
    ResourceId to;
    RelationKind kind = RelationKind::RunsOn;
    CallTraits call = {};    ///< of DependsOn and Uses
    std::string source = {}; ///< whose word it is, so that it may take it back; empty: nobody takes it back
    auto operator<=>(const Relation&) const = default;
};

} // namespace penumbra::model
