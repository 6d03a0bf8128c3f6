#pragma once

#include "forecast/days.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// Daily figures of a series for months to a year.
struct DailyRequest {
    std::span<const double> values; ///< on `grid`, of which a step is a day at most; NaN where missing
    base::TimeGrid grid;
    std::optional<base::Unit> unit; ///< of the values, for the notes
    base::WallClock clock;          ///< whose calendar days
    int days = 90;                  ///< how many, the first being the one in which the history ends
    int nativeDays = 7;      ///< that paths over the native steps have a say in, as far as the history supports them
    std::vector<int> cycles; ///< in native steps, as Request::cycles
    std::vector<double> levels{0.8, 0.95};
    std::optional<double> lower, upper; ///< known bounds
    std::vector<EventWindow> events;    ///< in native steps; the days that come from paths know them
    std::string pinned;       ///< id of the forecaster of the days, which answers alone then; empty: chosen by backtest
    double leastShare = 0.75; ///< of a day's samples that it needs to count
};

/// The answer for any series with a sample. At every level and on every day mean <= P95 <= peak, never NaN, never
/// crossing quantiles, never outside the bounds.
struct DailyForecast {
    std::int64_t firstDay = 0; ///< calendar day of the first step, counted from 1970-01-01
    int nativeDays = 0;        ///< the first ones, in which paths over the native steps have a say
    std::string nativeModel;   ///< of those
    /// Per DayFigure, in steps of a day: lines and bands, backtest of the daily model, notes. Location, scale and
    /// residuals are empty.
    std::array<Forecast, kDayFigures> figures;
    Days history;
    const Forecast& of(DayFigure figure) const { return figures[static_cast<std::size_t>(figure)]; }
};

/// Each figure is forecast from the history of days with a week, and a year where three were seen, as cycles. On the
/// days that the native forecast covers that is mixed with what its paths say (day_paths.h, seam.h); the day in which
/// the history ends keeps what it has had so far. Order between the figures is brought about with the least change
/// (isotonic regression: Barlow et al., "Statistical Inference under Order Restrictions", 1972). An error as forecast()
/// gives, and for a step above a day.
base::Result<DailyForecast> forecastDaily(const DailyRequest& request, const base::Run& run);

} // namespace penumbra::forecast
