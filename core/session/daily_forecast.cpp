#include "session/daily_forecast.h"

#include "forecast/daily.h"
#include "session/known_events.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

/// One figure of all days that have ended.
model::Series daysOf(const model::Series& history, forecast::DayFigure figure) {
    auto days = forecast::daysOf(*history.values, history.grid, {}, forecast::DailyRequest().leastShare);
    model::Series result = history;
    result.grid = {forecast::beginOfDay(days.first, {}), base::kDay, static_cast<int>(days.count())};
    result.values =
        std::make_shared<const std::vector<double>>(std::move(days.figures[static_cast<std::size_t>(figure)]));
    return result;
}

} // namespace

base::Result<void> forecastDays(SeriesForecast& series, const model::Inventory& inventory, const Look& look,
                                base::Time begin, const base::Run& run) {
    const auto& history = series.history;
    const auto& values = *history.values;
    const auto known =
        std::clamp<std::int64_t>((begin - history.grid.begin) / history.grid.step, 0, std::ssize(values));
    const auto unseen =
        std::clamp<std::int64_t>((series.training.begin - history.grid.begin) / history.grid.step, 0, known);
    forecast::DailyRequest request;
    request.values =
        std::span(values).subspan(static_cast<std::size_t>(unseen), static_cast<std::size_t>(known - unseen));
    request.unit = series.info.unit;
    request.grid = history.grid;
    request.grid.begin += history.grid.step * unseen;
    request.grid.count = static_cast<int>(known - unseen);
    request.days = kForecastDays;
    request.pinned = look.pinned;
    request.events = KnownEvents(inventory).touching(series.info.key.resource, request.grid, begin);
    const auto bounds = forecast::boundsOf(values, series.info.unit == base::Unit::Ratio);
    request.lower = bounds.lower;
    request.upper = bounds.upper;
    auto days = forecast::forecastDaily(request, run);
    if (!days) return tl::unexpected(days.error());
    series.forecast = std::move(days->figures[static_cast<std::size_t>(*look.daily)]);
    series.grid = {forecast::beginOfDay(days->firstDay, {}), base::kDay, kForecastDays};
    series.history = daysOf(series.history, *look.daily);
    return {};
}

} // namespace penumbra::session
