#include "simulate/placement.h"
#include "base/rng.h"
#include "bench/bare_kernel.h"
#include "bench/made_fleet.h"
#include "bench/verb.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::bench {

namespace {

const base::TimeWindow kMoment{base::Time(std::chrono::hours(24 * 20'000)),
                               base::Time(std::chrono::hours(24 * 20'000 + 1))};

base::Json measured(int hosts, const Options& options, const base::Run& run) {
    const auto world = madeFleet(hosts, 1);
    const int repeats = option(options, "repeats", hosts > 3000 ? 3 : 15);
    std::vector<double> whole, bare, sweep;
    std::size_t unplaced = 0, homeless = 0;
    int placed = 0;
    for (int i = 0; i < repeats; ++i) {
        double begin = processorSeconds();
        const auto placements = simulate::place(world, kMoment, run);
        whole.push_back(processorSeconds() - begin);
        unplaced = placements->front().unplaced.size();
        BareKernel kernel(world);
        begin = processorSeconds();
        placed = kernel.place();
        bare.push_back(processorSeconds() - begin);
        std::vector<std::vector<int>> sets;
        for (int h = 0; h < hosts; ++h) sets.push_back({h});
        simulate::Failures failures(world);
        if (!failures.each(placements->front(), std::vector<std::vector<int>>{{0}}, run))
            break; // walks to the placement
        begin = processorSeconds();
        const auto losses = failures.each(placements->front(), sets, run);
        sweep.push_back(processorSeconds() - begin);
        homeless = 0;
        for (const auto& loss : *losses) homeless += loss.homeless.size();
    }
    double samples = 0;
    std::size_t lost = 0;
    if (hosts <= 1000) {
        base::Rng rng(7, 0);
        std::vector<std::vector<int>> sets(10'000);
        for (auto& set : sets)
            while (set.size() < 5)
                if (const int h = static_cast<int>(rng.below(static_cast<std::uint32_t>(hosts)));
                    std::find(set.begin(), set.end(), h) == set.end())
                    set.push_back(h);
        const auto placements = simulate::place(world, kMoment, run);
        const double begin = processorSeconds();
        const auto losses = simulate::failEach(world, placements->front(), sets, run);
        samples = processorSeconds() - begin;
        for (const auto& loss : *losses) lost += loss.homeless.size();
    }
    const auto ms = [](const std::vector<double>& seconds) { return std::round(1e6 * stats::median(seconds)) / 1e3; };
    return base::Json{{"hosts", hosts},
                      {"workloads", world.workloads.size()},
                      {"place_ms", ms(whole)},
                      {"bare_place_ms", ms(bare)},
                      {"place_over_bare", std::round(100 * stats::median(whole) / stats::median(bare)) / 100},
                      {"unplaced", unplaced},
                      {"bare_unplaced", world.workloads.size() - static_cast<std::size_t>(placed)},
                      {"sweep_ms", ms(sweep)},
                      {"homeless", homeless},
                      {"five_at_once_10000_ms", std::round(1e4 * samples) / 10},
                      {"homeless_of_five", lost}};
}

base::Result<base::Json> runPlacement(const Options& options, const base::Run& run) {
    base::Json result;
    result["small"] = measured(1000, options, run);
    if (option(options, "large", "yes") == "yes") result["large"] = measured(10'000, options, run);
    return result;
}

} // namespace

extern constinit const Verb placement{
    "placement", "best fit under all rules and N-1 over all hosts, beside a bare kernel (--large no, --threads N)",
    &runPlacement};

} // namespace penumbra::bench
