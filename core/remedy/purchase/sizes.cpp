#include "remedy/purchase/sizes.h"

#include "base/text.h"
#include "remedy/headroom.h"
#include "remedy/purchase/kinds.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::remedy::purchase {

Sizes::Sizes(const Bench& bench, const Shadow& now)
    : m_bench(bench), m_now(now), m_hosts(catalogueOf(bench, now.world, {}, false).world) {}

double Sizes::alone(int workload, int dimension) {
    const auto [known, added] = m_alone.try_emplace({workload, dimension});
    if (added)
        known->second = usedAlone(m_now.world, m_bench.input().demand, workload, dimension, soonestArrival(m_bench),
                                  m_bench.input().threshold);
    return known->second;
}

bool Sizes::holds(const model::Amounts& capacity, int workload) {
    for (int d = 0; d < m_now.world.dimensions.count(); ++d)
        if (alone(workload, d) > static_cast<double>(capacity.at(d))) return false;
    return true;
}

const std::string& Sizes::outgrown(int workload) {
    const auto [known, added] = m_outgrown.try_emplace(workload);
    for (int d = 0; added && known->second.empty() && d < m_now.world.dimensions.count(); ++d) {
        std::int64_t offered = 0;
        for (std::size_t h = 0; h < m_hosts.hosts.size(); ++h)
            if (mayRun(m_hosts, workload, static_cast<int>(h)))
                offered = std::max(offered, m_hosts.hosts[h].capacity.at(d));
        if (alone(workload, d) <= static_cast<double>(offered)) continue;
        known->second = PENUMBRA_SAY(
            "Plan", "{} alone comes to {} of {} with a chance of {}, and no host that it may run on has more than {}: "
                    "it needs a larger kind of host, leave to run on one, or to be split.")(
            m_now.world.workloads[static_cast<std::size_t>(workload)].name, say(alone(workload, d), d),
            risk::sayDimension(m_now.world.dimensions.at(d).name), risk::sayShare(m_bench.input().threshold),
            say(static_cast<double>(offered), d));
    }
    return known->second;
}

std::string Sizes::say(double amount, int dimension) const {
    return base::formatAmount(amount, m_now.world.dimensions.at(dimension).unit);
}

} // namespace penumbra::remedy::purchase
