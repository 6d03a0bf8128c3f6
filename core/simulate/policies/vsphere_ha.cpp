#include "simulate/policy.h"
#include "simulate/scan.h"

namespace penumbra::simulate {

/// As vSphere HA restarts without DRS: virtual machines by restart priority, each on a host with unreserved CPU and
/// memory (vSphere Availability, "VM Restart Priority", GUID-FA8B166D), and of those on the one with the most of it (D.
/// Epping, "vSphere HA Deepdive"; releases since 4.1 even out the count of restarts instead where hosts are alike).
/// What finds no host waits until capacity comes back.
extern constinit const Policy vsphereHa{
    .id = "vsphere-ha",
    .order = PlacingOrder::AsTheyCome,
    .counts = [](int dimension) { return dimension == model::kCpu || dimension == model::kMemory; },
    .rank = [](double left) { return static_cast<std::int16_t>(-fullness(left)); }};

} // namespace penumbra::simulate
