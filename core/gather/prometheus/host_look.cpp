#include "gather/prometheus/host_look.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

constexpr const char* kMark = "penumbra_metric";  ///< the label that tells the rows of one metric from those of another
constexpr std::size_t kRoom = kLongestQuery / 10; ///< for the hosts: they stand seven times in a query

} // namespace

HostLook::HostLook(const PrometheusApi& api, PrometheusOptions options, const PrometheusMemory& memory,
                   std::vector<std::string> labels, std::vector<std::string> metrics,
                   const std::vector<const OwnQuery*>& queries, base::Time at, const base::Run& run)
    : m_api(api), m_options(std::move(options)), m_memory(memory), m_labels(std::move(labels)),
      m_metrics(std::move(metrics)), m_queries(queries), m_at(at), m_run(run) {
    std::sort(m_labels.begin(), m_labels.end());
    if (m_options.scope.rateWindow == base::Duration(0)) m_options.scope.rateWindow = m_memory.rateWindow;
}

base::Result<void> HostLook::lookAtHosts() {
    if (m_labels.empty()) return {};
    for (const auto& metric : nodeMetrics()) {
        if (!isWanted(metric.name)) continue;
        const auto own = m_options.ownQueries.find(metric.name);
        if (own == m_options.ownQueries.end() || own->second == "none") continue;
        const auto done = ask(own->second, [&](const auto& answer) { take(answer, metric.name); });
        if (!done) return done;
    }
    for (const auto& group : groupsOf(m_options.scope.hostLabel, m_labels, m_labels.size(), kRoom)) {
        const auto together = usesOf(group);
        if (together.empty()) return {};
        const auto done = ask(together, [&](const auto& answer) { take(answer, nullptr); });
        if (!done) return done;
    }
    return {};
}

bool HostLook::isWanted(const std::string& metric) const {
    return std::find(m_metrics.begin(), m_metrics.end(), metric) != m_metrics.end();
}

/// What these hosts use, of the wanted metrics that are there.
std::string HostLook::usesOf(const std::vector<std::string>& labels) const {
    auto scope = m_options.scope;
    const auto hosts = selectorText({oneOf(scope.hostLabel, labels)});
    scope.match += (scope.match.empty() ? "" : ",") + hosts.substr(1, hosts.size() - 2);
    std::string out;
    for (const auto& metric : nodeMetrics()) {
        if (!isWanted(metric.name)) continue;
        const auto there = [&](const char* name) { return !name || m_memory.names.contains(name); };
        if (m_options.ownQueries.contains(metric.name) || !std::all_of(metric.needs.begin(), metric.needs.end(), there))
            continue;
        out += fmt::format("{}label_replace({}, \"{}\", \"{}\", \"\", \"\")", out.empty() ? "" : " or ",
                           metric.use(scope), kMark, metric.name);
    }
    return out;
}

base::Result<model::Batch> HostLook::look() {
    if (auto done = lookAtHosts(); !done) return tl::unexpected(done.error());
    for (const auto* query : m_queries) {
        const auto done = ask(query->expression, [&](const auto& answer) { takeQuery(*query, answer); });
        if (!done) return tl::unexpected(done.error());
    }
    model::Batch out;
    std::int64_t count = 0;
    for (const auto& label : m_labels) {
        const auto& host = m_memory.hosts.at(label);
        model::Resource named;
        named.id = host.id;
        named.kind = host.kind;
        named.name = host.name;
        out.resources.emplace_back(std::move(named), model::Members());
    }
    for (const auto* query : m_queries) {
        model::Resource named;
        named.kind = query->kind;
        named.name = query->name;
        named.id = model::makeId(query->kind, query->name);
        out.resources.emplace_back(std::move(named), model::Members());
    }
    for (auto& [key, samples] : m_samples) {
        if (samples.times.empty()) continue;
        count += static_cast<std::int64_t>(samples.times.size());
        out.samples.push_back(std::move(samples));
    }
    if (m_rejected > 0)
        out.problems.push_back(
            {base::Severity::Warning, "bad-sample", m_options.url.shown(),
             PENUMBRA_SAY("Problem", "{} left out: no finite number, out of order, or of no single host.")(
                 base::sayCount(m_rejected, PENUMBRA_TEXT("Count", "sample was"),
                                PENUMBRA_TEXT("Count", "samples were")))});
    out.accounting.rejected = m_rejected;
    out.accounting.read = count + static_cast<std::int64_t>(out.resources.size()) + m_rejected;
    return out;
}

base::Result<void> HostLook::ask(const std::string& expression, const Take& take) {
    const auto answer = m_api.instant(expression, m_at, m_run);
    if (!answer) return tl::unexpected(answer.error());
    take(*answer);
    return {};
}

/// The first row, as in a whole gathering.
void HostLook::takeQuery(const OwnQuery& query, const PrometheusAnswer& answer) {
    for (const auto& row : answer.rows) {
        m_rejected += row.rejected;
        if (&row != &answer.rows[0]) {
            m_rejected += static_cast<std::int64_t>(row.times.size());
            continue;
        }
        const auto id = model::makeId(query.kind, query.name);
        auto& samples = m_samples[{'/' + id.text(), query.metric}]; // no host's label begins so
        samples.key = {id, query.metric};
        samples.unit = query.unit;
        samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
        samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
    }
}

void HostLook::take(const PrometheusAnswer& answer, const char* metric) {
    for (const auto& row : answer.rows) {
        const auto mark = row.labels.find(kMark);
        takeRow(row, metric ? metric : mark == row.labels.end() ? std::string() : mark->second);
    }
}

void HostLook::takeRow(const PrometheusRow& row, const std::string& metric) {
    m_rejected += row.rejected;
    const auto label = row.labels.find(m_options.scope.hostLabel);
    const auto known = label == row.labels.end() ? m_memory.hosts.end() : m_memory.hosts.find(label->second);
    if (known == m_memory.hosts.end() || !std::binary_search(m_labels.begin(), m_labels.end(), known->first)) return;
    for (const auto& kind : nodeMetrics()) {
        if (metric != kind.name) continue;
        auto& samples = m_samples[{known->first, metric}];
        if (!samples.times.empty() && !row.times.empty() && row.times.front() <= samples.times.back()) {
            m_rejected += static_cast<std::int64_t>(row.times.size());
            return;
        }
        samples.key = {known->second.id, metric};
        samples.unit = kind.unit;
        samples.times.insert(samples.times.end(), row.times.begin(), row.times.end());
        samples.values.insert(samples.values.end(), row.values.begin(), row.values.end());
    }
}

} // namespace penumbra::gather
