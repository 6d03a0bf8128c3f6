#include "simulate/services/net.h"

#include "base/index.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace penumbra::simulate {

namespace {

using base::at;

/// Expected attempts at a call when each fails with probability q, and none is made after one that does not.
double attemptsAt(double q, int most) {
    if (most == 1 || q <= 0) return 1;
    return q >= 1 ? most : (1 - std::pow(q, most)) / (1 - q);
}

/// The probability that an attempt fails: the callee fails it or takes too long.
double attemptFails(const FlowEdge& edge, const ServicePoint& callee) {
    if (edge.timeout <= 0 || callee.failing >= 1) return callee.failing;
    return 1 - (1 - callee.failing) * (1 - exceeds(callee.whole, edge.timeout));
}

} // namespace

void ServiceNet::grow(int step, std::span<ServicePoint> points) const {
    for (const int s : services()) {
        const auto &growth = m_growths[at(s)], &own = m_owns[at(s)];
        points[at(s)].growth = growth.empty() ? 1 : static_cast<double>(growth[at(step)]);
        points[at(s)].own = own.empty() ? 1 : static_cast<double>(own[at(step)]);
    }
}

/// What the service takes itself: its queue by M/M/c, or as it was measured.
void ServiceNet::work(int service, int path, int step, ServicePoint& point) const {
    const auto& pool = this->pool(service, step);
    const auto& traits = m_world.services[at(service)].traits;
    const auto* response = m_responses[at(service)];
    point.alone = {};
    point.load = point.waiting = 0;
    point.served = lost(service, pool) ? 0 : 1;
    if (point.served <= 0) return;
    double time = traits.serviceTime;
    point.load = time * point.requests;
    if (time <= 0 && response && !response->cpuDraws.empty()) {
        const auto& draws = response->cpuDraws;
        const auto& cpu = draws[at(path) % draws.size()];
        // What replicas take without any request comes with every replica.
        const double idle = std::max(cpu.at(0), 0.0) * pool.replicas / std::max(response->replicas, 1);
        const double busy = std::max(cpu.at(point.requests) - cpu.at(0), 0.0);
        time = point.requests > 0 ? busy / point.requests / 1000 : std::max(cpu.slope, 0.0) / 1000;
        point.load = (idle + busy) / 1000;
    }
    if (pool.table && point.load > pool.workers) point.served = pool.workers / point.load;
    const double longest = static_cast<double>(m_demand.grid.step.count()) / 1000;
    if (curved(service, m_flows.at(step))) {
        const auto& draws = response->latencyDraws;
        const auto& curve = draws[at(path) % draws.size()];
        const double each = point.requests * response->replicas / std::max(pool.replicas, 1);
        const double mean = point.served < 1 ? longest : std::clamp(curve.at(each), 1e-9, longest);
        point.alone = exponential(mean);
        point.waiting = std::max(0.0, mean - std::max(curve.at(0), 0.0));
    } else if (time > 0) {
        const auto queued = respond(pool, point.load, time, traits.serviceVariation, longest);
        point.alone = queued.whole;
        point.waiting = queued.waiting;
    }
}

void ServiceNet::receive(int service, int path, int step, std::span<ServicePoint> points, double& change) const {
    const auto& flow = m_flows.at(step);
    auto& point = points[at(service)];
    double sent = 0;
    for (const int e : flow.callsTo(service)) {
        const auto& edge = flow.edges()[at(e)];
        const auto& caller = points[at(edge.from)];
        const double attempts = edge.attempts == 1 ? 1 : attemptsAt(attemptFails(edge, point), edge.attempts);
        sent += edge.calls * attempts * caller.served * caller.flowing;
    }
    const double fresh = point.growth * (point.source.outside + point.source.kept * sent);
    change = std::max(change, std::abs(fresh - point.flowing) / std::max(fresh, 1e-9));
    point.flowing = fresh;
    point.requests = point.own * fresh;
    work(service, path, step, point);
}

void ServiceNet::answer(int service, int step, std::span<ServicePoint> points, double& change) const {
    auto& point = points[at(service)];
    point.whole = point.alone;
    point.strain = point.waiting;
    double well = (1 - m_world.services[at(service)].traits.errors) * point.served;
    std::array<Latency, 16> beside{};
    std::size_t count = 0;
    double besideStrain = 0;
    for (const auto& edge : m_flows.at(step).callsOf(service)) {
        const auto& callee = points[at(edge.to)];
        const double fails = attemptFails(edge, callee);
        const double times = edge.calls * attemptsAt(fails, edge.attempts);
        if (edge.hard && fails > 0) well *= std::pow(1 - std::pow(fails, edge.attempts), edge.calls);
        const auto call = repeated(edge.timeout > 0 ? cut(callee.whole, edge.timeout) : callee.whole, times);
        if (!edge.parallel || count == beside.size()) {
            point.whole += call;
            point.strain += times * callee.strain;
            continue;
        }
        beside[count++] = call;
        besideStrain = std::max(besideStrain, times * callee.strain);
    }
    point.whole += slowest(std::span(beside.data(), count));
    point.strain += besideStrain;
    change = std::max(change, std::abs(1 - well - point.failing));
    point.failing = 1 - well;
}

void ServiceNet::solve(int path, int step, Moment& moment) const {
    constexpr int kMostRounds = 200;
    const auto& flow = m_flows.at(step);
    auto& points = moment.points;
    flow.settle(moment.requests, moment.sources);
    for (const int s : flow.order()) {
        auto& point = points[at(s)];
        const double growth = point.growth, own = point.own;
        point = {};
        point.source = moment.sources[at(s)];
        point.growth = growth;
        point.own = own;
    }
    double change = 1;
    for (int round = 0; round < kMostRounds && change > 1e-7; ++round) {
        change = 0;
        for (const int s : flow.order()) receive(s, path, step, points, change);
        for (std::size_t i = flow.order().size(); i-- > 0;) answer(flow.order()[i], step, points, change);
        if (!flow.circular() && !flow.retries()) break; // one round says it all
    }
}

std::vector<int> ServiceNet::way(int service, PromiseKind kind, int step, std::span<const ServicePoint> points) const {
    std::vector<int> out{service};
    const auto& first = points[at(service)];
    const bool byWaiting = first.strain > 0.05 * first.whole.mean;
    while (true) {
        const int here = out.back();
        const auto& point = points[at(here)];
        double most = byWaiting ? point.waiting : point.alone.mean;
        if (kind == PromiseKind::Availability) most = 1 - (1 - m_world.services[at(here)].traits.errors) * point.served;
        int next = -1;
        for (const auto& edge : m_flows.at(step).callsOf(here)) {
            const auto& callee = points[at(edge.to)];
            const double fails = attemptFails(edge, callee);
            double cost =
                edge.calls * attemptsAt(fails, edge.attempts) * (byWaiting ? callee.strain : callee.whole.mean);
            if (kind == PromiseKind::Availability)
                cost = edge.hard ? 1 - std::pow(1 - std::pow(fails, edge.attempts), edge.calls) : 0;
            if (cost <= most || std::find(out.begin(), out.end(), edge.to) != out.end()) continue;
            most = cost;
            next = edge.to;
        }
        if (next < 0) return out;
        out.push_back(next);
    }
}

} // namespace penumbra::simulate
