#include "bench/tasks.h"

#include "base/file.h"
#include "forecast/table.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <sstream>

namespace penumbra::bench {

namespace {

constexpr int kM4Horizon = 48;
constexpr int kOrigins = 3;

base::Result<std::string> textOf(const std::string& path) {
    auto bytes = base::readFile(path, std::uint64_t{1} << 30);
    if (!bytes) return bytes;
    return base::isGzip(*bytes) ? base::gunzip(*bytes) : bytes;
}

base::Result<std::vector<forecast::CsvSeries>> seriesOf(const std::string& path) {
    const auto text = textOf(path);
    if (!text) return tl::make_unexpected(text.error());
    auto table = forecast::readTable(*text, path, {});
    if (!table) return tl::make_unexpected(table.error());
    return std::move(table->series);
}

/// Rows of a CSV file without quoted commas before the columns that are asked for, by the name of the column.
using Row = std::map<std::string, std::string>;
base::Result<std::vector<Row>> rowsOf(const std::string& path) {
    const auto text = textOf(path);
    if (!text) return tl::make_unexpected(text.error());
    std::vector<Row> rows;
    std::vector<std::string> names;
    std::istringstream lines(*text);
    for (std::string line; std::getline(lines, line);) {
        if (!line.empty() && line.back() == '\r') line.pop_back();
        std::istringstream cells(line);
        std::vector<std::string> row;
        for (std::string cell; std::getline(cells, cell, ',');) row.push_back(cell);
        if (names.empty()) {
            names = row;
            continue;
        }
        Row named;
        for (std::size_t i = 0; i < row.size() && i < names.size(); ++i) named[names[i]] = row[i];
        rows.push_back(std::move(named));
    }
    return rows;
}

std::int64_t number(const Row& row, const char* name) {
    const auto cell = row.find(name);
    std::int64_t value = 0;
    if (cell != row.end()) std::from_chars(cell->second.data(), cell->second.data() + cell->second.size(), value);
    return value;
}

std::string tierOf(std::int64_t step) { return step >= 86'400 ? "daily" : step >= 3600 ? "hourly" : "5 minutes"; }

bool chosen(const Choice& choice, std::size_t place) {
    return choice.part == 0 || (choice.part == 1) == (place % 2 == 0);
}

Task cut(const std::vector<double>& values, std::size_t origin, std::size_t horizon) {
    Task task;
    task.history.assign(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(origin));
    task.truth.assign(values.begin() + static_cast<std::ptrdiff_t>(origin),
                      values.begin() + static_cast<std::ptrdiff_t>(std::min(origin + horizon, values.size())));
    return task;
}

/// The tasks of a data set with a manifest: three origins a series, one horizon apart, as in checks/infra_tasks.py.
base::Result<std::vector<Task>> manifestTasks(const Choice& choice, const std::string& name) {
    const std::string stem = choice.folder + "/forecast/" + name;
    const auto series = seriesOf(stem + "_series.csv.gz");
    if (!series) return tl::make_unexpected(series.error());
    const auto manifest = rowsOf(stem + "_manifest.csv");
    if (!manifest) return tl::make_unexpected(manifest.error());
    std::map<std::string, Row> info;
    for (const Row& row : *manifest) info[row.at("series_id")] = row;
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < series->size(); ++i) {
        const auto& one = (*series)[i];
        const auto row = info.find(one.id);
        if (row == info.end() || !chosen(choice, i)) continue;
        const auto horizon = static_cast<std::size_t>(number(row->second, "horizon"));
        for (std::size_t origin = 1; origin <= kOrigins; ++origin) {
            if (one.values.size() <= origin * horizon) continue;
            Task task = cut(one.values, one.values.size() - origin * horizon, horizon);
            task.series = one.id;
            task.origin = static_cast<int>(origin);
            task.step = number(row->second, "step_s");
            task.source = row->second.at("source");
            task.tier = tierOf(number(row->second, "step_s"));
            for (const char* season : {"season1", "season2"})
                if (const auto cycle = number(row->second, season); cycle > 1)
                    task.cycles.push_back(static_cast<int>(cycle));
            tasks.push_back(std::move(task));
        }
    }
    return tasks;
}

} // namespace

base::Result<std::vector<Task>> m4Tasks(const Choice& choice) {
    const auto series = seriesOf(choice.folder + "/forecast/m4_hourly_train.csv.gz");
    if (!series) return tl::make_unexpected(series.error());
    std::vector<Task> tasks;
    for (std::size_t i = 0; i < series->size(); ++i)
        for (int origin = 1; origin <= choice.origins && chosen(choice, i); ++origin) {
            const auto& values = (*series)[i].values;
            Task task = cut(values, values.size() - static_cast<std::size_t>(origin * kM4Horizon), kM4Horizon);
            task.series = (*series)[i].id;
            task.source = "M4";
            task.origin = origin;
            task.step = 3600;
            task.tier = "hourly";
            task.cycles = {24, 168};
            tasks.push_back(std::move(task));
        }
    return tasks;
}

base::Result<std::vector<Task>> infraTasks(const Choice& choice) { return manifestTasks(choice, "infra"); }

base::Result<std::vector<Task>> stressTasks(const Choice& choice) {
    auto tasks = manifestTasks(choice, "stress");
    if (!tasks) return tasks;
    const auto series = seriesOf(choice.folder + "/forecast/stress_series.csv.gz");
    if (!series) return tl::make_unexpected(series.error());
    const auto rows = rowsOf(choice.folder + "/forecast/stress_events.csv");
    if (!rows) return tl::make_unexpected(rows.error());
    std::map<std::string, std::vector<Window>> events;
    for (const auto& one : *series)
        for (const Row& row : *rows) {
            if (row.at("series_id") != one.id) continue;
            const auto place = [&](const char* name) {
                return static_cast<int>((number(row, name) * 1000 - one.first) / one.step);
            };
            events[one.id].push_back({row.at("kind"), place("start"), place("end")});
        }
    for (Task& task : *tasks) {
        task.source = task.series.substr(task.series.rfind('_') + 1);
        task.events = events[task.series];
    }
    return tasks;
}

} // namespace penumbra::bench
