#include "forecast/driver.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

double known(double load) { return std::isnan(load) ? 0 : std::clamp(load, -kLargest, kLargest); }

/// How far from the line nine of ten draws (at level 0.9) lie at a load.
double uncertaintyAt(const Driver& driver, double load, double level) {
    std::vector<double> distances;
    for (const auto& draw : driver.draws) distances.push_back(std::abs(draw.at(load) - driver.response.at(load)));
    return distances.empty() ? 0 : stats::quantile(distances, level);
}

double finite(double value, double least) { return std::clamp(value, std::max(least, -1e300), 1e300); }

std::optional<double> reached(const std::vector<double>& sorted, double p) {
    const auto place = static_cast<std::size_t>(p * static_cast<double>(sorted.size() - 1) + 0.5);
    return std::isfinite(sorted[place]) ? std::optional(sorted[place]) : std::nullopt;
}

} // namespace

Driven predict(const Driver& driver, double asked) {
    Driven driven;
    const double load = known(asked), line = driver.response.at(load), spread = driver.spread.at(load);
    const double edge = std::clamp(load, driver.lowLoad, driver.highLoad);
    driven.extrapolated = edge != load;
    auto errors = driver.errors;
    std::sort(errors.begin(), errors.end());
    if (errors.empty()) errors.push_back(0);
    driven.median = finite(line + spread * stats::quantileSorted(errors, 0.5), driver.least);
    for (const double level : driver.levels) {
        double beyond = 0; // by how much less the line is known than where it was last seen
        if (driven.extrapolated)
            beyond = std::max(uncertaintyAt(driver, load, level) - uncertaintyAt(driver, edge, level), 0.0);
        const double below = spread * stats::conformalQuantile(errors, (1 - level) / 2);
        const double above = spread * stats::conformalQuantile(errors, (1 + level) / 2);
        driven.bands.push_back({level, finite(std::min(line - std::hypot(below, beyond), line + below), driver.least),
                                finite(std::max(line + std::hypot(above, beyond), line + above), driver.least)});
    }
    return driven;
}

CapacityLoad capacityLoad(const Driver& driver, double limit) {
    if (std::isnan(limit)) return {{}, {}, {}, true};
    std::vector<double> loads;
    const auto& errors = driver.errors;
    // Every draw meets every stretch of errors: steps through both that share no factor with their numbers.
    const std::size_t count = std::max<std::size_t>(driver.draws.size(), 1) * 10;
    for (std::size_t i = 0; i < count; ++i) {
        const Response& line = driver.draws.empty() ? driver.response : driver.draws[i % driver.draws.size()];
        const double error = errors.empty() ? 0 : errors[(i * errors.size() + errors.size() / 2) / count];
        double load = line.loadAt(limit);
        for (int round = 0; round < 2; ++round) load = line.loadAt(limit - error * driver.spread.at(load));
        loads.push_back(load > kLargest ? INFINITY : load);
    }
    std::sort(loads.begin(), loads.end());
    CapacityLoad answer{reached(loads, 0.05), reached(loads, 0.5), reached(loads, 0.95)};
    answer.extrapolated = !answer.p50 || *answer.p50 > driver.highLoad;
    return answer;
}

} // namespace penumbra::forecast
