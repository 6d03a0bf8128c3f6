#include "forecast/fitted.h"

#include "base/text.h"
#include "forecast/combination.h"
#include "forecast/cycles.h"
#include "forecast/rehearsal.h"
#include "forecast/remark.h"
#include "stats/score.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr double kClearly = 0.95; ///< share of the levelled one's error below which the series as it is did better
constexpr int kLeastSamples = 6;  ///< for a backtest

std::vector<int> cyclesOf(const Request& request, const Frame* frame, const Prepared& prepared, base::Problems& notes) {
    if (prepared.constant) return {};
    if (frame != nullptr) return findCycles(prepared.values, frame->candidates);
    if (request.cycles.empty()) return findCycles(prepared.values);
    std::vector<int> result;
    for (const int cycle : request.cycles) {
        if (cycle < 2) continue;
        if (static_cast<std::size_t>(cycle) * 2 < prepared.values.size())
            result.push_back(cycle);
        else
            notes.push_back(keptNote(
                "cycle-too-long",
                PENUMBRA_TEXT("Forecast", "The history holds fewer than two cycles of {} steps, so that cycle was "
                                          "left out."),
                {fmt::to_string(cycle)}));
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    if (result.size() > 2) result.erase(result.begin() + 1, result.end() - 1);
    return result;
}

/// Rehearses on the series as it is and, where its level changed for good, on the one that was brought to the new level
/// as well; the better of the two since the change stands. A change too new for any origin is taken as found.
Rehearsal rehearseLevelled(Prepared& prepared, const Setting& setting, const Plan& plan, const std::string& pinned,
                           const base::Run& run, Explained& explained) {
    const auto& values = prepared.values;
    const auto shift =
        findLevelShift(values, setting.shortCycle(), setting.longCycle(), kNewestShift * setting.shortCycle());
    if (!shift) return rehearse(values, setting, plan, pinned, run);
    auto levelled = values;
    level(levelled, *shift);
    Rehearsal after = rehearse(levelled, setting, plan, pinned, run);
    if (!std::isnan(after.meanError(shift->at))) {
        Rehearsal before = rehearse(values, setting, plan, pinned, run);
        if (before.meanError(shift->at) < kClearly * after.meanError(shift->at)) return before;
    }
    explained.shifts.push_back(*shift);
    prepared.values = std::move(levelled);
    return after;
}

bool canForecast(const std::string& id, const Setting& setting, const Plan& plan, int length) {
    Setting inner = setting;
    inner.horizon = plan.horizon;
    const auto* forecaster = forecasters().find(id);
    return forecaster != nullptr && !plan.back.empty() &&
           forecaster->minimumLength(inner) <= length - plan.back.front();
}

/// What of an error is kept: its first two digits and a half, which is far more than a past error tells of the next
/// one.
float rounded(double error) {
    constexpr double kMost = 1e37;
    const auto bits = std::bit_cast<std::uint32_t>(static_cast<float>(std::clamp(error, -kMost, kMost)));
    return std::isnan(error) ? std::nanf("") : std::bit_cast<float>((bits + 0x8000U) & ~0xFFFFU);
}

/// The members fitted to all there is; a lasting one was so before the first origin.
std::vector<FittedMember> fitMembers(Rehearsal& rehearsal, std::span<const double> values, const Setting& setting,
                                     const base::Run& run) {
    std::vector<FittedMember> members;
    for (std::size_t i = 0; i < rehearsal.trials.size(); ++i) {
        Trial& trial = rehearsal.trials[i];
        if (run.stopped()) return {};
        FittedMember member{trial.forecaster, trial.error, rehearsal.weights[i], {}};
        if (member.weight > 0)
            member.coefficients =
                trial.forecaster->lasting ? std::move(trial.coefficients) : trial.forecaster->fit(values, setting);
        members.push_back(std::move(member));
    }
    return members;
}

void keepRehearsal(Rehearsal& rehearsal, const Prepared& prepared, const Setting& setting, const Plan& plan,
                   const Request& request, const base::Run& run, Fitted& fitted) {
    auto measured = prepared.values; // errors are in units of the seasonal naive's on the series as it was
    for (std::size_t t = 0; t < measured.size(); ++t)
        measured[t] += fitted.explained.ramp.heightAt(static_cast<int>(t));
    fitted.naiveError = stats::seasonalScale(measured, setting.shortCycle());
    fitted.meanError = rehearsal.meanError();
    fitted.back = plan.back;
    fitted.errorSteps = plan.horizon;
    for (const double error : rehearsal.errors.values) fitted.errors.push_back(rounded(error));
    fitted.coverage = measuredCoverage(fitted.pastErrors(), setting.shortCycle(), request.levels);
    fitted.members = fitMembers(rehearsal, prepared.values, setting, run);
}

} // namespace

Errors Fitted::pastErrors() const {
    Errors past;
    past.horizon = errorSteps;
    for (const int steps : back) past.origins.push_back(length - steps);
    past.values.assign(errors.begin(), errors.end());
    return past;
}

Fitted fitSeries(Prepared& prepared, const Request& request, const Frame* frame, const base::Run& run) {
    Fitted fitted;
    fitted.skipped = prepared.skipped;
    fitted.unit = prepared.unit;
    fitted.length = static_cast<int>(prepared.values.size());
    fitted.notes = prepared.notes;
    fitted.cycles = cyclesOf(request, frame, prepared, fitted.notes);
    Setting setting{fitted.cycles, request.horizon};
    setting.network = request.network;
    const auto scheduled = scheduledIn(prepared, request.events);
    setting.events = scheduled.windows;
    const Plan plan =
        frame != nullptr ? shortened(frame->plan, fitted.length, setting) : planBacktest(fitted.length, setting, false);
    fitted.explained = explain(prepared.values, scheduled, setting, request.pinned.empty());
    if (prepared.known < kLeastSamples) return fitted;
    if (!request.pinned.empty() && !canForecast(request.pinned, setting, plan, fitted.length))
        fitted.notes.push_back(keptNote(
            "cannot-forecast",
            PENUMBRA_TEXT("Forecast",
                          "'{}' cannot forecast this series: its history is too short for it, has no cycle, or "
                          "no network was trained on the fleet. The backtest chose instead."),
            {forecasters().find(request.pinned)->title}));
    Rehearsal rehearsal = rehearseLevelled(prepared, setting, plan, request.pinned, run, fitted.explained);
    if (!rehearsal.empty()) keepRehearsal(rehearsal, prepared, setting, plan, request, run, fitted);
    return fitted;
}

std::vector<double> perform(const Fitted& fitted, std::span<const double> values, const Setting& setting,
                            std::span<const int> origins, const base::Run& run) {
    const std::size_t size = origins.size() * static_cast<std::size_t>(setting.horizon);
    std::vector<double> weights;
    std::vector<std::vector<double>> forecasts;
    for (const FittedMember& member : fitted.members) {
        if (!(member.weight > 0)) continue;
        if (run.stopped()) return std::vector<double>(size);
        weights.push_back(member.weight);
        member.forecaster->predict(member.coefficients, values, setting, origins, forecasts.emplace_back(size));
    }
    const std::vector<std::span<const double>> rows(forecasts.begin(), forecasts.end());
    return combine(weights, rows);
}

} // namespace penumbra::forecast
