#include "ingest/cloud/wanted.h"

#include <fmt/format.h>

namespace penumbra::ingest {

void WantedThings::pass(std::string_view action, const std::string& type) {
    m_notes.pass(fmt::format("{} to {}", type, action));
}

void WantedThings::take(std::string_view action, const CloudThing& before, const CloudThing& after) {
    const auto& thing = action == "create" ? after : before;
    takeThing(thing, m_intake, m_references);
    auto* resource = m_intake.find(idOf(thing));
    if (resource == nullptr) return;
    resource->attributes[model::kPlannedAction] = m_intake.attribute(std::string(action));
    if (action == "create") return;
    model::Amounts other;
    if (action != "delete") {
        const auto was = amountsOf(before), is = amountsOf(after);
        for (int d = 0; d < model::kMaxDimensions; ++d)
            if (is.has(d) && (!was.has(d) || was.at(d) != is.at(d))) other.set(d, is.at(d));
    }
    resource->capacity = resource->kind == model::ResourceKind::Workload ? model::Amounts() : other;
    resource->request = resource->kind == model::ResourceKind::Workload ? other : model::Amounts();
}

void WantedThings::takeUnknown(const CloudThing& thing, const base::Json& unknown) {
    if (thing.kind != model::ResourceKind::Host && thing.kind != model::ResourceKind::Workload) return;
    for (const char* key : {"instance_type", "machine_type", "vm_size", "size", "server_type", "flavor_name",
                            "num_cpus", "vcpus", "vcpu", "memory", "availability_zone", "zone"})
        if (base::boolAt(unknown, key)) m_notes.unknown(key, thing.address);
}

model::Plan WantedThings::finish() && {
    m_references.settle(m_intake);
    model::Plan out;
    out.name = m_intake.input().name;
    out.wanted = std::move(m_intake).finish();
    out.wanted.problems.clear(); // the reader told them of the file
    m_notes.tell(out.name, out.wanted.problems);
    return out;
}

} // namespace penumbra::ingest
