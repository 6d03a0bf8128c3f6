#include "session/series_forecast.h"

#include "base/text.h"
#include "session/daily_forecast.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr int kLeastSteps = 1000; ///< that a series of long steps is looked back
constexpr base::Duration kLongestTraining = std::chrono::hours(24 * 1200);

void findLimit(SeriesForecast& result, const model::Inventory& inventory) {
    const auto* resource = inventory.find(result.info.key.resource);
    const int dimension = inventory.dimensions().find(result.info.key.metric);
    if (!resource || dimension < 0) return;
    result.limitIsRequest = resource->kind == model::ResourceKind::Workload;
    const auto& amounts = result.limitIsRequest ? resource->request : resource->capacity;
    if (amounts.has(dimension)) result.limit = static_cast<double>(amounts.at(dimension));
}

/// The values on the grid between two moments.
std::span<const double> between(const model::Series& history, base::Time begin, base::Time end) {
    const auto place = [&](base::Time t) {
        const auto steps = (t - history.grid.begin) / history.grid.step;
        return static_cast<std::size_t>(std::clamp<std::int64_t>(steps, 0, std::ssize(*history.values)));
    };
    return std::span(*history.values).subspan(place(begin), place(end) - place(begin));
}

Held heldAgainst(const SeriesForecast& result) {
    Held held;
    const auto& forecast = result.forecast;
    auto truth = between(result.history, result.grid.begin, result.history.grid.end());
    truth = truth.first(std::min(truth.size(), forecast.mean.size()));
    std::vector<double> inside(forecast.bands.size(), 0.0);
    for (std::size_t h = 0; h < truth.size(); ++h) {
        if (std::isnan(truth[h])) continue;
        ++held.steps;
        for (std::size_t b = 0; b < inside.size(); ++b)
            if (forecast.bands[b].low[h] <= truth[h] && truth[h] <= forecast.bands[b].high[h]) inside[b] += 1;
    }
    if (held.steps == 0) return held;
    for (double& share : inside) share /= held.steps;
    held.coverage = std::move(inside);
    const auto seen = between(result.history, result.training.begin, result.training.end);
    const int cycle = forecast.cycles.empty() ? 1 : forecast.cycles.front();
    held.mase = stats::mase(truth, std::span(forecast.mean).first(truth.size()), stats::seasonalScale(seen, cycle));
    return held;
}

} // namespace

LookWindow windowOf(const Evaluation& evaluation, const model::SeriesInfo& info, const Look& look) {
    const auto& options = evaluation.options;
    LookWindow window;
    window.step = look.daily ? options.step : std::max(options.step, info.step);
    window.back = window.step * (look.back / window.step);
    const auto begin = options.now - window.back;
    window.training = look.training;
    if (look.training <= base::Duration{}) {
        const auto longest = look.daily ? kLongestTraining : kLeastSteps * window.step;
        const auto all = std::min<base::Duration>(begin - info.first, longest);
        window.training = look.daily || window.step > options.step ? std::max(options.training, all) : options.training;
    }
    const auto horizon = (options.horizon + window.step - base::Duration(1)) / window.step;
    window.horizon = static_cast<int>(std::max<std::int64_t>(horizon, 1));
    return window;
}

base::Result<SeriesForecast> forecastSeries(Session& session, const Evaluation& evaluation, const model::SeriesKey& key,
                                            const Look& look, const base::Run& run) {
    SeriesForecast result;
    const auto* info = evaluation.inventory ? evaluation.inventory->findSeries(key) : nullptr;
    if (!info) return base::failInput(PENUMBRA_SAY("Session", "There is no series {} in this revision.")(key.text()));
    result.info = *info;
    auto own = look;
    own.pinned = result.byHand = modelFor(evaluation, key, look);
    const auto now = evaluation.options.now;
    const auto window = windowOf(evaluation, *info, look);
    auto history = session.history(
        evaluation, key, std::max(evaluation.options.training, window.training + window.back), run, window.step);
    if (!history) return tl::unexpected(history.error());
    result.history = std::move(*history);
    result.grid = {now - window.back, window.step, window.horizon};
    result.training = {result.grid.begin - window.training, result.grid.begin};
    if (look.daily) {
        if (const auto days = forecastDays(result, *evaluation.inventory, own, result.grid.begin, run); !days)
            return tl::unexpected(days.error());
    } else {
        auto forecast = session.forecastSeries(evaluation, key, look, run);
        if (!forecast) return tl::unexpected(forecast.error());
        result.forecast = std::move(*forecast);
    }
    if (result.forecast.model != result.byHand) result.byHand.clear(); // it could not forecast this series
    for (const auto& band : result.forecast.bands) result.levels.push_back(band.level);
    if (window.back > base::Duration{}) result.held = heldAgainst(result);
    findLimit(result, *evaluation.inventory);
    return result;
}

} // namespace penumbra::session
