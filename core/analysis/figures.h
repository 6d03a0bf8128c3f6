#pragma once

#include "analysis/places.h"
#include "session/session.h"

namespace penumbra::analysis {

/// Look-ups in one evaluation for lists and maps of the whole fleet: each costs O(1). Immutable; made in O(series of
/// hosts) where figures of the same revision go before, whose places it shares, else in O(resources + relations).
class Figures final {
public:
    explicit Figures(std::shared_ptr<const session::Evaluation> evaluation, const Figures* before = nullptr);
    const session::Evaluation& evaluation() const { return *m_evaluation; }
    const std::shared_ptr<const session::Evaluation>& shared() const { return m_evaluation; }
    const Places& places() const { return *m_places; }
    const model::World& world() const { return *m_evaluation->world; }
    const base::TimeGrid& grid() const { return m_evaluation->usage->grid; }

    int host(const model::ResourceId& id) const;     ///< row in world().hosts, or -1
    int workload(const model::ResourceId& id) const; ///< row in world().workloads, or -1

    const simulate::UsageSeries* hostSeries(int host, int dimension) const; ///< null where there is none
    /// Use divided by capacity at a quantile of simulate::kLevels (2 is the median); absent where the host offers
    /// nothing then, states no capacity, or has no such dimension, and where it is young().
    std::optional<double> hostShare(int host, int dimension, std::size_t level, int step) const;
    /// It is measured, but for so short that the evaluation knows nothing of it yet.
    bool young(int host, int dimension) const;
    /// The dimension with the highest median share; -1 where there is none.
    int busiest(int host, int step) const;
    model::HostState hostState(int host, base::Time at) const;
    /// Where the workload runs in the shadow: a host's row, or -1 when it waits or is not there.
    int hostOf(int workload, base::Time at) const;
    /// Workloads per host at that moment. O(workloads).
    std::vector<int> workloadsPerHost(base::Time at) const;

    /// What edits and events bring and no inventory has: a row of world().hosts or of world().workloads.
    struct Planned {
        model::ResourceKind kind = model::ResourceKind::Host;
        int row = -1;
        bool operator==(const Planned&) const = default;
    };
    const std::vector<Planned>& planned() const { return m_planned; } ///< hosts first, by row

private:
    void findNew();
    void findYoung();

    std::shared_ptr<const session::Evaluation> m_evaluation;
    std::shared_ptr<const Places> m_places;
    std::vector<const simulate::UsageSeries*> m_byHost; ///< hosts x dimensions
    std::vector<bool> m_young;                          ///< hosts x dimensions
    RowsById m_newHosts, m_newWorkloads;                ///< behind the live world's rows
    std::vector<Planned> m_planned;
    int m_dimensions = 0;
};

using FiguresPtr = std::shared_ptr<const Figures>;

} // namespace penumbra::analysis
