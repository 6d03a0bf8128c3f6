#include "base/rng.h"
#include "bench/tasks.h"
#include "bench/verb.h"
#include "forecast/clock_view.h"
#include "stats/score.h"

#include <chrono>
#include <cmath>

namespace penumbra::bench {

namespace {

using std::chrono::hours;
constexpr int kHistory = 8 * 168, kWeek = 168;

struct Tally {
    double count = 0, plain = 0, viewed = 0;

    void add(std::span<const double> values, std::size_t from, std::size_t steps, const base::TimeGrid& grid,
             const base::WallClock& clock, std::vector<int> cycles, const base::Run& run) {
        forecast::Request request;
        request.values = values.first(from);
        request.horizon = static_cast<int>(steps);
        request.cycles = std::move(cycles);
        const auto truth = values.subspan(from, steps);
        const double scale = stats::seasonalScale(request.values, request.cycles.front());
        const auto without = forecast::forecast(request, run);
        const auto with = forecast::forecastOnClock(request, grid, clock, run);
        if (!without || !with) return;
        count += 1;
        plain += stats::mase(truth, without->mean, scale);
        viewed += stats::mase(truth, with->mean, scale);
    }
    base::Json json() const { return {{"tasks", count}, {"MASE_utc", plain / count}, {"MASE_clock", viewed / count}}; }
};

/// Hourly office load by the wall clock, or the jobs of machines by UTC, through a change by an hour at `at`.
std::vector<double> made(std::uint64_t seed, bool human, int at, int by) {
    base::Rng rng(seed);
    std::vector<double> values;
    for (int t = 0; t < kHistory + 2 * kWeek; ++t) {
        const int shown = human && t >= at ? t + by : t;
        const int hour = shown % 24, day = shown / 24 % 7;
        const double office = hour >= 8 && hour < 18 && day < 5 ? 40 + 6 * std::sin((hour - 8) * M_PI / 10) : 0;
        values.push_back(30 + office + (hour == 2 ? 25 : 0) + 3 * rng.normal());
    }
    return values;
}

base::Result<base::Json> runClock(const Options& options, const base::Run& run) {
    base::Json result;
    const base::Time begin{std::chrono::days(20'003)};
    const base::TimeGrid grid{begin, hours(1), kHistory};
    for (const bool human : {true, false})
        for (const int after : {0, 1, 4, 14}) { // days of the new time that the history has
            Tally tally;
            for (int i = 0; i < option(options, "series", 50); ++i)
                for (const int by : {1, -1}) {
                    const int at = kHistory - 24 * after;
                    const auto values = made(static_cast<std::uint64_t>(i + 1), human, at, by);
                    const base::WallClock clock(hours(by > 0 ? 1 : 2), {{begin + hours(at), hours(by > 0 ? 2 : 1)}});
                    tally.add(values, kHistory, kWeek, grid, clock, {24, 168}, run);
                }
            result[human ? "human" : "machines"][std::to_string(after) + " days after"] = tally.json();
        }
    // Tweets of 2015, where New York's clock went forward on 8 March at 7:00 UTC.
    const auto tasks = infraTasks({option(options, "data", std::string(PENUMBRA_DATA) + "/data"), 0, 1});
    if (!tasks) return tl::make_unexpected(tasks.error());
    const auto change = *base::parseTime("2015-03-08T07:00:00Z");
    for (const Task& task : *tasks) {
        if (task.origin != 1 || task.series.find("Twitter") == std::string::npos) continue;
        const base::TimeGrid tweets{*base::parseTime("2015-02-26T21:40:00Z"), std::chrono::minutes(5), 0};
        const base::WallClock clock(hours(-5), {{change, hours(-4)}});
        const auto at = static_cast<std::size_t>((change - tweets.begin) / tweets.step);
        for (const std::size_t days : {0, 1, 2, 7, 14}) {
            Tally tally;
            tally.add(task.history, at + days * 288, 288, tweets, clock, {288}, run);
            auto json = tally.json();
            const auto habit = forecast::habitOf(std::span(task.history).first(at + days * 288), tweets, clock);
            json["habit"] = habit == forecast::Habit::Wall ? "wall" : habit == forecast::Habit::Utc ? "utc" : "unknown";
            result[task.series][std::to_string(days) + " days after"] = json;
        }
    }
    return result;
}

} // namespace

extern constinit const Verb clock{
    "clock", "a clock change in or just after the history: error by UTC and by the clock on the wall", &runClock};

} // namespace penumbra::bench
