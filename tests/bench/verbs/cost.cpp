#include "base/rng.h"
#include "bench/verb.h"
#include "forecast/fleet.h"

#include <cmath>
#include <sys/resource.h>

namespace penumbra::bench {

namespace {

/// A day and a week, a slow walk, noise.
std::vector<double> made(int length, int day, std::uint64_t seed) {
    base::Rng rng(seed);
    std::vector<double> values;
    double walk = 0;
    for (int t = 0; t < length; ++t) {
        walk = 0.99 * walk + rng.normal();
        const double weekend = t / day % 7 >= 5 ? -15 : 0;
        values.push_back(100 + 20 * std::sin(2 * M_PI * t / day) + weekend + walk + 2 * rng.normal());
    }
    return values;
}

double peakMegabytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// Milliseconds of processor a series for a fleet of made ones, selection, combination and bands included.
base::Json costOf(int count, int length, int day, int horizon, const base::Run& run) {
    std::vector<std::vector<double>> values;
    for (int i = 0; i < count; ++i) values.push_back(made(length, day, static_cast<std::uint64_t>(i + 1)));
    std::vector<forecast::FleetRequest> fleet;
    for (const auto& one : values) {
        forecast::FleetRequest request;
        request.request.values = one;
        request.request.horizon = horizon;
        request.request.cycles = {day, 7 * day};
        fleet.push_back(request);
    }
    const double before = peakMegabytes(), begin = processorSeconds();
    const auto answers = forecast::forecastFleet(fleet, run);
    return {{"series", count},
            {"length", length},
            {"horizon", horizon},
            {"ms_a_series", 1000 * (processorSeconds() - begin) / count},
            {"input_MB", static_cast<double>(count) * length * 8 / 1e6},
            {"more_MB", peakMegabytes() - before}};
}

base::Result<base::Json> runCost(const Options& options, const base::Run& run) {
    const int fleet = option(options, "fleet", 200);
    return base::Json{{"hourly", costOf(414, 900, 24, 48, run)}, {"five_minutes", costOf(fleet, 8064, 288, 288, run)}};
}

} // namespace

extern constinit const Verb cost{
    "cost", "processor time and memory a series, hourly and 5 minutes x 28 days (--fleet N)", &runCost};

} // namespace penumbra::bench
