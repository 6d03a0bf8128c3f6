#include "base/hash.h"
#include "base/parallel.h"
#include "base/rng.h"
#include "sample/fleet.h"
#include "sample/signal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace penumbra::sample {

namespace {

constexpr double kGib = 1073741824.0;
constexpr double kRotatedDaysAgo = 3; ///< logs are rotated once a week, not within a day of now

/// A workload's, host's or service's series while it is made.
struct Task {
    enum class Kind { Cpu, Memory, Data, HostDisk, HostNetwork, Requests } kind;
    std::size_t index; ///< replica, host or service
};

struct Maker {
    const Blueprint& blueprint;
    const std::vector<Replica>& replicas;
    const Options& options;
    const Signals& signals;
    std::vector<std::vector<std::size_t>> residents; ///< replicas per host

    model::Samples make(const Task& task) const;
    double value(const Task& task, int step, double noise, double weight) const;
    double cpu(std::size_t replica, int step) const;
    double memory(std::size_t replica, int step) const;
    double data(std::size_t replica, int step) const;
    double dataStart(std::size_t replica) const;
    std::string_view hostName(const Task& task) const;
};

/// Noise with heavy tails that keeps some of its past: Student's t with three degrees of freedom, cut at eight.
class Noise final {
public:
    explicit Noise(base::Rng rng) : m_rng(rng) {}
    double next() {
        const double z = m_rng.normal();
        if (m_count++ % 3 == 0)
            m_spread = std::sqrt(3 / (0.05 + square(m_rng.normal()) + square(m_rng.normal()) + square(m_rng.normal())));
        m_state = 0.5 * m_state + 0.87 * std::clamp(z * m_spread, -8.0, 8.0);
        return m_state;
    }
    base::Rng& rng() { return m_rng; }

private:
    static double square(double x) { return x * x; }
    base::Rng m_rng;
    double m_state = 0, m_spread = 1;
    int m_count = 0;
};

double Maker::cpu(std::size_t replica, int step) const {
    const auto s = static_cast<std::size_t>(replicas[replica].service);
    const auto& plan = blueprint.services[s];
    return plan.milliCores * plan.cpuUse * signals.cpuFactor(s, step) * (0.22 + 0.78 * signals.load(s, step));
}

double Maker::memory(std::size_t replica, int step) const {
    const auto s = static_cast<std::size_t>(replicas[replica].service);
    const auto& plan = blueprint.services[s];
    double gib =
        plan.memoryGib * plan.memoryUse * signals.memoryFactor(s, step) * (0.955 + 0.045 * signals.load(s, step));
    if (std::string_view(plan.name) == "cache") gib += kCacheLeakGibPerDay * signals.daysSinceRelease(s, step);
    return gib * kGib;
}

/// The orders fill their host some nine days after now; the other databases hardly grow.
double Maker::dataStart(std::size_t replica) const {
    const std::string_view name = blueprint.services[static_cast<std::size_t>(replicas[replica].service)].name;
    if (name == "catalogue-db") return 420;
    if (name == "search-index") return 260;
    double others = 0;
    const int host = replicas[replica].host;
    if (host < 0) return 1000;
    if (name == "orders-db")
        for (const auto other : residents[static_cast<std::size_t>(host)])
            if (other != replica) others += data(other, signals.count() - 1) / kGib;
    const double room = name == "orders-db" ? blueprint.hosts[static_cast<std::size_t>(host)].diskGib - others : 7700;
    return std::max(200.0, room - 9.3 * kOrdersGibPerDay - signals.ordersGrowth(signals.count() - 1));
}

double Maker::data(std::size_t replica, int step) const {
    const std::string_view name = blueprint.services[static_cast<std::size_t>(replicas[replica].service)].name;
    const bool orders = name.starts_with("orders");
    const double grown = orders ? signals.ordersGrowth(step) : 2.5 * (options.days - signals.daysAgo(step));
    return (dataStart(replica) + grown) * kGib;
}

double Maker::value(const Task& task, int step, double noise, double weight) const {
    switch (task.kind) {
    case Task::Kind::Cpu:
        return cpu(task.index, step) * weight * (1 + 0.045 * noise);
    case Task::Kind::Memory:
        return memory(task.index, step) * (0.85 + 0.15 * weight) * (1 + 0.004 * noise);
    case Task::Kind::Data:
        return data(task.index, step) * (1 + 0.0003 * noise);
    case Task::Kind::HostDisk: {
        const double week = std::fmod(7000 + kRotatedDaysAgo - signals.daysAgo(step), 7.0);
        return (0.16 * blueprint.hosts[task.index].diskGib * weight + 9 * week) * kGib * (1 + 0.001 * noise);
    }
    case Task::Kind::HostNetwork:
        return 3.1e6 * blueprint.hosts[task.index].cores * weight * signals.shape(Shape::Shop, step) *
               (1 + 0.08 * noise);
    case Task::Kind::Requests: {
        const auto& plan = blueprint.services[task.index];
        return plan.requestsPerSecond * signals.load(task.index, step) * (1 + 0.02 * noise);
    }
    }
    return 0;
}

std::string_view Maker::hostName(const Task& task) const {
    if (task.kind == Task::Kind::Requests) return {};
    if (task.kind == Task::Kind::HostDisk || task.kind == Task::Kind::HostNetwork)
        return blueprint.hosts[task.index].name;
    const int host = replicas[task.index].host;
    return host < 0 ? std::string_view() : blueprint.hosts[static_cast<std::size_t>(host)].name;
}

model::SeriesKey keyOf(const Maker& maker, const Task& task) {
    switch (task.kind) {
    case Task::Kind::Cpu:
        return {replicaId(maker.replicas[task.index]), "cpu"};
    case Task::Kind::Memory:
        return {replicaId(maker.replicas[task.index]), "memory"};
    case Task::Kind::Data:
        return {replicaId(maker.replicas[task.index]), "disk"};
    case Task::Kind::HostDisk:
        return {hostId(maker.blueprint.hosts[task.index]), "disk"};
    case Task::Kind::HostNetwork:
        return {hostId(maker.blueprint.hosts[task.index]), "network"};
    case Task::Kind::Requests:
        return {serviceId(maker.blueprint.services[task.index]), "requests"};
    }
    return {};
}

base::Unit unitOf(Task::Kind kind) {
    switch (kind) {
    case Task::Kind::Cpu:
        return base::Unit::MilliCores;
    case Task::Kind::Memory:
    case Task::Kind::Data:
    case Task::Kind::HostDisk:
        return base::Unit::Bytes;
    case Task::Kind::HostNetwork:
        return base::Unit::BytesPerSecond;
    case Task::Kind::Requests:
        return base::Unit::PerSecond;
    }
    return base::Unit::Count;
}

model::Samples Maker::make(const Task& task) const {
    model::Samples samples;
    samples.key = keyOf(*this, task);
    samples.unit = unitOf(task.kind);
    Noise noise(base::Rng(options.seed, base::hashText(samples.key.text())));
    const double weight = 1 + 0.07 * std::clamp(noise.rng().normal(), -2.0, 2.0);
    const bool missingHost = hostName(task) == kMissingHost;
    samples.times.reserve(static_cast<std::size_t>(signals.count()));
    samples.values.reserve(static_cast<std::size_t>(signals.count()));
    for (int i = 0; i < signals.count(); ++i) {
        const double error = noise.next();
        const bool lost = noise.rng().below(1500) == 0; // a scrape now and then fails
        const double days = signals.daysAgo(i);
        if (lost || signals.outage(i) || (missingHost && days <= kMissingHostDaysAgo && days > kMissingHostDaysAgo - 1))
            continue;
        samples.times.push_back(base::toMillis(signals.grid().at(i)));
        samples.values.push_back(std::round(std::max(0.0, value(task, i, error, weight))));
    }
    return samples;
}

std::vector<Task> tasksOf(const Blueprint& blueprint, const std::vector<Replica>& replicas) {
    std::vector<Task> tasks;
    for (std::size_t r = 0; r < replicas.size(); ++r) {
        tasks.push_back({Task::Kind::Cpu, r});
        tasks.push_back({Task::Kind::Memory, r});
        if (blueprint.services[static_cast<std::size_t>(replicas[r].service)].pool == Pool::Database)
            tasks.push_back({Task::Kind::Data, r});
    }
    for (std::size_t h = 0; h < blueprint.hosts.size(); ++h) {
        if (blueprint.hosts[h].pool != Pool::Database) tasks.push_back({Task::Kind::HostDisk, h});
        tasks.push_back({Task::Kind::HostNetwork, h});
    }
    for (std::size_t s = 0; s < blueprint.services.size(); ++s)
        if (blueprint.services[s].requestsPerSecond > 0) tasks.push_back({Task::Kind::Requests, s});
    return tasks;
}

} // namespace

void addSamples(const Blueprint& blueprint, const std::vector<Replica>& replicas, const Options& options,
                const base::Run& run, model::Batch& batch) {
    const Signals signals(blueprint, options);
    Maker maker{blueprint, replicas, options, signals, {}};
    maker.residents.resize(blueprint.hosts.size());
    for (std::size_t r = 0; r < replicas.size(); ++r) {
        const auto& plan = blueprint.services[static_cast<std::size_t>(replicas[r].service)];
        if (replicas[r].host >= 0 && plan.pool == Pool::Database)
            maker.residents[static_cast<std::size_t>(replicas[r].host)].push_back(r);
    }
    const auto tasks = tasksOf(blueprint, replicas);
    batch.samples.resize(tasks.size());
    base::parallelFor(run, tasks.size(), [&](std::size_t i) { batch.samples[i] = maker.make(tasks[i]); });
}

} // namespace penumbra::sample
