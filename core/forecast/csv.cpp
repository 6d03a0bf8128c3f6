#include "forecast/csv.h"

#include "forecast/clock_view.h"
#include "forecast/csv_answer.h"
#include "forecast/daily_table.h"
#include "forecast/fleet.h"

#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

FleetRequest fleetRequestOf(const CsvSeries& series, const EventTable& events, const CsvOptions& options) {
    FleetRequest one;
    one.step = series.step;
    one.request.values = series.values;
    one.request.horizon = options.horizon;
    one.request.cycles = options.seasons;
    one.request.levels = options.levels;
    one.request.pinned = series.pinned;
    const auto bounds = boundsOf(series.values, series.share);
    one.request.lower = bounds.lower;
    one.request.upper = bounds.upper;
    if (const auto own = events.find(series.id); own != events.end()) one.request.events = own->second;
    return one;
}

/// Series that keep their hours by the clock are asked for in its steps; one entry a series, or none at all.
std::vector<std::optional<ClockView>> viewsOf(std::vector<FleetRequest>& fleet, const CsvTable& table,
                                              const CsvOptions& options) {
    std::vector<std::optional<ClockView>> views;
    if (options.clock.changes().empty() || table.clock == Clock::Steps) return views;
    for (const CsvSeries& series : table.series) {
        auto& request = fleet[views.size()].request;
        const base::TimeGrid grid{base::fromMillis(series.first), base::Duration(series.step),
                                  static_cast<int>(series.values.size())};
        views.push_back(ClockView::of(request, grid, options.clock));
    }
    for (std::size_t i = 0; i < views.size(); ++i)
        if (views[i]) fleet[i].request = views[i]->request();
    return views;
}

base::Result<void> checked(const CsvOptions& options) {
    if (options.horizon < 1) return base::failUsage("The horizon must be at least one step.");
    for (const double level : options.levels)
        if (!(level > 0 && level < 1)) return base::failUsage(fmt::format("{} is no level between 0 and 1.", level));
    return {};
}

} // namespace

base::Result<CsvResult> forecastTable(CsvTable table, const CsvOptions& options, const base::Run& run) {
    if (const auto fine = checked(options); !fine) return tl::unexpected(fine.error());
    EventTable events;
    if (!options.events.empty()) {
        auto read = readEvents(options.events, options.eventsName, table);
        if (!read) return tl::unexpected(read.error());
        events = std::move(*read);
    }
    if (options.daily) return dailyTable(table, events, options, run);
    std::vector<FleetRequest> fleet;
    for (const CsvSeries& series : table.series) fleet.push_back(fleetRequestOf(series, events, options));
    const auto views = viewsOf(fleet, table, options);
    auto forecasts = forecastFleet(fleet, run);
    for (std::size_t i = 0; i < views.size(); ++i)
        if (views[i] && forecasts[i]) forecasts[i] = views[i]->back(*forecasts[i]);
    if (run.stopped()) return base::failCancelled();
    std::vector<CsvAnswer> answers;
    for (std::size_t i = 0; i < forecasts.size(); ++i) {
        const CsvSeries& series = table.series[i];
        const auto end = series.first + series.step * std::ssize(series.values);
        const auto timeOf = [&](std::size_t h) { return end + series.step * static_cast<std::int64_t>(h); };
        answers.push_back(csvAnswer(series, forecasts[i], timeOf, table.clock, options));
    }
    return csvTogether(table, answers, options);
}

base::Result<CsvResult> forecastCsv(std::string_view text, const CsvOptions& options, const base::Run& run) {
    if (const auto fine = checked(options); !fine) return tl::unexpected(fine.error());
    auto table = readTable(text, options.name, run);
    if (!table) return tl::unexpected(table.error());
    return forecastTable(std::move(*table), options, run);
}

} // namespace penumbra::forecast
