#pragma once

#include "model/batch.h"

#include <cmath>
#include <fmt/format.h>

/// A fleet that nobody has at hand: hosts of 64 cores in racks of 40 and three zones, workloads of a core and 2 GiB in
/// services of ten replicas, each of which calls the next three.
inline penumbra::model::Batch largeFleet(int hosts, int workloads) {
    using namespace penumbra;
    using model::makeId, model::ResourceKind, model::RelationKind;
    model::Batch batch;
    batch.source = "large fleet";
    const auto add = [&batch](ResourceKind kind, const std::string& name) -> model::StatedResource& {
        model::Resource resource;
        resource.id = makeId(kind, name);
        resource.kind = kind;
        resource.name = name;
        return batch.resources.emplace_back(std::move(resource));
    };
    const auto relate = [&batch](ResourceKind from, const std::string& a, RelationKind kind, ResourceKind to,
                                 const std::string& b) {
        batch.relations.push_back({makeId(from, a), makeId(to, b), kind});
    };
    const auto host = [](int i) { return fmt::format("node-{:05}", i); };
    const auto service = [](int i) { return fmt::format("service-{:05}", i); };
    const auto rack = [](int i) { return fmt::format("rack-{:03}", i / 40); };
    for (int h = 0; h < hosts; ++h) {
        auto& one = add(ResourceKind::Host, host(h));
        one.capacity.set(model::kCpu, 64'000);
        one.capacity.set(model::kMemory, std::int64_t{256} << 30);
        relate(ResourceKind::Host, host(h), RelationKind::Within, ResourceKind::Rack, rack(h));
        if (h % 40 != 0) continue;
        add(ResourceKind::Rack, rack(h));
        relate(ResourceKind::Rack, rack(h), RelationKind::Within, ResourceKind::Zone,
               fmt::format("zone-{}", h / 40 % 3));
    }
    for (int z = 0; z < 3; ++z) add(ResourceKind::Zone, fmt::format("zone-{}", z));
    const int services = workloads / 10;
    for (int s = 0; s < services; ++s) {
        add(ResourceKind::Service, service(s));
        for (int called = s + 1; called <= std::min(s + 3, services - 1); ++called)
            relate(ResourceKind::Service, service(s), RelationKind::DependsOn, ResourceKind::Service, service(called));
    }
    for (int w = 0; w < workloads; ++w) {
        const auto name = fmt::format("{}-{}", service(w / 10), w % 10);
        auto& one = add(ResourceKind::Workload, name);
        one.request.set(model::kCpu, 1000 + w % 7 * 250);
        one.request.set(model::kMemory, std::int64_t{2} << 30);
        relate(ResourceKind::Workload, name, RelationKind::PartOf, ResourceKind::Service, service(w / 10));
        relate(ResourceKind::Workload, name, RelationKind::RunsOn, ResourceKind::Host, host((w * 7 + w / 10) % hosts));
    }
    batch.accounting.read = static_cast<std::int64_t>(batch.resources.size() + batch.relations.size());
    return batch;
}

/// CPU use of so many of those hosts, a sample each five minutes.
inline penumbra::model::Batch largeHistory(int series, int points, penumbra::base::Time end) {
    using namespace penumbra;
    model::Batch batch;
    batch.source = "large history";
    batch.time = end;
    for (int s = 0; s < series; ++s) {
        auto& one = batch.samples.emplace_back();
        one.key = {model::makeId(model::ResourceKind::Host, fmt::format("node-{:05}", s)), "cpu"};
        one.unit = base::Unit::MilliCores;
        for (int p = 0; p < points; ++p) {
            one.times.push_back(base::toMillis(end) - std::int64_t{300'000} * (points - p));
            one.values.push_back(20'000 + 8'000 * std::sin(p / 45.8) + (p * 7919 + s * 104'729) % 1000);
        }
    }
    batch.accounting.read = std::int64_t{series} * points;
    return batch;
}
