#include "forecast/csv.h"

#include "forecast/fleet.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <iterator>

namespace penumbra::forecast {

namespace {

std::string quoted(const std::string& text) {
    if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
    std::string result = "\"";
    for (const char c : text) {
        if (c == '"') result += '"';
        result += c;
    }
    return result + '"';
}

std::string header(const CsvOptions& options) {
    std::string line = "series_id,step,timestamp,model,mean,p50";
    for (const double level : options.levels) {
        const auto percent = fmt::format("{:g}", std::round(level * 1e6) / 1e4);
        line += fmt::format(",lo{0},hi{0}", percent);
    }
    return line + '\n';
}

/// The shortest text that reads back as the same number.
void put(std::string& out, double value) { fmt::format_to(std::back_inserter(out), ",{}", value); }

std::string rows(const CsvSeries& series, const Forecast& forecast, Clock clock) {
    std::string out;
    const std::string id = quoted(series.id);
    const auto end = series.first + series.step * static_cast<std::int64_t>(series.values.size());
    for (std::size_t h = 0; h < forecast.mean.size(); ++h) {
        const auto time = formatClock(end + series.step * static_cast<std::int64_t>(h), clock);
        fmt::format_to(std::back_inserter(out), "{},{},{},{}", id, h + 1, time, forecast.model);
        put(out, forecast.mean[h]);
        put(out, forecast.median[h]);
        for (const Band& band : forecast.bands) {
            put(out, band.low[h]);
            put(out, band.high[h]);
        }
        out += '\n';
    }
    return out;
}

/// What became of one series.
struct Answer {
    std::string rows;
    base::Problems problems;
    bool forecast = false;
    Backtest backtest;
};

/// Series whose own scale is zero (a constant before the origin) have no MASE and are left out.
CsvBacktest together(const std::vector<Answer>& answers, std::size_t levels) {
    CsvBacktest sum;
    sum.coverage.assign(levels, 0.0);
    for (const Answer& one : answers) {
        const auto& coverage = one.backtest.coverage;
        const bool measured = one.backtest.origins > 0 && one.backtest.mase > 0 &&
                              std::none_of(coverage.begin(), coverage.end(), [](double c) { return std::isnan(c); });
        if (!measured || coverage.size() != levels) continue;
        ++sum.series;
        sum.mase += one.backtest.mase;
        for (std::size_t l = 0; l < levels; ++l) sum.coverage[l] += coverage[l];
    }
    const double count = std::max(sum.series, 1);
    sum.mase /= count;
    for (double& share : sum.coverage) share /= count;
    return sum;
}

FleetRequest requestOf(const CsvSeries& series, const EventTable& events, const CsvOptions& options) {
    FleetRequest one;
    one.step = series.step;
    one.request.values = series.values;
    one.request.horizon = options.horizon;
    one.request.cycles = options.seasons;
    one.request.levels = options.levels;
    if (const auto own = events.find(series.id); own != events.end()) one.request.events = own->second;
    return one;
}

Answer answerOf(const CsvSeries& series, const base::Result<Forecast>& forecast, Clock clock,
                const CsvOptions& options) {
    Answer result;
    const std::string where = series.line > 0 ? fmt::format("{} line {}", options.name, series.line) : std::string();
    if (!forecast) {
        result.problems.push_back({base::Severity::Error, "no-forecast", where,
                                   fmt::format("{} was not forecast: {}", series.id, forecast.error().text)});
        return result;
    }
    for (auto problem : forecast->notes) {
        problem.where = where;
        problem.text = series.id + ": " + problem.text;
        result.problems.push_back(std::move(problem));
    }
    result.rows = rows(series, *forecast, clock);
    result.forecast = true;
    result.backtest = forecast->backtest;
    return result;
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
    std::vector<FleetRequest> fleet;
    for (const CsvSeries& series : table.series) fleet.push_back(requestOf(series, events, options));
    const auto forecasts = forecastFleet(fleet, run);
    if (run.stopped()) return base::failCancelled();
    std::vector<Answer> answers;
    for (std::size_t i = 0; i < forecasts.size(); ++i)
        answers.push_back(answerOf(table.series[i], forecasts[i], table.clock, options));
    CsvResult result;
    result.series = static_cast<int>(answers.size());
    result.problems = std::move(table.problems);
    result.text = header(options);
    result.backtest = together(answers, options.levels.size());
    for (Answer& one : answers) {
        result.text += one.rows;
        result.problems.insert(result.problems.end(), one.problems.begin(), one.problems.end());
        if (one.forecast) ++result.forecast;
    }
    return result;
}

base::Result<CsvResult> forecastCsv(std::string_view text, const CsvOptions& options, const base::Run& run) {
    if (const auto fine = checked(options); !fine) return tl::unexpected(fine.error());
    auto table = readTable(text, options.name, run);
    if (!table) return tl::unexpected(table.error());
    return forecastTable(std::move(*table), options, run);
}

} // namespace penumbra::forecast
