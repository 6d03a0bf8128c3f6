#pragma once

#include "session/series_forecast.h"

namespace penumbra::session {

inline constexpr int kForecastDays = 90; ///< that a daily look shows

/// Turns a series that was read on the evaluation's step into days of UTC: history, grid, training and forecast become
/// those of the figure that look.daily names. Peaks are those of the step's means. Expects history and info in
/// `series`; the history may go on after `begin`, where the forecast begins.
base::Result<void> forecastDays(SeriesForecast& series, const model::Inventory& inventory, const Look& look,
                                base::Time begin, const base::Run& run);

} // namespace penumbra::session
