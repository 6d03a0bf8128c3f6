#include "graph/impact.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <fmt/format.h>
#include <queue>

namespace penumbra::graph {

namespace {

/// Edges carry true for a hard dependency.
using Graph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, bool>;

std::size_t at(int i) { return static_cast<std::size_t>(i); }

std::string replicasText(int running, int expected, int needed) {
    if (running < needed) return fmt::format("{} of {} replicas run, it needs {}.", running, expected, needed);
    return fmt::format("{} of {} replicas run.", running, expected);
}

} // namespace

struct DependencyGraph::Impl {
    explicit Impl(std::size_t services) : graph(services), callers(services) {}

    Graph graph;   ///< from the caller to what it depends on
    Graph callers; ///< the same edges turned round
    /// Strong component per service; Tarjan numbers callees before callers.
    std::vector<int> component;
    std::vector<int> componentSize;

    std::vector<int> cycleThrough(int service) const;
};

DependencyGraph::DependencyGraph(const model::World& world) : m_impl(std::make_unique<Impl>(world.services.size())) {
    for (const auto& d : world.dependencies) {
        boost::add_edge(at(d.from), at(d.to), d.hard, m_impl->graph);
        boost::add_edge(at(d.to), at(d.from), d.hard, m_impl->callers);
    }
    m_impl->component.resize(world.services.size());
    if (world.services.empty()) return;
    const int count = boost::strong_components(
        m_impl->graph,
        boost::make_iterator_property_map(m_impl->component.begin(), boost::get(boost::vertex_index, m_impl->graph)));
    m_impl->componentSize.resize(at(count));
    for (const int c : m_impl->component) ++m_impl->componentSize[at(c)];
}

DependencyGraph::~DependencyGraph() = default;
DependencyGraph::DependencyGraph(DependencyGraph&&) noexcept = default;
DependencyGraph& DependencyGraph::operator=(DependencyGraph&&) noexcept = default;

namespace {

/// Worsens callers until nothing changes: states only get worse, so cycles end by themselves.
class Spread final {
public:
    Spread(const Graph& callers, const model::World& world)
        : m_callers(callers), m_world(world), m_of(world.services.size(), -1) {}

    void addRoot(int service, ServiceState state, std::string reason) { add({service, state, -1, std::move(reason)}); }
    /// Every caller over hard edges is lost with what is in the list so far.
    void lose() {
        for (std::size_t i = 0; i < m_impacts.size(); ++i) visitCallers(m_impacts[i].service, true);
    }
    /// Every other caller is degraded.
    void degrade() {
        for (std::size_t i = 0; i < m_impacts.size(); ++i) visitCallers(m_impacts[i].service, false);
    }
    bool has(int service) const { return m_of[at(service)] >= 0; }
    std::vector<Impact> take() { return std::move(m_impacts); }

private:
    void add(Impact impact) {
        m_of[at(impact.service)] = static_cast<int>(m_impacts.size());
        m_impacts.push_back(std::move(impact));
    }
    void visitCallers(int service, bool losing) {
        const auto edges = boost::out_edges(at(service), m_callers);
        const bool lost = m_impacts[at(m_of[at(service)])].state == ServiceState::Lost;
        const auto& name = m_world.services[at(service)].name;
        for (auto e = edges.first; e != edges.second; ++e) {
            const auto caller = static_cast<int>(boost::target(*e, m_callers));
            if (has(caller) || (losing && !m_callers[*e])) continue;
            add({caller, losing ? ServiceState::Lost : ServiceState::Degraded, service,
                 fmt::format("It {} {}, which is {}.", m_callers[*e] ? "depends on" : "uses", name,
                             lost ? "lost" : "degraded")});
        }
    }

    const Graph& m_callers;
    const model::World& m_world;
    std::vector<int> m_of; ///< per service: its impact, or -1
    std::vector<Impact> m_impacts;
};

} // namespace

std::vector<Impact> DependencyGraph::impact(const model::World& world, const std::vector<int>& running,
                                            const std::vector<int>& expected) const {
    Spread spread(m_impl->callers, world);
    const auto count = static_cast<int>(world.services.size());
    const auto needed = [&](int s) { return std::max(world.services[at(s)].minAvailable, 1); };
    for (int s = 0; s < count; ++s)
        if (expected[at(s)] > 0 && running[at(s)] < needed(s))
            spread.addRoot(s, ServiceState::Lost, replicasText(running[at(s)], expected[at(s)], needed(s)));
    spread.lose();
    for (int s = 0; s < count; ++s)
        if (!spread.has(s) && running[at(s)] < expected[at(s)])
            spread.addRoot(s, ServiceState::Degraded, replicasText(running[at(s)], expected[at(s)], needed(s)));
    spread.degrade();
    auto impacts = spread.take();
    std::stable_sort(impacts.begin(), impacts.end(), [&](const Impact& a, const Impact& b) {
        return m_impl->component[at(a.service)] < m_impl->component[at(b.service)];
    });
    return impacts;
}

/// The shortest way from the service back to itself, by breadth-first search inside its component.
std::vector<int> DependencyGraph::Impl::cycleThrough(int service) const {
    std::vector<int> parent(boost::num_vertices(graph), -1);
    std::queue<int> queue;
    queue.push(service);
    while (!queue.empty()) {
        const int from = queue.front();
        queue.pop();
        const auto edges = boost::out_edges(at(from), graph);
        for (auto e = edges.first; e != edges.second; ++e) {
            const auto to = static_cast<int>(boost::target(*e, graph));
            if (to == service) {
                std::vector<int> cycle;
                for (int s = from; s != service; s = parent[at(s)]) cycle.push_back(s);
                cycle.push_back(service);
                std::reverse(cycle.begin(), cycle.end());
                return cycle;
            }
            if (component[at(to)] != component[at(service)] || parent[at(to)] >= 0) continue;
            parent[at(to)] = from;
            queue.push(to);
        }
    }
    return {};
}

std::vector<std::vector<int>> DependencyGraph::cycles() const {
    std::vector<std::vector<int>> out;
    std::vector<char> covered(m_impl->component.size(), 0);
    for (int s = 0; s < static_cast<int>(covered.size()); ++s) {
        if (covered[at(s)] || m_impl->componentSize[at(m_impl->component[at(s)])] < 2) continue;
        auto cycle = m_impl->cycleThrough(s);
        for (const int member : cycle) covered[at(member)] = 1;
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        out.push_back(std::move(cycle));
    }
    return out;
}

std::vector<int> DependencyGraph::dependents(int service) const {
    std::vector<int> out{service};
    std::vector<char> seen(m_impl->component.size(), 0);
    seen[at(service)] = 1;
    for (std::size_t i = 0; i < out.size(); ++i) {
        const auto edges = boost::out_edges(at(out[i]), m_impl->callers);
        for (auto e = edges.first; e != edges.second; ++e) {
            const auto caller = static_cast<int>(boost::target(*e, m_impl->callers));
            if (seen[at(caller)]) continue;
            seen[at(caller)] = 1;
            out.push_back(caller);
        }
    }
    out.erase(out.begin());
    return out;
}

std::vector<int> DependencyGraph::chain(const std::vector<Impact>& impacts, int service) const {
    std::vector<int> out;
    const auto impactOf = [&](int s) {
        return std::find_if(impacts.begin(), impacts.end(), [s](const Impact& i) { return i.service == s; });
    };
    for (auto it = impactOf(service); it != impacts.end(); it = it->cause < 0 ? impacts.end() : impactOf(it->cause))
        out.push_back(it->service);
    return out;
}

} // namespace penumbra::graph
