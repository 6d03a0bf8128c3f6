#include "forecast/daily.h"
#include "bench/tasks.h"
#include "bench/verb.h"
#include "forecast/day_paths.h"
#include "stats/quantile.h"
#include "stats/score.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::bench {

namespace {

constexpr std::size_t kLeastDays = 14; ///< of history
constexpr int kAsked = 90;             ///< days, as a planner asks, however few are held out

/// Scores of days: each task counts once, coverage counts days.
struct Tally {
    double tasks = 0, mase = 0, steps = 0, in80 = 0, in95 = 0;
    std::vector<double> errors, intervals; ///< of each task

    void add(std::span<const double> truth, std::span<const double> mean, const std::vector<forecast::Band>& bands,
             std::size_t from, double scale) {
        const double error = stats::mase(truth, mean, scale);
        if (std::isnan(error)) return;
        tasks += 1;
        mase += error;
        errors.push_back(error);
        for (std::size_t d = 0; d < truth.size() && !bands.empty(); ++d) {
            if (std::isnan(truth[d])) continue;
            steps += 1;
            in80 += bands[0].low[from + d] <= truth[d] && truth[d] <= bands[0].high[from + d] ? 1 : 0;
            in95 += bands[1].low[from + d] <= truth[d] && truth[d] <= bands[1].high[from + d] ? 1 : 0;
        }
        if (bands.empty()) return;
        const auto part = [&](const std::vector<double>& line) { return std::span(line).subspan(from, truth.size()); };
        intervals.push_back(stats::msis(truth, part(bands[1].low), part(bands[1].high), 0.95, scale));
    }
    base::Json json() const {
        const auto rounded = [](double v) { return std::round(v * 1000) / 1000; };
        base::Json json{{"tasks", tasks}, {"MASE", rounded(mase / tasks)}, {"median", rounded(stats::median(errors))}};
        if (steps > 0) {
            json["MSIS"] = rounded(stats::median(intervals));
            json["coverage"] = {rounded(100 * in80 / steps), rounded(100 * in95 / steps)};
        }
        return json;
    }
};

using Table = std::map<std::string, Tally>;

/// A whole series and how much of its end is held out.
struct Case {
    std::string series, tier;
    std::vector<double> values;
    std::int64_t step = 300;
    std::vector<int> cycles;
    std::size_t held = 7; ///< days
};

/// `held`: days of every series that is three times as long; 0: a week, or four of more than a hundred days.
std::vector<Case> casesOf(const std::vector<Task>& tasks, int origin, std::size_t held) {
    std::vector<Case> cases;
    for (const Task& task : tasks) {
        if (task.origin != 1 || (held == 0 && task.step > 3600)) continue;
        Case one{task.series, task.tier, task.history, task.step, task.cycles, 7};
        one.values.insert(one.values.end(), task.truth.begin(), task.truth.end());
        const auto day = static_cast<std::size_t>(86'400 / task.step);
        const std::size_t days = one.values.size() / day;
        one.held = held > 0 ? held : days > 100 ? 28 : 7;
        if (days < 3 * held) continue;
        const std::size_t back = static_cast<std::size_t>(origin) * one.held;
        if (days < kLeastDays + one.held + back) continue;
        one.values.resize(one.values.size() - back * day);
        cases.push_back(std::move(one));
    }
    return cases;
}

forecast::DailyRequest requestOf(const Case& one, std::size_t known, int nativeDays, const base::WallClock& clock) {
    forecast::DailyRequest request;
    request.values = std::span(one.values).first(known);
    request.grid = {base::Time(std::chrono::hours(24 * 20'000)), std::chrono::seconds(one.step),
                    static_cast<int>(known)};
    request.clock = clock;
    request.days = std::max(kAsked, static_cast<int>(one.held));
    request.nativeDays = nativeDays;
    request.cycles = one.cycles;
    return request;
}

std::vector<double> seasonalNaive(const std::vector<double>& history, std::size_t steps) {
    std::vector<double> line;
    for (std::size_t d = 0; d < steps; ++d) {
        std::size_t at = history.size() - 7 + d % 7;
        while (std::isnan(history[at]) && at >= 7) at -= 7;
        line.push_back(history[at]);
    }
    return line;
}

/// Scores one answer on the days of the paths and on those after them.
void score(const std::string& name, const forecast::Forecast& answer, std::span<const double> truth, double scale,
           Table& table) {
    const auto part = [&](const char* when, std::size_t from, std::size_t to) {
        to = std::min({to, truth.size(), answer.mean.size()});
        if (from >= to) return;
        table[name + when].add(truth.subspan(from, to - from), std::span(answer.mean).subspan(from, to - from),
                               answer.bands, from, scale);
    };
    part(" day 1", 0, 1);
    part(" days 2-3", 1, 3);
    part(" days 4-7", 3, 7);
    part(" weeks 2-4", 7, 28);
    part(" later", 28, truth.size());
}

/// What the paths of a native forecast over all held days say by themselves.
std::array<forecast::Forecast, forecast::kDayFigures> pathsAlone(const Case& one, std::size_t known,
                                                                 const base::WallClock& clock, const base::Run& run) {
    const auto request = requestOf(one, known, 0, clock);
    forecast::Request native;
    native.values = request.values;
    native.cycles = request.cycles;
    native.horizon = static_cast<int>(one.held) * static_cast<int>(86'400 / one.step);
    std::array<forecast::Forecast, forecast::kDayFigures> result;
    const auto answer = forecast::forecast(native, run);
    if (!answer) return result;
    const base::TimeGrid grid{request.grid.end(), request.grid.step, answer->supportedSteps};
    for (const auto& day : forecast::drawDays(*answer, {grid, {}, {}, {}}, clock, run))
        for (std::size_t f = 0; f < forecast::kDayFigures; ++f) {
            auto& line = result[f];
            line.bands.resize(2);
            line.mean.push_back(stats::quantileSorted(day[f], 0.5));
            for (std::size_t b = 0; b < 2; ++b) {
                const double level = request.levels[b];
                line.bands[b].low.push_back(stats::quantileSorted(day[f], (1 - level) / 2));
                line.bands[b].high.push_back(stats::quantileSorted(day[f], (1 + level) / 2));
            }
        }
    return result;
}

void measure(const Case& one, Table& table, const base::Run& run, int nativeDays) {
    const auto day = static_cast<std::size_t>(86'400 / one.step);
    const std::size_t known = one.values.size() - one.held * day;
    // Days counted back from the end of the history, whatever hour that is.
    const auto begin = base::Time(std::chrono::hours(24 * 20'000));
    const base::WallClock clock(
        std::chrono::hours(24) - std::chrono::seconds(static_cast<std::int64_t>(known % day) * one.step), {});
    const base::TimeGrid all{begin, std::chrono::seconds(one.step), static_cast<int>(one.values.size())};
    const auto days = forecast::daysOf(one.values, all, clock, 0.75);
    const auto joined = forecast::forecastDaily(requestOf(one, known, nativeDays, clock), run);
    const auto daily = forecast::forecastDaily(requestOf(one, known, 0, clock), run);
    const auto paths = pathsAlone(one, known, clock, run);
    if (!joined || !daily) return;
    for (const auto figure : forecast::kEveryDayFigure) {
        const auto f = static_cast<std::size_t>(figure);
        const auto& truth = days.figures[f];
        const auto& past = joined->history.figures[f];
        const auto held = std::span(truth).subspan(past.size());
        const double scale = stats::seasonalScale(past, 7);
        if (held.size() != one.held || past.size() < kLeastDays || !(scale > 0)) continue;
        forecast::Forecast naive;
        naive.mean = seasonalNaive(past, held.size());
        const std::string name = one.tier + " " + forecast::dayFigureName(figure) + " ";
        score(name + "0 seasonal naive", naive, held, scale, table);
        score(name + "1 paths", paths[f], held, scale, table);
        score(name + "2 daily model", daily->of(figure), held, scale, table);
        score(name + "3 joined", joined->of(figure), held, scale, table);
    }
}

base::Result<base::Json> runDaily(const Options& options, const base::Run& run) {
    Choice choice{option(options, "data", std::string(PENUMBRA_DATA) + "/data"), option(options, "part", 0), 1};
    auto tasks = infraTasks(choice);
    if (!tasks) return tl::make_unexpected(tasks.error());
    Table table;
    const double begin = processorSeconds();
    double count = 0;
    const int held = std::max(option(options, "held", 0), 0);
    const auto every = static_cast<std::size_t>(std::max(option(options, "every", 1), 1));
    for (int origin = 0; origin < option(options, "origins", 3); ++origin) {
        const auto cases = casesOf(*tasks, origin, static_cast<std::size_t>(held));
        for (std::size_t i = 0; i < cases.size(); i += every) {
            measure(cases[i], table, run, option(options, "native", 7));
            ++count;
        }
    }
    base::Json result{{"tasks", count}, {"ms_a_task", 1000 * (processorSeconds() - begin) / count}};
    for (const auto& [name, tally] : table) result["table"][name] = tally.json();
    return result;
}

} // namespace

extern constinit const Verb daily{
    "daily", "daily mean, P95 and peak from native paths, from a daily model and joined, against the seasonal naive",
    &runDaily};

} // namespace penumbra::bench
