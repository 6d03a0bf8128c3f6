#include "forecast/event_table.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr std::array<const char*, 4> kColumns{"series_id", "start", "end", "kind"};
constexpr std::int64_t kFarthestStep = 1'000'000'000;

using Fields = std::vector<std::string>;

/// Place of each column of kColumns in the first row.
base::Result<std::array<std::size_t, 4>> columnsOf(const Fields& first, const std::string& name) {
    std::array<std::size_t, 4> places{};
    for (std::size_t c = 0; c < kColumns.size(); ++c) {
        const auto found = std::find(first.begin(), first.end(), kColumns[c]);
        if (found == first.end())
            return base::failInput(fmt::format("{} line 1: there is no column '{}'. A table of events has the columns "
                                               "series_id, start, end and kind.",
                                               name, kColumns[c]));
        places[c] = static_cast<std::size_t>(found - first.begin());
    }
    return places;
}

struct Row {
    std::string series;
    std::int64_t begin = 0, end = 0;
    int kind = 0;
    bool lasting = false;
};

/// First step at or after a time.
int stepAt(std::int64_t time, const CsvSeries& series) {
    const auto distance = time - series.first;
    const auto step = distance >= 0 ? (distance + series.step - 1) / series.step : -(-distance / series.step);
    return static_cast<int>(std::clamp(step, -kFarthestStep, kFarthestStep));
}

EventTable onGrids(const std::vector<Row>& rows, const CsvTable& table) {
    EventTable result;
    for (const CsvSeries& series : table.series) {
        std::vector<EventWindow> windows;
        for (const Row& row : rows)
            if (row.series.empty() || row.series == series.id)
                windows.push_back({row.kind, stepAt(row.begin, series), stepAt(row.end, series), row.lasting});
        std::stable_sort(windows.begin(), windows.end(),
                         [](const EventWindow& a, const EventWindow& b) { return a.begin < b.begin; });
        if (!windows.empty()) result[series.id] = std::move(windows);
    }
    return result;
}

void countStrangers(const std::vector<Row>& rows, const std::string& name, CsvTable& table) {
    const auto strangers = std::count_if(rows.begin(), rows.end(), [&](const Row& row) {
        return !row.series.empty() && std::none_of(table.series.begin(), table.series.end(),
                                                   [&](const CsvSeries& series) { return series.id == row.series; });
    });
    if (strangers > 0)
        table.problems.push_back(
            {base::Severity::Warning, "unknown-series", name,
             base::sayCount(strangers, PENUMBRA_TEXT("Count", "event names"), PENUMBRA_TEXT("Count", "events name")) +
                 " a series that is not in the table."});
}

} // namespace

base::Result<EventTable> readEvents(std::string_view text, const std::string& name, CsvTable& table) {
    const char separator = separatorOf(text);
    std::array<std::size_t, 4> places{};
    std::map<std::string, int> kinds;
    std::vector<Row> rows;
    Fields fields;
    for (int number = 1; !text.empty(); ++number) {
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (line.empty()) continue;
        const bool whole = splitLine(line, separator, fields);
        if (number == 1) {
            const auto columns = columnsOf(fields, name);
            if (!columns) return tl::make_unexpected(columns.error());
            places = *columns;
            continue;
        }
        if (!whole || fields.size() <= *std::max_element(places.begin(), places.end()))
            return base::failInput(fmt::format("{} line {}: the row is not whole.", name, number));
        const auto from = parseClock(fields[places[1]], table.clock), to = parseClock(fields[places[2]], table.clock);
        if (!from || !to || *to <= *from)
            return base::failInput(fmt::format("{} line {}: '{}' to '{}' is no window of time; write both like the "
                                               "times of the series, the end after the start.",
                                               name, number, fields[places[1]], fields[places[2]]));
        const auto kind = kinds.try_emplace(fields[places[3]], static_cast<int>(kinds.size())).first->second;
        const bool lasting = fields[places[3]] == "release" || fields[places[3]] == "deployment";
        rows.push_back({fields[places[0]], *from, *to, kind, lasting});
    }
    countStrangers(rows, name, table);
    return onGrids(rows, table);
}

} // namespace penumbra::forecast
