#include "cli/options.h"

#include "base/file.h"
#include "base/say.h"
#include "forecast/csv.h"
#include "ingest/zones.h"
#include "report/json.h"
#include "session/pins.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ForecastOptions {
    WorkspaceOptions workspace;
    std::string csv, events, season, levels, out, step, training, daily, zone;
    int horizon = 24;
    int threads = 0;
    std::uint64_t seed = 1;
};

template <class Number>
base::Result<std::vector<Number>> numbers(const std::string& text, const char* option, double low, double high) {
    std::vector<Number> list;
    for (const auto& part : splitList(text)) {
        Number value{};
        const auto parsed = std::from_chars(part.data(), part.data() + part.size(), value);
        const bool whole = parsed.ec == std::errc() && parsed.ptr == part.data() + part.size();
        if (!whole || !(static_cast<double>(value) >= low && static_cast<double>(value) <= high))
            return base::failUsage(fmt::format("{}: '{}' is no number from {} to {}.", option, part, low, high));
        list.push_back(value);
    }
    return list;
}

base::Result<std::string> readCsv(const std::string& path) {
    auto bytes = base::readFile(path);
    if (bytes && base::isGzip(*bytes)) return base::gunzip(*bytes);
    return bytes;
}

/// How a workspace's samples become series.
struct Gridding {
    base::Duration step{}; ///< 0: each series' own
    base::Duration training{};
    bool asked = false; ///< for that training
};

/// Days are counted from every sample; without them an hour is fine enough.
base::Result<Gridding> griddingOf(const ForecastOptions& options) {
    const bool daily = !options.daily.empty();
    const auto training = readDuration(!options.training.empty() ? options.training
                                       : daily                   ? "1200d"
                                                                 : "56d",
                                       "--training");
    if (!training) return tl::make_unexpected(training.error());
    if (options.step.empty() && daily) return Gridding{{}, *training, !options.training.empty()};
    const auto step = readDuration(options.step.empty() ? "1h" : options.step, "--step");
    if (!step) return tl::make_unexpected(step.error());
    if (*step < std::chrono::seconds(1)) return base::failUsage("--step must be at least one second.");
    if (*training < *step) return base::failUsage("--training must be at least one step long.");
    if (*training / *step > 10'000'000)
        return base::failUsage("--training has more than 10 million steps. Take a longer step or less history.");
    return Gridding{*step, *training, !options.training.empty()};
}

/// The samples of one series on its grid, from the first step that has one.
base::Result<forecast::CsvSeries> seriesOf(const store::Workspace& workspace, const model::SeriesInfo& info,
                                           const Gridding& gridding) {
    constexpr base::Duration kSecond = std::chrono::seconds(1), kDay = std::chrono::hours(24);
    const auto step = gridding.step > base::Duration::zero()
                          ? std::max(gridding.step, info.step) // never finer than it was measured
                          : std::clamp<base::Duration>(info.step, kSecond, kDay);
    constexpr int kLeastSteps = 1000; // that a series of long steps is looked back
    const auto training = step > gridding.step && !gridding.asked
                              ? std::max<base::Duration>(gridding.training, kLeastSteps * step)
                              : gridding.training;
    const auto count = std::min(training, info.last - info.first + step) / step;
    const auto end = info.last + std::min(info.step, step);
    const base::TimeGrid grid{end - step * count, step, static_cast<int>(count)};
    const auto samples = workspace.samples(info.key, grid.window());
    if (!samples) return tl::make_unexpected(samples.error());
    const auto values = model::onGrid(*samples, grid).values;
    const auto known = std::find_if(values->begin(), values->end(), [](double v) { return !std::isnan(v); });
    const auto first = static_cast<int>(known - values->begin());
    return forecast::CsvSeries{
        info.key.text(), 0, base::toMillis(grid.at(first)), step.count(), {known, values->end()}};
}

base::Result<forecast::CsvTable> tableOfWorkspace(const Context& context, const ForecastOptions& options) {
    const auto gridding = griddingOf(options);
    if (!gridding) return tl::make_unexpected(gridding.error());
    auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    workspace->setStop(context.run.stop);
    const auto inventory = workspace->inventory();
    if (!inventory) return tl::make_unexpected(inventory.error());
    const auto pins = session::readPins(*workspace);
    if (!pins) return tl::make_unexpected(pins.error());
    forecast::CsvTable table;
    table.clock = forecast::Clock::Iso;
    for (const auto& info : inventory->series()) {
        if (context.run.stopped()) return base::failCancelled();
        if (info.samples == 0) continue;
        auto series = seriesOf(*workspace, info, *gridding);
        if (!series) return tl::make_unexpected(series.error());
        if (const auto pin = pins->find(info.key); pin != pins->end()) series->pinned = pin->second;
        series->share = info.unit == base::Unit::Ratio;
        table.series.push_back(std::move(*series));
    }
    return table;
}

base::Result<forecast::CsvTable> tableOfFile(const Context& context, const ForecastOptions& options) {
    const auto text = readCsv(options.csv);
    if (!text) return tl::make_unexpected(text.error());
    return forecast::readTable(*text, options.csv, context.run);
}

/// The zone's clock from the first sample to the end of the longest horizon.
base::Result<base::WallClock> clockOf(const ForecastOptions& options, const forecast::CsvTable& table) {
    if (options.zone.empty() || table.series.empty()) return base::WallClock();
    if (table.clock == forecast::Clock::Steps)
        return base::failUsage("--zone needs times that are dates or seconds; these are bare numbers of steps.");
    base::TimeWindow span{base::kEndOfTime, base::kBeginningOfTime};
    for (const auto& series : table.series) {
        const auto step = options.daily.empty() ? base::Duration(series.step) : base::Duration(std::chrono::hours(24));
        const auto end = base::fromMillis(series.first + series.step * std::ssize(series.values));
        span.begin = std::min(span.begin, base::fromMillis(series.first));
        span.end = std::max(span.end, end + step * (options.horizon + 2));
    }
    return ingest::wallClock(options.zone, span);
}

base::Result<forecast::CsvResult> forecastAll(const Context& context, const ForecastOptions& options,
                                              forecast::CsvOptions& wanted) {
    auto table = options.csv.empty() ? tableOfWorkspace(context, options) : tableOfFile(context, options);
    if (!table) return tl::make_unexpected(table.error());
    const auto clock = clockOf(options, *table);
    if (!clock) return tl::make_unexpected(clock.error());
    wanted.clock = *clock;
    return forecast::forecastTable(std::move(*table), wanted, context.run);
}

std::optional<forecast::DayFigure> dayFigureOf(const std::string& name) {
    for (const auto figure : forecast::kEveryDayFigure)
        if (name == forecast::dayFigureName(figure)) return figure;
    return std::nullopt;
}

base::Result<forecast::CsvOptions> csvOptions(const ForecastOptions& options) {
    const auto seasons = numbers<int>(options.season, "--season", 2, 1e6);
    if (!seasons) return tl::make_unexpected(seasons.error());
    const auto levels = numbers<double>(options.levels, "--levels", 0.01, 0.999);
    if (!levels) return tl::make_unexpected(levels.error());
    forecast::CsvOptions csv;
    csv.horizon = options.horizon;
    csv.daily = dayFigureOf(options.daily);
    csv.seasons = *seasons;
    std::sort(csv.seasons.begin(), csv.seasons.end());
    if (!levels->empty()) csv.levels = *levels;
    if (!options.events.empty()) {
        const auto events = readCsv(options.events);
        if (!events) return tl::make_unexpected(events.error());
        csv.events = *events;
        csv.eventsName = options.events;
    }
    csv.name = options.csv.empty() ? options.workspace.workspace : options.csv;
    return csv;
}

std::string percentOf(double share) { return fmt::format("{:g}", std::round(share * 1000) / 10); }

base::Json backtestJson(const forecast::CsvBacktest& backtest, const std::vector<double>& levels) {
    auto coverage = base::Json::object();
    for (std::size_t l = 0; l < backtest.coverage.size(); ++l) coverage[percentOf(levels[l])] = backtest.coverage[l];
    return {{"series", backtest.series}, {"mase", backtest.mase}, {"coverage", coverage}};
}

std::string backtestWords(const forecast::CsvBacktest& backtest, const std::vector<double>& levels) {
    auto text = fmt::format("Tried on their own past (rolling origins) in {} series: mean MASE {:.3f}", backtest.series,
                            backtest.mase);
    for (std::size_t l = 0; l < backtest.coverage.size(); ++l)
        text +=
            fmt::format(", {} % of the values in the {} % band", percentOf(backtest.coverage[l]), percentOf(levels[l]));
    return text + ". MASE is the mean error in units of that of repeating the last cycle; under 1 is better.";
}

base::Result<int> run(Context& context, const ForecastOptions& options) {
    if (options.csv.empty() == options.workspace.workspace.empty())
        return base::failUsage("Name either a workspace with -w or a CSV file with --csv.");
    context.run.seed = options.seed;
    if (options.threads > 0) context.run.threads = options.threads;
    auto wanted = csvOptions(options);
    if (!wanted) return tl::make_unexpected(wanted.error());
    const auto result = forecastAll(context, options, *wanted);
    if (!result) return tl::make_unexpected(result.error());
    if (!options.out.empty())
        if (const auto written = base::writeFile(options.out, result->text); !written)
            return tl::make_unexpected(written.error());
    say(result->problems);
    say(fmt::format("{} of {} series forecast {} ahead.", result->forecast, result->series,
                    base::sayCount(options.horizon, wanted->daily ? "day" : "step")));
    if (result->backtest.series > 0) say(backtestWords(result->backtest, wanted->levels));
    if (options.workspace.json)
        printJson(base::Json{{"penumbra", "forecast"},
                             {"format", 1},
                             {"series", result->series},
                             {"forecast", result->forecast},
                             {"horizon", options.horizon},
                             {"granularity", wanted->daily ? "day" : "step"},
                             {"figure", wanted->daily ? base::Json(options.daily) : base::Json()},
                             {"backtest", backtestJson(result->backtest, wanted->levels)},
                             {"out", options.out},
                             {"problems", report::toJson(result->problems)}});
    else if (options.out.empty())
        print(result->text);
    if (result->forecast == 0)
        return base::failInput(fmt::format("None of the {} series could be forecast.", result->series));
    return kFine;
}

Action buildForecast(CLI::App& app) {
    auto options = std::make_shared<ForecastOptions>();
    app.footer("MASE is the mean error in units of that of repeating the last cycle; under 1 is better.");
    options->workspace.addTo(app, false);
    app.add_option("--csv", options->csv, "a long CSV file: series_id,timestamp,value; .gz is inflated");
    app.add_option("--events", options->events,
                   "with --csv: a CSV file of scheduled events, past and coming: series_id,start,end,kind");
    app.add_option("--horizon", options->horizon, "how many steps ahead; with --daily days")
        ->check(CLI::Range(1, 100'000));
    app.add_option("--daily", options->daily,
                   "forecast each day's p95, peak or mean instead of every step, for months to a year")
        ->check(CLI::IsMember({"p95", "peak", "mean"}));
    app.add_option("--zone", options->zone,
                   "where the load comes from, e.g. Europe/Berlin: whose days and clock changes");
    app.add_option("--season", options->season, "cycles in steps, e.g. 24,168; default: found in the data");
    app.add_option("--levels", options->levels, "the bands to give, e.g. 0.8,0.95");
    app.add_option("--out", options->out, "the CSV file to write; default: the standard output");
    app.add_option("--step", options->step,
                   "with -w: the distance of two moments; default 1h, with --daily as measured");
    app.add_option("--training", options->training,
                   "with -w: how much history to use; default 56d, with --daily 1200d");
    app.add_option("--seed", options->seed, "the same seed gives the same answer");
    app.add_option("--threads", options->threads, "default: one per processor; the answer does not depend on it");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command forecastCommand{"forecast", "Forecast every series of a workspace or of a CSV file.",
                                               buildForecast};

} // namespace penumbra::cli
