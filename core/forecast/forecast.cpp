#include "forecast/forecast.h"

#include "forecast/answer.h"

#include <algorithm>
#include <fmt/format.h>

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

} // namespace

Bounds boundsOf(std::span<const double> values, bool share) {
    const auto below = [](double v) { return v < 0; };
    const auto above = [](double v) { return v > 1; };
    Bounds bounds;
    if (std::none_of(values.begin(), values.end(), below)) bounds.lower = 0.0;
    if (share && std::none_of(values.begin(), values.end(), above)) bounds.upper = 1.0;
    return bounds;
}

base::Result<Learnt> learn(const Request& request, const Frame* frame, const base::Run& run) {
    if (auto checked = check(request); !checked) return tl::unexpected(checked.error());
    Prepared prepared = prepare(request.values);
    if (prepared.known == 0)
        return base::failInput("There is not one sample in the series, so nothing can be said of it.");
    Learnt learnt;
    learnt.fitted = fitSeries(prepared, request, frame, run);
    if (!run.stopped()) learnt.forecast = answer(learnt.fitted, prepared, request, run);
    if (run.stopped()) return base::failCancelled();
    return learnt;
}

base::Result<Forecast> forecast(const Request& request, const base::Run& run) {
    return learn(request, nullptr, run).map([](Learnt learnt) { return std::move(learnt.forecast); });
}

} // namespace penumbra::forecast
