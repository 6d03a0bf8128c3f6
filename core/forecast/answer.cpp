#include "forecast/answer.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "forecast/remark.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

/// Standardised errors row by row; a missing one is interpolated in its row, a missing row repeats the one before.
void keepResiduals(const Errors& errors, const Calibration& calibration, Forecast& result) {
    const auto row = static_cast<std::size_t>(errors.horizon);
    result.residualSteps = errors.horizon;
    result.residuals.assign(errors.values.size(), 0.0F);
    for (std::size_t j = 0; j < errors.origins.size(); ++j) {
        float* out = result.residuals.data() + j * row;
        std::size_t next = 0; // the first step not yet written
        for (std::size_t h = 0; h < row; ++h) {
            const double error = errors.at(j, h);
            if (std::isnan(error)) continue;
            const int step = static_cast<int>(h);
            out[h] = static_cast<float>(calibration.draw(error, step, errors.origins[j] + step));
            const float before = next > 0 ? out[next - 1] : out[h];
            for (std::size_t k = next; k < h; ++k)
                out[k] =
                    before + (out[h] - before) * static_cast<float>(k + 1 - next) / static_cast<float>(h + 1 - next);
            next = h + 1;
        }
        if (next == 0 && j > 0)
            std::copy(out - row, out, out);
        else if (next > 0)
            std::fill(out + next, out + row, out[next - 1]);
    }
}

/// Bands about the location by the calibration; a slope that goes on is as unsure as its error makes it in the end.
void placeBands(const std::vector<double>& location, const Calibration& calibration, int end, double slopeError,
                const Request& request, Forecast& result) {
    const std::size_t steps = location.size();
    std::vector<double> scale(steps);
    for (std::size_t h = 0; h < steps; ++h)
        scale[h] = std::hypot(calibration.scaleAt(static_cast<int>(h), end + static_cast<int>(h)),
                              slopeError * static_cast<double>(h + 1));
    const auto at = [&](double p) {
        std::vector<double> line(steps);
        const double quantile = calibration.quantile(p);
        for (std::size_t h = 0; h < steps; ++h) line[h] = location[h] + scale[h] * quantile;
        return line;
    };
    result.mean = location;
    result.median = at(0.5);
    for (const double level : request.levels) result.bands.push_back({level, at((1 - level) / 2), at((1 + level) / 2)});
    for (const double s : scale) result.scale.push_back(static_cast<float>(s));
}

/// The effects of scheduled events, back to the units of the series, into the bounds.
void finish(const Prepared& prepared, const Request& request, const std::vector<EventWindow>& windows,
            const std::vector<EventEffect>& measured, Forecast& result) {
    const double low = request.lower.value_or(-std::numeric_limits<double>::max());
    const double high = request.upper.value_or(std::numeric_limits<double>::max());
    std::vector<EventEffect> effects;
    for (int h = 0; h < request.horizon; ++h)
        effects.push_back(effectAt(static_cast<int>(prepared.values.size()) + h, windows, measured));
    const auto place = [&](std::vector<double>& line) {
        for (std::size_t h = 0; h < line.size(); ++h) {
            const double v = effects[h].factor * line[h] + effects[h].offset;
            line[h] = std::min(std::max(v * prepared.unit, low), high);
        }
    };
    place(result.mean);
    place(result.median);
    for (Band& band : result.bands) {
        place(band.low);
        place(band.high);
    }
    constexpr double kFloatMost = 1e37;
    result.location.clear();
    for (const double v : result.mean)
        result.location.push_back(static_cast<float>(std::clamp(v, -kFloatMost, kFloatMost)));
    for (std::size_t h = 0; h < result.scale.size(); ++h)
        result.scale[h] = static_cast<float>(
            std::min(static_cast<double>(result.scale[h]) * effects[h].factor * prepared.unit, kFloatMost));
}

/// The newest value, with a band as wide as the few changes seen, or as the value itself where there was none. Nothing
/// of it is supported.
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

/// Bands and figures from the members and their past errors; the ramp is put back.
void answerFromMembers(const Fitted& fitted, const Prepared& prepared, const Setting& setting, const Request& request,
                       const base::Run& run, Forecast& result) {
    const auto scaled = [&](double error) { return fitted.naiveError > 0 ? error / fitted.naiveError : 0; };
    int sharing = 0;
    const FittedMember* heaviest = &fitted.members.front();
    for (const FittedMember& member : fitted.members) {
        result.backtest.candidates.push_back({member.forecaster->id, scaled(member.error), member.weight});
        sharing += member.weight > 0 ? 1 : 0;
        if (member.weight > heaviest->weight) heaviest = &member;
    }
    result.model = sharing > 1 ? "combination" : heaviest->forecaster->id;
    result.backtest.origins = static_cast<int>(fitted.back.size());
    result.backtest.mae = fitted.meanError * prepared.unit;
    result.backtest.mase = scaled(fitted.meanError);
    result.backtest.coverage = fitted.coverage;
    const auto past = fitted.pastErrors();
    const Calibration calibration = calibrate(past, setting.shortCycle());
    const int end = static_cast<int>(prepared.values.size());
    const std::vector<int> origin{end};
    auto location = perform(fitted, prepared.values, setting, origin, run);
    const Ramp& ramp = fitted.explained.ramp;
    for (std::size_t h = 0; h < location.size(); ++h) location[h] += ramp.heightAt(end + static_cast<int>(h));
    placeBands(location, calibration, end, ramp.slopeError, request, result);
    keepResiduals(past, calibration, result);
    for (const int back : fitted.back) result.residualOrigins.push_back(back + end - fitted.length);
    result.supportedSteps = std::min(fitted.errorSteps, request.horizon);
}

} // namespace

Forecast answer(const Fitted& fitted, const Prepared& prepared, const Request& request, const base::Run& run) {
    Forecast result;
    const int length = static_cast<int>(prepared.values.size());
    result.cycles = fitted.cycles;
    for (const auto& kept : fitted.notes) result.notes.push_back(told(kept));
    if (prepared.constant && prepared.known > 2)
        result.notes.push_back(note("constant", PENUMBRA_SAY("Forecast", "All {} samples have the same value.")(
                                                    base::grouped(prepared.known))));
    const auto scheduled = scheduledIn(prepared, request.events);
    const auto notes = sayExplained(fitted.explained, scheduled, length, request.horizon, prepared.unit, request.terms);
    result.notes.insert(result.notes.end(), notes.begin(), notes.end());
    Setting setting{fitted.cycles, request.horizon, scheduled.windows, request.network};
    if (fitted.hasBacktest()) {
        answerFromMembers(fitted, prepared, setting, request, run, result);
        if (result.supportedSteps < request.horizon)
            result.notes.push_back(
                note("beyond-history",
                     PENUMBRA_SAY("Forecast", "The history supports {}; the bands of what is later are extrapolated.")(
                         saySteps(result.supportedSteps, request.terms))));
    } else {
        answerWithoutBacktest(prepared, request, result);
        result.notes.push_back(
            note("too-short", prepared.known == 1
                                  ? PENUMBRA_SAY("Forecast", "With 1 sample nothing can be measured; the band is a "
                                                             "guess from the changes seen.")()
                                  : PENUMBRA_SAY("Forecast", "With {} samples nothing can be measured; the band "
                                                             "is a guess from the changes seen.")(prepared.known)));
    }
    finish(prepared, request, scheduled.windows, fitted.explained.effects, result);
    return result;
}

} // namespace penumbra::forecast
