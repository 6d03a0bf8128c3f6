#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The first of the labels that is there.
std::string labelOf(const model::Labels& labels, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (const auto it = labels.find(key); it != labels.end() && !it->second.empty()) return it->second;
    return {};
}

void takeTaints(const ClusterObject& node, Intake& intake, model::Resource& host) {
    for (const auto& taint : base::childAt(node.spec(), "taints")) {
        const auto effect = base::textAt(taint, "effect");
        auto known = model::TaintEffect::NoSchedule;
        if (effect == "PreferNoSchedule")
            known = model::TaintEffect::PreferNoSchedule;
        else if (effect == "NoExecute")
            known = model::TaintEffect::NoExecute;
        else if (effect != "NoSchedule")
            intake.warn("bad-taint", (node.place / "spec" / "taints").text(),
                        PENUMBRA_SAY("Problem", "'{}' is no effect of a taint; it was taken as NoSchedule.")(effect));
        host.taints.push_back({base::textAt(taint, "key"), base::textAt(taint, "value"), known});
    }
}

/// What a node says of itself; its name is a part of its id, and a person may have given it a better one.
constexpr model::Members kNodeStates{model::Member::Labels, model::Member::Taints, model::Member::Cordoned,
                                     model::Member::End};

void takeFacts(const ClusterObject& node, Intake& intake, model::Resource& host) {
    const auto fact = [&](const char* key, const std::string& value) {
        if (!value.empty()) host.attributes[key] = intake.attribute(value);
    };
    const auto& info = base::childAt(node.status(), "nodeInfo");
    fact("uid", base::textAt(node.meta(), "uid"));
    fact("provider-id", base::textAt(node.spec(), "providerID"));
    fact("kubelet", base::textAt(info, "kubeletVersion"));
    fact("kernel", base::textAt(info, "kernelVersion"));
    fact("os", base::textAt(info, "osImage"));
    fact("architecture", base::textAt(info, "architecture"));
    fact("machine-id", base::textAt(info, "machineID"));
    fact("system-uuid", base::textAt(info, "systemUUID"));
    for (const auto& condition : base::childAt(node.status(), "conditions")) {
        if (base::textAt(condition, "type") != "Ready") continue;
        const auto ready = base::textAt(condition, "status");
        fact("ready", ready);
        if (ready != "True")
            intake.warn(
                "not-ready", node.place.text(),
                PENUMBRA_SAY("Problem",
                             "The node '{}' is not ready. Its capacity is counted all the same; fail the host in a "
                             "scenario if it will stay away.")(node.name));
    }
}

void takeTopology(const model::Resource& host, const ClusterObject& node, Intake& intake) {
    const auto zone =
        labelOf(host.labels, {"topology.kubernetes.io/zone", "failure-domain.beta.kubernetes.io/zone", "zone"});
    const auto rack = labelOf(host.labels, {"topology.kubernetes.io/rack", "topology.rook.io/rack", "rack"});
    const auto place = [&](model::ResourceKind kind, const std::string& name, const model::ResourceId& inner) {
        const auto id = model::makeId(kind, name);
        if (intake.find(id) == nullptr) {
            model::Resource resource;
            resource.id = id;
            resource.kind = kind;
            resource.name = name;
            intake.add({std::move(resource), {}}, node.place.text());
        }
        intake.addOnce(model::Relation{inner, id, model::RelationKind::Within});
        return id;
    };
    if (!rack.empty()) {
        const auto id = place(model::ResourceKind::Rack, rack, host.id);
        if (!zone.empty()) place(model::ResourceKind::Zone, zone, id);
    }
    if (!zone.empty()) place(model::ResourceKind::Zone, zone, host.id);
}

} // namespace

void takeNode(const ClusterObject& node, Intake& intake) {
    bool good = true;
    model::StatedResource host({}, kNodeStates);
    host.id = model::makeId(model::ResourceKind::Host, node.name);
    host.kind = model::ResourceKind::Host;
    host.name = node.name;
    host.labels = textMembers(base::childAt(node.meta(), "labels"));
    const auto status = node.place / "status";
    const auto& allocatable = base::childAt(node.status(), "allocatable");
    const auto& capacity = base::childAt(node.status(), "capacity");
    if (!allocatable.empty()) {
        host.capacity = readResources(allocatable, status / "allocatable", intake, good);
    } else if (!capacity.empty()) {
        host.capacity = readResources(capacity, status / "capacity", intake, good);
        intake.warn("no-allocatable", node.place.text(),
                    PENUMBRA_SAY(
                        "Problem",
                        "The node '{}' does not say what is allocatable; its whole capacity was taken, which is more.")(
                        node.name));
    } else {
        intake.warn(
            "no-capacity", node.place.text(),
            PENUMBRA_SAY("Problem",
                         "The node '{}' states no capacity, so nothing fits on it until one is given.")(node.name));
    }
    if (!good) return intake.countRejected();
    takeTaints(node, intake, host);
    host.cordoned = base::boolAt(node.spec(), "unschedulable");
    if (const auto created = base::parseTime(base::textAt(node.meta(), "creationTimestamp"))) {
        host.lifetime.begin = *created;
        host.stated.add(model::Member::Begin);
    }
    takeFacts(node, intake, host);
    takeTopology(host, node, intake);
    intake.add(std::move(host), node.place.text());
}

} // namespace penumbra::ingest
