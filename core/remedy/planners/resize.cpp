#include "base/text.h"
#include "remedy/draft.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr double kMargin = 1.25;    ///< a request stays a quarter above the 95 % peak of the use
constexpr double kWorthwhile = 0.1; ///< less than a tenth of the request is not worth a restart
constexpr std::size_t kMostServices = 5;

/// What each replica of a service could do with.
struct Saving {
    int service = -1;
    double freed = 0; ///< over all replicas and dimensions, as shares of what the fleet's largest host has
    std::array<std::int64_t, 2> request{}; ///< new CPU and memory; 0: as it is
};

std::int64_t roundUp(double value, std::int64_t to) {
    return static_cast<std::int64_t>(std::ceil(value / static_cast<double>(to))) * to;
}

std::vector<Saving> savings(const Bench& bench, const model::World& world) {
    constexpr std::array<int, 2> dimensions{model::kCpu, model::kMemory};
    constexpr std::array<std::int64_t, 2> grain{50, std::int64_t{128} << 20};
    std::vector<Saving> out;
    for (int s = 0; s < static_cast<int>(world.services.size()); ++s) {
        Saving saving{s, 0, {}};
        for (std::size_t i = 0; i < dimensions.size(); ++i) {
            const int d = dimensions[i];
            std::int64_t request = 0, largest = 1;
            double peak = 0, count = 0;
            bool measured = true;
            for (std::size_t w = 0; w < world.workloads.size(); ++w) {
                if (world.workloads[w].service != s) continue;
                measured = measured && isMeasured(world, bench.input().demand, static_cast<int>(w), d);
                request = std::max(request, world.workloads[w].requestAt(bench.start()).at(d));
                peak = std::max(peak, peakUse(world, bench.input().demand, static_cast<int>(w), d));
                ++count;
            }
            for (const auto& host : world.hosts)
                if (host.capacity.at(d) < model::kUnlimited) largest = std::max(largest, host.capacity.at(d));
            const auto wanted = roundUp(peak * kMargin, grain[i]);
            if (!measured || wanted <= 0 ||
                static_cast<double>(wanted) > (1 - kWorthwhile) * static_cast<double>(request))
                continue;
            saving.request[i] = wanted;
            saving.freed += count * static_cast<double>(request - wanted) / static_cast<double>(largest);
        }
        if (saving.freed > 0) out.push_back(saving);
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.freed > b.freed; });
    return out;
}

whatif::Edit resizeEdit(const Bench& bench, const model::World& world, const Saving& saving) {
    const auto& service = world.services[static_cast<std::size_t>(saving.service)];
    whatif::Edit edit{freeKey(bench, fmt::format("plan/resize/{}", service.id.text())),
                      {"resize", {{"service", service.id.text()}}},
                      {bench.start(), base::kEndOfTime},
                      "",
                      true};
    if (saving.request[0] > 0) edit.change.params["cpu"] = fmt::format("{}m", saving.request[0]);
    if (saving.request[1] > 0) edit.change.params["memory"] = fmt::format("{}Mi", saving.request[1] >> 20);
    return edit;
}

} // namespace

/// Shrinks the services that reserve most for nothing; then gives back every resize without which the outcome is as
/// good.
base::Result<Draft> resizeServices(const Bench& bench, Draft draft, const base::Run& run) {
    auto before = bench.place(draft, run, true);
    if (!before) return tl::unexpected(before.error());
    const auto decline = [&](const std::string& why) {
        note(draft, why);
        return draft;
    };
    if (!better({}, before->score))
        return decline(PENUMBRA_SAY("Plan", "Nothing waits for room, so no request needs to shrink.")());
    const auto all = savings(bench, before->world);
    if (all.empty()) return decline(PENUMBRA_SAY("Plan", "No service requests much more than it uses.")());
    Draft resized = draft;
    for (std::size_t i = 0; i < std::min(all.size(), kMostServices); ++i)
        resized.edits.push_back(resizeEdit(bench, before->world, all[i]));
    auto after = bench.place(resized, run, true);
    if (!after) return tl::unexpected(after.error());
    if (!better(after->score, before->score))
        return decline(PENUMBRA_SAY(
            "Plan", "Smaller requests mend nothing: no workload and no failed host waits for CPU or memory that is "
                    "reserved and not used.")());
    for (std::size_t i = resized.edits.size(); i-- > draft.edits.size();) {
        Draft fewer = resized;
        fewer.edits.erase(fewer.edits.begin() + static_cast<std::ptrdiff_t>(i));
        auto placed = bench.place(fewer, run, true);
        if (!placed) return tl::unexpected(placed.error());
        if (!better(after->score, placed->score)) resized = std::move(fewer);
    }
    return resized;
}

extern constinit const Planner resize{
    "resize", PENUMBRA_TEXT("planners", "Resize services"),
    PENUMBRA_TEXT("planners", "Shrinks requests far above the measured use to its 95 % peak and a quarter more."),
    [](const Bench& bench, const base::Run& run) {
        return propose(bench, run, resizeServices, "resize", "Resize services");
    }};

} // namespace penumbra::remedy
