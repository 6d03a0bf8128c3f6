#include "forecast/seam.h"

#include "stats/quantile.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Weight of the paths on a first day that has not begun. Native forecasts aim at the median of a step, which says less
/// of a day's mean than of its heights.
double trustOf(DayFigure figure) { return figure == DayFigure::Mean ? 0.25 : 0.5; }

double weightAt(std::size_t day, DayFigure figure, double begun) {
    const double weight = 2 * trustOf(figure) / static_cast<double>(day + 2);
    return day == 0 ? weight + begun * (1 - weight) : weight;
}

/// One line of a daily forecast and the quantile that it is.
struct Line {
    std::vector<double>* values = nullptr;
    double p = 0.5;
    double ratio = 1; ///< distance from the median on the last mixed day, after the mixing against before it
};

std::vector<Line> edgesOf(Forecast& forecast) {
    std::vector<Line> edges;
    for (Band& band : forecast.bands) {
        edges.push_back({&band.low, (1 - band.level) / 2});
        edges.push_back({&band.high, (1 + band.level) / 2});
    }
    return edges;
}

} // namespace

double errorPersistence(const Forecast& forecast) {
    const auto row = static_cast<std::size_t>(forecast.residualSteps);
    double product = 0, square = 0;
    for (std::size_t i = 0; i + 1 < forecast.residuals.size(); ++i) {
        if ((i + 1) % row == 0) continue;
        const auto a = static_cast<double>(forecast.residuals[i]), b = static_cast<double>(forecast.residuals[i + 1]);
        product += a * b;
        square += (a * a + b * b) / 2;
    }
    return square > 0 ? std::clamp(product / square, 0.0, 0.99) : 1;
}

void joinAt(const std::vector<DayDraws>& draws, DayFigure figure, const Seam& seam, Forecast& daily) {
    const std::size_t days = std::min(draws.size(), daily.mean.size());
    if (days == 0) return;
    auto edges = edgesOf(daily);
    const auto alone = daily.median;
    for (std::size_t d = 0; d < days; ++d) {
        const auto& day = draws[d][static_cast<std::size_t>(figure)];
        const double weight = weightAt(d, figure, seam.begun);
        const auto mixed = [&](double own, double p) { return own + weight * (stats::quantileSorted(day, p) - own); };
        daily.mean[d] = mixed(daily.mean[d], 0.5); // both are forecasts of a usual day; the draws' mean did worse
        daily.median[d] = mixed(daily.median[d], 0.5);
        for (Line& edge : edges) {
            double& value = (*edge.values)[d];
            const double before = value - alone[d];
            value = mixed(value, edge.p);
            const double ratio = (value - daily.median[d]) / before;
            edge.ratio = std::isfinite(ratio) ? std::max(ratio, 0.0) : 1;
        }
    }
    const double shift = daily.median[days - 1] - alone[days - 1];
    for (std::size_t d = days; d < daily.mean.size(); ++d) {
        const double fade = std::pow(seam.persistence, static_cast<double>(d - days + 1));
        daily.mean[d] += fade * shift;
        daily.median[d] += fade * shift;
        for (const Line& edge : edges) {
            double& value = (*edge.values)[d];
            const double known = fade * fade * (edge.ratio * edge.ratio - 1);
            value = daily.median[d] + (value - alone[d]) * std::sqrt(std::max(0.0, 1 + known));
        }
    }
}

} // namespace penumbra::forecast
