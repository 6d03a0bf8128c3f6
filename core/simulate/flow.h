#pragma once

#include "model/demand.h"
#include "model/world.h"
#include "simulate/growth.h"
#include "simulate/placement.h"
#include "simulate/usage.h"

#include <array>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penumbra::simulate {

/// Requests and capacities in 1024ths of their unit: sums of them are exact, in whatever order.
__extension__ using Exact = __int128;
inline constexpr int kExactBits = 10;

/// A run of steps that a workload spends on one host.
struct Stay {
    int workload = -1;
    int begin = 0, end = 0; ///< steps
    bool operator==(const Stay&) const = default;
};

/// A run of steps in which a workload is on another host than in a flow; -1: on none.
struct Elsewhere {
    int workload = -1;
    int begin = 0, end = 0; ///< steps
    int host = -1;
    auto operator<=>(const Elsewhere&) const = default;
};

/// What one series of demand adds to a sum: part * factors * series, from step begin to end.
struct Term {
    int entry = -1;
    float part = 1;
    std::shared_ptr<const Factors> factors;
    int begin = 0, end = 0;
};

/// What one host uses of one dimension: a sum of terms, and requests that stand in for demand that nobody measured.
struct Recipe {
    std::vector<Term> terms;
    std::vector<Exact> constant; ///< per step
    std::vector<Exact> capacity; ///< per step: what is up then
    std::uint64_t carried = 0;   ///< of the terms: a sum of hashes, so that it can be added up over hosts as they can
};

/// Which hosts carry what, step by step: enough to compute each host's use and to tell whether it changed. A value;
/// copies and successors share what is equal.
class Flow final {
public:
    /// The flow of these placements of the world, demand grown by what callers pass on. `before` may be the flow of
    /// other placements of another world that has the same dimensions, zones and first rows, over the same grid and the
    /// same demand entries.
    Flow(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements,
         const Flow* before = nullptr, const std::vector<Placement>* placementsBefore = nullptr);
    /// Whether the other flow may follow this one.
    bool precedes(const model::World& world, const model::Demand& demand) const;

    const model::World& world() const { return m_world; }
    const model::Demand& demand() const { return m_demand; }
    std::size_t hosts() const { return m_stays.size(); }
    /// `more` are stays on the host beside those of the placements: what it would carry with them.
    Recipe recipe(int host, int dimension, std::span<const Stay> more = {}) const;
    /// Into one that was used before: its memory is used again.
    void recipe(int host, int dimension, std::span<const Stay> more, Recipe& out) const;
    /// The same of a host, a zone or the fleet; as it would be with some workloads elsewhere: ascending, without an
    /// overlap.
    Recipe recipe(SubjectKind kind, int subject, int dimension, std::span<const Elsewhere> elsewhere = {}) const;
    /// Of a host in the step of that moment, with what the host offers then.
    Recipe recipeAt(base::Time at, int host, int dimension, std::span<const Elsewhere> elsewhere) const;
    /// What those stays alone use; without a capacity.
    Recipe recipeOf(std::span<const Stay> stays, int dimension) const;
    /// Rows of the workloads that are on the host in a step, ascending.
    std::vector<int> residents(int host, int step) const;
    /// What the workload follows in the dimension: an index of the demand's entries, or -1.
    int entryOf(int workload, int dimension) const {
        return m_follows[static_cast<std::size_t>(workload)].entry[static_cast<std::size_t>(dimension)];
    }
    /// By what the workload's demand in the dimension is multiplied; null: always 1.
    std::shared_ptr<const Factors> factorsOf(int workload, int dimension) const {
        const auto& growth = m_follows[static_cast<std::size_t>(workload)].growth;
        return growth ? growth->of(dimension) : nullptr;
    }
    /// Whether the host can carry the dimension or does.
    bool concerns(int host, int dimension) const;
    /// Hosts that may carry something else than in the flow before, ascending; all of them without one.
    const std::vector<int>& touched() const { return m_touched; }
    /// How many hosts and workloads are other rows than in the flow before; all of them without one.
    std::size_t rowsChanged() const { return m_rowsChanged; }

private:
    /// What a workload follows.
    struct Follow {
        std::array<int, model::kMaxDimensions> entry{}; ///< per dimension, or -1
        std::uint32_t taken = 0;                        ///< the dimensions it takes, one bit each
        std::shared_ptr<const Growth> growth;           ///< null: all factors are 1
        const std::shared_ptr<const Factors>& factors(int dimension) const;
    };
    using Stays = std::vector<Stay>;

    const model::WorldWorkload& row(int w) const { return m_world.workloads[static_cast<std::size_t>(w)]; }
    Follow followOf(const model::WorldWorkload& workload);
    void follow(std::size_t w, const model::World* before);
    std::shared_ptr<const Growth> growthOf(const model::WorldWorkload& workload);
    const model::ServiceResponse* responseTo(int service);
    void collect(const std::vector<Placement>& placements);
    void change(const std::vector<Placement>& placements, const Flow& before,
                const std::vector<Placement>& placementsBefore);
    Stays staysWith(int host, std::span<const Elsewhere> elsewhere) const;
    void recipeFrom(int host, int dimension, std::span<const Stay> stays, std::span<const Stay> more,
                    Recipe& out) const;
    void addStays(std::span<const Stay> stays, int dimension, Recipe& out) const;
    void addRequests(const Stay& stay, int dimension, std::vector<Exact>& steps) const;
    void addOwnDemand(int host, int dimension, Recipe& out) const;
    void addCapacity(int host, int dimension, std::vector<Exact>& steps) const;
    std::uint64_t weight(const Term& term) const;

    model::World m_world;
    model::Demand m_demand;
    model::Table<Follow> m_follows; ///< per workload
    model::Table<Stays> m_stays;    ///< per host
    std::vector<int> m_touched;
    std::size_t m_rowsChanged = 0;
    /// Of the workload that was looked at last: many that follow one another change alike, and have neighbouring
    /// entries.
    std::vector<model::DemandChange> m_newestChanges;
    int m_newestEntry = -1;
    const model::ServiceResponse* m_newestResponse = nullptr; ///< to be compared only
    std::shared_ptr<const Growth> m_newestGrowth;
    std::unordered_map<std::string_view, const model::ServiceResponse*> m_responses; ///< while it is made
    std::shared_ptr<const std::vector<std::uint64_t>> m_salts; ///< running sums of random numbers, one per step
};

/// What workloads without a request reserve: the peak of their forecast's 90th percentile over the grid.
Sizes measuredSizes(const model::World& world, const model::Demand& demand);

} // namespace penumbra::simulate
