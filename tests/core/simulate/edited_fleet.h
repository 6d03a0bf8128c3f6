#pragma once

#include "base/rng.h"
#include "core/model/small_world.h"
#include "model/demand.h"
#include "simulate/usage.h"

#include <cstring>
#include <optional>

namespace penumbra::test {

/// A small random fleet with a demand of its own, and edits of every kind that placement and flow tell apart.
class EditedFleet final {
public:
    static constexpr int kSteps = 40;

    explicit EditedFleet(std::uint64_t seed, int paths = 30) : m_rng(seed, 1) {
        world.zones = {"z0", "z1", "z2"};
        for (int s = 0; s < 5; ++s) addService(world);
        const int hosts = 9 + below(8);
        for (int h = 0; h < hosts; ++h) host(world, addHost(world, 4000 + 1000 * below(5), 400)).zone = below(4) - 1;
        const int workloads = 20 + below(30);
        for (int w = 0; w < workloads; ++w) addOne(below(hosts));
        demand.grid = {kNow, std::chrono::hours(1), kSteps};
        demand.pathCount = paths;
        demand.blockLength = 12;
        demand.residualCount = 48;
        demand.hash = seed;
        for (int k = 0; k < paths * demand.blocksPerPath(); ++k)
            demand.blockStarts.push_back(12 * m_rng.below(4)); // starts repeat, as those of real demand do
        for (std::size_t w = 0; w < world.workloads.size(); ++w)
            if (below(4) > 0) addEntry(world.workloads[w].id);
        for (int h = 0; h < hosts; h += 4) {
            host(world, h).ownDemand = 1U << model::kMemory;
            addEntry(world.hosts[static_cast<std::size_t>(h)].id, "memory", 100);
        }
        for (std::size_t s = 0; s < world.services.size(); s += 2) addResponse(world.services[s].id);
    }

    int below(int bound) { return static_cast<int>(m_rng.below(static_cast<std::uint32_t>(bound))); }

    void edit() {
        const base::TimeWindow window{kNow + std::chrono::hours(below(30)), kNow + std::chrono::hours(30 + below(20))};
        const int h = below(static_cast<int>(world.hosts.size())), w = below(static_cast<int>(world.workloads.size()));
        const double factor = 0.5 + m_rng.uniform();
        switch (below(10)) {
        case 0:
            return host(world, h).outages.push_back({window, model::OutageKind::Failure, "edit"});
        case 1:
            return host(world, h).outages.push_back({window, model::OutageKind::Drain, "edit"});
        case 2:
            return workload(world, w).relocations.push_back({window, h});
        case 3:
            return workload(world, w).demandChanges.push_back(
                {window, 1, factor, std::chrono::hours(4), {}, {}, changing(), below(2) == 0});
        case 4: {
            auto& fresh = host(world, addHost(world, 4000 + 1000 * below(7), 400)); // some larger than any before
            fresh.zone = below(3);
            if (below(2) == 0) fresh.exists = window;
            if (below(4) == 0) fresh.taints = {{"dedicated", "", model::TaintEffect::NoSchedule}};
            return;
        }
        case 5:
            addOne(-1);
            return;
        case 6:
            return workload(world, w).resizes.push_back({window, amounts(200 + 100 * below(20), 20)});
        case 7:
            workload(world, w).exists = window;
            return;
        case 8:
            return addReplica(w, window);
        default:
            addToAll({window, factor, factor, {}, {}, {}, changing(), below(2) == 0});
        }
    }

    /// A hand on the slider of growth: the newest change of everybody's demand has another factor.
    void grow(double factor) {
        const base::TimeWindow window{kNow + std::chrono::hours(3), kNow + std::chrono::hours(35)};
        if (m_grown)
            for (int i = 0; i < static_cast<int>(world.workloads.size()); ++i)
                std::erase(workload(world, i).demandChanges, *m_grown);
        m_grown = model::DemandChange{window, factor, factor};
        addToAll(*m_grown);
    }

    /// One more like that workload.
    void addReplica(int like, const base::TimeWindow& window) {
        auto copy = world.workloads[static_cast<std::size_t>(like)];
        copy.id = model::makeId(model::ResourceKind::Workload, "copy-" + std::to_string(world.workloads.size()));
        copy.host = -1;
        copy.relocations.clear();
        copy.exists = window;
        world.workloads.append(std::move(copy));
    }

    model::World world;
    model::Demand demand;

private:
    void addOne(int at) {
        const int w = addWorkload(world, amounts(200 + 100 * below(12), 10 + below(40)), at, below(6) - 1);
        auto& row = workload(world, w);
        if (row.service >= 0 && below(2) == 0)
            row.rules.antiAffinity = {{"", model::Scope::Host, true}, {"", model::Scope::Zone, false}};
        row.rules.pinned = at >= 0 && below(12) == 0;
        row.rules.priority = below(2);
        if (w > 0 && below(6) == 0) {
            row.demandOf = world.workloads[0].id;
            row.demandShare = 0.25;
        }
    }
    model::DimensionSet changing() {
        constexpr model::DimensionSet kSome[] = {model::kEveryDimension, model::only(model::kCpu),
                                                 model::only(model::kMemory),
                                                 model::only(model::kMemory) | model::only(model::kDisk)};
        return kSome[below(4)];
    }
    /// A service of which it is known what requests do to it.
    void addResponse(const model::ResourceId& service) {
        addEntry(service, "requests");
        model::ServiceResponse response;
        response.service = service;
        response.requests = demand.find({service, "requests"});
        response.cpu = {400, 1.5, 900, -0.5};
        response.cpuDraws = {response.cpu};
        if (below(2) == 0) response.others.push_back({model::kMemory, {900, 0.1, 0, 0}, {{900, 0.1, 0, 0}}});
        demand.responses.push_back(std::move(response));
    }
    void addEntry(const model::ResourceId& id, const char* metric = "cpu", float base = 0) {
        model::DemandEntry entry;
        entry.key = {id, metric};
        for (int h = 0; h < kSteps; ++h) {
            entry.location.push_back((base > 0 ? base : 300.0F + static_cast<float>(below(900))) +
                                     static_cast<float>(h));
            entry.scale.push_back(20.0F + 3.0F * static_cast<float>(h));
        }
        for (int k = 0; k < demand.residualCount; ++k) entry.residuals.push_back(static_cast<float>(m_rng.normal()));
        demand.add(std::move(entry));
    }

    void addToAll(const model::DemandChange& change) {
        for (int i = 0; i < static_cast<int>(world.workloads.size()); ++i)
            workload(world, i).demandChanges.push_back(change);
    }

    base::Rng m_rng;
    std::optional<model::DemandChange> m_grown;
};

inline bool sameBits(const std::vector<float>& a, const std::vector<float>& b) {
    return a.size() == b.size() && std::memcmp(a.data(), b.data(), a.size() * sizeof(float)) == 0;
}

inline bool sameBits(const simulate::UsageSeries& x, const simulate::UsageSeries& y) {
    if (x.kind != y.kind || x.subject != y.subject || x.dimension != y.dimension || x.inputs != y.inputs) return false;
    for (std::size_t l = 0; l < x.quantiles.size(); ++l)
        if (!sameBits(x.quantiles[l], y.quantiles[l])) return false;
    return sameBits(x.capacity, y.capacity) && sameBits(x.exceed, y.exceed) && x.firstExceed == y.firstExceed &&
           x.measured == y.measured;
}

inline bool sameBits(const simulate::Usage& a, const simulate::Usage& b) {
    if (a.placements != b.placements || a.series.size() != b.series.size() || a.exceeding != b.exceeding) return false;
    for (std::size_t i = 0; i < a.series.size(); ++i)
        if (!sameBits(*a.series[i], *b.series[i])) return false;
    return true;
}

} // namespace penumbra::test
