#pragma once

#include "core/model/small_world.h"
#include "risk/risk.h"
#include "simulate/usage.h"

#include <QtGlobal>
#include <functional>

namespace penumbra::test {

/// Demand whose every path is written down: entry value of path p at step h is value(p, h).
class MadeDemand final {
public:
    MadeDemand(int steps, int paths) {
        m_demand.grid = {kNow, std::chrono::hours(1), steps};
        m_demand.pathCount = paths;
        m_demand.blockLength = steps;
        m_demand.residualCount = steps * paths;
        for (int p = 0; p < paths; ++p) m_demand.blockStarts.push_back(static_cast<std::uint32_t>(p * steps));
        m_demand.hash = 1;
    }
    void add(const model::ResourceId& id, const char* metric, int dimension,
             const std::function<double(int, int)>& value) {
        const auto steps = static_cast<std::size_t>(m_demand.grid.count);
        model::DemandEntry entry;
        entry.key = {id, metric};
        entry.dimension = dimension;
        entry.location.assign(steps, 0.0F);
        entry.scale.assign(steps, 1.0F);
        for (int p = 0; p < m_demand.pathCount; ++p)
            for (int h = 0; h < m_demand.grid.count; ++h) entry.residuals.push_back(static_cast<float>(value(p, h)));
        entry.model = "made";
        entry.supportedSteps = m_demand.grid.count;
        m_demand.hash = m_demand.hash * 31 + 7;
        m_demand.add(std::move(entry));
    }
    const model::Demand& demand() const { return m_demand; }

private:
    model::Demand m_demand;
};

/// A world with its demand simulated.
struct Shown {
    model::World world;
    model::Demand demand;
    simulate::Usage usage;
    risk::Input input(double threshold = 0.05) const { return {world, demand, usage, nullptr, nullptr, threshold}; }
};

inline Shown show(model::World world, const model::Demand& demand) {
    auto usage = simulate::simulate(world, demand, nullptr, base::Run{});
    if (!(usage)) qFatal("the set-up of this test failed");
    return {std::move(world), demand, std::move(*usage)};
}

inline Shown show(model::World world, int steps = 24) { return show(std::move(world), MadeDemand(steps, 4).demand()); }

/// What one check of the registry says.
inline std::vector<risk::Finding> check(const char* id, const Shown& shown, double threshold = 0.05) {
    const auto found = risk::checks().find(id)->run(shown.input(threshold), base::Run{});
    if (!(found)) qFatal("the set-up of this test failed");
    return *found;
}

inline void apart(model::World& world, int workload) {
    world.workloads.change(static_cast<std::size_t>(workload))
        .rules.antiAffinity.push_back({"", model::Scope::Host, true});
}

} // namespace penumbra::test
