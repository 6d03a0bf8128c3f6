#pragma once

#include "model/world.h"

#include <cstdint>

namespace penumbra::bench {

/// The fleet of the placement figures: three shapes of hosts (32, 64, 96 cores; 128, 256, 512 GiB; disk and network),
/// ten workloads a host in services of 1 to 20 replicas that take 65 % of the cores, three zones in turn. No two
/// replicas of a service on one host; a service would rather not have two in one zone.
model::World madeFleet(int hosts, std::uint64_t seed);

} // namespace penumbra::bench
