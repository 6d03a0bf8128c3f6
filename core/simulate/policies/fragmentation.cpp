#include "simulate/fragmentation.h"

#include "simulate/cluster.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// The host with what the workload reserves taken off; of a share, on that GPU.
struct After {
    After(const HostView& before, const std::int64_t* need) : view(before) {
        std::copy(before.gpus.begin(), before.gpus.end(), gpus.begin());
        view.gpus = {gpus.data(), before.gpus.size()};
        for (std::size_t d = 0; d < view.fleet.dimensions.size(); ++d) view.left[d] -= need[d];
    }
    HostView view;
    std::array<std::int32_t, Gpus::kMostPerHost> gpus{};
};

std::int64_t valueOf(const HostView& host) { return host.fleet.mix.fragments(host); }

/// The GPU on which a share makes the fewest new fragments, and the fragments after that.
int bestGpu(const HostView& host, const std::int64_t* need, std::int32_t share, std::int64_t& fewest) {
    After after(host, need);
    int found = -1;
    for (std::size_t i = 0; i < host.gpus.size(); ++i) {
        if (host.gpus[i] < share) continue;
        const auto same =
            std::find(host.gpus.begin(), host.gpus.begin() + static_cast<std::ptrdiff_t>(i), host.gpus[i]);
        if (same != host.gpus.begin() + static_cast<std::ptrdiff_t>(i)) continue;
        after.gpus[i] -= share;
        const auto fragments = valueOf(after.view);
        after.gpus[i] += share;
        if (found >= 0 && fragments >= fewest) continue;
        found = static_cast<int>(i);
        fewest = fragments;
    }
    return found;
}

GpuRequest requestOf(const HostView& host, const std::int64_t* need) {
    return host.fleet.gpu < 0 ? GpuRequest{} : gpuRequest(need[host.fleet.gpu]);
}

int gpuFor(const HostView& host, const std::int64_t* need) {
    std::int64_t fewest = 0;
    return bestGpu(host, need, requestOf(host, need).share, fewest);
}

std::int64_t fragmentsAfter(const HostView& host, const std::int64_t* need) {
    const auto asked = requestOf(host, need);
    std::int64_t fewest = 0;
    if (asked.whole == 0 && asked.share > 0 && bestGpu(host, need, asked.share, fewest) >= 0) return fewest;
    After after(host, need);
    auto missing = asked.whole;
    for (auto& left : std::span(after.gpus).first(host.gpus.size()))
        if (missing > 0 && left >= Gpus::kWhole) left -= Gpus::kWhole, --missing;
    if (asked.share > 0)
        if (const int i = tightestGpu(after.view.gpus, 0, asked.share); i >= 0)
            after.gpus[static_cast<std::size_t>(i)] -= asked.share;
    return valueOf(after.view);
}

/// Least growth of the expected fragments, algorithm 1 of the paper, in steps of 40 milli-GPU: what its artifact tells
/// apart, a hundredth of a sigmoid of 1,000 (pkg/simulator/plugin/fgd_score.go). Of equal steps the fullest host.
std::int16_t scoreByFragmentation(const HostView& host, const std::int64_t* need, std::int64_t fragments) {
    constexpr std::int64_t kStep = 40, kMostSteps = 1000, kLevels = 32;
    const auto& fleet = host.fleet;
    const auto unit = std::max<std::int64_t>(1, kStep * fleet.mix.all());
    const auto saved = fragments - fragmentsAfter(host, need);
    const auto steps = std::clamp((saved >= 0 ? saved : saved - unit + 1) / unit, -kMostSteps, kMostSteps);
    double left = 0;
    for (std::size_t d = 0; d < fleet.dimensions.size(); ++d)
        left += static_cast<double>(host.left[d] - need[d]) * fleet.weights[d];
    const auto level = static_cast<std::int64_t>(left / static_cast<double>(fleet.dimensions.size()) * kLevels);
    return static_cast<std::int16_t>(steps * kLevels + kLevels - 1 - std::clamp<std::int64_t>(level, 0, kLevels - 1));
}

} // namespace

/// FGD, see simulate/fragmentation.h. The workloads of the fleet themselves are the mix that is expected. On a share's
/// host it takes the GPU that fits the mix best.
extern constinit const Policy fragmentation{.id = "fragmentation",
                                            .order = PlacingOrder::AsTheyCome,
                                            .score = &scoreByFragmentation,
                                            .value = &valueOf,
                                            .gpu = &gpuFor};

} // namespace penumbra::simulate
