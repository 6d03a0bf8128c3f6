#include "forecast/forecast.h"

#include "base/say.h"
#include "forecast/calibration.h"
#include "forecast/cycles.h"
#include "forecast/events.h"
#include "forecast/ramp.h"
#include "forecast/rehearsal.h"
#include "forecast/series.h"
#include "forecast/shift.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

/// Scheduled events in steps of the prepared values, and what their kinds do.
struct Scheduled {
    std::vector<EventWindow> windows;
    std::vector<int> deployments; ///< ascending
    std::vector<EventEffect> effects;
};

constexpr int kLongestHorizon = 1'000'000;
constexpr int kNewest = 14; ///< short cycles within which a change of level is looked for; older ones are trained out

base::Result<void> check(const Request& request) {
    if (request.horizon < 1 || request.horizon > kLongestHorizon)
        return base::failUsage(
            fmt::format("A horizon of {} steps cannot be forecast; give 1 to {}.", request.horizon, kLongestHorizon));
    for (const double level : request.levels)
        if (!(level > 0 && level < 1))
            return base::failUsage(
                fmt::format("A band of level {} does not exist; give levels between 0 and 1.", level));
    if (!request.pinned.empty() && forecasters().find(request.pinned) == nullptr)
        return base::failUsage(fmt::format("There is no forecaster called '{}'.", request.pinned));
    return {};
}

std::vector<int> cyclesOf(const Request& request, const Frame* frame, const Prepared& prepared, base::Problems& notes) {
    if (frame != nullptr) return findCycles(prepared.values, frame->candidates);
    if (request.cycles.empty()) return findCycles(prepared.values);
    std::vector<int> result;
    for (const int cycle : request.cycles) {
        if (cycle < 2) continue;
        if (static_cast<std::size_t>(cycle) * 2 < prepared.values.size())
            result.push_back(cycle);
        else
            notes.push_back(
                note("cycle-too-long", fmt::format("The history holds fewer than two cycles of {} steps, so "
                                                   "that cycle was left out.",
                                                   cycle)));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    if (result.size() > 2) result.erase(result.begin() + 1, result.end() - 1);
    return result;
}

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
void finish(const Prepared& prepared, const Request& request, const Scheduled& scheduled, Forecast& result) {
    const double low = request.lower.value_or(-std::numeric_limits<double>::max());
    const double high = request.upper.value_or(std::numeric_limits<double>::max());
    std::vector<EventEffect> effects;
    for (int h = 0; h < request.horizon; ++h)
        effects.push_back(effectAt(static_cast<int>(prepared.values.size()) + h, scheduled.windows, scheduled.effects));
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

/// Bands and figures from what was rehearsed without the ramp, which is put back.
void answerFromRehearsal(const Rehearsal& rehearsal, const Prepared& prepared, const Setting& setting, const Plan& plan,
                         const Ramp& ramp, const Request& request, const base::Run& run, Forecast& result) {
    auto measured = prepared.values; // the error is in units of the seasonal naive's on the series as it was
    for (std::size_t t = 0; t < measured.size(); ++t) measured[t] += ramp.heightAt(static_cast<int>(t));
    const double scale = stats::seasonalScale(measured, setting.shortCycle());
    const auto scaled = [scale](double error) { return scale > 0 ? error / scale : 0; };
    const auto& weights = rehearsal.weights;
    for (std::size_t i = 0; i < rehearsal.trials.size(); ++i)
        result.backtest.candidates.push_back(
            {rehearsal.trials[i].forecaster->id, scaled(rehearsal.trials[i].error), weights[i]});
    const auto members = std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0; });
    result.model = members > 1 ? "combination" : rehearsal.trials.front().forecaster->id;
    result.backtest.origins = static_cast<int>(plan.back.size());
    result.backtest.mae = rehearsal.meanError() * prepared.unit;
    result.backtest.mase = scaled(rehearsal.meanError());
    result.backtest.coverage = measuredCoverage(rehearsal.errors, setting.shortCycle(), request.levels);
    const Calibration calibration = calibrate(rehearsal.errors, setting.shortCycle());
    auto location = perform(rehearsal, prepared.values, setting, run);
    const int end = static_cast<int>(prepared.values.size());
    for (std::size_t h = 0; h < location.size(); ++h) location[h] += ramp.heightAt(end + static_cast<int>(h));
    placeBands(location, calibration, end, ramp.slopeError, request, result);
    keepResiduals(rehearsal.errors, calibration, result);
    result.residualOrigins = plan.back;
    result.supportedSteps = std::min(plan.horizon, request.horizon);
}

constexpr double kClearly = 0.95; ///< share of the levelled one's error below which the series as it is did better

std::string sayShift(const LevelShift& shift, double unit) {
    return shift.offset != 0 ? fmt::format("by {:+.3g}", shift.offset * unit)
                             : fmt::format("by {:+.0f} %", 100 * (shift.factor - 1));
}

/// Rehearses on the series as it is and, where its level changed for good, on the one that was brought to the new level
/// as well; the better of the two since the change stands. A change too new for any origin is taken as found.
Rehearsal rehearseLevelled(Prepared& prepared, const Setting& setting, const Plan& plan, const std::string& pinned,
                           const base::Run& run, Forecast& result) {
    const auto& values = prepared.values;
    const auto shift =
        findLevelShift(values, setting.shortCycle(), setting.longCycle(), kNewest * setting.shortCycle());
    if (!shift) return rehearse(values, setting, plan, pinned, run);
    auto levelled = values;
    level(levelled, *shift);
    Rehearsal after = rehearse(levelled, setting, plan, pinned, run);
    if (!std::isnan(after.meanError(shift->at))) {
        Rehearsal before = rehearse(values, setting, plan, pinned, run);
        if (before.meanError(shift->at) < kClearly * after.meanError(shift->at)) return before;
    }
    result.notes.push_back(
        note("level-shift", fmt::format("The level changed for good {} before the end ({}); what lies before was "
                                        "brought to the new level.",
                                        base::sayCount(static_cast<int>(values.size()) - shift->at, "step"),
                                        sayShift(*shift, prepared.unit))));
    prepared.values = std::move(levelled);
    return after;
}

/// Brings what lies before a known deployment to the level after it, one deployment after the other.
void levelAtDeployments(Prepared& prepared, const std::vector<int>& moments, const Setting& setting, Forecast& result) {
    for (const int at : moments) {
        const auto next = std::find_if(moments.begin(), moments.end(), [at](int other) { return other > at; });
        const auto until = next == moments.end() ? static_cast<int>(prepared.values.size()) : *next;
        const auto shift = knownLevelShift(std::span(prepared.values).first(static_cast<std::size_t>(until)),
                                           setting.shortCycle(), setting.longCycle(), at);
        if (!shift) continue;
        level(prepared.values, *shift);
        result.notes.push_back(
            note("deployment", fmt::format("The deployment {} before the end changed the level {}; what lies before "
                                           "was brought to the new level.",
                                           base::sayCount(static_cast<int>(prepared.values.size()) - at, "step"),
                                           sayShift(*shift, prepared.unit))));
    }
}

/// A leak or another steady climb that goes on: taken out before anything is rehearsed, for few models carry a slope
/// as far as a leak goes, and a backtest that began before it would not choose them.
Ramp takeOutRamp(Prepared& prepared, const Setting& setting, Forecast& result) {
    const auto ramp = findRamp(prepared.values, setting.shortCycle(), setting.longCycle());
    if (!ramp) return {};
    for (std::size_t t = 0; t < prepared.values.size(); ++t) prepared.values[t] -= ramp->heightAt(static_cast<int>(t));
    result.notes.push_back(note(
        "ramp", fmt::format("For {} it has been changing steadily, by {:+.3g} a step; the forecast lets that go on.",
                            base::sayCount(static_cast<int>(prepared.values.size()) - ramp->at, "step"),
                            ramp->slope * prepared.unit)));
    return *ramp;
}

/// Measures what scheduled events did and takes it out of the history, so that what is left is forecast without them.
Scheduled takeOutEvents(Prepared& prepared, const Request& request, int cycle, Forecast& result) {
    Scheduled scheduled;
    const int end = static_cast<int>(prepared.values.size());
    for (EventWindow window : request.events) {
        window.begin -= prepared.skipped;
        window.end -= prepared.skipped;
        if (!window.lasting)
            scheduled.windows.push_back(window);
        else if (window.begin > std::max(end - kNewest * cycle, 0) && window.begin < end)
            scheduled.deployments.push_back(window.begin);
    }
    std::sort(scheduled.deployments.begin(), scheduled.deployments.end());
    if (cycle > 1) scheduled.effects = measureEvents(prepared.values, scheduled.windows, cycle);
    removeEvents(prepared.values, scheduled.windows, scheduled.effects);
    const auto coming = std::count_if(scheduled.windows.begin(), scheduled.windows.end(), [&](const EventWindow& w) {
        return w.end > end && w.begin < end + request.horizon;
    });
    if (coming > 0)
        result.notes.push_back(
            note("events", fmt::format("{} within the horizon; what {} of the "
                                       "kinds did in the past is part of the forecast.",
                                       base::sayCount(coming, "scheduled event lies", "scheduled events lie"),
                                       scheduled.effects.size())));
    return scheduled;
}

} // namespace

base::Result<Forecast> forecastInFrame(const Request& request, const Frame* frame, const base::Run& run) {
    if (auto checked = check(request); !checked) return tl::unexpected(checked.error());
    Prepared prepared = prepare(request.values);
    if (prepared.known == 0)
        return base::failInput("There is not one sample in the series, so nothing can be said of it.");
    Forecast result;
    result.notes = std::move(prepared.notes);
    Setting setting;
    setting.horizon = request.horizon;
    setting.network = request.network;
    if (!prepared.constant) setting.cycles = cyclesOf(request, frame, prepared, result.notes);
    result.cycles = setting.cycles;
    const int length = static_cast<int>(prepared.values.size());
    const Plan plan = frame != nullptr ? shortened(frame->plan, length, setting) : planBacktest(length, setting, false);
    if (prepared.constant && prepared.known > 2)
        result.notes.push_back(note("constant", fmt::format("All {} samples have the same value.", prepared.known)));
    const Scheduled scheduled = takeOutEvents(prepared, request, setting.shortCycle(), result);
    setting.events = scheduled.windows;
    levelAtDeployments(prepared, scheduled.deployments, setting, result);
    const Ramp ramp = request.pinned.empty() ? takeOutRamp(prepared, setting, result) : Ramp{};
    Rehearsal rehearsal;
    if (prepared.known >= 6) rehearsal = rehearseLevelled(prepared, setting, plan, request.pinned, run, result);
    if (!rehearsal.empty()) answerFromRehearsal(rehearsal, prepared, setting, plan, ramp, request, run, result);
    if (run.stopped()) return base::failCancelled();
    if (rehearsal.empty()) {
        answerWithoutBacktest(prepared, request, result);
        result.notes.push_back(note("too-short", fmt::format("With {} nothing can be measured; the band is a guess "
                                                             "from the changes seen.",
                                                             base::sayCount(prepared.known, "sample"))));
    } else if (result.supportedSteps < request.horizon) {
        result.notes.push_back(
            note("beyond-history", fmt::format("The history supports {}; the bands of the later ones are "
                                               "extrapolated.",
                                               base::sayCount(result.supportedSteps, "step"))));
    }
    finish(prepared, request, scheduled, result);
    return result;
}

base::Result<Forecast> forecast(const Request& request, const base::Run& run) {
    return forecastInFrame(request, nullptr, run);
}

} // namespace penumbra::forecast
