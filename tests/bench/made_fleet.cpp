#include "bench/made_fleet.h"

#include "base/rng.h"

#include <fmt/format.h>

namespace penumbra::bench {

namespace {

constexpr int kWorkloadsAHost = 10;
constexpr double kTaken = 0.65; ///< of the cores
constexpr std::int64_t kGiB = std::int64_t{1} << 30;

model::Amounts amounts(std::int64_t milliCores, std::int64_t memory, std::int64_t disk, std::int64_t network) {
    model::Amounts result;
    result.set(model::kCpu, milliCores);
    result.set(model::kMemory, memory);
    result.set(model::kDisk, disk);
    result.set(model::kNetwork, network);
    return result;
}

} // namespace

model::World madeFleet(int hosts, std::uint64_t seed) {
    base::Rng rng(seed, 0);
    model::World world;
    world.zones = {"a", "b", "c"};
    std::int64_t cores = 0;
    for (int h = 0; h < hosts; ++h) {
        const std::int64_t shape = 1 + rng.below(3);
        model::WorldHost row;
        row.id = model::ResourceId(fmt::format("host/h{}", h));
        row.name = fmt::format("h{}", h);
        row.zone = h % 3;
        row.capacity = amounts(32'000 * shape, (std::int64_t{64} << shape) * kGiB, 2048 * kGiB, 1'250'000'000 * shape);
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (!row.capacity.has(d))
                row.capacity.set(d, world.dimensions.at(d).absentMeansNone ? 0 : model::kUnlimited);
        cores += 32 * shape;
        world.hosts.append(std::move(row));
    }
    const int workloads = kWorkloadsAHost * hosts;
    const double usual = 1000 * kTaken * static_cast<double>(cores) / workloads;
    for (int w = 0; w < workloads;) {
        const int service = static_cast<int>(world.services.size());
        world.services.append({model::ResourceId(fmt::format("service/s{}", service)), fmt::format("s{}", service)});
        const double size = 0.25 + 1.5 * rng.uniform();
        const auto request = amounts(static_cast<std::int64_t>(usual * size), (2 + rng.below(24)) * kGiB,
                                     (10 + rng.below(150)) * kGiB, 1'000'000 * (10 + rng.below(150)));
        for (const int last = std::min(w + 1 + static_cast<int>(rng.below(20)), workloads); w < last; ++w) {
            model::WorldWorkload row;
            row.id = model::ResourceId(fmt::format("workload/w{}", w));
            row.name = fmt::format("w{}", w);
            row.demandOf = row.id;
            row.service = service;
            row.request = request;
            row.rules.antiAffinity = {{"", model::Scope::Host, true}, {"", model::Scope::Zone, false}};
            world.workloads.append(std::move(row));
        }
    }
    return world;
}

} // namespace penumbra::bench
