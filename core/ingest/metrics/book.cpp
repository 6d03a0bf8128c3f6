#include "ingest/metrics/book.h"

#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr double kLatest = 253'402'300'800'000; // the year 10000

bool isAddress(const std::string& text) {
    unsigned char bytes[16];
    return inet_pton(AF_INET, text.c_str(), bytes) == 1 || inet_pton(AF_INET6, text.c_str(), bytes) == 1;
}

bool isLoopback(const std::string& text) { return text == "localhost" || text == "::1" || text.starts_with("127."); }

/// Prometheus' names end with their base unit.
base::Unit unitOf(std::string_view metric) {
    for (const std::string_view end : {"_total", "_sum"})
        if (metric.ends_with(end)) metric.remove_suffix(end.size());
    if (metric.ends_with("_bytes_per_second")) return base::Unit::BytesPerSecond;
    if (metric.ends_with("_bytes")) return base::Unit::Bytes;
    if (metric.ends_with("_seconds")) return base::Unit::Seconds;
    if (metric.ends_with("_ratio")) return base::Unit::Ratio;
    return base::Unit::Count;
}

} // namespace

MetricBook::MetricBook(Intake& intake, std::string host)
    : m_intake(intake), m_own(intake.ownName()), m_host(std::move(host)) {}

model::StatedResource& MetricBook::resource(model::ResourceKind kind, const std::string& name) {
    const auto id = model::makeId(kind, name);
    const auto [it, fresh] = m_resources.try_emplace(id.text());
    auto& out = it->second;
    if (!fresh) return out;
    out.stated = {};
    out.id = id;
    out.kind = kind;
    out.name = kind == model::ResourceKind::Host ? name : name.substr(name.rfind('/') + 1);
    return out;
}

model::StatedResource& MetricBook::targetResource(const MetricTarget& target, const std::string& metric) {
    if (!target.known && !m_host.empty()) return resource(model::ResourceKind::Host, m_host);
    if (!target.known) {
        ++m_homeless;
        const bool machine = metric.starts_with("node_") || metric.starts_with("machine_");
        return resource(machine ? model::ResourceKind::Host : model::ResourceKind::Service, m_own);
    }
    auto& out = resource(target.kind, target.name);
    if (target.kind == model::ResourceKind::Host && !target.instance.empty()) {
        out.attributes.try_emplace("instance", m_intake.attribute(target.instance));
        if (isLoopback(target.name))
            ++m_loopback[target.name];
        else if (isAddress(target.name))
            out.attributes.try_emplace(model::identity::kAddress, m_intake.attribute(target.name));
        else if (target.name.find('.') != std::string::npos)
            out.attributes.try_emplace(model::identity::kFqdn, m_intake.attribute(lowered(target.name)));
    }
    if (target.kind == model::ResourceKind::Workload && !target.host.empty()) {
        const auto id = out.id;
        runsOn(id, target.host);
    }
    return out;
}

/// The host that is named last is where a workload runs now.
void MetricBook::runsOn(const model::ResourceId& workload, const std::string& host) {
    m_hosts[workload.text()] = resource(model::ResourceKind::Host, host).id.text();
}

std::size_t MetricBook::series(const std::string& metric, const MetricLabels& labels, std::string_view type,
                               const std::string& where) {
    const auto [known, fresh] = m_known.try_emplace(seriesName(metric, labels), m_lines.size());
    if (!fresh) return known->second;
    const auto target = targetOf(metric, labels);
    auto& resource = targetResource(target, metric);
    takeFacts(metric, labels, resource);
    takeOwner(metric, labels, resource);
    if (metric.empty() && m_unnamed++ == 0)
        m_intake.note(
            "no-metric-name", where,
            PENUMBRA_SAY("Problem",
                         "The answer to a query that computes something names no metric; its series are called "
                         "'{}' after the file.")(m_own));
    const bool counter = isCounter(metric, type);
    m_counters += counter ? 1 : 0;
    m_lines.push_back({{resource.id, seriesName(metric.empty() ? m_own : metric, target.rest)},
                       unitOf(metric),
                       rolesOf(metric, labels),
                       {}});
    auto& line = m_lines.back();
    if (!counter || !m_apart) return m_lines.size() - 1;
    line.counter = m_counterSamples.size();
    const bool use = !line.roles.empty() && (line.roles[0].says == Says::Busy || line.roles[0].says == Says::Moved);
    m_counterSamples.push_back({{line.key, line.unit, {}, {}}, use ? line.roles[0].says : Says::Nothing});
    return m_lines.size() - 1;
}

void MetricBook::describe(const std::string& metric, const MetricLabels& labels) {
    const auto target = targetOf(metric, labels);
    if (target.known) takeFacts(metric, labels, targetResource(target, metric));
}

void MetricBook::add(std::size_t series, double milliseconds, double value, const std::string& where) {
    if (!std::isfinite(value)) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "NaN or infinite value"));
    if (!(std::abs(milliseconds) < kLatest))
        return m_intake.reject(
            "bad-time", where,
            PENUMBRA_SAY("Problem",
                         "The time of this sample lies beyond the year 9999, so it was not taken. Check its unit.")());
    const auto& line = m_lines[series];
    const auto ms = std::llround(milliseconds);
    if (line.counter) {
        auto& apart = m_counterSamples[*line.counter].samples;
        apart.times.push_back(ms);
        apart.values.push_back(value);
    } else {
        m_intake.addSample(line.key, line.unit, base::fromMillis(ms), value);
    }
    for (const auto& role : line.roles)
        if (role.says != Says::Nothing)
            m_parts[{line.key.resource.text(), static_cast<int>(role.says), role.dimension}][role.part]
                .insert_or_assign(ms, role.countsOnly ? role.factor : value * role.factor);
}

void MetricBook::finish() {
    settleOwners();
    for (auto& [id, resource] : m_resources) {
        settleCapacity(resource);
        settleRequest(resource);
        settleUse(resource);
    }
    for (auto& [id, resource] : m_resources) m_intake.add(resource, m_intake.input().name);
    for (const auto& [workload, host] : m_hosts)
        m_intake.addOnce({model::ResourceId(workload), model::ResourceId(host), model::RelationKind::RunsOn});
    noteAll();
}

void MetricBook::noteAll() {
    const auto& file = m_intake.input().name;
    if (m_counters > 0 && !m_apart)
        m_intake.note(
            "counters", file,
            PENUMBRA_SAY("Problem",
                         "{} of the series are counters, which only rise until they begin again. They were "
                         "stored as they are and fill no host; let the server compute rate() and import that.")(
                m_counters));
    if (m_homeless > 0)
        m_intake.note(
            "no-target", file,
            PENUMBRA_SAY("Problem",
                         "The labels of {} of the series do not say what they were measured on; they belong to "
                         "'{}', named after the file. Rename the file, or import what a server scraped.")(m_homeless,
                                                                                                          m_own));
    for (const auto& [name, count] : m_loopback)
        m_intake.warn(
            "loopback", file,
            PENUMBRA_SAY("Problem",
                         "{} of the series were measured on '{}', which is another machine for each server that "
                         "says so. Give the target its name.")(count, name));
}

} // namespace penumbra::ingest
