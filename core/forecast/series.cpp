#include "forecast/series.h"

#include "base/grouped.h"
#include "base/text.h"
#include "forecast/remark.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr double kMostlyMissing = 0.5;
constexpr std::size_t kMostSamples = 20'000; ///< newest samples that a forecast looks at

bool isFinite(double v) { return std::isfinite(v); }

} // namespace

base::Problem note(const char* code, std::string text) { return {base::Severity::Note, code, "", std::move(text)}; }

Prepared prepareFrom(std::span<const double> values, int skipped, double unit) {
    Prepared result;
    result.skipped = skipped;
    result.unit = unit;
    double some = std::numeric_limits<double>::quiet_NaN();
    for (const double v : values.subspan(static_cast<std::size_t>(skipped))) {
        const bool known = std::isfinite(v);
        result.values.push_back(known ? v / unit : std::numeric_limits<double>::quiet_NaN());
        if (!known) continue;
        ++result.known;
        if (std::isnan(some)) some = v;
        result.constant = result.constant && v == some;
    }
    return result;
}

double unitOf(std::span<const double> values) {
    double largest = 0;
    for (const double v : values)
        if (isFinite(v)) largest = std::max(largest, std::abs(v));
    return largest > 1e30 || (largest > 0 && largest < 1e-30) ? std::exp2(std::ilogb(largest)) : 1;
}

Prepared prepare(std::span<const double> values) {
    const auto firstKnown = [&](std::size_t from) {
        const auto begin = values.begin() + static_cast<std::ptrdiff_t>(from);
        return static_cast<std::size_t>(std::find_if(begin, values.end(), isFinite) - values.begin());
    };
    std::size_t skipped = firstKnown(0);
    base::Problems notes;
    if (values.size() - skipped > kMostSamples) {
        skipped = firstKnown(values.size() - kMostSamples);
        notes.push_back(keptNote("long-history",
                                 PENUMBRA_TEXT("Forecast", "Only the newest {} samples were looked at."),
                                 {base::grouped(kMostSamples)}));
    }
    const auto looked = values.subspan(skipped);
    Prepared result = prepareFrom(values, static_cast<int>(skipped), unitOf(looked));
    if (std::any_of(looked.begin(), looked.end(), [](double v) { return std::isinf(v); }))
        notes.push_back(keptNote("infinite", PENUMBRA_TEXT("Forecast", "Infinite values were treated as missing.")));
    if (result.known < kMostlyMissing * static_cast<double>(looked.size()))
        notes.push_back(keptNote(
            "mostly-missing",
            result.known == 1 ? PENUMBRA_TEXT("Forecast", "Only {} of {} samples is there; the rest is missing.")
                              : PENUMBRA_TEXT("Forecast", "Only {} of {} samples are there; the rest is missing."),
            {base::grouped(result.known), base::grouped(looked.size())}));
    result.notes = std::move(notes);
    return result;
}

} // namespace penumbra::forecast
