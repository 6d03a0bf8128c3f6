#pragma once

#include "base/rng.h"
#include "core/store/fleet.h"
#include "model/inventory.h"

namespace penumbra::test {

inline std::string pick(base::Rng& rng, const char* prefix, std::uint32_t count) {
    return prefix + std::to_string(rng.below(count));
}

inline model::StatedResource randomResource(base::Rng& rng, model::Dimensions& dimensions) {
    auto out = host(pick(rng, "h", 12), rng.below(3));
    if (rng.below(3) == 0) out.capacity.set(dimensions.findOrAdd(pick(rng, "extra", 3)), rng.below(4));
    if (rng.below(2) == 0) out.labels = {{"zone", pick(rng, "z", 3)}};
    if (rng.below(4) == 0) out.taints = {{"gpu", "", model::TaintEffect::NoExecute}};
    if (rng.below(4) == 0) out.rules.priority = static_cast<int>(rng.below(3));
    out.cordoned = rng.below(5) == 0;
    out.attributes[pick(rng, "a", 3)] = {pick(rng, "v", 2), "s", base::fromMillis(rng.below(9)), ""};
    if (rng.below(4) == 0) out.minAvailable = static_cast<int>(rng.below(3));
    if (rng.below(4) == 0) out.lifetime.end = base::fromMillis(rng.below(3));
    return {std::move(out), model::Members::fromBits(model::Members::all().bits() & rng.below(1U << 13))};
}

inline model::Batch randomBatch(base::Rng& rng, int number) {
    constexpr model::RelationKind kKinds[] = {model::RelationKind::RunsOn, model::RelationKind::PartOf,
                                              model::RelationKind::Within, model::RelationKind::Uses};
    model::Batch out;
    out.source = pick(rng, "source", 4);
    out.time = base::fromMillis(number * 1000 - rng.below(1500));
    for (auto n = rng.below(4); n > 0; --n) out.resources.push_back(randomResource(rng, out.dimensions));
    for (auto n = rng.below(3); n > 0; --n)
        out.relations.push_back(
            {model::ResourceId(pick(rng, "x", 9)), model::ResourceId(pick(rng, "y", 3)), kKinds[rng.below(4)]});
    for (auto n = rng.below(2); n > 0; --n) {
        model::ScheduledEvent event;
        event.id = model::EventId(pick(rng, "e", 5));
        event.title = pick(rng, "title", 3);
        event.changes = {{"fail-host", {{"host", pick(rng, "h", 4)}}}};
        out.events.push_back(std::move(event));
    }
    for (auto n = rng.below(2); n > 0; --n)
        out.samples.push_back(samples(pick(rng, "h", 3), rng.below(200) * std::int64_t{60'000},
                                      static_cast<int>(rng.below(30)), rng.below(2)));
    out.accounting.rejected = rng.below(3);
    return out;
}

} // namespace penumbra::test
