#include "gather/prometheus/own_series.h"

#include "base/say.h"
#include "base/text.h"
#include "gather/range_fetch.h"
#include "ingest/metrics/role.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>
#include <iterator>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

/// Samples in one answer: some 4 MB of JSON or 1.5 MB of chunks, of which a few are in memory at once.
constexpr double kSamplesPerSlice = 200'000;
constexpr int kMostPoints = 10'000;   ///< Prometheus refuses more than 11,000
constexpr int kAskedForDensity = 30;  ///< metrics
constexpr double kDensity = 1.0 / 15; ///< samples a second where nothing tells

std::string placeKey(const SeriesPlace& place) {
    return place.hostLabel.empty() ? fmt::format("{}/{}", model::kindName(place.kind), place.name) : place.hostLabel;
}

} // namespace

OwnSeries::OwnSeries(const PrometheusApi& api, const PrometheusOptions& options, const base::TimeGrid& grid,
                     const Places& places, PrometheusMemory& memory, Readers& readers, const base::Run& run, Warn warn)
    : m_api(api), m_options(options), m_grid(grid), m_places(places), m_memory(memory), m_readers(readers), m_run(run),
      m_warn(std::move(warn)) {}

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
        m_problems.emplace_back("no-series",
                                PENUMBRA_SAY("Problem", "No series fits {} between {} and {}. Check the parameters "
                                                        "'series' and 'match'.")(selectorText(m_options.series),
                                                                                 base::formatTime(m_grid.begin),
                                                                                 base::formatTime(m_grid.end())));
        return {};
    }
    const auto types = findTypes();
    if (!types) return tl::unexpected(types.error());
    std::map<std::string, Family*> families;
    for (const auto& name : names) {
        const auto type = types->find(name);
        const auto grid = gridFor(m_options, m_grid, name);
        const bool counter = ingest::isCounter(name, type == types->end() ? std::string() : type->second);
        auto& family = counter ? m_counters[name] : m_gauges[grid.step];
        family.grid = grid;
        family.names.push_back(name);
        families[name] = &family;
    }
    for (const auto& row : there->rows) {
        const auto name = row.labels.find("__name__");
        if (name == row.labels.end()) continue;
        const auto host = row.labels.find(m_options.scope.hostLabel);
        ++families.at(name->second)->series[host == row.labels.end() ? std::string() : host->second];
    }
    return {};
}

/// What kind each metric is; nothing where the server does not know: then names tell.
base::Result<std::map<std::string, std::string>> OwnSeries::findTypes() {
    std::map<std::string, std::string> out;
    const auto types = m_api.types(m_run);
    if (m_run.stopped()) return base::failCancelled();
    if (types)
        for (const auto& row : types->rows) out[row.labels.at("__name__")] = row.labels.at("type");
    return out;
}

/// How many samples a second the densest series has: slices are cut by it.
base::Result<void> OwnSeries::findDensity() {
    std::string expression;
    int asked = 0;
    for (const auto& [step, family] : m_gauges)
        for (const auto& name : family.names) {
            if (++asked > kAskedForDensity || expression.size() > kLongestQuery / 2) break;
            auto one = m_options.series; // a name each: without their names the series of one target would be the same
            one.push_back(oneOf("__name__", {name}));
            expression += fmt::format("{}label_replace(max(count_over_time({}[1h])), \"n\", \"{}\", \"\", \"\")",
                                      asked == 1 ? "" : " or ", selectorText(one), asked);
        }
    expression = fmt::format("max({})", expression);
    const auto last = m_grid.count - 1;
    m_density = 0;
    for (const int moment : {last, last / 2, last / 4}) { // a range would make the server decode all that there is
        const auto counts = m_api.instant(expression, m_grid.at(moment), m_run);
        if (m_run.stopped()) return base::failCancelled();
        if (!counts) break; // slices are then cut by a guess
        for (const auto& row : counts->rows)
            for (const double value : row.values) m_density = std::max(m_density, value / 3600);
        if (last < 12) break;
    }
    if (m_density <= 0) m_density = kDensity;
    return {};
}

void OwnSeries::addSlice(std::vector<Slice>& out, const Family& family, const std::vector<std::string>& labels,
                         double samples, int mostPoints) const {
    const auto pieces = std::clamp(static_cast<int>(samples / kSamplesPerSlice) + 1, 1, family.grid.count);
    const int each = std::min((family.grid.count + pieces - 1) / pieces, mostPoints);
    auto matchers = m_options.series;
    matchers.push_back(oneOf("__name__", family.names));
    matchers.push_back(oneOf(m_options.scope.hostLabel, labels));
    for (int at = 0; at < family.grid.count; at += each)
        out.push_back({matchers,
                       {family.grid.at(at), family.grid.step, std::min(each, family.grid.count - at)},
                       family.names.size() == 1 ? family.names[0] : std::string()});
}

void OwnSeries::addSlices(std::vector<Slice>& out, const Family& family, double samplesPerSeries,
                          int mostPoints) const {
    std::vector<std::string> labels;
    double samples = 0;
    const auto flush = [&] {
        const auto names =
            selectorText({oneOf("__name__", family.names)}).size() + selectorText(m_options.series).size();
        const auto room = kLongestQuery - std::min(kLongestQuery, names + 100);
        const auto groups = groupsOf(m_options.scope.hostLabel, labels, labels.size(), room);
        for (const auto& group : groups)
            addSlice(out, family, group, samples / static_cast<double>(groups.size()), mostPoints);
        labels.clear();
        samples = 0;
    };
    for (const auto& [label, series] : family.series) {
        const double more = samplesPerSeries * static_cast<double>(series);
        if (!labels.empty() && samples + more > kSamplesPerSlice) flush();
        labels.push_back(label);
        samples += more;
    }
    if (!labels.empty()) flush();
}

base::Result<void> OwnSeries::readGauges() {
    const auto each = m_gauges.find(m_grid.step);
    if (each != m_gauges.end() && m_options.remoteRead && !m_memory.noRemoteRead) {
        const auto read = readRaw(each->second);
        if (!read) return tl::unexpected(read.error());
        if (*read) {
            m_gauges.erase(each);
        } else {
            m_memory.noRemoteRead = true;
            m_series.clear();
            m_index.clear();
            m_rejected = 0;
        }
    }
    for (const auto& [step, family] : m_gauges) {
        std::vector<Slice> slices;
        addSlices(slices, family, family.grid.count, kMostPoints);
        // the value at the moment, however far apart they are
        auto read = readByQuery(slices, "last_over_time(", fmt::format("[{}])", base::formatDuration(m_grid.step)),
                                base::Unit::Count);
        if (!read) return read;
    }
    return {};
}

/// False where the server has no remote read.
base::Result<bool> OwnSeries::readRaw(const Family& gauges) {
    if (auto found = findDensity(); !found) return tl::unexpected(found.error());
    std::vector<Slice> slices;
    const std::chrono::duration<double> span = m_grid.step * m_grid.count;
    addSlices(slices, gauges, std::max(1.0, m_density * span.count()), m_grid.count);
    if (slices.size() > 1) m_readers.prepare(std::min<std::size_t>(slices.size(), kInFlight));
    std::atomic<bool> absent{false};
    const auto done = fetchInOrder(
        slices.size(),
        [&](std::size_t i, const base::Run& inner) -> base::Result<PrometheusAnswer> {
            auto answer = m_api.raw(slices[i].matchers, slices[i].grid, m_readers, inner);
            if (!answer) return tl::unexpected(answer.error());
            if (*answer) return std::move(**answer);
            absent = true;
            return base::failInput(PENUMBRA_SAY("Problem", "There is no remote read.")());
        },
        [&](std::size_t, PrometheusAnswer&& answer) { take({}, std::move(answer), base::Unit::Count); }, m_run);
    if (!done && absent && !m_run.stopped()) return false;
    return done.map([] { return true; });
}

/// A rate has no name of its own, so each counter is asked for by itself.
base::Result<void> OwnSeries::readRates() {
    if (m_counters.empty()) return {};
    std::vector<Slice> slices;
    for (const auto& [name, family] : m_counters) addSlices(slices, family, family.grid.count, kMostPoints);
    const auto found = m_options.scope.rateWindow;
    const auto window = std::max<base::Duration>(found > 0s ? found : base::Duration(5min), m_grid.step);
    return readByQuery(slices, "rate(", fmt::format("[{}])", base::formatDuration(window)), base::Unit::PerSecond);
}

base::Result<void> OwnSeries::readByQuery(const std::vector<Slice>& slices, const std::string& before,
                                          const std::string& after, base::Unit unit) {
    if (slices.size() > 1) m_readers.prepare(std::min<std::size_t>(slices.size(), kInFlight));
    return fetchInOrder(
        slices.size(),
        [&](std::size_t i, const base::Run& inner) {
            return m_api.range(before + selectorText(slices[i].matchers) + after, slices[i].grid, m_readers, inner);
        },
        [&](std::size_t i, PrometheusAnswer&& answer) { take(slices[i].metric, std::move(answer), unit); }, m_run);
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
