#include "simulate/services/request_flow.h"

#include "base/index.h"
#include "graph/calls.h"
#include "model/growth.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace penumbra::simulate {

namespace {

constexpr int kMostRounds = 500; ///< through a circle of calls
constexpr double kSmall = 1e-9;

using base::at;

/// Mean requests a second over the horizon.
double meanOf(const model::DemandEntry& entry) {
    double sum = 0;
    for (const float v : entry.location) sum += std::max(0.0, static_cast<double>(v));
    return entry.location.empty() ? 0 : sum / static_cast<double>(entry.location.size());
}

} // namespace

RequestFlow::RequestFlow(const model::World& world, const model::Demand& demand, base::Time when,
                         std::vector<char> wanted)
    : m_entry(world.services.size(), -1) {
    if (wanted.empty()) wanted.assign(world.services.size(), 1);
    std::unordered_map<std::string_view, int> entries;
    for (const auto& response : demand.responses)
        if (response.requests >= 0) entries.emplace(response.service.text(), response.requests);
    for (std::size_t s = 0; s < world.services.size(); ++s)
        if (const auto it = entries.find(world.services[s].id.text()); it != entries.end() && wanted[s])
            m_entry[s] = it->second;
    arrange(world, when, wanted);
    resolve(demand);
}

void RequestFlow::arrange(const model::World& world, base::Time when, const std::vector<char>& wanted) {
    std::vector<graph::Call> calls;
    std::vector<const model::Dependency*> known;
    // Where a pair has both, the soft relation means the same calls.
    std::set<std::pair<int, int>> hard, seen;
    for (const auto& d : world.dependencies)
        if (d.hard && d.window.contains(when)) hard.emplace(d.from, d.to);
    m_begin.assign(services() + 1, 0);
    m_incomingBegin.assign(services() + 1, 0);
    for (const auto& d : world.dependencies) {
        if (d.from == d.to || !wanted[at(d.from)] || !wanted[at(d.to)] || !d.window.contains(when)) continue;
        if (!d.hard && hard.contains({d.from, d.to})) continue;
        if (!seen.emplace(d.from, d.to).second) continue;
        known.push_back(&d);
        calls.push_back({d.from, d.to, 1});
        ++m_begin[at(d.from) + 1];
        ++m_incomingBegin[at(d.to) + 1];
    }
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    std::partial_sum(m_incomingBegin.begin(), m_incomingBegin.end(), m_incomingBegin.begin());
    m_edges.resize(calls.size());
    m_stated.resize(calls.size());
    m_incoming.resize(calls.size());
    auto next = m_begin, nextIncoming = m_incomingBegin;
    for (const auto* relation : known) {
        const auto& d = *relation;
        const auto place = next[at(d.from)]++;
        const auto& call = d.call;
        m_edges[place] = {d.from,
                          d.to,
                          call.ratio.value_or(1) * (1 - call.cached.value_or(0)),
                          false,
                          call.attempts.value_or(1),
                          call.timeout.value_or(0),
                          call.parallel.value_or(false),
                          d.hard};
        m_stated[place] = call.ratio.has_value();
        m_retries = m_retries || m_edges[place].attempts > 1;
        m_incoming[nextIncoming[at(d.to)]++] = static_cast<int>(place);
    }
    const graph::CallGraph graph(services(), calls);
    m_circular = graph.circular();
    for (const int s : graph.order())
        if (wanted[at(s)]) m_order.push_back(s);
}

void RequestFlow::resolve(const model::Demand& demand) {
    std::vector<double> mean(services(), 0.0);
    for (const int s : m_order)
        if (entryOf(s) >= 0) mean[at(s)] = meanOf(demand.entries()[at(entryOf(s))]);
    for (const int s : m_order) {
        double stated = 0, open = 0;
        for (const int e : callsTo(s)) {
            const double load = mean[at(m_edges[at(e)].from)];
            (m_stated[at(e)] ? stated : open) += load * (m_stated[at(e)] ? m_edges[at(e)].calls : 1);
        }
        const bool tells = entryOf(s) >= 0 && open > 0;
        for (const int e : callsTo(s)) {
            if (m_stated[at(e)]) continue;
            auto& edge = m_edges[at(e)];
            edge.assumed = !tells || mean[at(edge.from)] <= 0;
            if (!edge.assumed) edge.calls = std::max(0.0, mean[at(s)] - stated) / open;
        }
        if (entryOf(s) < 0)
            for (const int e : callsTo(s)) mean[at(s)] += mean[at(m_edges[at(e)].from)] * m_edges[at(e)].calls;
    }
}

double RequestFlow::sentTo(int service, std::span<const double> requests) const {
    double sum = 0;
    for (const int e : callsTo(service)) sum += m_edges[at(e)].calls * requests[at(m_edges[at(e)].from)];
    return sum;
}

void RequestFlow::settle(std::span<double> requests, std::span<Source> sources) const {
    double change = 1;
    for (int round = 0; round < kMostRounds && change > kSmall; ++round) {
        change = 0;
        for (const int s : m_order) {
            if (entryOf(s) >= 0) continue;
            const double sent = sentTo(s, requests);
            if (m_circular) change = std::max(change, std::abs(sent - requests[at(s)]) / std::max(sent, kSmall));
            requests[at(s)] = sent;
        }
    }
    for (const int s : m_order) {
        const double sent = sentTo(s, requests), all = requests[at(s)];
        sources[at(s)] = {0, 1};
        if (entryOf(s) < 0) continue;
        sources[at(s)].outside = std::max(0.0, all - sent);
        if (sent > all) sources[at(s)].kept = all / sent;
    }
}

void RequestFlow::spread(std::span<const Source> sources, std::span<const double> growth,
                         std::span<double> requests) const {
    double change = 1;
    for (int round = 0; round < kMostRounds && change > kSmall; ++round) {
        change = 0;
        for (const int s : m_order) {
            const auto& source = sources[at(s)];
            const double fresh = growth[at(s)] * (source.outside + source.kept * sentTo(s, requests));
            if (m_circular) change = std::max(change, std::abs(fresh - requests[at(s)]) / std::max(fresh, kSmall));
            requests[at(s)] = fresh;
        }
    }
}

FlowOverTime::FlowOverTime(const model::World& world, const model::Demand& demand, std::vector<char> wanted) {
    std::vector<const base::TimeWindow*> windows;
    for (const auto& d : world.dependencies)
        if (d.window != base::TimeWindow{}) windows.push_back(&d.window);
    std::map<std::vector<bool>, int> numbers; // by which of them hold
    for (int h = 0; h < std::max(demand.grid.count, 1); ++h) {
        const auto when = demand.grid.at(h);
        std::vector<bool> hold;
        for (const auto* window : windows) hold.push_back(window->contains(when));
        const auto [it, fresh] = numbers.try_emplace(std::move(hold), static_cast<int>(m_flows.size()));
        if (fresh) {
            m_flows.emplace_back(world, demand, when, wanted);
            m_since.push_back(when);
        }
        m_numbers.push_back(it->second);
    }
}

double growthAt(const model::WorldService& service, base::Time at, bool follows) {
    double factor = 1;
    for (const auto& change : service.requestChanges)
        if (change.follows == follows) factor *= change.change.at(at);
    return factor;
}

std::vector<std::vector<float>> flowingGrowth(const model::World& world, const model::Demand& demand) {
    const bool any = std::any_of(world.services.begin(), world.services.end(), [](const auto& service) {
        return std::any_of(service.requestChanges.begin(), service.requestChanges.end(),
                           [](const auto& change) { return change.follows; });
    });
    if (!any) return {};
    const FlowOverTime flows(world, demand);
    const auto steps = static_cast<std::size_t>(demand.grid.count);
    std::vector<std::vector<float>> out(world.services.size());
    std::vector<double> before(out.size()), after(out.size()), growth(out.size());
    std::vector<RequestFlow::Source> sources(out.size());
    for (std::size_t h = 0; h < steps; ++h) {
        const auto& flow = flows.at(static_cast<int>(h));
        for (std::size_t s = 0; s < out.size(); ++s) {
            const int entry = flow.entryOf(static_cast<int>(s));
            before[s] = entry < 0 ? 0 : std::max(0.0, static_cast<double>(demand.entries()[at(entry)].location[h]));
            growth[s] = growthAt(world.services[s], demand.grid.at(static_cast<int>(h)), true);
        }
        flow.settle(before, sources);
        after = before;
        flow.spread(sources, growth, after);
        for (std::size_t s = 0; s < out.size(); ++s) {
            const double own = growth[s] * before[s];
            const double factor = own > 0 ? after[s] / own : 1;
            if (out[s].empty() && std::abs(factor - 1) > kSmall) out[s].assign(steps, 1.0F);
            if (!out[s].empty()) out[s][h] = static_cast<float>(factor);
        }
    }
    return out;
}

std::optional<model::World> withFlowingGrowth(const model::World& world, const model::Demand& demand) {
    auto growth = flowingGrowth(world, demand);
    if (growth.empty()) return {};
    std::vector<model::DemandChange> changes(growth.size());
    for (std::size_t s = 0; s < growth.size(); ++s) {
        if (growth[s].empty()) continue;
        changes[s].dimensions = model::growingByLoad(world.dimensions);
        changes[s].byLoad = true;
        changes[s].steps = {demand.grid, std::move(growth[s])};
    }
    model::World out = world;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const int service = world.workloads[w].service;
        if (service >= 0 && !changes[at(service)].steps.empty())
            out.workloads.change(w).demandChanges.push_back(changes[at(service)]);
    }
    return out;
}

} // namespace penumbra::simulate
