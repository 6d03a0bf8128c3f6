#include "forecast/csv_answer.h"

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

/// Eight digits: more than any forecast knows.
void put(std::string& out, double value) { fmt::format_to(std::back_inserter(out), ",{:.8g}", value); }

std::string rows(const CsvSeries& series, const Forecast& forecast, const TimeOfStep& timeOf, Clock clock) {
    std::string out;
    const std::string id = quoted(series.id);
    for (std::size_t h = 0; h < forecast.mean.size(); ++h) {
        const auto time = formatClock(timeOf(h), clock);
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

/// Series whose own scale is zero (a constant before the origin) have no MASE and are left out.
CsvBacktest together(const std::vector<CsvAnswer>& answers, std::size_t levels) {
    CsvBacktest sum;
    sum.coverage.assign(levels, 0.0);
    for (const CsvAnswer& one : answers) {
        if (!one.backtest) continue;
        const auto& coverage = one.backtest->coverage;
        const bool measured = one.backtest->origins > 0 && one.backtest->mase > 0 &&
                              std::none_of(coverage.begin(), coverage.end(), [](double c) { return std::isnan(c); });
        if (!measured || coverage.size() != levels) continue;
        ++sum.series;
        sum.mase += one.backtest->mase;
        for (std::size_t l = 0; l < levels; ++l) sum.coverage[l] += coverage[l];
    }
    const double count = std::max(sum.series, 1);
    sum.mase /= count;
    for (double& share : sum.coverage) share /= count;
    return sum;
}

} // namespace

CsvAnswer csvAnswer(const CsvSeries& series, const base::Result<Forecast>& forecast, const TimeOfStep& timeOf,
                    Clock clock, const CsvOptions& options) {
    CsvAnswer result;
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
    result.rows = rows(series, *forecast, timeOf, clock);
    result.backtest = forecast->backtest;
    return result;
}

CsvResult csvTogether(const CsvTable& table, const std::vector<CsvAnswer>& answers, const CsvOptions& options) {
    CsvResult result;
    result.series = static_cast<int>(answers.size());
    result.problems = table.problems;
    result.text = header(options);
    result.backtest = together(answers, options.levels.size());
    for (const CsvAnswer& one : answers) {
        result.text += one.rows;
        result.problems.insert(result.problems.end(), one.problems.begin(), one.problems.end());
        if (one.backtest) ++result.forecast;
    }
    return result;
}

} // namespace penumbra::forecast
