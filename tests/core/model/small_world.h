#pragma once

#include "model/world.h"

#include <fmt/format.h>

namespace penumbra::test {

inline const base::Time kNow = base::fromMillis(1'772'000'000'000);

inline model::Amounts amounts(std::int64_t cpu, std::int64_t memory) {
    model::Amounts out;
    out.set(model::kCpu, cpu);
    out.set(model::kMemory, memory);
    return out;
}

/// A host that states cpu and memory; everything else as makeWorld fills it.
inline int addHost(model::World& world, std::int64_t cpu, std::int64_t memory) {
    const auto name = fmt::format("h{}", world.hosts.size());
    model::WorldHost host;
    host.id = model::makeId(model::ResourceKind::Host, name);
    host.name = name;
    host.capacity = amounts(cpu, memory);
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (!host.capacity.has(d)) host.capacity.set(d, world.dimensions.at(d).absentMeansNone ? 0 : model::kUnlimited);
    world.hosts.append(std::move(host));
    return static_cast<int>(world.hosts.size()) - 1;
}

inline int addService(model::World& world, int minAvailable = 0) {
    const auto name = fmt::format("s{}", world.services.size());
    world.services.append({model::makeId(model::ResourceKind::Service, name), name, minAvailable, 3});
    return static_cast<int>(world.services.size()) - 1;
}

inline int addWorkload(model::World& world, model::Amounts request, int host = -1, int service = -1) {
    const auto name = fmt::format("w{}", world.workloads.size());
    model::WorldWorkload workload;
    workload.id = model::makeId(model::ResourceKind::Workload, name);
    workload.name = name;
    workload.request = request;
    workload.host = host;
    workload.service = service;
    workload.demandOf = workload.id;
    world.workloads.append(std::move(workload));
    return static_cast<int>(world.workloads.size()) - 1;
}

inline model::WorldHost& host(model::World& world, int i) { return world.hosts.change(static_cast<std::size_t>(i)); }
inline model::WorldWorkload& workload(model::World& world, int i) {
    return world.workloads.change(static_cast<std::size_t>(i));
}

} // namespace penumbra::test
