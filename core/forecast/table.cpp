#include "forecast/table.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "base/time.h"
#include "forecast/fields.h"
#include "forecast/heading.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <optional>
#include <unordered_map>

namespace penumbra::forecast {

namespace {

constexpr std::size_t kMostProblems = 1000;
constexpr std::size_t kMostTableRows = 16'000'000; ///< 384 MB while they are read
constexpr std::int64_t kMostCells = 32'000'000;    ///< of all series together: 256 MB

struct Sample {
    std::int64_t time = 0;
    double value = 0;
    int line = 0;
};

struct Raw {
    std::string id;
    int line = 0;
    std::vector<Sample> samples;
};

class Reader final {
public:
    Reader(std::string_view text, const std::string& name, const base::Run& run)
        : m_text(text), m_name(name), m_run(run) {}

    base::Result<CsvTable> read() {
        if (m_text.starts_with("\xEF\xBB\xBF")) m_text.remove_prefix(3);
        m_separator = separatorOf(m_text);
        std::vector<std::string> fields;
        std::string_view line;
        while (nextLine(line)) {
            if (line.empty()) continue;
            if (m_line % 4096 == 0 && m_run.stopped()) return base::failCancelled();
            const bool whole = splitLine(line, m_separator, fields);
            if (!m_heading) {
                if (!whole || fields.size() < 3)
                    return base::failInput(fmt::format(
                        "{} line {}: it does not begin with the three columns series_id, timestamp and value.", m_name,
                        m_line));
                m_heading.emplace(fields);
                m_headingLine = m_line;
                if (m_heading->isRow()) continue;
            }
            if (!whole || fields.size() < m_heading->least()) {
                problem("bad-row", fmt::format("The row has fewer than {} columns or an open quote and was left out.",
                                               m_heading->least()));
                continue;
            }
            if (const auto fine = row(fields); !fine) return tl::unexpected(fine.error());
        }
        if (m_raws.empty())
            return base::failInput(fmt::format("{} line {}: there is no row under the header.", m_name, m_line));
        if (const auto fine = columnsFit(); !fine) return tl::unexpected(fine.error());
        for (Raw& raw : m_raws) {
            if (m_run.stopped()) return base::failCancelled();
            regularise(raw);
        }
        if (m_more > 0)
            m_table.problems.push_back({base::Severity::Warning, "more-problems", m_name,
                                        base::sayCount(m_more, PENUMBRA_TEXT("Count", "further problem is"),
                                                       PENUMBRA_TEXT("Count", "further problems are")) +
                                            " not listed."});
        return std::move(m_table);
    }

private:
    bool nextLine(std::string_view& line) {
        if (m_text.empty()) return false;
        const auto end = m_text.find('\n');
        line = m_text.substr(0, end);
        m_text.remove_prefix(end == std::string_view::npos ? m_text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        ++m_line;
        return true;
    }

    void problem(const char* code, std::string text, int line = 0, base::Severity severity = base::Severity::Warning) {
        if (m_table.problems.size() >= kMostProblems) {
            ++m_more;
            return;
        }
        m_table.problems.push_back(
            {severity, code, fmt::format("{} line {}", m_name, line > 0 ? line : m_line), std::move(text)});
    }

    base::Result<void> row(const std::vector<std::string>& fields) {
        const auto& id = m_heading->in(fields, Heading::Series);
        const auto& when = m_heading->in(fields, Heading::Time);
        const auto& what = m_heading->in(fields, Heading::Value);
        // A series is announced by its first row, however bad, so that none is lost without a word.
        const auto [at, isNew] = m_index.try_emplace(id, m_raws.size());
        if (isNew) m_raws.push_back({id, m_line, {}});
        if (!m_clockKnown && !when.empty()) {
            m_table.clock = clockOf(when);
            m_clockKnown = true;
            if (base::looksLikeDate(when))
                return base::failInput(
                    fmt::format("{} line {}: '{}' can be a date or the number of a step. Write dates as 2026-01-31.",
                                m_name, m_line, when));
        }
        const auto time = parseClock(when, m_table.clock);
        const auto value = valueOf(what);
        m_times.count(time.has_value(), when, m_line);
        m_values.count(value.has_value(), what, m_line);
        if (!time)
            problem("bad-time",
                    fmt::format("'{}' is no time of the kind the file began with; the row was left out.", when));
        else if (!value)
            problem("bad-value", fmt::format("'{}' is no number; the row was left out.", what));
        else {
            m_raws[at->second].samples.push_back({*time, *value, m_line});
            if (++m_rows > kMostTableRows)
                return base::failInput(fmt::format("{} has more than {} rows with a value. Split it by series.", m_name,
                                                   base::grouped(kMostTableRows)));
        }
        return {};
    }

    /// How many fields of a column could be read, and the first that could not.
    struct Column {
        std::size_t good = 0;
        std::string bad;
        int badLine = 0;
        void count(bool fits, const std::string& text, int line) {
            if (fits) ++good;
            if (fits || badLine > 0) return;
            bad = text;
            badLine = line;
        }
    };

    /// An error for a column of which nothing can be what it was taken for; a note on what was taken as what.
    base::Result<void> columnsFit() {
        const auto unfit = [&](const Column& column, Heading::Part part, const char* what) {
            return base::failInput(fmt::format(
                "{} line {}: {} should hold the {}, but no row has one there; this one has '{}'. Name the columns "
                "series_id, timestamp and value.",
                m_name, column.badLine, m_heading->say(part), what, column.bad));
        };
        if (m_times.good == 0 && m_times.badLine > 0) return unfit(m_times, Heading::Time, "time");
        if (m_values.good == 0 && m_values.badLine > 0) return unfit(m_values, Heading::Value, "value");
        const auto clock = m_table.clock == Clock::Steps          ? "the number of a step"
                           : m_table.clock == Clock::EpochSeconds ? "seconds since 1970"
                                                                  : "ISO 8601";
        if (auto taken = m_heading->taken(clock); !taken.empty())
            m_table.problems.insert(
                m_table.problems.begin(),
                {base::Severity::Note, "columns", fmt::format("{} line {}", m_name, m_headingLine), std::move(taken)});
        return {};
    }

    /// Where commas do not separate fields, `1,5` is one and a half.
    std::optional<double> valueOf(std::string text) const {
        if (m_separator != ',' && std::count(text.begin(), text.end(), ',') == 1 && text.find('.') == std::string::npos)
            text[text.find(',')] = '.';
        return parseValue(text);
    }

    /// The usual distance between neighbours: their median.
    std::int64_t stepOf(const std::vector<Sample>& samples) const {
        if (m_table.clock == Clock::Steps) return 1;
        std::vector<std::int64_t> distances;
        for (std::size_t i = 1; i < samples.size(); ++i)
            if (samples[i].time > samples[i - 1].time) distances.push_back(samples[i].time - samples[i - 1].time);
        if (distances.empty()) return 3'600'000;
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        return *middle;
    }

    void regularise(Raw& raw) {
        CsvSeries series{raw.id, raw.line, 0, 1, {}};
        auto& samples = raw.samples;
        const auto earlier = [](const Sample& a, const Sample& b) { return a.time < b.time; };
        if (const auto back = std::is_sorted_until(samples.begin(), samples.end(), earlier); back != samples.end()) {
            problem("out-of-order", fmt::format("The rows of {} go back in time from here; they were sorted.", raw.id),
                    back->line);
            std::stable_sort(samples.begin(), samples.end(), earlier);
        }
        series.step = stepOf(samples);
        if (!samples.empty()) {
            series.first = samples.front().time;
            const auto count = (samples.back().time - series.first + series.step / 2) / series.step + 1;
            if (count > kMostCells - m_cells) {
                problem("too-long",
                        fmt::format("{} spans {} steps; a file can be forecast as far as its series span {} steps "
                                    "together.",
                                    raw.id, count, kMostCells),
                        raw.line, base::Severity::Error);
            } else {
                m_cells += count;
                place(samples, static_cast<std::size_t>(count), series);
            }
        }
        m_table.series.push_back(std::move(series));
    }

    void place(const std::vector<Sample>& samples, std::size_t count, CsvSeries& series) {
        series.values.assign(count, std::numeric_limits<double>::quiet_NaN());
        std::vector<int> known(count, 0);
        std::size_t twice = 0, moved = 0;
        int twiceLine = 0, movedLine = 0;
        for (const Sample& sample : samples) {
            const auto distance = sample.time - series.first;
            const auto i = static_cast<std::size_t>((distance + series.step / 2) / series.step);
            if (distance % series.step != 0 && moved++ == 0) movedLine = sample.line;
            if (std::isnan(sample.value)) continue;
            double& value = series.values[i];
            value = known[i] == 0 ? sample.value : value + (sample.value - value) / (known[i] + 1);
            if (known[i]++ > 0 && twice++ == 0) twiceLine = sample.line;
        }
        if (twice > 0)
            problem(
                "same-time",
                fmt::format("{} of {} {} on a step that has one already; the mean was taken.",
                            base::sayCount(twice, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples")),
                            series.id, twice == 1 ? "falls" : "fall"),
                twiceLine);
        if (moved > 0)
            problem(
                "irregular",
                fmt::format("{} of {} off the usual step {} moved to the nearest one.",
                            base::sayCount(moved, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples")),
                            series.id, moved == 1 ? "was" : "were"),
                movedLine, base::Severity::Note);
    }

    std::string_view m_text;
    const std::string& m_name;
    const base::Run& m_run;
    std::int64_t m_cells = 0; ///< of the grids so far
    std::size_t m_rows = 0;   ///< with a time and a value
    int m_line = 0;
    char m_separator = ',';
    bool m_clockKnown = false;
    std::optional<Heading> m_heading; ///< once the first row was seen
    int m_headingLine = 0;
    Column m_times, m_values;
    std::size_t m_more = 0;
    std::unordered_map<std::string, std::size_t> m_index;
    std::vector<Raw> m_raws;
    CsvTable m_table;
};

} // namespace

base::Result<CsvTable> readTable(std::string_view text, const std::string& name, const base::Run& run) {
    if (text.empty())
        return base::failInput(fmt::format("{} is empty; it should hold series_id,timestamp,value.", name));
    if (const auto zero = text.find('\0'); zero != std::string_view::npos)
        return base::failInput(
            fmt::format("{} line {}: there is a zero byte, so this is no text in UTF-8. Save it as UTF-8.", name,
                        1 + std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(zero), '\n')));
    return Reader(text, name, run).read();
}

} // namespace penumbra::forecast
