#pragma once

#include "base/rng.h"
#include "model/world.h"
#include "remedy/relocation/search.h"
#include "simulate/placement.h"

#include <fmt/format.h>
#include <memory>
#include <vector>

namespace penumbra::test {

/// A fleet of at most 30 hosts and 200 workloads, of which some wait; nearly full, with a few hosts that may be bought.
/// Zones, selectors and services whose replicas share no host. The same for the same seed.
struct SmallCase {
    explicit SmallCase(std::uint64_t seed);
    SmallCase(const SmallCase&) = delete;
    SmallCase& operator=(const SmallCase&) = delete;

    model::World world;
    simulate::Placement placement;
    std::vector<int> added; ///< rows of hosts that may be bought
    std::unique_ptr<simulate::Fleet> fleet;
    remedy::relocation::Task task() const;
};

class SmallCaseMaker final {
public:
    SmallCaseMaker(std::uint64_t seed, SmallCase& out) : m_rng(seed, 0x5a11), m_out(out) {}
    void make();

private:
    int draw(int low, int high) {
        return low + static_cast<int>(m_rng.below(static_cast<std::uint32_t>(high - low + 1)));
    }
    void addHost(int zone, int scale);
    void addWorkloads(int count);
    void place();

    base::Rng m_rng;
    SmallCase& m_out;
};

inline void SmallCaseMaker::addHost(int zone, int scale) {
    model::WorldHost host;
    host.name = fmt::format("h{}", m_out.world.hosts.size());
    host.id = model::makeId(model::ResourceKind::Host, host.name);
    host.zone = zone;
    host.labels["disk"] = draw(0, 3) == 0 ? "fast" : "plain";
    for (int d = 0; d < m_out.world.dimensions.count(); ++d)
        host.capacity.set(d, m_out.world.dimensions.at(d).absentMeansNone ? 0 : model::kUnlimited);
    host.capacity.set(model::kCpu, 8000LL * scale);
    host.capacity.set(model::kMemory, 32LL * scale);
    m_out.world.hosts.append(std::move(host));
}

inline void SmallCaseMaker::addWorkloads(int count) {
    for (int left = count; left > 0;) {
        const int service = static_cast<int>(m_out.world.services.size());
        const auto name = fmt::format("s{}", service);
        m_out.world.services.append({model::makeId(model::ResourceKind::Service, name), name, 1, 3});
        const int replicas = std::min(left, draw(1, 4));
        const std::int64_t cpu = 250LL * draw(1, 14), memory = draw(1, 14);
        const bool fast = draw(0, 9) == 0, spread = replicas > 1 && draw(0, 2) == 0;
        for (int r = 0; r < replicas; ++r, --left) {
            model::WorldWorkload row;
            row.name = fmt::format("w{}", m_out.world.workloads.size());
            row.id = model::makeId(model::ResourceKind::Workload, row.name);
            row.demandOf = row.id;
            row.service = service;
            row.request.set(model::kCpu, cpu);
            row.request.set(model::kMemory, memory);
            if (fast) row.rules.selectors.push_back({"disk", model::SelectorOperator::In, {"fast"}});
            if (spread) row.rules.antiAffinity.push_back({"", model::Scope::Host, true});
            m_out.world.workloads.append(std::move(row));
        }
    }
}

/// Scattered rather than packed, so that those who wait find room only where others move.
inline void SmallCaseMaker::place() {
    m_out.fleet = std::make_unique<simulate::Fleet>(m_out.world, simulate::Sizes{});
    simulate::Cluster cluster(*m_out.fleet);
    cluster.moveTo(base::kBeginningOfTime);
    const auto hosts = static_cast<int>(m_out.fleet->hosts - m_out.added.size());
    for (int w = 0; w < static_cast<int>(m_out.fleet->workloads); ++w)
        for (int tries = 0; tries < 12; ++tries) {
            const int host = draw(0, hosts - 1);
            simulate::Refusal why;
            if (cluster.refuses(w, host, why)) continue;
            cluster.put(w, host);
            break;
        }
    m_out.placement.window = {base::kBeginningOfTime, base::kEndOfTime};
    m_out.placement.hostOf.assign(cluster.hostsOfAll());
}

inline void SmallCaseMaker::make() {
    for (const char* zone : {"a", "b"}) m_out.world.zones.emplace_back(zone);
    const int hosts = draw(4, 26);
    for (int h = 0; h < hosts; ++h) addHost(h % 2, draw(1, 2));
    for (int h = draw(1, 4); h > 0; --h) {
        m_out.added.push_back(static_cast<int>(m_out.world.hosts.size()));
        addHost(0, 2);
    }
    addWorkloads(std::min(200, hosts * draw(5, 7)));
    place();
}

inline SmallCase::SmallCase(std::uint64_t seed) { SmallCaseMaker(seed, *this).make(); }

inline remedy::relocation::Task SmallCase::task() const {
    remedy::relocation::Task task{simulate::Cluster(*fleet, placement), {}, {}, {}, {}, added, {}, {}};
    for (int w = 0; w < static_cast<int>(fleet->workloads); ++w) {
        task.movable.push_back(static_cast<std::uint8_t>(task.start.hostOf(w) >= 0));
        if (task.start.hostOf(w) < 0) task.homeless.push_back(w);
    }
    task.open.assign(fleet->hosts, 1);
    return task;
}

} // namespace penumbra::test
