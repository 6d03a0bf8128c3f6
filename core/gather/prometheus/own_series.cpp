#include "gather/prometheus/own_series.h"

#include "base/say.h"
#include "gather/range_fetch.h"
#include "ingest/metrics/role.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <iterator>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

/// Raw samples in one answer: some 3 MB of chunks. Its times and values are then 6 MB for a moment.
constexpr double kSamplesPerSlice = 400'000;
constexpr double kSamplesPerResponse = 100'000;
constexpr int kPointsPerChunk = 10'000; ///< Prometheus refuses more than 11,000
constexpr double kDensity = 1.0 / 15;   ///< samples a second where nothing tells

int pointsPerChunk(std::int64_t series) {
    const double points = kSamplesPerResponse / static_cast<double>(std::max<std::int64_t>(series, 1));
    return std::clamp(static_cast<int>(points), 1, kPointsPerChunk);
}

std::string placeKey(const SeriesPlace& place) {
    return place.hostLabel.empty() ? fmt::format("{}/{}", model::kindName(place.kind), place.name) : place.hostLabel;
}

} // namespace

OwnSeries::OwnSeries(const PrometheusApi& api, const PrometheusOptions& options, const base::TimeGrid& grid,
                     const Places& places, PrometheusMemory& memory, const base::Run& run, Warn warn)
    : m_api(api), m_options(options), m_grid(grid), m_places(places), m_memory(memory), m_run(run),
      m_warn(std::move(warn)) {}

Matchers OwnSeries::narrowed(std::vector<Matcher> more) const {
    auto out = m_options.series;
    out.insert(out.end(), more.begin(), more.end());
    return out;
}

base::Result<void> OwnSeries::gather() {
    using Step = base::Result<void> (OwnSeries::*)();
    for (const Step step : {&OwnSeries::find, &OwnSeries::readGauges, &OwnSeries::readRates})
        if (auto done = (this->*step)(); !done) return done;
    for (auto& one : m_series) {
        one.samples.times.shrink_to_fit();
        one.samples.values.shrink_to_fit();
    }
    return {};
}

base::Result<void> OwnSeries::find() {
    auto there = m_api.series({selectorText(m_options.series)}, {m_grid.begin - m_grid.step, m_grid.end()}, m_run);
    if (!there) return tl::unexpected(there.error());
    m_warn(*there);
    std::set<std::string> names;
    for (const auto& row : there->rows) {
        if (const auto name = row.labels.find("__name__"); name != row.labels.end()) names.insert(name->second);
        for (const auto& [key, value] : row.labels) m_labels.insert(key);
    }
    if (names.empty()) {
        m_problems.emplace_back("no-series", fmt::format("No series fits {} between {} and {}. Check the parameters "
                                                         "'series' and 'match'.",
                                                         selectorText(m_options.series), base::formatTime(m_grid.begin),
                                                         base::formatTime(m_grid.end())));
        return {};
    }
    auto types = m_api.types(m_run); // where the server keeps none, names tell
    std::map<std::string, std::string> typeOf;
    if (types)
        for (const auto& row : types->rows) typeOf[row.labels.at("__name__")] = row.labels.at("type");
    if (!types && m_run.stopped()) return base::failCancelled();
    const auto known = [&](const std::string& name) {
        const auto it = typeOf.find(name);
        return it == typeOf.end() ? std::string() : it->second;
    };
    for (const auto& name : names) {
        if (ingest::isCounter(name, known(name)))
            m_counters.emplace(name, 0);
        else
            m_gauges.push_back(name);
    }
    for (const auto& row : there->rows) {
        const auto name = row.labels.find("__name__");
        if (name == row.labels.end()) continue;
        if (const auto counter = m_counters.find(name->second); counter != m_counters.end()) {
            ++counter->second;
            continue;
        }
        const auto host = row.labels.find(m_options.scope.hostLabel);
        ++m_groups[host == row.labels.end() ? std::string() : host->second];
    }
    return {};
}

/// How many samples a second the densest series has: slices are cut by it.
base::Result<void> OwnSeries::findDensity() {
    const auto span = std::max<base::Duration>(m_grid.end() - m_grid.begin, 1h);
    base::TimeGrid moments{m_grid.end() - span, std::max<base::Duration>(1h, span / 12), 0};
    moments.count = static_cast<int>(span / moments.step) + 1;
    const auto counts =
        m_api.range(fmt::format("max(count_over_time({}[1h]))", selectorText(narrowed({}))), moments, m_run);
    if (!counts) return tl::unexpected(counts.error());
    m_density = 0;
    for (const auto& row : counts->rows)
        for (const double value : row.values) m_density = std::max(m_density, value / 3600);
    if (m_density <= 0) m_density = kDensity;
    return {};
}

void OwnSeries::addSlices(std::vector<Slice>& out, const std::vector<std::string>& labels, double samples) const {
    const auto pieces = std::clamp(static_cast<int>(samples / kSamplesPerSlice) + 1, 1, m_grid.count);
    const int each = (m_grid.count + pieces - 1) / pieces;
    const auto matchers = narrowed({oneOf("__name__", m_gauges), oneOf(m_options.scope.hostLabel, labels)});
    for (int at = 0; at < m_grid.count; at += each)
        out.push_back({matchers, {m_grid.at(at), m_grid.step, std::min(each, m_grid.count - at)}});
}

/// Some hosts for all the time or, of a host with much, some of the time.
std::vector<OwnSeries::Slice> OwnSeries::slices() const {
    const double perSeries =
        std::max(1.0, m_density * std::chrono::duration<double>(m_grid.step * m_grid.count).count());
    std::vector<Slice> out;
    std::vector<std::string> labels;
    double samples = 0;
    for (const auto& [label, series] : m_groups) {
        const double more = perSeries * static_cast<double>(series);
        if (!labels.empty() && samples + more > kSamplesPerSlice) {
            addSlices(out, labels, samples);
            labels.clear();
            samples = 0;
        }
        labels.push_back(label);
        samples += more;
    }
    if (!labels.empty()) addSlices(out, labels, samples);
    return out;
}

base::Result<void> OwnSeries::readGauges() {
    if (m_gauges.empty()) return {};
    if (m_options.remoteRead && !m_memory.noRemoteRead) {
        if (auto found = findDensity(); !found) return found;
        const auto pieces = slices();
        std::atomic<bool> absent{false};
        auto done = fetchInOrder(
            pieces.size(),
            [&](std::size_t i, const base::Run& inner) -> base::Result<PrometheusAnswer> {
                auto answer = m_api.raw(pieces[i].matchers, pieces[i].grid, inner);
                if (!answer) return tl::unexpected(answer.error());
                if (*answer) return std::move(**answer);
                absent = true;
                return base::failInput("There is no remote read.");
            },
            [&](std::size_t, PrometheusAnswer&& answer) { take({}, std::move(answer), base::Unit::Count); }, m_run);
        if (done || !absent) return done;
        m_memory.noRemoteRead = true;
        m_series.clear();
        m_index.clear();
        m_rejected = 0;
    }
    std::int64_t count = 0;
    for (const auto& [label, series] : m_groups) count += series;
    const auto expression = fmt::format("last_over_time({}[{}])", selectorText(narrowed({oneOf("__name__", m_gauges)})),
                                        base::formatDuration(m_grid.step));
    const auto only = m_gauges.size() == 1 ? m_gauges[0] : std::string();
    return fetchRanges(
        m_api, {{expression, m_grid, pointsPerChunk(count)}},
        [&](std::size_t, PrometheusAnswer&& answer) { take(only, std::move(answer), base::Unit::Count); }, m_run);
}

/// A rate has no name of its own, so each counter is a query of its own.
base::Result<void> OwnSeries::readRates() {
    if (m_counters.empty()) return {};
    std::vector<RangeQuery> queries;
    std::vector<std::string> names;
    const auto found = m_options.scope.rateWindow;
    const auto window = std::max<base::Duration>(found > 0s ? found : base::Duration(5min), m_grid.step);
    for (const auto& [name, series] : m_counters) {
        queries.push_back({fmt::format("rate({}[{}])", selectorText(narrowed({oneOf("__name__", {name})})),
                                       base::formatDuration(window)),
                           m_grid, pointsPerChunk(series)});
        names.push_back(name);
    }
    return fetchRanges(
        m_api, queries,
        [&](std::size_t q, PrometheusAnswer&& answer) { take(names[q], std::move(answer), base::Unit::PerSecond); },
        m_run);
}

void OwnSeries::take(const std::string& metric, PrometheusAnswer&& answer, base::Unit unit) {
    m_warn(answer);
    for (auto& row : answer.rows) takeRow(metric, std::move(row), unit);
}

void OwnSeries::takeRow(const std::string& metric, PrometheusRow&& row, base::Unit unit) {
    m_rejected += row.rejected;
    if (row.times.empty()) return;
    auto name = metric;
    if (const auto own = row.labels.find("__name__"); name.empty() && own != row.labels.end()) name = own->second;
    // remote read adds the labels that the server gives to all that leaves it
    std::erase_if(row.labels, [&](const auto& label) { return !m_labels.contains(label.first); });
    auto place = m_places.of(name, row.labels);
    if (!place) {
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    if (unit == base::Unit::PerSecond) place->metric = fmt::format("rate({})", place->metric);
    const auto [it, fresh] = m_index.try_emplace({placeKey(*place), place->metric}, m_series.size());
    if (fresh) {
        m_series.push_back({std::move(*place), {}});
        m_series.back().samples.unit = unit;
        m_series.back().samples.times = std::move(row.times);
        m_series.back().samples.values = std::move(row.values);
        return;
    }
    auto& samples = m_series[it->second].samples;
    if (!samples.times.empty() && row.times.front() <= samples.times.back()) { // two series that cannot be told apart
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    const auto all = std::max(static_cast<std::size_t>(m_grid.count), samples.times.size() + row.times.size());
    samples.times.reserve(all);
    samples.values.reserve(all);
    samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
    samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
}

} // namespace penumbra::gather
