#include "model/stated.h"

namespace penumbra::model {

namespace {

void mergeAmounts(Amounts& known, const Amounts& fresh) {
    for (int d = 0; d < kMaxDimensions; ++d)
        if (fresh.has(d)) known.set(d, fresh.at(d));
}

} // namespace

Resource mergeResource(const Resource& known, const StatedResource& fresh) {
    Resource out = known;
    const auto take = [&](Member member, auto& into, const auto& from) {
        if (fresh.stated.has(member)) into = from;
    };
    take(Member::Name, out.name, fresh.name);
    take(Member::Labels, out.labels, Labels());
    for (const auto& [key, value] : fresh.labels) out.labels.insert_or_assign(key, value);
    mergeAmounts(out.capacity, fresh.capacity);
    mergeAmounts(out.overcommit, fresh.overcommit);
    mergeAmounts(out.request, fresh.request);
    take(Member::Taints, out.taints, fresh.taints);
    take(Member::Cordoned, out.cordoned, fresh.cordoned);
    take(Member::Selectors, out.rules.selectors, fresh.rules.selectors);
    take(Member::Tolerations, out.rules.tolerations, fresh.rules.tolerations);
    take(Member::AntiAffinity, out.rules.antiAffinity, fresh.rules.antiAffinity);
    take(Member::TopologySpread, out.rules.topologySpread, fresh.rules.topologySpread);
    take(Member::Affinity, out.rules.affinity, fresh.rules.affinity);
    take(Member::Priority, out.rules.priority, fresh.rules.priority);
    take(Member::Priority, out.rules.preempts, fresh.rules.preempts);
    take(Member::Pinned, out.rules.pinned, fresh.rules.pinned);
    take(Member::MinAvailable, out.minAvailable, fresh.minAvailable);
    take(Member::Tier, out.tier, fresh.tier);
    take(Member::Begin, out.lifetime.begin, fresh.lifetime.begin);
    take(Member::End, out.lifetime.end, fresh.lifetime.end);
    for (const auto& [key, attribute] : fresh.attributes) {
        const auto [it, absent] = out.attributes.try_emplace(key, attribute);
        if (!absent && it->second.value != attribute.value) it->second = attribute;
    }
    return out;
}

} // namespace penumbra::model
