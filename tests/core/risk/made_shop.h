#pragma once

#include "core/risk/made_paths.h"

#include "base/rng.h"
#include "simulate/services/request_flow.h"

#include <deque>
#include <queue>

namespace penumbra::test {

inline constexpr int kSteps = 4;

/// Services on hosts of their own; each replica is one worker.
class Shop final {
public:
    explicit Shop(int paths = 4) : m_made(kSteps, paths) {}

    /// A service whose worker is busy for `time` seconds with a request.
    int add(int replicas, double time, int minAvailable = 0) {
        const int s = addService(world, minAvailable);
        auto& traits = world.services.change(static_cast<std::size_t>(s)).traits;
        traits.serviceTime = time;
        traits.workers = 1;
        for (int r = 0; r < replicas; ++r) addWorkload(world, amounts(1000, 1), addHost(world, 1000, 10), s);
        return s;
    }
    model::CallTraits& call(int from, int to, double ratio, bool hard = true) {
        world.dependencies.push_back({from, to, hard, {}});
        world.dependencies.back().call.ratio = ratio;
        return world.dependencies.back().call;
    }
    void requests(int service, const std::function<double(int, int)>& value) {
        const auto& id = world.services[static_cast<std::size_t>(service)].id;
        m_requests.push_back(service);
        m_made.add(id, "requests", -1, value);
    }
    model::ServiceLevel& level(int service) {
        return world.services.change(static_cast<std::size_t>(service)).traits.level;
    }
    Shown shown() const {
        auto demand = m_made.demand();
        for (std::size_t i = 0; i < m_requests.size(); ++i)
            demand.responses.push_back({world.services[static_cast<std::size_t>(m_requests[i])].id,
                                        static_cast<int>(i),
                                        1,
                                        {},
                                        {},
                                        {},
                                        {},
                                        {},
                                        0});
        return show(world, demand);
    }
    model::World world;

private:
    MadeDemand m_made;
    std::vector<int> m_requests;
};

inline const simulate::ServiceOutlook& only(const Shown& shown) {
    if (shown.usage.services.outlooks.size() != 1) qFatal("one promise was made");
    return *shown.usage.services.outlooks.front();
}

inline double median(const simulate::ServiceOutlook& outlook, int step = 0) {
    return static_cast<double>(outlook.quantiles[2][static_cast<std::size_t>(step)]);
}

/// Every request of a shop by itself: it waits for a worker, is worked on, makes its calls one after the other, and
/// answers. Holds no worker while it calls.
class EachRequest final {
public:
    struct Service {
        int free = 1;
        double time = 0.01;
        std::vector<std::pair<int, double>> calls; ///< callee and how many a request
        std::deque<std::function<void()>> queue{};
    };
    explicit EachRequest(std::vector<Service> services) : m_services(std::move(services)) {}

    /// Latencies of the requests to service 0, ascending.
    std::vector<double> run(double rate, int count) {
        double arrival = 0;
        for (int i = 0; i < count; ++i) {
            arrival += draw(1 / rate);
            at(arrival, [this, i, count] {
                const double begin = m_now;
                serve(0, [this, begin, i, count] {
                    if (i > count / 20) m_times.push_back(m_now - begin);
                });
            });
        }
        while (!m_events.empty()) {
            auto event = m_events.top();
            m_events.pop();
            m_now = event.time;
            (*event.work)();
        }
        std::sort(m_times.begin(), m_times.end());
        return m_times;
    }

private:
    using Work = std::function<void()>;
    struct Event {
        double time;
        std::uint64_t number;
        std::shared_ptr<Work> work;
        bool operator<(const Event& o) const { return std::pair(o.time, o.number) < std::pair(time, number); }
    };
    double draw(double mean) { return -mean * std::log(1 - m_rng.uniform()); }
    void at(double time, Work work) { m_events.push({time, ++m_number, std::make_shared<Work>(std::move(work))}); }
    Service& of(int s) { return m_services[static_cast<std::size_t>(s)]; }
    void serve(int s, Work done) {
        auto begin = [this, s, done = std::move(done)] {
            --of(s).free;
            at(m_now + draw(of(s).time), [this, s, done] {
                ++of(s).free;
                if (!of(s).queue.empty()) {
                    auto next = std::move(of(s).queue.front());
                    of(s).queue.pop_front();
                    next();
                }
                std::vector<int> calls;
                for (const auto& [to, times] : of(s).calls)
                    for (double left = times; left > 0; --left)
                        if (left >= 1 || m_rng.uniform() < left) calls.push_back(to);
                callNext(std::move(calls), 0, done);
            });
        };
        if (of(s).free > 0)
            begin();
        else
            of(s).queue.push_back(std::move(begin));
    }
    void callNext(std::vector<int> calls, std::size_t i, Work done) {
        if (i == calls.size()) return done();
        const int to = calls[i];
        serve(to, [this, calls = std::move(calls), i, done = std::move(done)]() mutable {
            callNext(std::move(calls), i + 1, std::move(done));
        });
    }
    std::vector<Service> m_services;
    std::priority_queue<Event> m_events;
    std::vector<double> m_times;
    base::Rng m_rng{17, 2};
    double m_now = 0;
    std::uint64_t m_number = 0;
};

} // namespace penumbra::test
