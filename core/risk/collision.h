#pragma once

#include "graph/impact.h"
#include "risk/changes.h"
#include "risk/risk.h"
#include "simulate/distribution.h"

#include <map>
#include <memory>
#include <optional>
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

/// The largest probability of a step that overlaps the window; `exceed` has one per step.
double worstShare(const std::vector<float>& exceed, const base::TimeGrid& grid, base::TimeWindow window);

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
    /// What happens up to the end of the window when only some of the changes do.
    struct Played {
        model::World world;
        std::vector<simulate::Placement> placements;
        Trouble trouble; ///< in the window, without shortages
        std::optional<simulate::Flow> flow{};
        std::map<Supply, double> shares{}; ///< worst in the window, of what was asked for
    };
    base::Result<std::shared_ptr<Played>> play(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                               base::TimeWindow window);
    std::map<Supply, double> shortages(Played& played, const Trouble& trouble, base::TimeWindow window);

    const Input& m_input;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    int m_placements = 0;
    bool m_spent = false;
    std::optional<simulate::Summing> m_summing;
    /// Of the newest changes and window, by what is kept of them: troubles of the same hours ask for the same again.
    std::map<std::vector<char>, std::shared_ptr<Played>> m_played;
    std::vector<PlannedChange> m_playedChanges;
    base::TimeWindow m_playedWindow;
};

} // namespace penumbra::risk
