#include "forecast/explained.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "base/units.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

void lower(std::span<double> values, const Ramp& ramp) {
    for (std::size_t t = 0; t < values.size(); ++t) values[t] -= ramp.heightAt(static_cast<int>(t));
}

std::string sayChange(double change, const std::optional<Terms>& terms) {
    return terms ? fmt::format("{}{}", change < 0 ? '-' : '+',
                               base::formatAmount(std::abs(change) * terms->scale, terms->unit))
                 : fmt::format("{}{}", change < 0 ? '-' : '+', base::rounded(std::abs(change)));
}

std::string sayShift(const LevelShift& shift, double unit, const std::optional<Terms>& terms) {
    return shift.offset != 0 ? PENUMBRA_SAY("Forecast", "by {}")(sayChange(shift.offset * unit, terms))
                             : PENUMBRA_SAY("Forecast", "by {:+.0f} %")(100 * (shift.factor - 1));
}

std::string sayRamp(const Ramp& ramp, int length, double unit, const std::optional<Terms>& terms) {
    const auto since = saySteps(length - ramp.at, terms);
    if (!terms)
        return PENUMBRA_SAY("Forecast", "For {} it has been changing steadily, by {} a step; the forecast lets that "
                                        "go on.")(since, sayChange(ramp.slope * unit, terms));
    const double daily = ramp.slope * unit * (std::chrono::duration<double>(base::kDay) / terms->step);
    return PENUMBRA_SAY("Forecast", "For {} it has been changing steadily, by {} a day; the forecast lets that go "
                                    "on.")(since, sayChange(daily, terms));
}

/// The change at each deployment, brought out of the values before it, one deployment after the other.
std::vector<LevelShift> levelAtDeployments(std::span<double> values, const std::vector<int>& moments,
                                           const Setting& setting) {
    std::vector<LevelShift> shifts;
    const int end = static_cast<int>(values.size());
    for (const int at : moments) {
        if (at <= std::max(end - kNewestShift * setting.shortCycle(), 0) || at >= end) continue;
        const auto next = std::find_if(moments.begin(), moments.end(), [at](int other) { return other > at; });
        const auto until = next == moments.end() ? end : std::min(*next, end);
        const auto shift = knownLevelShift(values.first(static_cast<std::size_t>(until)), setting.shortCycle(),
                                           setting.longCycle(), at);
        if (!shift) continue;
        level(values, *shift);
        shifts.push_back(*shift);
    }
    return shifts;
}

} // namespace

Scheduled scheduledIn(const Prepared& prepared, const std::vector<EventWindow>& events) {
    Scheduled scheduled;
    for (EventWindow window : events) {
        window.begin -= prepared.skipped;
        window.end -= prepared.skipped;
        if (window.lasting)
            scheduled.deployments.push_back(window.begin);
        else
            scheduled.windows.push_back(window);
    }
    std::sort(scheduled.deployments.begin(), scheduled.deployments.end());
    return scheduled;
}

Explained explain(std::span<double> values, const Scheduled& scheduled, const Setting& setting, bool ramps) {
    Explained explained;
    if (setting.shortCycle() > 1) explained.effects = measureEvents(values, scheduled.windows, setting.shortCycle());
    removeEvents(values, scheduled.windows, explained.effects);
    explained.shifts = levelAtDeployments(values, scheduled.deployments, setting);
    explained.deployments = static_cast<int>(explained.shifts.size());
    if (!ramps) return explained;
    if (const auto ramp = findRamp(values, setting.shortCycle(), setting.longCycle())) {
        explained.ramp = *ramp;
        lower(values, *ramp);
    }
    return explained;
}

void takeOut(std::span<double> values, const Scheduled& scheduled, const Explained& explained) {
    removeEvents(values, scheduled.windows, explained.effects);
    const auto found = explained.shifts.begin() + explained.deployments;
    for (auto it = explained.shifts.begin(); it != found; ++it) level(values, *it);
    lower(values, explained.ramp);
    for (auto it = found; it != explained.shifts.end(); ++it) level(values, *it);
}

base::Problems sayExplained(const Explained& explained, const Scheduled& scheduled, int length, int horizon,
                            double unit, const std::optional<Terms>& terms) {
    base::Problems notes;
    const auto ago = [&](int at) { return saySteps(length - at, terms); };
    const auto coming = std::count_if(scheduled.windows.begin(), scheduled.windows.end(), [&](const EventWindow& w) {
        return w.end > length && w.begin < length + horizon;
    });
    if (coming > 0)
        notes.push_back(note("events", PENUMBRA_SAY("Forecast", "{} within the horizon; what {} of the "
                                                                "kinds did in the past is part of the forecast.")(
                                           base::sayCount(coming, PENUMBRA_TEXT("Count", "scheduled event lies"),
                                                          PENUMBRA_TEXT("Count", "scheduled events lie")),
                                           explained.effects.size())));
    for (int i = 0; i < explained.deployments; ++i) {
        const auto& shift = explained.shifts[static_cast<std::size_t>(i)];
        notes.push_back(note(
            "deployment",
            PENUMBRA_SAY("Forecast", "The deployment {} before the end changed the level {}; what lies before "
                                     "was brought to the new level.")(ago(shift.at), sayShift(shift, unit, terms))));
    }
    if (explained.ramp.slope != 0) notes.push_back(note("ramp", sayRamp(explained.ramp, length, unit, terms)));
    for (auto i = static_cast<std::size_t>(explained.deployments); i < explained.shifts.size(); ++i)
        notes.push_back(
            note("level-shift", PENUMBRA_SAY("Forecast", "The level changed for good {} before the end ({}); what lies "
                                                         "before was brought to the new level.")(
                                    ago(explained.shifts[i].at), sayShift(explained.shifts[i], unit, terms))));
    return notes;
}

std::string saySteps(std::int64_t count, const std::optional<Terms>& terms) {
    return terms ? base::sayDuration(terms->step * count)
                 : base::sayCount(count, PENUMBRA_TEXT("Count", "step"), PENUMBRA_TEXT("Count", "steps"));
}

} // namespace penumbra::forecast
