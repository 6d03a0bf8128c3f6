#include "gather/prometheus_gathering.h"

#include "base/say.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

/// A response of this many samples is some 1.5 MB of JSON and parsed in well under 100 ms, so that cancelling is
/// prompt.
constexpr int kSamplesPerResponse = 50'000;
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

PrometheusGathering::PrometheusGathering(const Source& source, PrometheusOptions options, const base::TimeGrid& grid,
                                         bool first, const base::Run& run)
    : m_options(std::move(options)), m_api(m_options.http, m_options.url), m_grid(grid), m_first(first), m_run(run),
      m_hosts(m_options.scope.hostLabel, source.name, grid.at(grid.count - 1)) {
    m_batch.source = source.name;
    m_options.scope.lookBack = std::max<base::Duration>(grid.step * grid.count, 1h);
}

base::Result<model::Batch> PrometheusGathering::gather() {
    using Step = base::Result<void> (PrometheusGathering::*)();
    constexpr Step kSteps[] = {&PrometheusGathering::findMetrics, &PrometheusGathering::findHosts,
                               &PrometheusGathering::findCapacities, &PrometheusGathering::findRateWindow,
                               &PrometheusGathering::readSamples};
    for (const Step step : kSteps) {
        if (auto done = (this->*step)(); !done) return tl::unexpected(done.error());
        if (m_run.stopped()) return base::failCancelled();
    }
    assemble();
    return std::move(m_batch);
}

void PrometheusGathering::problem(base::Severity severity, const char* code, std::string text) {
    m_batch.problems.push_back({severity, code, m_options.url.shown(), std::move(text)});
}

void PrometheusGathering::warn(const PrometheusAnswer& answer) {
    for (const auto& text : answer.warnings)
        if (m_warnings.insert(text).second)
            problem(base::Severity::Warning, "server-warning",
                    "The server says that its answer may be incomplete: " + text);
}

base::Result<void> PrometheusGathering::findMetrics() {
    m_run.report(0, "Finding metrics");
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
                    fmt::format("There is no {} here, because the server has no {}.", metric.name,
                                there(metric.needs[0]) ? metric.needs[1] : metric.needs[0]));
        }
    }
    if (!m_wanted.empty()) return {};
    const auto text =
        fmt::format("{} has no metrics of node_exporter between {} and {}. Check that it scrapes node_exporter, and "
                    "the parameter 'match'.",
                    m_options.url.origin(), base::formatTime(m_grid.begin), base::formatTime(m_grid.end()));
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
                        fmt::format("The capacity {} of {} is {}; it was left out.", wanted.metric->name, label->second,
                                    row.values[0]));
                continue;
            }
            m_hosts.at(label->second).capacity.set(wanted.metric->dimension, std::llround(row.values[0]));
            if (std::string_view(wanted.metric->name) == "cpu") m_cpus += row.values[0] / 1000;
        }
    }
    return {};
}

base::Result<void> PrometheusGathering::findRateWindow() {
    if (m_options.scope.rateWindow > 0s || m_wanted.empty()) return {};
    m_options.scope.rateWindow = std::max<base::Duration>(m_grid.step, 5min);
    if (m_names.empty()) return {};
    const auto begin = std::min(m_grid.begin, m_grid.end() - 6h);
    base::TimeGrid hours{begin, std::max<base::Duration>(1h, (m_grid.end() - begin) / 24), 0};
    hours.count = static_cast<int>((m_grid.end() - begin) / hours.step) + 1;
    const char* probe =
        m_names.contains("node_memory_MemTotal_bytes") ? "node_memory_MemTotal_bytes" : m_wanted[0].metric->needs[0];
    auto counts = m_api.range(samplesPerHour(m_options.scope, probe), hours, m_run);
    if (!counts) return tl::unexpected(counts.error());
    if (counts->rows.empty() || counts->rows[0].values.empty()) return {};
    const double perHour = std::max(1.0, median(counts->rows[0].values));
    const base::Duration interval(std::llround(3'600'000 / perHour));
    m_options.scope.rateWindow = rateWindow(m_grid.step, interval);
    if (m_options.scope.rateWindow > m_grid.step)
        problem(base::Severity::Note, "rate-window",
                fmt::format("CPU and network are averages over {}, since the hosts are scraped only every {} or so.",
                            base::formatDuration(m_options.scope.rateWindow),
                            base::formatDuration(std::chrono::round<std::chrono::seconds>(interval))));
    return {};
}

int PrometheusGathering::pointsPerChunk(const Wanted& wanted) const {
    const auto hosts = static_cast<int>(std::min<std::size_t>(std::max<std::size_t>(m_hosts.size(), 1), 1'000'000));
    int points = std::clamp(kSamplesPerResponse / hosts, 1, kPointsPerChunk);
    if (std::string_view(wanted.metric->name) == "cpu" && m_cpus > 0)
        points = std::clamp(static_cast<int>(std::min(kLoadedSamples / (kSeriesPerCpu * m_cpus), 1e6)), 1, points);
    return points;
}

base::Result<void> PrometheusGathering::readSamples() {
    std::vector<RangeQuery> queries;
    for (const auto& wanted : m_wanted)
        queries.push_back({wanted.expression.empty() ? wanted.metric->use(m_options.scope) : wanted.expression, m_grid,
                           pointsPerChunk(wanted)});
    auto answers = fetchRanges(m_api, queries, m_run);
    if (!answers) return tl::unexpected(answers.error());
    m_samples.resize(m_wanted.size());
    for (std::size_t i = 0; i < m_wanted.size(); ++i) take(m_wanted[i], (*answers)[i], m_samples[i]);
    return {};
}

void PrometheusGathering::take(const Wanted& wanted, const std::vector<PrometheusAnswer>& answers, SamplesByHost& out) {
    const auto before = m_rejected;
    for (const auto& answer : answers) {
        warn(answer);
        std::set<std::string> seen;
        for (const auto& row : answer.rows) takeRow(row, seen, out);
    }
    if (m_rejected > before)
        problem(base::Severity::Warning, "bad-sample",
                fmt::format("Of {} {} left out: no finite number, out of order, or of no single host.",
                            wanted.metric->name, base::sayCount(m_rejected - before, "sample was", "samples were")));
}

void PrometheusGathering::takeRow(const PrometheusRow& row, std::set<std::string>& seen, SamplesByHost& out) {
    m_rejected += row.rejected;
    const auto label = row.labels.find(m_options.scope.hostLabel);
    if (label == row.labels.end() || label->second.empty() || !seen.insert(label->second).second) {
        m_rejected += static_cast<std::int64_t>(row.times.size());
        return;
    }
    auto& samples = out[label->second];
    samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
    samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
}

void PrometheusGathering::assemble() {
    for (const auto& byHost : m_samples)
        for (const auto& [label, samples] : byHost) m_hosts.at(label);
    m_hosts.settleNames(m_batch.problems);
    for (const auto& [label, host] : m_hosts.hosts()) m_batch.resources.emplace_back(host, model::Members());
    std::int64_t count = 0;
    for (std::size_t i = 0; i < m_samples.size(); ++i) {
        for (auto& [label, samples] : m_samples[i]) {
            if (samples.times.empty()) continue;
            samples.key = {m_hosts.at(label).id, m_wanted[i].metric->name};
            samples.unit = m_wanted[i].metric->unit;
            count += static_cast<std::int64_t>(samples.times.size());
            m_batch.samples.push_back(std::move(samples));
        }
    }
    m_batch.accounting.rejected = m_rejected;
    m_batch.accounting.read = count + static_cast<std::int64_t>(m_batch.resources.size()) + m_rejected;
    m_batch.cursor = base::formatTime(m_grid.at(m_grid.count - 1));
}

} // namespace penumbra::gather
