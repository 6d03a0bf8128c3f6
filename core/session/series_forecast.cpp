#include "session/series_forecast.h"

#include "session/daily_forecast.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

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

base::Result<SeriesForecast> forecastSeries(Session& session, const Evaluation& evaluation, const model::SeriesKey& key,
                                            const Look& look, const base::Run& run) {
    SeriesForecast result;
    const auto* info = evaluation.inventory ? evaluation.inventory->findSeries(key) : nullptr;
    if (!info) return base::failInput(fmt::format("There is no series {} in this revision.", key.text()));
    result.info = *info;
    auto own = look;
    own.pinned = result.byHand = modelFor(evaluation, key, look);
    const auto& options = evaluation.options;
    const auto back = options.step * (look.back / options.step);
    const auto usual = look.daily ? std::max(options.training, options.now - back - info->first) : options.training;
    const auto training = look.training > base::Duration{}
                              ? look.training
                              : std::min(usual, std::max(options.training, kLongestTraining));
    auto history = session.history(evaluation, key, std::max(options.training, training + back), run);
    if (!history) return tl::unexpected(history.error());
    result.history = std::move(*history);
    result.grid = {options.now - back, options.step, static_cast<int>(options.horizon / options.step)};
    if (evaluation.demand) result.grid.count = evaluation.demand->grid.count;
    result.training = {result.grid.begin - training, result.grid.begin};
    if (look.daily) {
        if (const auto days = forecastDays(result, *evaluation.inventory, own, options.now - back, run); !days)
            return tl::unexpected(days.error());
    } else {
        auto forecast = session.forecastSeries(evaluation, key, look, run);
        if (!forecast) return tl::unexpected(forecast.error());
        result.forecast = std::move(*forecast);
    }
    for (const auto& band : result.forecast.bands) result.levels.push_back(band.level);
    if (back > base::Duration{}) result.held = heldAgainst(result);
    findLimit(result, *evaluation.inventory);
    return result;
}

} // namespace penumbra::session
