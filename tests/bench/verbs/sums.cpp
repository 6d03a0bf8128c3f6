#include "bench/tasks.h"
#include "bench/verb.h"
#include "forecast/forecast.h"
#include "stats/quantile.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::bench {

namespace {

constexpr std::size_t kGroupSize = 4;
constexpr std::size_t kGroups = 20;
constexpr int kPaths = 1000;

using Group = std::vector<const Task*>;

/// Series of one source and one step, taken in the order of the file.
std::vector<Group> groupsOf(const std::vector<Task>& tasks, int origin) {
    std::map<std::string, Group> sources;
    for (const Task& task : tasks)
        if (task.origin == origin && task.step == 300) sources[task.source].push_back(&task);
    std::vector<Group> groups;
    for (const auto& [source, list] : sources)
        for (std::size_t i = 0; i + kGroupSize <= list.size() && groups.size() < kGroups; i += kGroupSize)
            groups.emplace_back(list.begin() + static_cast<std::ptrdiff_t>(i),
                                list.begin() + static_cast<std::ptrdiff_t>(i + kGroupSize));
    return groups;
}

double meanOf(const std::vector<double>& values) {
    double sum = 0, known = 0;
    for (const double v : values)
        if (!std::isnan(v)) sum += std::abs(v), known += 1;
    return known > 0 && sum > 0 ? sum / known : 1;
}

/// Each series in units of its mean, so that no single one is the sum; all end where the grid begins.
base::Result<model::Demand> demandOf(const Group& group, const base::Run& run) {
    forecast::DemandRequest request;
    const int steps = static_cast<int>(group.front()->truth.size());
    request.grid = {base::Time(std::chrono::hours(24 * 20'000)), std::chrono::seconds(group.front()->step), steps};
    request.pathCount = kPaths;
    for (const Task* task : group) {
        model::Series series;
        series.key = {model::ResourceId("workload/" + task->series), "cpu"};
        auto values = task->history;
        for (double& v : values) v /= meanOf(task->history);
        const int length = static_cast<int>(values.size());
        series.grid = {request.grid.begin - request.grid.step * length, request.grid.step, length};
        series.values = std::make_shared<const std::vector<double>>(std::move(values));
        request.histories.push_back(std::move(series));
    }
    return forecast::forecastDemand(request, run);
}

struct Tally {
    double steps = 0, singles = 0, singleInside = 0, lowMiss = 0, inside95 = 0, below95 = 0, belowSum = 0, ratio = 0;
    double pathSeconds = 0, series = 0;
};

std::vector<double> quantilesOf(const model::Demand& demand, const std::vector<int>& entries, double p, Tally& tally) {
    const auto steps = static_cast<std::size_t>(demand.grid.count);
    std::vector<std::vector<float>> paths(kPaths, std::vector<float>(steps, 0.0F));
    const double begin = processorSeconds();
    for (int path = 0; path < kPaths; ++path)
        for (const int entry : entries) demand.addPath(entry, path, {}, paths[static_cast<std::size_t>(path)]);
    tally.pathSeconds += processorSeconds() - begin;
    tally.series += static_cast<double>(entries.size());
    std::vector<double> result(steps), column(kPaths);
    for (std::size_t h = 0; h < steps; ++h) {
        for (std::size_t path = 0; path < kPaths; ++path) column[path] = static_cast<double>(paths[path][h]);
        result[h] = stats::quantile(column, p);
    }
    return result;
}

void measureGroup(const Group& group, const model::Demand& demand, Tally& tally) {
    std::vector<int> all;
    std::vector<double> sumOfSingles(static_cast<std::size_t>(demand.grid.count), 0.0);
    for (int entry = 0; entry < static_cast<int>(demand.entries().size()); ++entry) {
        all.push_back(entry);
        const auto single = quantilesOf(demand, {entry}, 0.95, tally);
        for (std::size_t h = 0; h < single.size(); ++h) sumOfSingles[h] += single[h];
        const auto low = quantilesOf(demand, {entry}, 0.025, tally), high = quantilesOf(demand, {entry}, 0.975, tally);
        const Task& task = *group[static_cast<std::size_t>(entry)];
        for (std::size_t h = 0; h < single.size(); ++h) {
            const double truth = task.truth[h] / meanOf(task.history);
            if (std::isnan(truth)) continue;
            tally.singles += 1;
            tally.singleInside += low[h] <= truth && truth <= high[h] ? 1 : 0;
        }
    }
    const auto low = quantilesOf(demand, all, 0.025, tally), high = quantilesOf(demand, all, 0.975, tally);
    const auto p95 = quantilesOf(demand, all, 0.95, tally);
    for (std::size_t h = 0; h < high.size(); ++h) {
        double truth = 0;
        for (const Task* task : group) truth += task->truth[h] / meanOf(task->history);
        if (std::isnan(truth)) continue;
        tally.steps += 1;
        tally.inside95 += low[h] <= truth && truth <= high[h] ? 1 : 0;
        tally.lowMiss += truth < low[h] ? 1 : 0;
        tally.below95 += truth <= p95[h] ? 1 : 0;
        tally.belowSum += truth <= sumOfSingles[h] ? 1 : 0;
        tally.ratio += p95[h] > 0 ? sumOfSingles[h] / p95[h] : 1;
    }
}

base::Result<base::Json> runSums(const Options& options, const base::Run& run) {
    Choice choice;
    choice.folder = option(options, "data", std::string(PENUMBRA_DATA) + "/data");
    const auto tasks = infraTasks(choice);
    if (!tasks) return tl::make_unexpected(tasks.error());
    Tally tally;
    std::size_t groups = 0;
    for (int origin = 1; origin <= option(options, "origins", 3); ++origin)
        for (const Group& group : groupsOf(*tasks, origin)) {
            const auto demand = demandOf(group, run);
            if (!demand) return tl::make_unexpected(demand.error());
            const Tally before = tally;
            measureGroup(group, *demand, tally);
            if (option(options, "list", "no") == "yes") {
                const double n = tally.steps - before.steps;
                fmt::print("{} {} in 95 {:.2f}, below P95 {:.2f}\n", origin, group.front()->series,
                           (tally.inside95 - before.inside95) / n, (tally.below95 - before.below95) / n);
            }
            ++groups;
        }
    const auto percent = [&](double count) { return std::round(1e4 * count / tally.steps) / 100; };
    return base::Json{{"groups", groups},
                      {"series_a_group", kGroupSize},
                      {"total_in_95_band", percent(tally.inside95)},
                      {"total_below_band", percent(tally.lowMiss)},
                      {"single_in_95_band", std::round(1e4 * tally.singleInside / tally.singles) / 100},
                      {"total_below_joint_p95", percent(tally.below95)},
                      {"total_below_sum_of_p95s", percent(tally.belowSum)},
                      {"sum_of_p95s_over_joint_p95", tally.ratio / tally.steps},
                      {"paths", kPaths},
                      {"paths_ms_a_series", 1000 * tally.pathSeconds / tally.series}};
}

} // namespace

extern constinit const Verb sums{
    "sums", "totals over groups of real series: coverage of the joint band, and what adding up single P95s says",
    &runSums};

} // namespace penumbra::bench
