#include "simulate/cluster.h"

#include <algorithm>
#include <cmath>

namespace penumbra::simulate {

namespace {

constexpr std::int64_t kMaxNodeScore = 100;
/// Capacities beyond this count as unlimited, so that no product overflows.
constexpr std::int64_t kEndless = std::int64_t{1} << 55;
/// What the kube-scheduler takes a container for that requests nothing: 0.1 cores, 200 MB
/// (pkg/scheduler/util/pod_resources.go). It counts in the score alone.
constexpr std::int64_t kNoCpu = 100, kNoMemory = 200 * 1024 * 1024;

struct Share {
    std::int64_t capacity = 0, requested = 0, assumed = 0;
    /// leastRequestedScore.
    std::int64_t least() const {
        if (capacity <= 0 || assumed > capacity) return 0;
        if (capacity >= kEndless) return kMaxNodeScore;
        return (capacity - assumed) * kMaxNodeScore / capacity;
    }
    double fraction() const { return std::min(1.0, static_cast<double>(requested) / static_cast<double>(capacity)); }
};

/// The sum of two plugins with the weights and resources of the default profile, CPU and memory 1 : 1:
/// NodeResourcesFit with LeastAllocated, the mean over both of the per cent that stay free
/// (pkg/scheduler/framework/plugins/noderesources/least_allocated.go), and NodeResourcesBalancedAllocation, 100 per
/// cent less the standard deviation of the requested fractions (balanced_allocation.go up to 1.34). Both count the
/// workload itself. The other default scores stand for preferences, which are compared before any rank; where the
/// scheduler draws lots among equal nodes, the first is taken.
std::int16_t scoreAsKubernetes(const HostView& host, const std::int64_t* need, std::int64_t) {
    const auto& fleet = host.fleet;
    std::array<Share, 2> shares;
    std::size_t counted = 0;
    for (std::size_t i = 0; i < fleet.dimensions.size(); ++i) {
        const int d = fleet.dimensions[i];
        if (d != model::kCpu && d != model::kMemory) continue;
        const auto capacity = fleet.capacity[i * fleet.hosts + host.host];
        if (capacity <= 0) continue;
        const auto before = capacity - host.left[i];
        const auto least = d == model::kCpu ? kNoCpu : kNoMemory;
        shares[counted++] = {capacity, before + need[i], before + (need[i] > 0 ? need[i] : least)};
    }
    if (counted == 0) return 0;
    std::int64_t least = 0;
    for (std::size_t i = 0; i < counted; ++i) least += shares[i].least();
    const double apart = counted < 2 ? 0 : std::abs(shares[0].fraction() - shares[1].fraction()) / 2;
    const auto balanced = static_cast<std::int64_t>((1 - apart) * static_cast<double>(kMaxNodeScore));
    return static_cast<std::int16_t>(least / static_cast<std::int64_t>(counted) + balanced);
}

} // namespace

extern constinit const Policy kubernetes{
    .id = "kubernetes", .order = PlacingOrder::AsTheyCome, .score = &scoreAsKubernetes};

} // namespace penumbra::simulate
