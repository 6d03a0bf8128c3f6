#pragma once

#include "model/demand.h"
#include "model/world.h"
#include "simulate/placement.h"
#include "simulate/usage.h"

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// A run of steps that a workload spends on one host.
struct Stay {
    int workload = -1;
    int begin = 0, end = 0; ///< steps
};

/// What each subject carries, as multiples of demand entries: enough to compute a usage series and to tell whether it
/// changed. References the world and the demand.
class Flow final {
public:
    /// What one series of usage is the sum of.
    struct Recipe {
        struct Term {
            int entry = -1;
            std::vector<float> factor; ///< per step
        };
        std::vector<Term> terms;     ///< by entry
        std::vector<float> constant; ///< per step: requests that stand in for demand
        std::vector<float> capacity; ///< per step
        bool requested = false;      ///< whether `constant` is not all zero
        std::uint64_t hash = 0;
    };

    Flow(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements);

    /// `more` are stays on the subject beside those of the placements: what it would carry with them.
    Recipe recipe(SubjectKind kind, int subject, int dimension, std::span<const Stay> more = {}) const;
    /// What those stays alone use; without a capacity and a hash.
    Recipe recipeOf(std::span<const Stay> stays, int dimension) const;
    /// Whether the subject can carry the dimension or does.
    bool concerns(SubjectKind kind, int subject, int dimension) const;

private:
    /// A stay with what it follows, for sorting.
    struct Share {
        int entry;
        Stay stay;
    };
    const model::WorldWorkload& row(int w) const { return m_world.workloads[static_cast<std::size_t>(w)]; }
    std::span<const int> hostsOf(SubjectKind kind, const int& subject) const;
    void collectStays(const std::vector<Placement>& placements);
    void collectTaken();
    void collect(std::span<const Stay> stays, int dimension, std::vector<Share>& out) const;
    Recipe sum(std::vector<Share> shares, int dimension) const;
    void addRequests(const Stay& stay, int dimension, std::vector<float>& out) const;
    void addOwnDemand(std::span<const int> hosts, int dimension, Recipe& out) const;
    void addFactors(const Stay& stay, int dimension, std::vector<float>& out) const;
    std::vector<float> capacity(std::span<const int> hosts, int dimension) const;

    const model::World& m_world;
    const model::Demand& m_demand;
    std::vector<std::vector<Stay>> m_stays;    ///< per host, by workload
    std::vector<std::vector<int>> m_zoneHosts; ///< per zone
    std::vector<int> m_allHosts;
    std::vector<std::vector<float>> m_changes; ///< per workload: product of its demand changes per step; empty: 1
    std::vector<int> m_entry;                  ///< workload by workload, one per dimension: the demand entry, or -1
    std::vector<std::uint32_t> m_taken;        ///< per workload: the dimensions it takes, one bit each
};

/// One subject's distribution of use, computed from its recipe. Null when stopped.
std::shared_ptr<UsageSeries> computeUsage(const Flow::Recipe& recipe, const model::Demand& demand,
                                          const base::Run& run);

/// What workloads without a request reserve: the peak of their forecast's 90th percentile over the grid.
Sizes measuredSizes(const model::World& world, const model::Demand& demand);

} // namespace penumbra::simulate
