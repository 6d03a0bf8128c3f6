#include "graph/impact.h"

#include "base/index.h"
#include "base/text.h"

#include <algorithm>
#include <boost/graph/adjacency_list.hpp>
#include <boost/graph/strong_components.hpp>
#include <fmt/format.h>

namespace penumbra::graph {

struct ImpactEdge {
    bool hard = true;
    base::TimeWindow window;
};
using ImpactGraph = boost::adjacency_list<boost::vecS, boost::vecS, boost::directedS, boost::no_property, ImpactEdge>;

namespace {

using base::at;

std::string replicasText(int running, int expected, int needed) {
    if (running < needed)
        return PENUMBRA_SAY("Impact", "{} of {} replicas run, it needs {}.")(running, expected, needed);
    return PENUMBRA_SAY("Impact", "{} of {} replicas run.")(running, expected);
}

std::string sayWhy(bool hard, bool lost, const std::string& name) {
    if (hard)
        return lost ? PENUMBRA_SAY("Impact", "It depends on {}, which is lost.")(name)
                    : PENUMBRA_SAY("Impact", "It depends on {}, which is degraded.")(name);
    return lost ? PENUMBRA_SAY("Impact", "It uses {}, which is lost.")(name)
                : PENUMBRA_SAY("Impact", "It uses {}, which is degraded.")(name);
}

} // namespace

struct DependencyGraph::Impl {
    explicit Impl(std::size_t services) : graph(services), callers(services) {}

    ImpactGraph graph;   ///< from the caller to what it depends on
    ImpactGraph callers; ///< the same edges turned round
    /// Strong component per service; Tarjan numbers callees before callers.
    std::vector<int> component;
    std::vector<int> componentSize;

    /// Over one strong component: the service before each on a way from the root, the one after each on a way to it,
    /// and what cycleThrough() has walked on.
    struct Trees {
        std::vector<int> from, to, onBack, onOn;
        explicit Trees(std::size_t services)
            : from(services, -1), to(services, -1), onBack(services, -1), onOn(services, -1) {}
    };
    int walk(const ImpactGraph& edges, int root, std::vector<int>& parent) const;
    std::vector<int> plant(int root, Trees& trees) const;
    std::vector<int> cycleThrough(int service, Trees& trees) const;
};

DependencyGraph::DependencyGraph(const model::World& world) : m_impl(std::make_unique<Impl>(world.services.size())) {
    for (const auto& d : world.dependencies) {
        boost::add_edge(at(d.from), at(d.to), ImpactEdge{d.hard, d.window}, m_impl->graph);
        boost::add_edge(at(d.to), at(d.from), ImpactEdge{d.hard, d.window}, m_impl->callers);
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
    Spread(const ImpactGraph& callers, const model::World& world, std::optional<base::Time> at)
        : m_callers(callers), m_world(world), m_at(at), m_of(world.services.size(), -1) {}

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
            const auto& edge = m_callers[*e];
            if (has(caller) || (losing && !edge.hard) || (m_at && !edge.window.contains(*m_at))) continue;
            add({caller, losing ? ServiceState::Lost : ServiceState::Degraded, service, sayWhy(edge.hard, lost, name)});
        }
    }

    const ImpactGraph& m_callers;
    const model::World& m_world;
    std::optional<base::Time> m_at;
    std::vector<int> m_of; ///< per service: its impact, or -1
    std::vector<Impact> m_impacts;
};

} // namespace

std::vector<Impact> DependencyGraph::impact(const model::World& world, const std::vector<int>& running,
                                            const std::vector<int>& expected, std::optional<base::Time> when) const {
    Spread spread(m_impl->callers, world, when);
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

/// Breadth-first from `root` within its component. Returns the first service met that has an edge back to the root.
int DependencyGraph::Impl::walk(const ImpactGraph& edges, int root, std::vector<int>& parent) const {
    std::vector<int> queue{root};
    parent[at(root)] = root;
    int last = -1;
    for (std::size_t i = 0; i < queue.size(); ++i) {
        const auto out = boost::out_edges(at(queue[i]), edges);
        for (auto e = out.first; e != out.second; ++e) {
            const auto to = static_cast<int>(boost::target(*e, edges));
            if (to == root && last < 0 && queue[i] != root) last = queue[i];
            if (parent[at(to)] >= 0 || component[at(to)] != component[at(root)]) continue;
            parent[at(to)] = queue[i];
            queue.push_back(to);
        }
    }
    return last;
}

/// Grows both trees over the root's component and returns the shortest cycle through the root.
std::vector<int> DependencyGraph::Impl::plant(int root, Trees& trees) const {
    std::vector<int> cycle;
    for (int s = walk(graph, root, trees.from); s != root; s = trees.from[at(s)]) cycle.push_back(s);
    walk(callers, root, trees.to);
    cycle.push_back(root);
    std::reverse(cycle.begin(), cycle.end());
    return cycle;
}

/// The cycle through a service of two trees over its component: `from` leads back to the root that reaches everything,
/// `to` on to the root. The two ways are walked in step until one meets the other, so that what they share is not in
/// the cycle and the cost is that of the cycle's length.
std::vector<int> DependencyGraph::Impl::cycleThrough(int service, Trees& trees) const {
    std::vector<int> back{service}, on{service};
    trees.onBack[at(service)] = trees.onOn[at(service)] = service;
    int meeting = -1;
    while (meeting < 0) {
        back.push_back(trees.from[at(back.back())]);
        if (trees.onOn[at(back.back())] == service) meeting = back.back();
        trees.onBack[at(back.back())] = service;
        if (meeting >= 0) break;
        on.push_back(trees.to[at(on.back())]);
        if (trees.onBack[at(on.back())] == service) meeting = on.back();
        trees.onOn[at(on.back())] = service;
    }
    std::vector<int> cycle;
    for (const int s : on) {
        if (s == meeting) break;
        cycle.push_back(s);
    }
    std::vector<int> rest;
    for (const int s : back) {
        if (s != service) rest.push_back(s);
        if (s == meeting) break;
    }
    cycle.insert(cycle.end(), rest.rbegin(), rest.rend());
    return cycle;
}

std::vector<std::vector<int>> DependencyGraph::cycles() const {
    std::vector<std::vector<int>> out;
    const std::size_t count = m_impl->component.size();
    std::vector<char> covered(count, 0);
    Impl::Trees trees(count);
    for (int s = 0; s < static_cast<int>(count); ++s) {
        if (m_impl->componentSize[at(m_impl->component[at(s)])] < 2 || covered[at(s)]) continue;
        auto cycle = trees.from[at(s)] < 0 ? m_impl->plant(s, trees) : m_impl->cycleThrough(s, trees);
        for (const int member : cycle) covered[at(member)] = 1;
        std::rotate(cycle.begin(), std::min_element(cycle.begin(), cycle.end()), cycle.end());
        out.push_back(std::move(cycle));
    }
    return out;
}

Causes::Causes(const std::vector<Impact>& impacts) : m_impacts(impacts) {
    int services = 0;
    for (const auto& impact : impacts) services = std::max(services, impact.service + 1);
    m_of.assign(at(services), -1);
    for (std::size_t i = 0; i < impacts.size(); ++i) m_of[at(impacts[i].service)] = static_cast<int>(i);
    m_begin.assign(impacts.size() + 2, 0);
    for (const auto& impact : impacts)
        if (const int cause = indexOf(impact.cause); cause >= 0) ++m_begin[at(cause) + 2];
    for (std::size_t i = 2; i < m_begin.size(); ++i) m_begin[i] += m_begin[i - 1];
    m_followers.resize(m_begin.back());
    for (std::size_t i = 0; i < impacts.size(); ++i)
        if (const int cause = indexOf(impacts[i].cause); cause >= 0)
            m_followers[m_begin[at(cause) + 1]++] = static_cast<int>(i);
    countBehind();
}

int Causes::indexOf(int service) const { return service < 0 || at(service) >= m_of.size() ? -1 : m_of[at(service)]; }

/// Sums up the trees from their leaves; breadth-first, so that every follower comes after its cause.
void Causes::countBehind() {
    std::vector<int> order;
    for (std::size_t i = 0; i < m_impacts.size(); ++i)
        if (indexOf(m_impacts[i].cause) < 0) order.push_back(static_cast<int>(i));
    for (std::size_t i = 0; i < order.size(); ++i)
        for (const int follower : followers(order[i])) order.push_back(follower);
    m_behind.assign(m_impacts.size(), 0);
    for (auto it = order.rbegin(); it != order.rend(); ++it)
        if (const int cause = indexOf(m_impacts[at(*it)].cause); cause >= 0)
            m_behind[at(cause)] += 1 + m_behind[at(*it)];
}

const Impact* Causes::find(int service) const {
    const int i = indexOf(service);
    return i < 0 ? nullptr : &m_impacts[at(i)];
}

std::vector<int> Causes::chain(int service) const {
    std::vector<int> out;
    for (const auto* impact = find(service); impact; impact = find(impact->cause)) out.push_back(impact->service);
    return out;
}

std::size_t Causes::countBehind(int service) const {
    const int i = indexOf(service);
    return i < 0 ? 0 : m_behind[at(i)];
}

std::vector<int> Causes::behind(int service, std::size_t most) const {
    std::vector<int> found;
    if (const int i = indexOf(service); i >= 0) found.push_back(i);
    for (std::size_t i = 0; i < found.size() && found.size() <= most; ++i)
        for (const int follower : followers(found[i])) found.push_back(follower);
    if (found.empty()) return found;
    found.erase(found.begin());
    found.resize(std::min(found.size(), most));
    std::sort(found.begin(), found.end());
    for (auto& i : found) i = m_impacts[at(i)].service;
    return found;
}

} // namespace penumbra::graph
