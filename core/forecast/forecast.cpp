#include "forecast/forecast.h"

#include "forecast/calibration.h"
#include "forecast/combination.h"
#include "forecast/cycles.h"
#include "forecast/series.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr int kLongestHorizon = 1'000'000;

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

/// The weighted sum of the trials' forecasts as errors against what came.
Errors combinedErrors(std::span<const double> values, const std::vector<Trial>& trials,
                      const std::vector<double>& weights, const Plan& plan) {
    Errors errors;
    errors.horizon = plan.horizon;
    for (const int back : plan.back) errors.origins.push_back(static_cast<int>(values.size()) - back);
    const auto row = static_cast<std::size_t>(plan.horizon);
    errors.values.assign(plan.back.size() * row, 0.0);
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (weights[i] > 0)
            for (std::size_t k = 0; k < errors.values.size(); ++k)
                errors.values[k] += weights[i] * trials[i].forecasts[k];
    for (std::size_t j = 0; j < errors.origins.size(); ++j)
        for (std::size_t h = 0; h < row; ++h) {
            double& e = errors.values[j * row + h];
            e = values[static_cast<std::size_t>(errors.origins[j]) + h] - e;
        }
    return errors;
}

/// Each member fitted to all there is, summed by weight.
std::vector<double> combinedForecast(std::span<const double> values, const Setting& setting,
                                     const std::vector<Trial>& trials, const std::vector<double>& weights,
                                     const base::Run& run) {
    const auto steps = static_cast<std::size_t>(setting.horizon);
    const std::vector<int> origin{static_cast<int>(values.size())};
    std::vector<double> sum(steps, 0.0), one(steps);
    for (std::size_t i = 0; i < trials.size() && !run.stopped(); ++i) {
        if (!(weights[i] > 0)) continue;
        const Forecaster& member = *trials[i].forecaster;
        member.predict(member.fit(values, setting), values, setting, origin, one);
        for (std::size_t h = 0; h < steps; ++h) sum[h] += weights[i] * one[h];
    }
    return sum;
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
            const double scale = calibration.scaleAt(step, errors.origins[j] + step);
            out[h] = static_cast<float>(scale > 0 ? calibration.stretched(error / scale) : 0);
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

void placeBands(const std::vector<double>& location, const Calibration& calibration, int end, const Request& request,
                Forecast& result) {
    const std::size_t steps = location.size();
    std::vector<double> scale(steps);
    for (std::size_t h = 0; h < steps; ++h)
        scale[h] = calibration.scaleAt(static_cast<int>(h), end + static_cast<int>(h));
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

/// Back to the units of the series, into the bounds.
void finish(const Prepared& prepared, const Request& request, Forecast& result) {
    const double low = request.lower.value_or(-std::numeric_limits<double>::max());
    const double high = request.upper.value_or(std::numeric_limits<double>::max());
    const auto place = [&](std::vector<double>& line) {
        for (double& v : line) v = std::min(std::max(v * prepared.unit, low), high);
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
    for (float& s : result.scale) s = static_cast<float>(std::min(static_cast<double>(s) * prepared.unit, kFloatMost));
}

/// Backtest, combination and bands; false where the history is too short for a backtest.
bool answerFromBacktest(const Prepared& prepared, const Setting& setting, const Plan& plan, const Request& request,
                        const base::Run& run, Forecast& result) {
    const auto trials = backtest(prepared.values, setting, plan, request.pinned, run);
    if (trials.empty() || run.stopped()) return false;
    const auto weights = combinationWeights(trials, prepared.values, plan);
    const Errors errors = combinedErrors(prepared.values, trials, weights, plan);
    if (std::all_of(errors.values.begin(), errors.values.end(), [](double e) { return std::isnan(e); })) return false;
    const double scale = stats::seasonalScale(prepared.values, setting.shortCycle());
    double sum = 0, known = 0;
    for (const double e : errors.values)
        if (!std::isnan(e)) sum += std::abs(e), known += 1;
    const auto scaled = [scale](double error) { return scale > 0 ? error / scale : 0; };
    for (const Trial& trial : trials) result.backtest.candidates.push_back({trial.forecaster->id, scaled(trial.error)});
    const auto members = std::count_if(weights.begin(), weights.end(), [](double w) { return w > 0; });
    result.model = members > 1 ? "combination" : trials.front().forecaster->id;
    result.backtest.origins = static_cast<int>(plan.back.size());
    result.backtest.mae = sum / known * prepared.unit;
    result.backtest.mase = scaled(sum / known);
    result.backtest.coverage = measuredCoverage(errors, setting.shortCycle(), request.levels);
    const Calibration calibration = calibrate(errors, setting.shortCycle());
    const auto location = combinedForecast(prepared.values, setting, trials, weights, run);
    placeBands(location, calibration, static_cast<int>(prepared.values.size()), request, result);
    keepResiduals(errors, calibration, result);
    result.residualOrigins = plan.back;
    result.supportedSteps = std::min(plan.horizon, request.horizon);
    return true;
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
    if (!prepared.constant) setting.cycles = cyclesOf(request, frame, prepared, result.notes);
    result.cycles = setting.cycles;
    const int length = static_cast<int>(prepared.values.size());
    const Plan plan = frame != nullptr ? shortened(frame->plan, length, setting) : planBacktest(length, setting, false);
    if (prepared.constant && prepared.known > 2)
        result.notes.push_back(note("constant", fmt::format("All {} samples have the same value.", prepared.known)));
    const bool answered = prepared.known >= 6 && answerFromBacktest(prepared, setting, plan, request, run, result);
    if (run.stopped()) return base::failCancelled();
    if (!answered) {
        answerWithoutBacktest(prepared, request, result);
        result.notes.push_back(
            note("too-short", fmt::format("With {} samples nothing can be measured; the band is a guess "
                                          "from the changes seen.",
                                          prepared.known)));
    } else if (result.supportedSteps < request.horizon) {
        result.notes.push_back(
            note("beyond-history", fmt::format("The history supports {} steps; the bands of the later ones are "
                                               "extrapolated.",
                                               result.supportedSteps)));
    }
    finish(prepared, request, result);
    return result;
}

base::Result<Forecast> forecast(const Request& request, const base::Run& run) {
    return forecastInFrame(request, nullptr, run);
}

} // namespace penumbra::forecast
