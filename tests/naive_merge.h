#pragma once

#include "model/batch.h"
#include "model/inventory.h"

namespace penumbra::test {

/// What a batch makes of a resource, spelled out member by member: the yardstick for the store's own merge.
inline model::Resource naivelyMerged(const model::Resource& known, const model::StatedResource& fresh) {
    using enum model::Member;
    const auto says = [&](model::Member member) { return fresh.stated.has(member); };
    model::Resource out = fresh;
    out.kind = known.kind;
    if (!says(Name)) out.name = known.name;
    if (!says(Labels)) out.labels.insert(known.labels.begin(), known.labels.end());
    if (!says(Taints)) out.taints = known.taints;
    if (!says(Cordoned)) out.cordoned = known.cordoned;
    if (!says(Selectors)) out.rules.selectors = known.rules.selectors;
    if (!says(Tolerations)) out.rules.tolerations = known.rules.tolerations;
    if (!says(AntiAffinity)) out.rules.antiAffinity = known.rules.antiAffinity;
    if (!says(Priority)) out.rules.priority = known.rules.priority;
    if (!says(Pinned)) out.rules.pinned = known.rules.pinned;
    if (!says(MinAvailable)) out.minAvailable = known.minAvailable;
    if (!says(Tier)) out.tier = known.tier;
    if (!says(Begin)) out.lifetime.begin = known.lifetime.begin;
    if (!says(End)) out.lifetime.end = known.lifetime.end;
    for (int d = 0; d < model::kMaxDimensions; ++d) {
        if (known.capacity.has(d) && !fresh.capacity.has(d)) out.capacity.set(d, known.capacity.at(d));
        if (known.request.has(d) && !fresh.request.has(d)) out.request.set(d, known.request.at(d));
    }
    for (const auto& [key, attribute] : known.attributes) {
        const auto found = fresh.attributes.find(key);
        if (found == fresh.attributes.end() || found->second.value == attribute.value) out.attributes[key] = attribute;
    }
    return out;
}

/// A batch without samples merged into an inventory.
inline void mergeNaively(model::Inventory& inventory, const model::Batch& batch) {
    auto dimensions = inventory.dimensions();
    for (auto fresh : batch.resources) {
        for (auto* amounts : {&fresh.capacity, &fresh.request}) {
            const auto given = *amounts;
            *amounts = {};
            for (int d = 0; d < batch.dimensions.count(); ++d)
                if (given.has(d))
                    amounts->set(dimensions.findOrAdd(batch.dimensions.at(d).name, batch.dimensions.at(d).unit),
                                 given.at(d));
        }
        const auto* known = inventory.find(fresh.id);
        inventory.put(known ? naivelyMerged(*known, fresh) : fresh);
    }
    inventory.changeDimensions() = dimensions;
    for (auto relation : batch.relations) {
        const auto* known = inventory.findRelation(relation);
        relation.source = known != nullptr && known->to == relation.to ? known->source : batch.source;
        inventory.put(relation);
    }
    for (const auto& event : batch.events) inventory.put(event);
}

} // namespace penumbra::test
