#include "sample/blueprint.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <string_view>

namespace penumbra::sample {

const char* const kZoneNames[kZones] = {"zone-a", "zone-b", "zone-c"};

namespace {

struct Shapes {
    Pool pool;
    int cores, memoryGib, diskGib;
};

/// Rack 1 holds the oldest hosts, rack 3 the newest, which are cleared for card data; rack 4 the databases and GPUs.
constexpr std::array<Shapes, kRacksPerZone> kRackShapes{{{Pool::Small, 20, 96, 960},
                                                         {Pool::General, 32, 128, 1920},
                                                         {Pool::Card, 40, 256, 1920},
                                                         {Pool::Database, 32, 256, 12288}}};

// For 36 hosts. Memory in GiB; use as a share of the request.
// clang-format off
constexpr std::array<ServicePlan, 20> kServices{{
    {"orders-db",        Pool::Database, Shape::Shop,   1,  1, 12000, 128, 0, 0.36, 0.82,    0, "", "", true},
    {"orders-db-read",   Pool::Database, Shape::Shop,   2,  2, 10000, 112, 0, 0.34, 0.82,    0, "", "orders-db", true},
    {"catalogue-db",     Pool::Database, Shape::Shop,   1,  3,  6000,  64, 0, 0.42, 0.82,    0, "", "", true},
    {"search-index",     Pool::Database, Shape::Shop,   2,  3,  6000,  48, 0, 0.46, 0.84,    0, "", "", true},
    {"cache",            Pool::Small,    Shape::Shop,   1,  4,  3000,  44, 0, 0.50, 0.56,    0, "", "", true},
    {"payment",          Pool::Card,     Shape::Shop,   1,  5,  3000,  14, 0, 0.54, 0.80,  240, "identity orders-db", "", true},
    {"queue",            Pool::General,  Shape::Shop,   1,  6,  2000,  18, 0, 0.50, 0.70,    0, "", "", true},
    {"recommendation",   Pool::Gpu,      Shape::Shop,   3, 10,  4000,  32, 1, 0.52, 0.82,  900, "", "catalogue"},
    {"batch",            Pool::General,  Shape::Night,  4, 20,  3000,  14, 0, 0.46, 0.83,    0, "orders-db-read", "queue"},
    {"search",           Pool::General,  Shape::Shop,   2, 24,  3000,  13, 0, 0.56, 0.84, 1500, "search-index", ""},
    {"storefront",       Pool::General,  Shape::Shop,   1, 30,  3500,   9, 0, 0.55, 0.84, 4200, "catalogue pricing", "search recommendation"},
    {"catalogue",        Pool::General,  Shape::Shop,   1, 26,  2500,  11, 0, 0.59, 0.82, 3100, "catalogue-db", "cache"},
    {"gateway",          Pool::General,  Shape::Shop,   1, 18,  2500,   6, 0, 0.56, 0.83, 5200, "storefront checkout", ""},
    {"checkout",         Pool::General,  Shape::Shop,   1, 20,  2000,  10, 0, 0.57, 0.84,  320, "cart payment inventory pricing", "notification"},
    {"cart",             Pool::General,  Shape::Shop,   1, 24,  1500,   8, 0, 0.57, 0.84,  850, "cache identity", ""},
    {"pricing",          Pool::General,  Shape::Shop,   2, 18,  2500,  12, 0, 0.26, 0.38, 1900, "catalogue-db", ""},
    {"inventory",        Pool::General,  Shape::Office, 2, 14,  1500,  10, 0, 0.55, 0.84,  410, "orders-db-read", "queue"},
    {"identity",         Pool::General,  Shape::Office, 1, 16,  1500,   5, 0, 0.55, 0.83,  700, "cache", ""},
    {"monitoring",       Pool::General,  Shape::Flat,   3,  9,  2000,  20, 0, 0.58, 0.84,    0, "", ""},
    {"notification",     Pool::General,  Shape::Shop,   3, 14,   500,   4, 0, 0.55, 0.83,  160, "queue", ""},
}};
// clang-format on

} // namespace

std::string rackName(int rack) {
    return fmt::format("{}{}", static_cast<char>('a' + rack / kRacksPerZone), rack % kRacksPerZone + 1);
}

Options resolved(const Options& options) {
    Options out = options;
    out.hosts = std::clamp(options.hosts, 24, 20000);
    out.days = std::clamp(options.days, 8, 3660);
    out.step = std::max<base::Duration>(options.step, std::chrono::minutes(1));
    if (out.now == base::Time{}) out.now = base::fromMillis(1772438400000); // 2026-03-02T08:00:00Z, a Monday
    return out;
}

namespace {

std::vector<HostPlan> makeHosts(int count) {
    constexpr int racks = kZones * kRacksPerZone;
    std::vector<HostPlan> hosts;
    for (int rack = 0; rack < racks; ++rack) {
        const int size = count / racks + (rack < count % racks ? 1 : 0);
        const int gpuHosts = std::max(1, size / 3);
        for (int i = 0; i < size; ++i) {
            const auto& shape = kRackShapes[static_cast<std::size_t>(rack % kRacksPerZone)];
            HostPlan host{fmt::format("{}-{:02}", rackName(rack), i + 1),
                          rack / kRacksPerZone,
                          rack,
                          shape.pool,
                          shape.cores,
                          shape.memoryGib,
                          shape.diskGib,
                          0};
            if (shape.pool == Pool::Database && i >= size - gpuHosts) {
                const bool first = rack < kRacksPerZone && i == size - gpuHosts;
                host.pool = Pool::Gpu;
                host.cores = 64;
                host.memoryGib = 512;
                host.diskGib = 3840;
                host.gpus = first ? 8 : 4;
            } else if (shape.pool == Pool::Database && rack < kRacksPerZone && i == 0) {
                host.diskGib = 8192; // the oldest database host, where the orders are
            }
            hosts.push_back(std::move(host));
        }
    }
    return hosts;
}

} // namespace

Blueprint makeBlueprint(int hosts) {
    Blueprint blueprint;
    blueprint.hosts = makeHosts(hosts);
    blueprint.services.assign(kServices.begin(), kServices.end());
    int card = 0, lastCardRack = 0, gpus = 0;
    for (const auto& host : blueprint.hosts) {
        card += host.pool == Pool::Card ? 1 : 0;
        lastCardRack += rackName(host.rack) == "c3" ? 1 : 0;
        gpus += host.gpus;
    }
    for (auto& service : blueprint.services) {
        const std::string_view name = service.name;
        if (name == "orders-db") continue;
        if (name == "payment")
            service.replicas = std::max(1, card - lastCardRack - 1); // one rack may go, and one host with it
        else if (name == "recommendation")
            service.replicas = gpus - 6; // a host with four GPUs may go, the one with eight may not
        else
            service.replicas = std::max(1, static_cast<int>(std::lround(service.replicas * hosts / 36.0)));
    }
    return blueprint;
}

} // namespace penumbra::sample
