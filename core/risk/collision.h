#pragma once

#include "graph/impact.h"
#include "risk/changes.h"
#include "risk/risk.h"

#include <map>
#include <set>
#include <tuple>
#include <vector>

namespace penumbra::risk {

/// One dimension of a host, a zone or the fleet.
struct Supply {
    simulate::SubjectKind kind = simulate::SubjectKind::Host;
    int subject = -1;
    int dimension = 0;
    bool operator<(const Supply& other) const {
        return std::tie(kind, subject, dimension) < std::tie(other.kind, other.subject, other.dimension);
    }
    bool operator==(const Supply&) const = default;
};

/// What is wrong in some hours: services (or workloads of none) with a homeless replica, lost services, and what is
/// likelier than not to run out, with the largest probability of a step.
struct Trouble {
    std::set<model::ResourceId> homeless, lost;
    std::map<Supply, double> shortages;
    bool empty() const { return homeless.empty() && lost.empty() && shortages.empty(); }
    bool operator==(const Trouble&) const = default;
    void add(const Trouble& other);
};

/// The homeless and the lost of one placement with those replicas; no shortages.
Trouble troubleIn(const model::World& world, const graph::DependencyGraph& graph, const simulate::Placement& placement,
                  const Replicas& replicas);

/// The largest probability of a step that overlaps the window.
double worstShare(const simulate::UsageSeries& series, const base::TimeGrid& grid, base::TimeWindow window);

/// Finds which planned changes a trouble needs by simulating without them, up to a number of placements.
class CauseSearch final {
public:
    /// Re-placements that the search may cost; then it ends.
    static constexpr int kMostPlacements = 400;

    CauseSearch(const Input& input, const base::Run& run) : m_input(input), m_run(run), m_graph(input.world) {}

    const graph::DependencyGraph& graph() const { return m_graph; }
    /// No placement is left: what was returned last means nothing.
    bool spent() const { return m_spent; }

    /// Of the trouble, what stays in the window when only `kept` of the changes happen; a shortage stays where it keeps
    /// more than half of its probability.
    base::Result<Trouble> stays(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                const Trouble& trouble, base::TimeWindow window);
    /// A smallest set of changes by leaving out one after the other: each of what is left is needed for the trouble.
    base::Result<std::vector<char>> causes(const std::vector<PlannedChange>& active, const Trouble& trouble,
                                           base::TimeWindow window);

private:
    std::map<Supply, double> shortages(const model::World& world, const std::vector<simulate::Placement>& placements,
                                       const Trouble& trouble, base::TimeWindow window) const;

    const Input& m_input;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    int m_placements = 0;
    bool m_spent = false;
};

} // namespace penumbra::risk
