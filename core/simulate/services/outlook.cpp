#include "simulate/services/outlook.h"

#include "base/index.h"
#include "base/parallel.h"
#include "graph/impact.h"
#include "simulate/services/net.h"
#include "simulate/usage.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <set>

namespace penumbra::simulate {

namespace {

using base::at;

/// So many services at moments of paths are solved, some 0.1 us each; of very large graphs fewer paths are looked at.
constexpr double kMostPoints = 20e6;
/// So many values of promises at moments of paths are kept.
constexpr double kMostValues = 40e6;

/// A promise with what was found on every path.
struct Promise {
    std::shared_ptr<ServiceOutlook> outlook;
    std::vector<float> values;   ///< paths x steps: seconds, or the share that fails
    std::vector<float> requests; ///< paths x steps, for availability
};

class Reckoning final {
public:
    Reckoning(const model::World& world, const model::Demand& demand, const ServiceNet& net)
        : m_world(world), m_demand(demand), m_net(net), m_steps(at(demand.grid.count)) {
        addPromises();
        const auto steps = static_cast<double>(m_steps);
        const double most = std::min(kMostPoints / (static_cast<double>(net.services().size()) * steps),
                                     kMostValues / (static_cast<double>(m_promises.size()) * steps));
        m_paths = std::clamp(static_cast<int>(most), 1, std::max(demand.pathCount, 1));
        for (auto& promise : m_promises) {
            promise.values.resize(at(m_paths) * m_steps);
            if (promise.outlook->kind == PromiseKind::Availability) promise.requests.resize(at(m_paths) * m_steps);
        }
    }

    bool run(const base::Run& run) {
        const bool whole =
            base::parallelFor(run, at(m_paths), [&](std::size_t p) { follow(static_cast<int>(p), run); });
        if (!whole || run.stopped()) return false;
        base::parallelFor(run, m_promises.size(), [&](std::size_t i) { judge(m_promises[i]); });
        return !run.stopped();
    }

    Outlooks take() {
        Outlooks out;
        for (auto& promise : m_promises) out.push_back(std::move(promise.outlook));
        return out;
    }

private:
    void addPromises() {
        for (const int s : m_net.promising()) {
            const auto& level = m_world.services[at(s)].traits.level;
            if (level.latency > 0) addPromise(s, PromiseKind::Latency, level);
            if (level.availability > 0) addPromise(s, PromiseKind::Availability, level);
        }
    }
    void addPromise(int service, PromiseKind kind, const model::ServiceLevel& level) {
        auto outlook = std::make_shared<ServiceOutlook>();
        outlook->service = service;
        outlook->kind = kind;
        outlook->level = level;
        tellBehind(*outlook);
        m_promises.push_back({std::move(outlook), {}, {}});
    }
    std::vector<std::vector<int>> cyclesAt(base::Time t) const;
    void tellBehind(ServiceOutlook& outlook) const;
    std::vector<std::vector<float>> requestPaths(int path) const;
    void solve(int path, int step, const std::vector<std::vector<float>>& measured, ServiceNet::Moment& moment) const;
    void follow(int path, const base::Run& run);
    void judge(Promise& promise) const;
    void judgePath(Promise& promise, int path) const;
    void fillQuantiles(Promise& promise) const;
    void findMoment(ServiceOutlook& outlook, const Promise& promise) const;
    void walk(ServiceOutlook& outlook) const;

    const model::World& m_world;
    const model::Demand& m_demand;
    const ServiceNet& m_net;
    std::size_t m_steps;
    int m_paths = 1;
    std::vector<Promise> m_promises;
};

std::vector<std::vector<int>> Reckoning::cyclesAt(base::Time t) const {
    model::World then = m_world;
    std::erase_if(then.dependencies, [t](const auto& d) { return !d.window.contains(t); });
    return graph::DependencyGraph(then).cycles();
}

/// What the promise rests on at any time that nobody knows.
void Reckoning::tellBehind(ServiceOutlook& outlook) const {
    std::set<int> unjudged;
    std::set<std::pair<int, int>> assumed;
    const auto flows = m_net.flows().all();
    for (std::size_t f = 0; f < flows.size(); ++f) {
        std::vector<int> queue{outlook.service};
        std::vector<char> seen(m_world.services.size(), 0);
        seen[at(outlook.service)] = 1;
        for (std::size_t i = 0; i < queue.size(); ++i) {
            if (!m_net.judged(queue[i], flows[f])) unjudged.insert(queue[i]);
            for (const auto& edge : flows[f].callsOf(queue[i])) {
                if (edge.assumed) assumed.emplace(edge.from, edge.to);
                if (std::exchange(seen[at(edge.to)], 1) == 0) queue.push_back(edge.to);
            }
        }
        if (!outlook.circle.empty() || !flows[f].circular()) continue;
        for (auto& cycle : cyclesAt(m_net.flows().since(f)))
            if (outlook.circle.empty() && seen[at(cycle.front())]) outlook.circle = std::move(cycle);
    }
    outlook.unjudged.assign(unjudged.begin(), unjudged.end());
    outlook.assumedCalls = static_cast<int>(assumed.size());
}

std::vector<std::vector<float>> Reckoning::requestPaths(int path) const {
    std::vector<std::vector<float>> out(m_world.services.size());
    const auto& flow = m_net.flows().all().front(); // what is measured is the same of each
    for (const int s : flow.order()) {
        const int entry = flow.entryOf(s);
        if (entry < 0) continue;
        out[at(s)].assign(m_steps, 0.0F);
        m_demand.addPath(entry, path, {}, out[at(s)]);
    }
    return out;
}

void Reckoning::solve(int path, int step, const std::vector<std::vector<float>>& measured,
                      ServiceNet::Moment& moment) const {
    for (const int s : m_net.services())
        if (!measured[at(s)].empty()) moment.requests[at(s)] = static_cast<double>(measured[at(s)][at(step)]);
    m_net.grow(step, moment.points);
    m_net.solve(path, step, moment);
}

void Reckoning::follow(int path, const base::Run& run) {
    const auto measured = requestPaths(path);
    ServiceNet::Moment moment(m_world.services.size());
    const auto& points = moment.points;
    for (std::size_t h = 0; h < m_steps && !run.stopped(); ++h) {
        solve(path, static_cast<int>(h), measured, moment);
        for (auto& promise : m_promises) {
            const auto& here = points[at(promise.outlook->service)];
            const auto place = at(path) * m_steps + h;
            if (promise.outlook->kind == PromiseKind::Latency) {
                promise.values[place] = static_cast<float>(quantile(here.whole, promise.outlook->level.quantile));
            } else {
                promise.values[place] = static_cast<float>(here.failing);
                promise.requests[place] = static_cast<float>(here.requests);
            }
        }
    }
}

void Reckoning::judgePath(Promise& promise, int path) const {
    auto& outlook = *promise.outlook;
    const float* values = promise.values.data() + at(path) * m_steps;
    int first = -1;
    double margin = 0;
    if (outlook.kind == PromiseKind::Latency) {
        float worst = 0;
        for (std::size_t h = 0; h < m_steps; ++h) {
            worst = std::max(worst, values[h]);
            if (!(static_cast<double>(values[h]) > outlook.level.latency)) continue;
            outlook.exceed[h] += 1;
            if (first < 0) first = static_cast<int>(h);
        }
        margin = 1 - static_cast<double>(worst) / outlook.level.latency;
    } else {
        const float* requests = promise.requests.data() + at(path) * m_steps;
        double all = 0, failed = 0;
        for (std::size_t h = 0; h < m_steps; ++h) all += static_cast<double>(requests[h]);
        const bool counted = all > 0; // where nobody knows the requests, every step has as many
        const double allowed = (counted ? all : static_cast<double>(m_steps)) * (1 - outlook.level.availability);
        for (std::size_t h = 0; h < m_steps; ++h) {
            failed += static_cast<double>(values[h]) * (counted ? static_cast<double>(requests[h]) : 1);
            if (!(failed > allowed)) continue;
            outlook.exceed[h] += 1;
            if (first < 0) first = static_cast<int>(h);
        }
        margin = 1 - failed / allowed;
    }
    outlook.firstExceed.push_back(first);
    outlook.margin.push_back(static_cast<float>(margin));
}

void Reckoning::fillQuantiles(Promise& promise) const {
    auto& outlook = *promise.outlook;
    outlook.quantiles.assign(kLevels.size(), std::vector<float>(m_steps));
    std::vector<float> column(at(m_paths));
    for (std::size_t h = 0; h < m_steps; ++h) {
        for (std::size_t p = 0; p < column.size(); ++p) column[p] = promise.values[p * m_steps + h];
        std::sort(column.begin(), column.end());
        for (std::size_t l = 0; l < kLevels.size(); ++l) {
            const double place = kLevels[l] * static_cast<double>(column.size() - 1);
            const auto low = static_cast<std::size_t>(place);
            const auto part = static_cast<float>(place - static_cast<double>(low));
            const float a = column[low], b = column[std::min(low + 1, column.size() - 1)];
            outlook.quantiles[l][h] = a + (b - a) * part;
        }
    }
}

/// The median first break; where there is none the tightest step of the path with the median margin.
void Reckoning::findMoment(ServiceOutlook& outlook, const Promise& promise) const {
    std::vector<std::pair<double, int>> paths;
    for (int p = 0; p < m_paths; ++p)
        if (outlook.firstExceed[at(p)] >= 0) paths.emplace_back(outlook.firstExceed[at(p)], p);
    const bool breaks = !paths.empty();
    for (int p = 0; p < m_paths && !breaks; ++p) paths.emplace_back(static_cast<double>(outlook.margin[at(p)]), p);
    std::sort(paths.begin(), paths.end());
    outlook.path = paths[(paths.size() - 1) / 2].second;
    const auto begin = promise.values.begin() + static_cast<std::ptrdiff_t>(at(outlook.path) * m_steps);
    const auto tightest = std::max_element(begin, begin + static_cast<std::ptrdiff_t>(m_steps));
    outlook.step = breaks && outlook.kind == PromiseKind::Latency ? outlook.firstExceed[at(outlook.path)]
                                                                  : static_cast<int>(tightest - begin);
}

void Reckoning::walk(ServiceOutlook& outlook) const {
    ServiceNet::Moment moment(m_world.services.size());
    solve(outlook.path, outlook.step, requestPaths(outlook.path), moment);
    const auto& points = moment.points;
    for (const int s : m_net.way(outlook.service, outlook.kind, outlook.step, points)) {
        const auto& here = points[at(s)];
        const auto& pool = m_net.pool(s, outlook.step);
        const bool known = pool.table && m_net.judged(s, m_net.flows().at(outlook.step));
        outlook.way.push_back({s, here.requests, known ? here.load / pool.workers : std::nan(""),
                               pool.expected > 0 ? pool.replicas : 0, pool.expected, here.whole.mean, here.waiting,
                               here.failing});
    }
}

void Reckoning::judge(Promise& promise) const {
    auto& outlook = *promise.outlook;
    outlook.pathsSeen = m_paths;
    outlook.exceed.assign(m_steps, 0.0F);
    for (int p = 0; p < m_paths; ++p) judgePath(promise, p);
    for (float& share : outlook.exceed) share /= static_cast<float>(m_paths);
    fillQuantiles(promise);
    findMoment(outlook, promise);
    walk(outlook);
}

} // namespace

OutlookResult serviceOutlooks(const model::World& world, const model::Demand& demand,
                              const std::vector<Placement>& placements, const OutlookResult* before,
                              const base::Run& run) {
    OutlookResult out;
    const bool any = std::any_of(world.services.begin(), world.services.end(),
                                 [](const auto& service) { return service.traits.level.promises(); });
    if (!any || placements.empty() || demand.grid.count < 1) return out;
    const ServiceNet net(world, demand, placements);
    out.inputs = net.inputs();
    if (before && before->inputs == out.inputs && !before->outlooks.empty()) return *before;
    Reckoning reckoning(world, demand, net);
    if (reckoning.run(run)) out.outlooks = reckoning.take();
    return out;
}

} // namespace penumbra::simulate
