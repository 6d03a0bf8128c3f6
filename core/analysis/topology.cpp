#include "analysis/topology.h"

#include "base/index.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/replicas.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <map>
#include <set>
#include <tuple>

namespace penumbra::analysis {

namespace {

using Kind = TopologyNode::Kind;
using graph::ServiceState;

constexpr std::array kCollapses{"none", "rack", "zone"};

using base::at;

/// What hosts stand for when they are collapsed: the place, or -1 where they have none.
int placeOf(const model::WorldHost& host, Collapse collapse) {
    return collapse == Collapse::Rack ? host.rack : collapse == Collapse::Zone ? host.zone : -1;
}

/// One resource or group of them, before it is known whether it is drawn.
struct Part {
    TopologyNode node;
    std::set<int> near; ///< other parts that it is tied to
};

class Builder final {
public:
    Builder(const session::Evaluation& evaluation, const TopologyRequest& request)
        : m_world(*evaluation.world), m_request(request),
          m_at(std::clamp(request.at, evaluation.usage->grid.begin, evaluation.usage->grid.end() - base::Duration(1))),
          m_placement(evaluation.usage->placementAt(m_at)), m_replicas(risk::replicasOf(m_world, m_placement)) {}

    base::Result<Topology> build();

private:
    /// Rows of what an id means; those of a rack or zone are its hosts.
    struct Rows {
        std::vector<int> services, workloads, hosts;
        bool empty() const { return services.empty() && workloads.empty() && hosts.empty(); }
    };
    base::Result<Rows> rowsOf(const model::ResourceId& id) const;
    std::string replicas(int service, int running, int expected) const;
    void addServices();
    void addHosts();
    void addWorkloads();
    void tie(int from, int to, TopologyEdge::Kind kind);
    void fail(const Rows& failed);
    /// One member of what is drawn there fails.
    void hit(int part, int hop, const std::string& reason);
    void showHits();
    void spread(const std::vector<int>& running, const Rows& failed, int firstHop);
    std::set<int> partsOf(const Rows& rows) const;
    std::vector<int> chosen(const Rows& focus) const;
    static void worsen(TopologyNode& node, ServiceState state, int hop, const std::string& reason);

    const model::World& m_world;
    const TopologyRequest& m_request;
    base::Time m_at;
    const simulate::Placement& m_placement;
    risk::Replicas m_replicas;
    struct Hit {
        int members = 0, hop = -1;
        std::string reason; ///< of the first
    };
    std::map<int, Hit> m_hits; ///< by part
    std::vector<Part> m_parts;
    std::vector<int> m_ofService, m_ofHost, m_ofWorkload; ///< their parts; -1: not there
    std::set<std::tuple<int, int, TopologyEdge::Kind>> m_ties;
    Topology m_out;
};

base::Result<Builder::Rows> Builder::rowsOf(const model::ResourceId& id) const {
    Rows rows;
    if (const int s = model::findService(m_world, id); s >= 0) rows.services.push_back(s);
    if (const int w = model::findWorkload(m_world, id); w >= 0) rows.workloads.push_back(w);
    for (std::size_t h = 0; h < m_world.hosts.size(); ++h) {
        const auto& host = m_world.hosts[h];
        if (host.id == id ||
            (host.rack >= 0 && model::makeId(model::ResourceKind::Rack, m_world.racks[at(host.rack)]) == id) ||
            (host.zone >= 0 && model::makeId(model::ResourceKind::Zone, m_world.zones[at(host.zone)]) == id))
            rows.hosts.push_back(static_cast<int>(h));
    }
    if (!id.empty() && rows.empty())
        return base::failInput(PENUMBRA_SAY(
            "Topology", "There is no service, workload, host, rack or zone '{}' in the shadow.")(id.text()));
    return rows;
}

std::string Builder::replicas(int service, int running, int expected) const {
    return PENUMBRA_SAY("Topology", "{} of {} run, {} needed")(running, expected,
                                                               std::max(1, m_world.services[at(service)].minAvailable));
}

void Builder::addServices() {
    std::vector<char> known(m_world.services.size(), 0); // of others nothing is known, and they count as running
    for (const auto& workload : m_world.workloads)
        if (workload.service >= 0) known[at(workload.service)] = 1;
    for (std::size_t s = 0; s < m_world.services.size(); ++s) {
        const auto& service = m_world.services[s];
        const int expected = m_replicas.expected[s], running = m_replicas.running[s];
        auto note = known[s] ? replicas(static_cast<int>(s), running, expected)
                             : PENUMBRA_SAY("Topology", "no replica is known")();
        m_ofService.push_back(static_cast<int>(m_parts.size()));
        m_parts.push_back(
            {{Kind::Service, service.id, service.name, 1, std::move(note), ServiceState::Well, {}, -1}, {}});
    }
    for (const auto& dependency : m_world.dependencies)
        if (dependency.window.contains(m_at))
            tie(m_ofService[at(dependency.from)], m_ofService[at(dependency.to)],
                dependency.hard ? TopologyEdge::Kind::Hard : TopologyEdge::Kind::Soft);
}

void Builder::addHosts() {
    std::map<int, int> groups;
    const bool racks = m_request.collapse == Collapse::Rack;
    for (const auto& host : m_world.hosts) {
        const auto state = host.stateAt(m_at);
        m_ofHost.push_back(-1);
        if (state == model::HostState::Absent) continue;
        const int place = placeOf(host, m_request.collapse);
        const auto known = groups.find(place);
        if (place >= 0 && known != groups.end()) {
            m_ofHost.back() = known->second;
            ++m_parts[at(known->second)].node.members;
        } else {
            m_ofHost.back() = static_cast<int>(m_parts.size());
            if (place >= 0) groups[place] = m_ofHost.back();
            TopologyNode node{Kind::Host, host.id, host.name, 1, {}, ServiceState::Well, {}, -1};
            if (place >= 0) {
                node.kind = racks ? Kind::Rack : Kind::Zone;
                node.name = (racks ? m_world.racks : m_world.zones)[at(place)];
                node.id = model::makeId(racks ? model::ResourceKind::Rack : model::ResourceKind::Zone, node.name);
            }
            m_parts.push_back({std::move(node), {}});
        }
        auto& node = m_parts[at(m_ofHost.back())].node;
        if (state == model::HostState::Failed)
            worsen(node, ServiceState::Lost, -1, PENUMBRA_SAY("Topology", "{} has failed.")(host.name));
        if (state == model::HostState::Drained)
            worsen(node, ServiceState::Degraded, -1, PENUMBRA_SAY("Topology", "{} is drained.")(host.name));
        if (state == model::HostState::Cordoned)
            worsen(node, ServiceState::Degraded, -1, PENUMBRA_SAY("Topology", "{} takes nothing new.")(host.name));
    }
}

/// Workloads of one service on the hosts of one place are one where places are.
void Builder::addWorkloads() {
    std::map<std::pair<int, int>, int> groups;
    for (std::size_t w = 0; w < m_world.workloads.size(); ++w) {
        const auto& workload = m_world.workloads[w];
        m_ofWorkload.push_back(-1);
        if (!workload.exists.contains(m_at) || workload.measuredLoad) continue;
        const int host = m_placement.hostOf[w];
        const int place = host < 0 ? -1 : placeOf(m_world.hosts[at(host)], m_request.collapse);
        const auto known = groups.find({workload.service, place});
        if (place >= 0 && workload.service >= 0 && known != groups.end()) {
            m_ofWorkload.back() = known->second;
            auto& node = m_parts[at(known->second)].node;
            ++node.members;
            node.name = PENUMBRA_SAY("Topology", "{} of {}")(node.members, m_world.services[at(workload.service)].name);
        } else {
            m_ofWorkload.back() = static_cast<int>(m_parts.size());
            if (place >= 0 && workload.service >= 0) groups[{workload.service, place}] = m_ofWorkload.back();
            m_parts.push_back({{Kind::Workload, workload.id, workload.name, 1, {}, ServiceState::Well, {}, -1}, {}});
        }
        const int part = m_ofWorkload.back();
        if (workload.service >= 0) tie(m_ofService[at(workload.service)], part, TopologyEdge::Kind::Replica);
        if (host >= 0 && m_ofHost[at(host)] >= 0) tie(part, m_ofHost[at(host)], TopologyEdge::Kind::RunsOn);
        if (host < 0)
            worsen(m_parts[at(part)].node, ServiceState::Lost, -1,
                   PENUMBRA_SAY("Topology", "{} has no host.")(workload.name));
    }
}

void Builder::tie(int from, int to, TopologyEdge::Kind kind) {
    m_ties.insert({from, to, kind});
    m_parts[at(from)].near.insert(to);
    m_parts[at(to)].near.insert(from);
}

void Builder::worsen(TopologyNode& node, ServiceState state, int hop, const std::string& reason) {
    if (hop >= 0) node.hop = node.hop < 0 ? hop : std::min(node.hop, hop);
    if (state <= node.state && !node.reason.empty()) return;
    node.state = std::max(node.state, state);
    node.reason = reason;
}

void Builder::hit(int part, int hop, const std::string& reason) {
    if (part < 0) return;
    auto& hit = m_hits[part];
    if (hit.members++ > 0) return;
    hit.hop = hop;
    hit.reason = reason;
}

/// What is drawn as one is lost where all of it is.
void Builder::showHits() {
    for (const auto& [part, hit] : m_hits) {
        auto& node = m_parts[at(part)].node;
        if (hit.members >= node.members)
            worsen(node, ServiceState::Lost, hit.hop,
                   node.members == 1 ? hit.reason : PENUMBRA_SAY("Topology", "All {} of them fail.")(node.members));
        else
            worsen(node, ServiceState::Degraded, hit.hop,
                   PENUMBRA_SAY("Topology", "{} of {} fail.")(hit.members, node.members));
    }
}

void Builder::fail(const Rows& failed) {
    auto running = m_replicas.running;
    const std::set<int> down(failed.hosts.begin(), failed.hosts.end());
    for (const int host : failed.hosts)
        hit(m_ofHost[at(host)], 0, PENUMBRA_SAY("Topology", "{} fails.")(m_world.hosts[at(host)].name));
    const std::set<int> stopped(failed.workloads.begin(), failed.workloads.end());
    for (std::size_t w = 0; w < m_world.workloads.size(); ++w) {
        const auto& workload = m_world.workloads[w];
        const int host = m_placement.hostOf[w];
        const bool below = host >= 0 && down.contains(host);
        const bool own = stopped.contains(static_cast<int>(w));
        if (!below && !own) continue;
        hit(m_ofWorkload[w], own ? 0 : 1,
            own ? PENUMBRA_SAY("Topology", "{} fails.")(workload.name)
                : PENUMBRA_SAY("Topology", "{} runs on {}, which fails.")(workload.name, m_world.hosts[at(host)].name));
        if (host >= 0 && workload.service >= 0 && workload.works(m_at)) --running[at(workload.service)];
    }
    showHits();
    for (const int service : failed.services) running[at(service)] = 0;
    for (std::size_t s = 0; s < running.size(); ++s)
        if (running[s] != m_replicas.running[s])
            m_parts[at(m_ofService[s])].node.note = replicas(static_cast<int>(s), running[s], m_replicas.expected[s]);
    spread(running, failed, !failed.services.empty() ? 0 : !failed.workloads.empty() ? 1 : 2);
}

/// What the dependencies make of it; a service that fares as it did without the failure is not reached.
void Builder::spread(const std::vector<int>& running, const Rows& failed, int firstHop) {
    const graph::DependencyGraph graph(m_world);
    const auto before = graph.impact(m_world, m_replicas.running, m_replicas.expected, m_at);
    const auto after = failed.empty() ? before : graph.impact(m_world, running, m_replicas.expected, m_at);
    std::map<int, const graph::Impact*> known, now;
    for (const auto& impact : before) known[impact.service] = &impact;
    for (const auto& impact : after) now[impact.service] = &impact;
    const auto isOld = [&](const graph::Impact& impact) {
        const auto same = known.find(impact.service);
        if (same == known.end() || same->second->state != impact.state || same->second->cause != impact.cause)
            return false;
        if (impact.cause < 0) return running[at(impact.service)] == m_replicas.running[at(impact.service)];
        const auto was = known.find(impact.cause), is = now.find(impact.cause);
        return was != known.end() && is != now.end() && was->second->state == is->second->state;
    };
    std::map<int, int> hops;
    for (bool changed = true; changed;) { // circles stand in no order
        changed = false;
        for (const auto& impact : after) {
            if (isOld(impact) || hops.contains(impact.service)) continue;
            const auto cause = hops.find(impact.cause);
            if (impact.cause >= 0 && cause == hops.end()) continue;
            hops[impact.service] = impact.cause < 0 ? firstHop : cause->second + 1;
            changed = true;
        }
    }
    for (const auto& impact : after) {
        const auto hop = hops.find(impact.service);
        const bool reached = hop != hops.end();
        auto& node = m_parts[at(m_ofService[at(impact.service)])].node;
        worsen(node, impact.state, reached ? hop->second : -1,
               impact.cause < 0 ? PENUMBRA_SAY("Evidence", "{}: {}")(node.name, impact.reason) : impact.reason);
        if (reached) ++(impact.state == ServiceState::Lost ? m_out.lost : m_out.degraded);
    }
}

std::set<int> Builder::partsOf(const Rows& rows) const {
    std::set<int> parts;
    for (const int s : rows.services) parts.insert(m_ofService[at(s)]);
    for (const int w : rows.workloads) parts.insert(m_ofWorkload[at(w)]);
    for (const int h : rows.hosts) parts.insert(m_ofHost[at(h)]);
    parts.erase(-1);
    return parts;
}

/// What fails and what it reaches first, then the focus and its neighbours hop by hop.
std::vector<int> Builder::chosen(const Rows& focus) const {
    std::vector<int> order;
    std::set<int> seen;
    const auto add = [&](int part) {
        if (seen.insert(part).second) order.push_back(part);
    };
    std::vector<int> reached;
    for (std::size_t p = 0; p < m_parts.size(); ++p)
        if (m_parts[p].node.hop >= 0) reached.push_back(static_cast<int>(p));
    std::stable_sort(reached.begin(), reached.end(),
                     [this](int a, int b) { return m_parts[at(a)].node.hop < m_parts[at(b)].node.hop; });
    if (focus.empty()) {
        for (const int part : reached) add(part);
        for (const int part : m_ofService) add(part);
        return order;
    }
    std::vector<int> front;
    for (const int part : partsOf(focus)) front.push_back(part);
    for (const int part : front) add(part);
    for (const int part : reached) add(part);
    std::set<int> walked(front.begin(), front.end());
    for (int hop = 0; hop < m_request.depth; ++hop) {
        std::vector<int> next;
        for (const int part : front)
            for (const int near : m_parts[at(part)].near)
                if (walked.insert(near).second) next.push_back(near);
        for (const int part : next) add(part);
        front = std::move(next);
    }
    return order;
}

base::Result<Topology> Builder::build() {
    const auto focus = rowsOf(m_request.focus), failed = rowsOf(m_request.failed);
    if (!focus) return tl::unexpected(focus.error());
    if (!failed) return tl::unexpected(failed.error());
    addServices();
    addHosts();
    addWorkloads();
    fail(*failed);
    auto order = chosen(*focus);
    m_out.leftOut = order.size() > m_request.most ? order.size() - m_request.most : 0;
    order.resize(std::min(order.size(), m_request.most));
    std::map<int, int> nodeOf;
    for (const int part : order) {
        nodeOf[part] = static_cast<int>(m_out.nodes.size());
        auto node = std::move(m_parts[at(part)].node);
        if (node.kind == Kind::Rack || node.kind == Kind::Zone)
            node.note = base::sayCount(node.members, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
        m_out.nodes.push_back(std::move(node));
    }
    for (const auto& [from, to, kind] : m_ties)
        if (nodeOf.contains(from) && nodeOf.contains(to)) m_out.edges.push_back({nodeOf[from], nodeOf[to], kind});
    m_out.request = m_request;
    m_out.request.at = m_at;
    return std::move(m_out);
}

} // namespace

base::Result<Collapse> parseCollapse(std::string_view name) {
    for (std::size_t i = 0; i < kCollapses.size(); ++i)
        if (name == kCollapses[i]) return static_cast<Collapse>(i);
    return base::failUsage(PENUMBRA_SAY("Topology", "'{}' is not known. Choose one of none, rack and zone.")(name));
}

const char* collapseName(Collapse collapse) { return kCollapses[static_cast<std::size_t>(collapse)]; }

int Topology::find(const model::ResourceId& id) const {
    const auto found = std::find_if(nodes.begin(), nodes.end(), [&](const auto& node) { return node.id == id; });
    return found == nodes.end() ? -1 : static_cast<int>(found - nodes.begin());
}

base::Result<Topology> topologyOf(const session::Evaluation& evaluation, const TopologyRequest& request) {
    return Builder(evaluation, request).build();
}

} // namespace penumbra::analysis
