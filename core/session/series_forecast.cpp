#include "session/series_forecast.h"

#include <fmt/format.h>

namespace penumbra::session {

namespace {

void findLimit(SeriesForecast& result, const model::Inventory& inventory) {
    const auto* resource = inventory.find(result.info.key.resource);
    const int dimension = inventory.dimensions().find(result.info.key.metric);
    if (!resource || dimension < 0) return;
    result.limitIsRequest = resource->kind == model::ResourceKind::Workload;
    const auto& amounts = result.limitIsRequest ? resource->request : resource->capacity;
    if (amounts.has(dimension)) result.limit = static_cast<double>(amounts.at(dimension));
}

} // namespace

base::Result<SeriesForecast> forecastSeries(Session& session, const Evaluation& evaluation, const model::SeriesKey& key,
                                            const base::Run& run) {
    SeriesForecast result;
    const auto* info = evaluation.inventory ? evaluation.inventory->findSeries(key) : nullptr;
    if (!info) return base::failInput(fmt::format("There is no series {} in this revision.", key.text()));
    result.info = *info;
    auto history = session.history(evaluation, key, evaluation.options.training, run);
    if (!history) return tl::unexpected(history.error());
    result.history = std::move(*history);
    result.grid = {evaluation.options.now, evaluation.options.step,
                   static_cast<int>(evaluation.options.horizon / evaluation.options.step)};
    if (evaluation.demand) result.grid = evaluation.demand->grid;
    auto forecast = session.forecastSeries(evaluation, key, {}, run);
    if (!forecast) return tl::unexpected(forecast.error());
    for (const auto& band : forecast->bands) result.levels.push_back(band.level);
    result.forecast = std::move(*forecast);
    findLimit(result, *evaluation.inventory);
    return result;
}

} // namespace penumbra::session
