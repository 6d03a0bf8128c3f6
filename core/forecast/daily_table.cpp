#include "forecast/daily_table.h"

#include "base/parallel.h"
#include "forecast/csv_answer.h"
#include "forecast/daily.h"

#include <atomic>

namespace penumbra::forecast {

namespace {

DailyRequest dailyRequestOf(const CsvSeries& series, const EventTable& events, const CsvOptions& options) {
    DailyRequest request;
    request.values = series.values;
    request.grid = {base::fromMillis(series.first), base::Duration(series.step),
                    static_cast<int>(series.values.size())};
    request.clock = options.clock;
    request.days = options.horizon;
    request.cycles = options.seasons;
    request.levels = options.levels;
    request.pinned = series.pinned;
    const auto bounds = boundsOf(series.values, series.share);
    request.lower = bounds.lower;
    request.upper = bounds.upper;
    if (const auto own = events.find(series.id); own != events.end()) request.events = own->second;
    return request;
}

CsvAnswer answerOf(const CsvSeries& series, Clock clock, const EventTable& events, const CsvOptions& options,
                   const base::Run& run) {
    const auto days = forecastDaily(dailyRequestOf(series, events, options), run);
    const auto timeOf = [&](std::size_t d) {
        return base::toMillis(beginOfDay(days->firstDay + static_cast<std::int64_t>(d), options.clock));
    };
    if (!days) return csvAnswer(series, tl::make_unexpected(days.error()), timeOf, clock, options);
    return csvAnswer(series, days->of(*options.daily), timeOf, clock, options);
}

} // namespace

base::Result<CsvResult> dailyTable(const CsvTable& table, const EventTable& events, const CsvOptions& options,
                                   const base::Run& run) {
    if (table.clock == Clock::Steps)
        return base::failInput(
            "The times are bare numbers of steps, which belong to no day. Write them as dates, or as "
            "seconds since 1970.");
    std::vector<CsvAnswer> answers(table.series.size());
    std::atomic<std::size_t> done{0};
    base::parallelFor(run, answers.size(), [&](std::size_t i) {
        answers[i] = answerOf(table.series[i], table.clock, events, options, run);
        run.report(static_cast<double>(++done) / static_cast<double>(answers.size()), "forecast");
    });
    if (run.stopped()) return base::failCancelled();
    return csvTogether(table, answers, options);
}

} // namespace penumbra::forecast
