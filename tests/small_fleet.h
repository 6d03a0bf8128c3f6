#pragma once

#include "model/batch.h"

#include <cmath>
#include <fmt/format.h>

/// A fleet small enough to know by heart: four hosts in two zones, a service "shop" of three replicas that depends on
/// "db" of one, hourly cpu and memory of every workload over `days`, and one maintenance of h1. The cpu of shop-1
/// grows.
inline penumbra::model::Batch smallFleet(int days = 21) {
    using namespace penumbra;
    using model::ResourceKind;
    const auto end = *base::parseTime("2026-03-01T00:00:00Z");
    model::Batch batch;
    batch.source = "small fleet";
    batch.time = end;
    const auto add = [&](ResourceKind kind, const std::string& name) -> model::Resource& {
        batch.resources.push_back({});
        auto& resource = batch.resources.back();
        resource.id = model::makeId(kind, name);
        resource.kind = kind;
        resource.name = name;
        return resource;
    };
    const auto relate = [&](ResourceKind a, const std::string& from, ResourceKind b, const std::string& to,
                            model::RelationKind kind) {
        batch.relations.push_back({model::makeId(a, from), model::makeId(b, to), kind});
    };
    for (const char* zone : {"a", "b"}) add(ResourceKind::Zone, zone);
    for (int h = 1; h <= 4; ++h) {
        const auto name = fmt::format("h{}", h);
        auto& host = add(ResourceKind::Host, name);
        host.capacity.set(model::kCpu, 4000);
        host.capacity.set(model::kMemory, std::int64_t{8} << 30);
        relate(ResourceKind::Host, name, ResourceKind::Zone, h <= 2 ? "a" : "b", model::RelationKind::Within);
    }
    add(ResourceKind::Service, "shop");
    add(ResourceKind::Service, "db");
    relate(ResourceKind::Service, "shop", ResourceKind::Service, "db", model::RelationKind::DependsOn);
    const char* names[] = {"shop-1", "shop-2", "shop-3", "db-1"};
    for (int w = 0; w < 4; ++w) {
        auto& workload = add(ResourceKind::Workload, names[w]);
        workload.request.set(model::kCpu, 1500);
        workload.request.set(model::kMemory, std::int64_t{2} << 30);
        relate(ResourceKind::Workload, names[w], ResourceKind::Host, fmt::format("h{}", w + 1),
               model::RelationKind::RunsOn);
        relate(ResourceKind::Workload, names[w], ResourceKind::Service, w < 3 ? "shop" : "db",
               model::RelationKind::PartOf);
        model::Samples cpu{{workload.id, "cpu"}, base::Unit::MilliCores, {}, {}};
        model::Samples memory{{workload.id, "memory"}, base::Unit::Bytes, {}, {}};
        for (int i = 0; i < days * 24; ++i) {
            const auto t = base::toMillis(end - std::chrono::hours(days * 24 - i));
            const double noise = static_cast<double>((i * 7919 + w * 104729) % 101) - 50;
            cpu.times.push_back(t);
            cpu.values.push_back(1200 + 400 * std::sin(i * 6.283185307 / 24) + noise + (w == 0 ? 2.0 * i : 0));
            memory.times.push_back(t);
            memory.values.push_back(1.5e9 + 1e6 * noise);
        }
        batch.samples.push_back(std::move(cpu));
        batch.samples.push_back(std::move(memory));
    }
    model::ScheduledEvent event;
    event.id = model::EventId("maintenance-h1");
    event.kind = model::EventKind::Maintenance;
    event.title = "Firmware of h1";
    event.window = {end + std::chrono::hours(26), end + std::chrono::hours(30)};
    event.resources = {model::makeId(ResourceKind::Host, "h1")};
    batch.events.push_back(event);
    batch.accounting.read =
        static_cast<std::int64_t>(batch.resources.size() + batch.relations.size() + 1) + 8LL * days * 24;
    return batch;
}
