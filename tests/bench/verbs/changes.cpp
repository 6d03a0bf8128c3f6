#include "base/rng.h"
#include "bench/tasks.h"
#include "bench/verb.h"
#include "forecast/forecast.h"
#include "stats/quantile.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>

namespace penumbra::bench {

namespace {

double maseOf(const Task& task, const forecast::Request& request, double scale, const base::Run& run) {
    const auto answer = forecast::forecast(request, run);
    return answer ? stats::mase(task.truth, answer->mean, scale) : NAN;
}

/// Real series to which a deployment one day before the end gave a new level, half as high again or a third lower:
/// mean error against that of the same task without it; the deployment known, and not known.
base::Result<base::Json> runDeployment(const Options& options, const base::Run& run) {
    const auto tasks =
        infraTasks({option(options, "data", std::string(PENUMBRA_DATA) + "/data"), option(options, "part", 0), 1});
    if (!tasks) return tl::make_unexpected(tasks.error());
    double before = 0, known = 0, unknown = 0, count = 0;
    for (const Task& task : *tasks) {
        const auto day = static_cast<std::size_t>(86'400 / task.step);
        if (day < 12 || task.history.size() < 8 * day) continue;
        const double scale = stats::seasonalScale(task.history, task.cycles.empty() ? 1 : task.cycles.front());
        forecast::Request request;
        request.horizon = static_cast<int>(task.truth.size());
        request.cycles = task.cycles;
        request.values = task.history;
        const double plain = maseOf(task, request, scale, run);
        for (const double factor : {1.5, 2.0 / 3}) {
            // The past is what moves, so that truth and scale of the error stay the same.
            Task moved = task;
            const std::size_t at = task.history.size() - day;
            for (std::size_t t = 0; t < at; ++t) moved.history[t] /= factor;
            request.values = moved.history;
            request.events.clear();
            const double silent = maseOf(task, request, scale, run);
            request.events.push_back({0, static_cast<int>(at), static_cast<int>(at) + 1, true});
            const double told = maseOf(task, request, scale, run);
            request.events.clear();
            request.values = task.history;
            if (!(scale > 0) || std::isnan(plain + silent + told)) continue;
            before += plain;
            known += told;
            unknown += silent;
            ++count;
        }
    }
    return base::Json{{"tasks", count},
                      {"MASE_before", before / count},
                      {"MASE_known", known / count},
                      {"MASE_unknown", unknown / count},
                      {"known_over_before", known / before}};
}

/// Hours until a made leak fills its host: a day, noise, and from a moment on a steady growth.
base::Result<base::Json> runLeak(const Options& options, const base::Run& run) {
    const int series = option(options, "series", 200), leakHours = option(options, "hours", 336);
    std::vector<double> errors;
    double within = 0, inBand = 0;
    for (int i = 0; i < series; ++i) {
        base::Rng rng(static_cast<std::uint64_t>(i + 1));
        const double slope = 0.05 + 0.15 * rng.uniform(), noise = 0.5 + 1.5 * rng.uniform(), daily = 5 * rng.uniform();
        const int quiet = 14 * 24, half = leakHours / 2;
        std::vector<double> values;
        for (int t = 0; t < quiet + leakHours; ++t)
            values.push_back(40 + daily * std::sin(2 * M_PI * t / 24) + noise * rng.normal() +
                             slope * std::max(0, t - quiet));
        const double capacity = 40 + slope * leakHours; // by the level alone: full when the leak has run its hours
        forecast::Request request;
        request.values = std::span(values).first(static_cast<std::size_t>(quiet + half));
        request.horizon = 2 * half;
        request.cycles = {24};
        request.pinned = option(options, "model", "");
        const auto answer = forecast::forecast(request, run);
        if (!answer) continue;
        // The level of a day first above the capacity, as a moving mean of the median.
        const auto crossing = [&](const std::vector<double>& line) {
            double sum = 0;
            for (int h = 0; h < request.horizon; ++h) {
                sum += line[static_cast<std::size_t>(h)] - (h >= 24 ? line[static_cast<std::size_t>(h - 24)] : 0);
                if (h >= 23 && sum / 24 >= capacity) return h - 11;
            }
            return request.horizon;
        };
        const int found = crossing(answer->median);
        errors.push_back(std::abs(found - half) / static_cast<double>(half));
        within += errors.back() <= 0.1 ? 1 : 0;
        inBand += crossing(answer->bands[1].high) <= half && half <= crossing(answer->bands[1].low) ? 1 : 0;
    }
    std::sort(errors.begin(), errors.end());
    const auto count = static_cast<double>(errors.size());
    return base::Json{{"series", count},
                      {"median_error", stats::quantileSorted(errors, 0.5)},
                      {"p90_error", stats::quantileSorted(errors, 0.9)},
                      {"within_10_percent", within / count},
                      {"date_in_95_band", inBand / count}};
}

} // namespace

extern constinit const Verb deployment{
    "deployment", "error one day after a deployment that shifted the level, known and not known", &runDeployment};
extern constinit const Verb leak{
    "leak", "exhaustion date of a leak at half way, as a share of the time left (--series N --hours H)", &runLeak};

} // namespace penumbra::bench
