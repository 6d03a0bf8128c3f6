#include "forecast/series.h"

#include "base/text.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr double kMostlyMissing = 0.5;
constexpr std::size_t kLongest = 20'000; ///< newest samples that a forecast looks at

} // namespace

base::Problem note(const char* code, std::string text) { return {base::Severity::Note, code, "", std::move(text)}; }

Prepared prepare(std::span<const double> values) {
    Prepared result;
    const std::size_t all = values.size();
    const auto first = std::find_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
    values = values.subspan(static_cast<std::size_t>(first - values.begin()));
    if (values.size() > kLongest) {
        values = values.last(kLongest);
        result.notes.push_back(
            note("long-history", fmt::format("Only the newest {} samples were looked at.", kLongest)));
        const auto again = std::find_if(values.begin(), values.end(), [](double v) { return std::isfinite(v); });
        values = values.subspan(static_cast<std::size_t>(again - values.begin()));
    }
    result.skipped = static_cast<int>(all - values.size());
    double largest = 0, some = std::numeric_limits<double>::quiet_NaN();
    bool infinite = false;
    for (const double v : values) {
        const bool known = std::isfinite(v);
        infinite = infinite || std::isinf(v);
        result.values.push_back(known ? v : std::numeric_limits<double>::quiet_NaN());
        if (!known) continue;
        ++result.known;
        largest = std::max(largest, std::abs(v));
        if (std::isnan(some)) some = v;
        result.constant = result.constant && v == some;
    }
    if (infinite) result.notes.push_back(note("infinite", "Infinite values were treated as missing."));
    if (result.known < kMostlyMissing * static_cast<double>(result.values.size()))
        result.notes.push_back(
            note("mostly-missing", fmt::format("Only {} of {} samples {} there; the rest is missing.", result.known,
                                               result.values.size(), result.known == 1 ? "is" : "are")));
    if (largest > 1e100 || (largest > 0 && largest < 1e-100)) {
        result.unit = std::exp2(std::ilogb(largest));
        for (double& v : result.values) v /= result.unit;
    }
    return result;
}

void answerWithoutBacktest(const Prepared& prepared, const Request& request, Forecast& result) {
    double last = 0, changes = 0, sum = 0;
    bool begun = false;
    for (const double v : prepared.values) {
        if (std::isnan(v)) continue;
        if (begun) {
            sum += std::abs(v - last);
            ++changes;
        }
        last = v;
        begun = true;
    }
    double spread = changes > 0 ? 1.2533 * sum / changes : 0;
    if (prepared.known < 8 && spread == 0) spread = (last == 0 ? 1 : std::abs(last)) / prepared.known;
    spread *= 1 + 2.0 / prepared.known;
    // As a walk without an aim, up to a few times as far as was seen: beyond, few samples would promise any height.
    constexpr int kReach = 4;
    const auto growth = [&](std::size_t h) {
        return std::sqrt(std::min(static_cast<double>(h + 1), static_cast<double>(kReach * prepared.known)));
    };
    const auto steps = static_cast<std::size_t>(request.horizon);
    result.model = "naive";
    result.mean.assign(steps, last);
    result.median.assign(steps, last);
    result.scale.resize(steps);
    for (std::size_t h = 0; h < steps; ++h) result.scale[h] = static_cast<float>(spread * growth(h));
    for (const double level : request.levels) {
        Band band{level, {}, {}};
        const double reach = spread * stats::normalQuantile((1 + level) / 2);
        for (std::size_t h = 0; h < steps; ++h) {
            band.low.push_back(last - reach * growth(h));
            band.high.push_back(last + reach * growth(h));
        }
        result.bands.push_back(std::move(band));
    }
    result.backtest.coverage.assign(request.levels.size(), std::numeric_limits<double>::quiet_NaN());
    result.backtest.mase = std::numeric_limits<double>::quiet_NaN();
    result.backtest.mae = std::numeric_limits<double>::quiet_NaN();
}

} // namespace penumbra::forecast
