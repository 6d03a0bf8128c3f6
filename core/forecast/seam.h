#pragma once

#include "forecast/day_paths.h"
#include "forecast/forecast.h"

namespace penumbra::forecast {

/// How a daily forecast and the draws of the first days are brought together.
struct Seam {
    double persistence = 1; ///< correlation of the daily forecast's error on one day with that of the next
    double begun = 0;       ///< share of the first day that is history already: only the paths know of it
};

/// Correlation of a forecast's error at one step with that of the next, from its past errors: 0 to 0.99; 1 where there
/// are none, for then nothing says that an error fades.
double errorPersistence(const Forecast& forecast);

/// Mixes the figure's draws into the first days of its daily forecast and lets the later ones go on from there.
/// Quantiles are averaged with a weight that falls with the day, as forecasts of a finer and a coarser time are
/// reconciled (Athanasopoulos et al., European Journal of Operational Research 262, 2017; weights: README.md). What the
/// last mixed day differs from the daily forecast is an error that is known there: expected to be persistence^j times
/// as large j days later and to explain persistence^2j of the variance, the best linear unbiased prediction under
/// errors of first order (Goldberger, JASA 57, 1962). So there is no jump that the daily forecast does not have.
void joinAt(const std::vector<DayDraws>& draws, DayFigure figure, const Seam& seam, Forecast& daily);

} // namespace penumbra::forecast
