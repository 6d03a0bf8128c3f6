#include "forecast/driven_forecast.h"

#include "base/rng.h"
#include "base/text.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr int kPaths = 1000;

bool usable(const LoadLines& lines) {
    if (lines.values.empty() || lines.values.size() != lines.probabilities.size() || lines.values.front().empty())
        return false;
    return std::all_of(lines.values.begin(), lines.values.end(),
                       [&](const auto& line) { return line.size() == lines.values.front().size(); });
}

/// Straight in normal scores between the lines, and on beyond the outermost two.
std::vector<double> pathAt(const LoadLines& lines, const std::vector<double>& scores, double z) {
    const std::size_t count = scores.size();
    const auto next = static_cast<std::size_t>(std::lower_bound(scores.begin(), scores.end(), z) - scores.begin());
    const std::size_t upper = std::clamp<std::size_t>(next, count > 1 ? 1 : 0, count - 1);
    const std::size_t lower = upper > 0 ? upper - 1 : 0;
    const double width = scores[upper] - scores[lower], share = width > 0 ? (z - scores[lower]) / width : 0;
    std::vector<double> path(lines.values.front().size());
    for (std::size_t h = 0; h < path.size(); ++h)
        path[h] = lines.values[lower][h] + share * (lines.values[upper][h] - lines.values[lower][h]);
    return path;
}

} // namespace

LoadLines linesOf(const Forecast& forecast) {
    std::vector<std::pair<double, const std::vector<double>*>> order{{0.5, &forecast.median}};
    for (const Band& band : forecast.bands) {
        order.emplace_back((1 - band.level) / 2, &band.low);
        order.emplace_back((1 + band.level) / 2, &band.high);
    }
    std::sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    LoadLines lines;
    for (const auto& [probability, values] : order) {
        lines.probabilities.push_back(probability);
        lines.values.push_back(*values);
    }
    return lines;
}

std::vector<std::vector<double>> carryPaths(const Driver& driver, std::span<const std::vector<double>> loads,
                                            std::uint64_t seed) {
    std::vector<std::vector<double>> out;
    for (std::size_t p = 0; p < loads.size(); ++p) {
        base::Rng rng(seed, p);
        const auto draws = static_cast<std::uint32_t>(driver.draws.size());
        const auto errors = static_cast<std::uint32_t>(driver.errors.size());
        const Response& line = draws > 0 ? driver.draws[rng.below(draws)] : driver.response;
        const std::uint32_t begin = errors > 0 ? rng.below(errors) : 0;
        std::vector<double> path(loads[p].size());
        for (std::size_t h = 0; h < path.size(); ++h) {
            const auto lag = static_cast<std::size_t>(driver.lag);
            const double asked = loads[p][h > lag ? h - lag : 0];
            const double load = std::isnan(asked) ? 0 : std::clamp(asked, -1e100, 1e100);
            const double error = errors > 0 ? driver.errors[(begin + h) % errors] : 0;
            path[h] = std::clamp(line.at(load) + driver.spread.at(load) * error, driver.least, 1e300);
        }
        out.push_back(std::move(path));
    }
    return out;
}

base::Result<DrivenForecast> carry(const Driver& driver, const LoadLines& lines, std::uint64_t seed) {
    if (!usable(lines))
        return base::failInput(PENUMBRA_SAY("Driver", "A forecast of the load needs lines of one length, one for each "
                                                      "probability. Give at least its median.")());
    std::vector<double> scores;
    for (const double p : lines.probabilities) scores.push_back(stats::normalQuantile(std::clamp(p, 1e-6, 1 - 1e-6)));
    std::vector<std::vector<double>> loads;
    for (int p = 0; p < kPaths; ++p) loads.push_back(pathAt(lines, scores, stats::normalQuantile((p + 0.5) / kPaths)));
    const auto paths = carryPaths(driver, loads, seed);
    DrivenForecast result;
    for (const double level : driver.levels) result.bands.push_back({level, {}, {}});
    std::vector<double> step(paths.size());
    for (std::size_t h = 0; h < paths.front().size(); ++h) {
        for (std::size_t p = 0; p < paths.size(); ++p) step[p] = paths[p][h];
        std::sort(step.begin(), step.end());
        result.median.push_back(stats::quantileSorted(step, 0.5));
        for (Band& band : result.bands) {
            band.low.push_back(stats::quantileSorted(step, (1 - band.level) / 2));
            band.high.push_back(stats::quantileSorted(step, (1 + band.level) / 2));
        }
        const double middle = loads[kPaths / 2][h];
        if (middle < driver.lowLoad || middle > driver.highLoad) ++result.extrapolatedSteps;
    }
    return result;
}

} // namespace penumbra::forecast
