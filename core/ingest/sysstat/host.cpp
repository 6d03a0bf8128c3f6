#include "ingest/sysstat/host.h"

#include "base/text.h"
#include "ingest/metrics/target.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr double kKibi = 1024, kSector = 512;

/// The unit of a value and the factor to it (sar(1)): kilobytes are of 1024 bytes, blocks of 512.
std::pair<base::Unit, double> unitOf(const std::string& section, const std::string& name) {
    if (section == "cpu-load" || section == "cpu-load-all") return {base::Unit::Ratio, 0.01};
    if (name.ends_with("-percent")) return {base::Unit::Ratio, 0.01};
    if (section == "memory") return {base::Unit::Bytes, kKibi};
    if (name == "rxkB" || name == "txkB" || name == "rkB" || name == "wkB") return {base::Unit::BytesPerSecond, kKibi};
    if (name == "bread" || name == "bwrtn" || name == "bdscd") return {base::Unit::BytesPerSecond, kSector};
    if (section == "io" || section == "network" || section == "disk") return {base::Unit::PerSecond, 1};
    return {base::Unit::Count, 1};
}

/// Leads out of the host and carries no bytes that another interface carries too.
bool isOuter(const std::string& interface) {
    static constexpr std::array<std::string_view, 17> kInner{"lo",  "veth",    "docker", "br-",  "virbr", "cali",
                                                             "cni", "flannel", "cilium", "vnet", "tap",   "tun",
                                                             "wg",  "dummy",   "ifb",    "bond", "team"};
    if (interface.find('.') != std::string::npos) return false; // a VLAN on another interface
    return std::none_of(kInner.begin(), kInner.end(), [&](auto begin) { return interface.starts_with(begin); });
}

double valueAt(const SysstatRecord& record, const char* name) {
    const auto it = record.values.find(name);
    return it == record.values.end() ? 0 : it->second;
}

} // namespace

SysstatHost::SysstatHost(Intake& intake, const std::string& name) : m_intake(intake) {
    m_resource.stated = {};
    m_resource.id = model::makeId(model::ResourceKind::Host, name);
    m_resource.kind = model::ResourceKind::Host;
    m_resource.name = name;
}

void SysstatHost::setCpus(std::int64_t count) {
    m_cpus = count;
    m_resource.capacity.set(model::kCpu, count * 1000);
}

void SysstatHost::take(const SysstatRecord& record) {
    MetricLabels labels;
    if (!record.part.empty()) labels[record.label] = record.part;
    for (const auto& [name, value] : record.values) {
        const auto [unit, factor] = unitOf(record.section, name);
        const auto metric = seriesName(fmt::format("{}.{}", record.section, name), labels);
        m_intake.addSample({m_resource.id, metric}, unit, record.time, factor == 0.01 ? value / 100 : value * factor);
    }
    if (record.section == "memory" && record.values.contains("memused"))
        m_intake.addSample({m_resource.id, "memory"}, base::Unit::Bytes, record.time,
                           valueAt(record, "memused") * kKibi);
    if (record.section.starts_with("cpu-load") && record.part == "all" && record.values.contains("idle"))
        m_busy[record.time] = 100 - valueAt(record, "idle") - valueAt(record, "iowait");
    if (record.section == "network" && record.values.contains("rxkB") && isOuter(record.part))
        m_network[record.time] += (valueAt(record, "rxkB") + valueAt(record, "txkB")) * kKibi;
}

void SysstatHost::restarted(base::Time at) {
    model::ScheduledEvent event;
    event.id = model::EventId(fmt::format("restart/{}/{}", m_resource.name, base::formatTime(at)));
    event.title = fmt::format("{} restarted", m_resource.name);
    event.window = {at, at};
    event.zone = "UTC";
    event.resources.push_back(m_resource.id);
    event.source = m_intake.input().name;
    m_intake.add(std::move(event), m_intake.input().name);
}

void SysstatHost::finish() {
    for (const auto& [time, percent] : m_busy)
        if (m_cpus > 0)
            m_intake.addSample({m_resource.id, "cpu"}, base::Unit::MilliCores, time,
                               percent * static_cast<double>(m_cpus) * 10);
    if (!m_busy.empty() && m_cpus <= 0)
        m_intake.note("no-cpu-count", m_intake.input().name,
                      PENUMBRA_SAY("Problem",
                                   "Nothing says how many processors '{}' has, so their use is known as a share only. "
                                   "Export with sadf -j, which says it.")(m_resource.name));
    for (const auto& [time, bytes] : m_network)
        m_intake.addSample({m_resource.id, "network"}, base::Unit::BytesPerSecond, time, bytes);
    m_intake.add(m_resource, m_intake.input().name);
}

} // namespace penumbra::ingest
