#include "base/text.h"
#include "ingest/kubernetes/cluster.h"
#include "ingest/kubernetes/quantity.h"

#include <fmt/format.h>
#include <optional>

namespace penumbra::ingest {

namespace {

struct Use {
    double milliCores = 0, bytes = 0;
};

/// Adds one list such as {"cpu": "12345678n", "memory": "90Ki"}; false where it cannot be read.
bool add(const base::Json& usage, Use& sum) {
    const auto cpu = parseQuantity(base::textAt(usage, "cpu", "0"), 1'000'000'000);
    const auto memory = parseQuantity(base::textAt(usage, "memory", "0"), 1);
    if (!cpu || !memory) return false;
    sum.milliCores += static_cast<double>(cpu->amount) / 1e6;
    sum.bytes += static_cast<double>(memory->amount);
    return true;
}

/// Of a node, or of all containers of a pod.
std::optional<Use> useOf(const ClusterObject& object) {
    Use out;
    if (object.kind == "NodeMetrics")
        return add(base::childAt(object.json, "usage"), out) ? std::optional(out) : std::nullopt;
    for (const auto& container : base::childAt(object.json, "containers"))
        if (!add(base::childAt(container, "usage"), out)) return {};
    return out;
}

} // namespace

void takeMetrics(const ClusterObject& object, Intake& intake) {
    const auto time = base::parseTime(base::textAt(object.json, "timestamp"));
    const auto use = useOf(object);
    if (!time || !use)
        return intake.reject(
            "bad-metrics", object.place.text(),
            PENUMBRA_SAY("Problem",
                         "The measured use of '{}' has no time or no quantity that can be read.")(object.name));
    const bool node = object.kind == "NodeMetrics";
    const auto id = node ? model::makeId(model::ResourceKind::Host, object.name)
                         : model::makeId(model::ResourceKind::Workload, object.path());
    intake.addSample({id, "cpu"}, base::Unit::MilliCores, *time, use->milliCores);
    intake.addSample({id, "memory"}, base::Unit::Bytes, *time, use->bytes);
}

} // namespace penumbra::ingest
