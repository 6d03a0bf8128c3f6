#pragma once

#include "model/resource.h"
#include "sample/sample.h"

#include <string>
#include <vector>

namespace penumbra::sample {

/// Which hosts a service may run on.
enum class Pool { General, Small, Card, Gpu, Database };

/// How the use of a service runs through day and week.
enum class Shape { Shop, Office, Night, Flat };

struct HostPlan {
    std::string name;
    int zone = 0; ///< 0..2
    int rack = 0; ///< 0..11, four in a zone
    Pool pool = Pool::General;
    int cores = 0, memoryGib = 0, diskGib = 0, gpus = 0;
};

struct ServicePlan {
    const char* name;
    Pool pool;
    Shape shape;
    int tier, replicas, milliCores, memoryGib, gpus;
    double cpuUse, memoryUse; ///< of the request, on average
    double requestsPerSecond; ///< of the whole service; 0: not measured
    const char* dependsOn;    ///< names between blanks
    const char* uses;
    bool apart = false; ///< hard: no two replicas on one host
};

/// The fixed part of the fleet, before any number is drawn.
struct Blueprint {
    std::vector<HostPlan> hosts;
    std::vector<ServicePlan> services;
    int paymentSurge = 2; ///< replicas that the payment release adds for its hours
};

inline constexpr int kZones = 3;
inline constexpr int kRacksPerZone = 4;
extern const char* const kZoneNames[kZones];

/// Options as they are used: at least 24 hosts and 8 days, a step of at least a minute, a moment for now.
Options resolved(const Options& options);

/// For `hosts` hosts. The numbers of replicas grow with the fleet.
Blueprint makeBlueprint(int hosts);

std::string rackName(int rack); ///< "b3"

} // namespace penumbra::sample
