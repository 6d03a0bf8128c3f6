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

/// What happens up to the end of a window when some of the changes do not: the trouble in it, without shortages, and
/// who is elsewhere in its steps than in the usage. It hangs on placements alone.
struct Replay {
    Trouble trouble;
    std::vector<simulate::Elsewhere> elsewhere;
};

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
    /// What happens when only some of the changes do.
    struct Played {
        std::shared_ptr<const Replay> replay;
        std::vector<PlannedChange> felt;   ///< by the same workloads on the same hosts, of the changes that do not
        std::map<Supply, double> shares{}; ///< worst in the window, of what was asked for
    };
    base::Result<std::shared_ptr<Played>> play(const std::vector<PlannedChange>& all, const std::vector<char>& kept,
                                               base::TimeWindow window);
    base::Result<std::shared_ptr<const Replay>> replay(const std::vector<PlannedChange>& removed,
                                                       base::TimeWindow window);
    base::Result<std::shared_ptr<const Replay>> placeAgain(const std::vector<PlannedChange>& removed,
                                                           base::TimeWindow window) const;
    const simulate::Flow& flowWithout(const std::vector<PlannedChange>& removed);
    std::map<Supply, double> shortages(Played& played, const Trouble& trouble, base::TimeWindow window);

    const Input& m_input;
    const base::Run& m_run;
    graph::DependencyGraph m_graph;
    int m_placements = 0;
    bool m_spent = false;
    std::optional<simulate::Summing> m_summing;
    std::optional<simulate::Flow> m_flow; ///< of the usage without `m_flowWithout`
    std::vector<PlannedChange> m_flowWithout;
    /// Of the newest changes and window, by what is kept of them: troubles of the same hours ask for the same again.
    std::map<std::vector<char>, std::shared_ptr<Played>> m_played;
    std::vector<PlannedChange> m_playedChanges;
    base::TimeWindow m_playedWindow;
    std::size_t m_runs = 0, m_runsKept = 0; ///< in m_played, and in Input::keeps
};

} // namespace penumbra::risk
