#include "gather/prometheus_gathering.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

/// A response of this many samples is some 4 MB of JSON: few enough to hold several at once.
constexpr int kSamplesPerResponse = 200'000;
constexpr int kPointsOfSum = 2'000;     ///< of an own query with one row: the server works on several pieces at once
constexpr int kPointsPerChunk = 10'000; ///< Prometheus refuses more than 11,000
/// Prometheus refuses to load more than 50 million samples for one query; node_cpu_seconds_total has 8 series a CPU.
constexpr double kLoadedSamples = 20e6;
constexpr double kSeriesPerCpu = 8;

const char* const kInfoMetrics = "__name__=~\"node_uname_info|node_os_info|node_dmi_info|node_memory_MemTotal_bytes\"";

double median(std::vector<double> values) {
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2), values.end());
    return values[values.size() / 2];
}

/// The step, or three scrape intervals where that is more: one missed scrape leaves no hole. Rounded up to what people
/// write.
base::Duration rateWindow(base::Duration step, base::Duration interval) {
    if (interval * 3 <= step) return step;
    if (interval * 3 <= 5min) return std::chrono::ceil<std::chrono::minutes>(interval * 3);
    return std::chrono::ceil<std::chrono::duration<std::int64_t, std::ratio<300>>>(interval * 3);
}

} // namespace

PrometheusGathering::PrometheusGathering(const Source& source, const PrometheusOptions& options,
                                         const PrometheusApi& api, PrometheusMemory& memory, const base::TimeGrid& grid,
                                         bool first, const base::Run& run)
    : m_options(options), m_api(api), m_memory(memory), m_grid(grid), m_first(first), m_run(run),
      m_hosts(m_options.scope.hostLabel, source.name, grid.at(grid.count - 1)) {
    m_batch.source = source.name;
    m_options.scope.lookBack = std::max<base::Duration>(grid.step * grid.count, 1h);
}

base::Result<void>
PrometheusGathering::follow(std::initializer_list<base::Result<void> (PrometheusGathering::*)()> steps) {
    for (const auto step : steps) {
        if (auto done = (this->*step)(); !done) return done;
        if (m_run.stopped()) return base::failCancelled();
    }
    return {};
}

base::Result<model::Batch> PrometheusGathering::gather() {
    using Self = PrometheusGathering;
    const auto done = follow({&Self::findMetrics, &Self::findHosts, &Self::findCapacities, &Self::findRateWindow,
                              &Self::readSamples, &Self::readOwnSeries, &Self::readOwnQueries});
    if (!done) return tl::unexpected(done.error());
    assemble();
    return std::move(m_batch);
}

base::Result<void> PrometheusGathering::learn() {
    using Self = PrometheusGathering;
    return follow({&Self::findMetrics, &Self::findHosts, &Self::findRateWindow}).map([this] { settle(); });
}

void PrometheusGathering::problem(base::Severity severity, const char* code, std::string text) {
    m_batch.problems.push_back({severity, code, m_options.url.shown(), std::move(text)});
}

void PrometheusGathering::warn(const PrometheusAnswer& answer) {
    for (const auto& text : answer.warnings)
        if (m_warnings.insert(text).second)
            problem(base::Severity::Warning, "server-warning",
                    PENUMBRA_SAY("Problem", "The server says that its answer may be incomplete: {}")(text));
}

base::Result<void> PrometheusGathering::findMetrics() {
    m_run.report(0, PENUMBRA_TEXT("Progress", "Finding metrics"));
    const auto matcher = selector(m_options.scope, "", "__name__=~\"node_.+\"");
    auto names = m_api.metricNames(matcher, m_grid.window(), m_run);
    if (!names) return tl::unexpected(names.error());
    m_names.insert(names->begin(), names->end());
    const auto there = [&](const char* name) { return !name || m_names.contains(name); };
    for (const auto& metric : nodeMetrics()) {
        Wanted wanted{&metric, {}, std::all_of(metric.needs.begin(), metric.needs.end(), there)};
        const auto own = m_options.ownQueries.find(metric.name);
        if (own != m_options.ownQueries.end()) wanted.expression = own->second;
        if (wanted.expression == "none") continue;
        if (wanted.exists || !wanted.expression.empty()) {
            m_wanted.push_back(std::move(wanted));
        } else if (!m_names.empty()) {
            problem(base::Severity::Warning, "missing-metric",
                    PENUMBRA_SAY("Problem", "There is no {} here, because the server has no {}.")(
                        metric.name, there(metric.needs[0]) ? metric.needs[1] : metric.needs[0]));
        }
    }
    if (!m_wanted.empty() || !m_options.series.empty() || !m_options.queries.empty()) return {};
    const auto text = PENUMBRA_SAY(
        "Problem", "{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and "
                   "the parameter 'match'.")(m_options.url.origin(), base::formatTime(m_grid.begin),
                                             base::formatTime(m_grid.end()));
    if (m_first) return base::failInput(text);
    problem(base::Severity::Warning, "no-metrics", text);
    return {};
}

base::Result<void> PrometheusGathering::findHosts() {
    if (m_names.empty()) return {};
    const auto infos = selector(m_options.scope, "", kInfoMetrics);
    auto seen = m_api.series({infos}, m_grid.window(), m_run);
    if (!seen) return tl::unexpected(seen.error());
    auto live = m_api.instant(infos, m_grid.at(m_grid.count - 1), m_run);
    if (!live) return tl::unexpected(live.error());
    warn(*seen);
    warn(*live);
    m_hosts.learn(seen->rows);
    m_hosts.learn(live->rows);
    if (m_hosts.size() <= hostsPerQuery(m_grid)) return {}; // one query has them all
    for (const auto& wanted : m_wanted) {                   // those too that do not say who they are
        if (!wanted.exists) continue;
        const auto labels = m_api.labelValues(
            m_options.scope.hostLabel, selector(m_options.scope, wanted.metric->needs[0]), m_grid.window(), m_run);
        if (!labels) return tl::unexpected(labels.error());
        for (const auto& label : *labels) m_hosts.at(label);
    }
    return {};
}

base::Result<void> PrometheusGathering::findCapacities() {
    for (const auto& wanted : m_wanted) {
        if (!wanted.exists || !wanted.metric->capacity) continue;
        auto answer = m_api.instant(wanted.metric->capacity(m_options.scope), m_grid.at(m_grid.count - 1), m_run);
        if (!answer) return tl::unexpected(answer.error());
        warn(*answer);
        for (const auto& row : answer->rows) {
            const auto label = row.labels.find(m_options.scope.hostLabel);
            if (label == row.labels.end() || row.values.empty()) continue;
            if (!(row.values[0] > 0 && row.values[0] < 9e18)) {
                problem(base::Severity::Warning, "bad-capacity",
                        PENUMBRA_SAY("Problem", "The capacity {} of {} is {}; it was left out.")(
                            wanted.metric->name, label->second, row.values[0]));
                continue;
            }
            m_hosts.at(label->second).capacity.set(wanted.metric->dimension, std::llround(row.values[0]));
            if (std::string_view(wanted.metric->name) == "cpu") m_cpus += row.values[0] / 1000;
        }
    }
    return {};
}

/// How far apart two scrapes of a host are; none where the history is too short to tell.
base::Result<std::optional<base::Duration>> PrometheusGathering::findInterval() {
    const char* probe =
        m_names.contains("node_memory_MemTotal_bytes") ? "node_memory_MemTotal_bytes" : m_wanted[0].metric->needs[0];
    const auto ask = [&](base::Duration span, base::Time begin, base::Duration step) {
        const base::TimeGrid grid{begin, step, static_cast<int>((m_grid.end() - begin) / step) + 1};
        return m_api.range(samplesPer(m_options.scope, probe, span), grid, m_readers, m_run)
            .map([](const PrometheusAnswer& answer) {
                return answer.rows.empty() ? std::vector<double>() : answer.rows[0].values;
            });
    };
    const auto begin = std::min(m_grid.begin, m_grid.end() - 6h);
    const auto hours = ask(1h, begin, std::max<base::Duration>(1h, (m_grid.end() - begin) / 24));
    if (!hours) return tl::unexpected(hours.error());
    if (hours->empty()) return std::optional<base::Duration>();
    if (hours->size() > 1) // the first may be a part of one
        return std::optional(base::Duration(std::llround(3'600'000 / std::max(1.0, median(*hours)))));
    const auto parts = ask(10min - 1s, m_grid.end() - 50min, 5min); // without the sample at both ends
    if (!parts) return tl::unexpected(parts.error());
    const double most = parts->empty() ? 0 : *std::max_element(parts->begin(), parts->end());
    return most < 2 ? std::optional<base::Duration>() : std::optional(base::Duration(std::llround(600'000 / most)));
}

base::Result<void> PrometheusGathering::findRateWindow() {
    if (m_options.scope.rateWindow > 0s || m_wanted.empty()) return {};
    m_options.scope.rateWindow = std::max<base::Duration>(m_grid.step, 5min);
    if (m_names.empty()) return {};
    const auto found = findInterval();
    if (!found) return tl::unexpected(found.error());
    if (!*found) return {};
    const auto interval = **found;
    m_options.scope.rateWindow = rateWindow(m_grid.step, interval);
    if (m_options.scope.rateWindow > m_grid.step)
        problem(base::Severity::Note, "rate-window",
                PENUMBRA_SAY("Problem",
                             "CPU and network are averages over {}, since the hosts are scraped only every {} or so.")(
                    base::formatDuration(m_options.scope.rateWindow),
                    base::formatDuration(std::chrono::round<std::chrono::seconds>(interval))));
    return {};
}

int PrometheusGathering::pointsPerChunk(const Wanted& wanted, std::size_t hosts) const {
    const auto most = static_cast<int>(std::clamp<std::size_t>(hosts, 1, 1'000'000));
    int points = std::clamp(kSamplesPerResponse / most, 1, kPointsPerChunk);
    const double cpus = m_cpus * most / static_cast<double>(std::max<std::size_t>(m_hosts.size(), 1));
    if (std::string_view(wanted.metric->name) == "cpu" && cpus > 0)
        points = std::clamp(static_cast<int>(std::min(kLoadedSamples / (kSeriesPerCpu * cpus), 1e6)), 1, points);
    return points;
}

std::size_t PrometheusGathering::hostsPerQuery(const base::TimeGrid& grid) {
    return static_cast<std::size_t>(std::max(kSamplesPerResponse / std::min(grid.count, kPointsPerChunk), 1));
}

/// All hosts in one query, or some hosts in each where that is too much for one answer: a server finds the series of a
/// query once, so few hosts for all the time cost it less than all hosts for little of it.
std::vector<RangeQuery> PrometheusGathering::queriesFor(const Wanted& wanted) const {
    const auto hosts = m_hosts.size();
    const bool own = !wanted.expression.empty();
    const auto grid = gridFor(m_options, m_grid, wanted.metric->name);
    const auto each = hostsPerQuery(grid);
    if (own || hosts <= each)
        return {{own ? wanted.expression : wanted.metric->use(m_options.scope), grid, pointsPerChunk(wanted, hosts)}};
    const auto within = [&](const std::string& matcher) {
        auto scope = m_options.scope;
        scope.match += (scope.match.empty() ? "" : ",") + matcher;
        return wanted.metric->use(scope);
    };
    // How often a matcher stands in the query, and so how long it may be.
    const auto bare = within({}).size(), once = within("x").size() - bare;
    const auto room = (kLongestQuery - std::min(kLongestQuery, bare)) / std::max<std::size_t>(once, 1);
    std::vector<std::string> labels;
    for (const auto& [label, host] : m_hosts.hosts()) labels.push_back(label);
    std::vector<RangeQuery> out;
    for (const auto& group : groupsOf(m_options.scope.hostLabel, labels, each, room)) {
        const auto text = selectorText({oneOf(m_options.scope.hostLabel, group)});
        out.push_back({within(text.substr(1, text.size() - 2)), grid, pointsPerChunk(wanted, group.size())});
    }
    return out;
}

base::Result<void> PrometheusGathering::readSamples() {
    std::vector<RangeQuery> queries;
    std::vector<std::size_t> wantedOf;
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        for (auto& query : queriesFor(m_wanted[i])) {
            queries.push_back(std::move(query));
            wantedOf.push_back(i);
        }
    m_samples.resize(m_wanted.size());
    m_bad.resize(m_wanted.size());
    const auto done = fetchRanges(
        m_api, queries, [&](std::size_t q, PrometheusAnswer&& answer) { take(wantedOf[q], answer); }, m_readers, m_run);
    if (!done) return done;
    for (std::size_t i = 0; i < m_wanted.size(); ++i)
        if (m_bad[i] > 0)
            problem(base::Severity::Warning, "bad-sample",
                    PENUMBRA_SAY("Problem", "Of {} {} left out: no finite number, out of order, or of no single host.")(
                        m_wanted[i].metric->name, base::sayCount(m_bad[i], PENUMBRA_TEXT("Count", "sample was"),
                                                                 PENUMBRA_TEXT("Count", "samples were"))));
    return {};
}

void PrometheusGathering::take(std::size_t wanted, const PrometheusAnswer& answer) {
    const auto before = m_rejected;
    warn(answer);
    std::set<std::string> seen;
    for (const auto& row : answer.rows) takeRow(row, seen, m_samples[wanted]);
    m_bad[wanted] += m_rejected - before;
}

void PrometheusGathering::takeRow(const PrometheusRow& row, std::set<std::string>& seen, SamplesByHost& out) {
    m_rejected += row.rejected;
    const auto label = row.labels.find(m_options.scope.hostLabel);
    if (label == row.labels.end() || label->second.empty() || !seen.insert(label->second).second) {
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    auto& samples = out[label->second];
    if (samples.times.empty()) {
        samples.times.reserve(static_cast<std::size_t>(m_grid.count));
        samples.values.reserve(static_cast<std::size_t>(m_grid.count));
    }
    samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
    samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
}

base::Result<void> PrometheusGathering::readOwnSeries() {
    if (m_options.series.empty()) return {};
    const Places places(m_options.scope.hostLabel, m_hosts);
    OwnSeries own(m_api, m_options, m_grid, places, m_memory, m_readers, m_run,
                  [this](const PrometheusAnswer& answer) { warn(answer); });
    if (auto done = own.gather(); !done) return done;
    for (auto& [code, text] : own.problems()) problem(base::Severity::Warning, code, std::move(text));
    if (own.rejected() > 0)
        problem(base::Severity::Warning, "bad-sample",
                PENUMBRA_SAY("Problem",
                             "Of the own series {} left out: no finite number, out of order, a native histogram, or of "
                             "no resource.")(base::sayCount(own.rejected(), PENUMBRA_TEXT("Count", "sample was"),
                                                            PENUMBRA_TEXT("Count", "samples were"))));
    m_rejected += own.rejected();
    m_own = std::move(own.series());
    return {};
}

base::Result<void> PrometheusGathering::readOwnQueries() {
    std::vector<RangeQuery> queries;
    const auto hosts = static_cast<int>(std::clamp<std::size_t>(m_hosts.size(), 1, 1'000'000));
    for (const auto& query : m_options.queries)
        queries.push_back(
            {query.expression, gridFor(m_options, m_grid, query.metric),
             query.perRow() ? std::clamp(kSamplesPerResponse / hosts, 1, kPointsPerChunk) : kPointsOfSum});
    const auto before = m_rejected;
    const auto done = fetchRanges(
        m_api, queries,
        [&](std::size_t q, PrometheusAnswer&& answer) {
            warn(answer);
            const auto& query = m_options.queries[q];
            for (std::size_t i = 0; i < answer.rows.size(); ++i) {
                if (i == 0 || query.perRow())
                    takeOwnRow(query, std::move(answer.rows[i]));
                else
                    m_rejected += answer.rows[i].rejected + static_cast<std::int64_t>(answer.rows[i].times.size());
            }
        },
        m_readers, m_run);
    if (done && m_rejected > before)
        problem(base::Severity::Warning, "bad-sample",
                PENUMBRA_SAY("Problem",
                             "Of the own queries {} left out: no finite number, of a second row where one is meant, or "
                             "without the label that names its resource. Put sum(...) around a query with many rows.")(
                    base::sayCount(m_rejected - before, PENUMBRA_TEXT("Count", "sample was"),
                                   PENUMBRA_TEXT("Count", "samples were"))));
    return done;
}

void PrometheusGathering::takeOwnRow(const OwnQuery& query, PrometheusRow&& row) {
    m_rejected += row.rejected;
    if (row.times.empty()) return;
    const auto name = query.nameFor(row.labels);
    if (!name) {
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    SeriesPlace place{{}, query.kind, *name, query.metric};
    if (query.kind == model::ResourceKind::Host && m_hosts.hosts().contains(*name)) place.hostLabel = *name;
    const auto key = std::pair(fmt::format("{}/{}", model::kindName(query.kind), *name), query.metric);
    const auto [it, fresh] = m_queried.try_emplace(key, m_own.size());
    if (fresh) {
        m_own.push_back({std::move(place), {}});
        m_own.back().samples.unit = query.unit;
    }
    auto& samples = m_own[it->second].samples;
    if (!samples.times.empty() && row.times.front() <= samples.times.back()) {
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
    samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
}

/// Names the hosts and remembers what the next gathering need not ask.
void PrometheusGathering::settle() {
    m_hosts.settleNames(m_batch.problems);
    m_memory.names = m_names;
    m_memory.rateWindow = m_options.scope.rateWindow;
    m_memory.hosts = m_hosts.hosts();
    m_memory.strangers.clear();
}

void PrometheusGathering::add(const model::ResourceId& id, std::string metric, base::Unit unit,
                              model::Samples&& samples) {
    if (samples.times.empty()) return;
    samples.key = {id, std::move(metric)};
    samples.unit = unit;
    if (samples.times.size() * 2 < samples.times.capacity()) {
        samples.times.shrink_to_fit();
        samples.values.shrink_to_fit();
    }
    m_count += static_cast<std::int64_t>(samples.times.size());
    m_batch.samples.push_back(std::move(samples));
}

void PrometheusGathering::assemble() {
    for (const auto& byHost : m_samples)
        for (const auto& [label, samples] : byHost) m_hosts.at(label);
    for (const auto& own : m_own)
        if (!own.place.hostLabel.empty()) m_hosts.at(own.place.hostLabel);
    settle();
    for (const auto& [label, host] : m_hosts.hosts()) m_batch.resources.emplace_back(host, model::Members());
    for (std::size_t i = 0; i < m_samples.size(); ++i)
        for (auto& [label, samples] : m_samples[i])
            add(m_hosts.at(label).id, m_wanted[i].metric->name, m_wanted[i].metric->unit, std::move(samples));
    assembleOwn();
    m_batch.accounting.rejected = m_rejected;
    m_batch.accounting.read = m_count + static_cast<std::int64_t>(m_batch.resources.size()) + m_rejected;
    m_batch.cursor = base::formatTime(m_grid.at(m_grid.count - 1));
}

void PrometheusGathering::assembleOwn() {
    std::set<model::ResourceId> stated;
    for (const auto& resource : m_batch.resources) stated.insert(resource.id);
    for (auto& own : m_own) {
        auto& place = own.place;
        const auto id =
            place.hostLabel.empty() ? model::makeId(place.kind, place.name) : m_hosts.at(place.hostLabel).id;
        if (stated.insert(id).second) {
            model::Resource resource;
            resource.id = id;
            resource.kind = place.kind;
            resource.name = place.name;
            m_batch.resources.emplace_back(std::move(resource), model::Members());
        }
        add(id, std::move(place.metric), own.samples.unit, std::move(own.samples));
    }
}

} // namespace penumbra::gather
