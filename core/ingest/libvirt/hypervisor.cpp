#include "ingest/libvirt/hypervisor.h"

#include "base/text.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <fmt/format.h>
#include <string_view>

namespace penumbra::ingest {

namespace {

using model::ResourceKind;

/// As libvirt counts the states of a domain.
constexpr std::array<const char*, 8> kStates{"unknown",   "running",  "blocked", "paused",
                                             "shut down", "shut off", "crashed", "suspended"};
constexpr std::string_view kOff = "456"; ///< shut down, shut off, crashed
/// More than any machine has; what says more is not believed.
constexpr std::int64_t kMostCpus = 1'000'000, kMostKibi = std::int64_t{1} << 50;

/// Bytes of <memory unit='KiB'>; libvirt's own default is KiB.
std::optional<std::int64_t> bytesOf(const pugi::xml_node& node) {
    if (!node) return {};
    static const std::map<std::string, std::int64_t> kUnits{{"b", 1},
                                                            {"bytes", 1},
                                                            {"kb", 1000},
                                                            {"k", 1024},
                                                            {"kib", 1024},
                                                            {"mb", 1'000'000},
                                                            {"m", std::int64_t{1} << 20},
                                                            {"mib", std::int64_t{1} << 20},
                                                            {"gb", 1'000'000'000},
                                                            {"g", std::int64_t{1} << 30},
                                                            {"gib", std::int64_t{1} << 30},
                                                            {"t", std::int64_t{1} << 40},
                                                            {"tib", std::int64_t{1} << 40},
                                                            {"tb", 1'000'000'000'000}};
    const auto unit = kUnits.find(lowered(node.attribute("unit").as_string("KiB")));
    const double value = node.text().as_double(-1);
    if (unit == kUnits.end() || value < 0) return {};
    return scaled(value, unit->second);
}

std::int64_t numberAt(const pugi::xml_node& node, const char* name) {
    return std::max(node.attribute(name).as_llong(), 0LL);
}

/// What the statistics say under a name such as "balloon.rss"; nothing where they do not.
std::optional<double> statOf(const pugi::xml_node& stats, std::string_view name) {
    for (const auto& p : stats.children("p"))
        if (name == p.attribute("n").value()) return p.attribute("v").as_double();
    return {};
}

/// The sum over "block.0.allocation", "block.1.allocation"...
std::optional<double> sumOf(const pugi::xml_node& stats, std::string_view begin, std::string_view end) {
    std::optional<double> out;
    for (const auto& p : stats.children("p")) {
        const std::string_view name = p.attribute("n").value();
        if (name.starts_with(begin) && name.ends_with(end)) out = out.value_or(0) + p.attribute("v").as_double();
    }
    return out;
}

} // namespace

bool Hypervisor::take(const pugi::xml_node& root) {
    const std::string_view name = root.name();
    if (name == "domain" || name == "domstatus") {
        takeDomain(name == "domain" ? root : root.child("domain"), {});
        return true;
    }
    if (name != "libvirt" && name != "domains") return false;
    takeNode(root);
    pugi::xml_node stats;
    for (const auto& child : root.children()) {
        const std::string_view kind = child.name();
        if (kind == "stats") stats = child;
        if (kind == "pool") takePool(child);
        if (kind != "domain") continue;
        takeDomain(child, stats);
        stats = {};
    }
    return true;
}

void Hypervisor::takeNode(const pugi::xml_node& survey) {
    const auto node = survey.child("node");
    m_host = node.attribute("name").value();
    if (m_host.empty()) return;
    auto host = Fleet::resource(ResourceKind::Host, m_host);
    const auto& file = m_fleet.intake().input().name;
    if (const auto cpus = numberAt(node, "cpus"); cpus > 0 && cpus <= kMostCpus)
        host.capacity.set(model::kCpu, cpus * 1000);
    if (const auto memory = numberAt(node, "memory"); memory > 0 && memory <= kMostKibi)
        host.capacity.set(model::kMemory, memory * 1024);
    for (const auto& [key, name] :
         std::initializer_list<std::pair<const char*, const char*>>{{"cpu.model", "model"},
                                                                    {"cpu.mhz", "mhz"},
                                                                    {"cpu.sockets", "sockets"},
                                                                    {"cpu.cores", "cores"},
                                                                    {"cpu.threads", "threads"}})
        m_fleet.fact(host, key, node.attribute(name).value());
    m_fleet.identify(host, model::identity::kUuid, survey.child("capabilities").child("host").child_value("uuid"));
    m_fleet.identifyByName(host, m_host);
    m_fleet.add(std::move(host), file);
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "hypervisor"));
}

void Hypervisor::takeDomain(const pugi::xml_node& domain, const pugi::xml_node& stats) {
    auto& intake = m_fleet.intake();
    const std::string name = domain.child_value("name"), uuid = lowered(domain.child_value("uuid"));
    const auto where = fmt::format("{}:{}", intake.input().name, name);
    if (name.empty())
        return intake.reject("no-name", intake.input().name, PENUMBRA_SAY("Problem", "A domain has no name.")());
    const auto [known, fresh] = m_uuids.try_emplace(name, uuid);
    if (!fresh) return intake.reject("twice", where, PENUMBRA_SAY("Problem", "The domain stands here twice.")());
    const auto vcpu = domain.child("vcpu");
    const auto cpus = vcpu.attribute("current").as_llong(vcpu.text().as_llong(1));
    const auto memory = bytesOf(domain.child("memory")), current = bytesOf(domain.child("currentMemory"));
    if (!memory || cpus <= 0 || cpus > kMostCpus)
        return intake.reject(
            "bad-domain", where,
            PENUMBRA_SAY("Problem", "The domain '{}' has no memory or processors that can be read.")(name));
    const auto state = stats.attribute("state").as_int(-1);
    const bool off = state >= 0 && state < static_cast<int>(kStates.size()) &&
                     kOff.find(static_cast<char>('0' + state)) != std::string_view::npos;
    auto out = Fleet::resource(ResourceKind::Workload, name);
    out.request.set(model::kCpu, off ? 0 : cpus * 1000);
    out.request.set(model::kMemory, off ? 0 : *memory);
    if (const auto disk = sumOf(stats, "block.", ".capacity")) out.request.set(model::kDisk, scaled(*disk, 1));
    if (state >= 0 && state < static_cast<int>(kStates.size()))
        m_fleet.fact(out, "state", kStates[static_cast<std::size_t>(state)]);
    m_fleet.fact(out, "configured.cpu", fmt::format("{}", cpus));
    m_fleet.fact(out, "configured.memory", fmt::format("{} MiB", *memory / kMebi));
    if (current && *current != *memory) m_fleet.fact(out, "current.memory", fmt::format("{} MiB", *current / kMebi));
    m_fleet.fact(out, "virtualization.type", domain.attribute("type").value());
    m_fleet.fact(out, "architecture", domain.child("os").child("type").attribute("arch").value());
    m_fleet.identify(out, model::identity::kUuid, uuid);
    if (!m_host.empty()) m_fleet.relate(out.id, model::makeId(ResourceKind::Host, m_host), model::RelationKind::RunsOn);
    if (stats && !off) takeUse(out.id, stats);
    m_fleet.add(std::move(out), where);
    intake.countTaken(PENUMBRA_TEXT("Kind", "domain"));
}

/// Memory as the guest sees it where its driver tells, else what its process holds, else what it was given.
void Hypervisor::takeUse(const model::ResourceId& id, const pugi::xml_node& stats) {
    auto& intake = m_fleet.intake();
    const auto now = intake.input().time;
    if (const auto nanos = stats.attribute("cputime").as_double(); nanos > 0)
        intake.addSample({id, "cpu_seconds_total"}, base::Unit::Seconds, now, nanos / 1e9);
    const auto available = statOf(stats, "balloon.available");
    const auto usable = statOf(stats, "balloon.usable"), unused = statOf(stats, "balloon.unused");
    auto kibi = statOf(stats, "balloon.rss").value_or(stats.attribute("memory").as_double());
    if (available && (usable || unused)) kibi = *available - usable.value_or(unused.value_or(0));
    if (kibi > 0) intake.addSample({id, "memory"}, base::Unit::Bytes, now, kibi * 1024);
    if (const auto disk = sumOf(stats, "block.", ".allocation"))
        intake.addSample({id, "disk"}, base::Unit::Bytes, now, *disk);
    const auto received = sumOf(stats, "net.", ".rx.bytes"), sent = sumOf(stats, "net.", ".tx.bytes");
    if (received && sent) intake.addSample({id, "network_total"}, base::Unit::Bytes, now, *received + *sent);
}

void Hypervisor::takePool(const pugi::xml_node& pool) {
    const std::string name = pool.attribute("name").value();
    if (name.empty()) return;
    auto out = Fleet::resource(ResourceKind::Datastore, m_host.empty() ? name : m_host + "/" + name);
    if (const auto bytes = numberAt(pool, "capacity"); bytes > 0) out.capacity.set(model::kDisk, bytes);
    m_fleet.fact(out, "pool", name);
    if (const auto used = numberAt(pool, "allocation"); used > 0)
        m_fleet.intake().addSample({out.id, "disk"}, base::Unit::Bytes, m_fleet.intake().input().time,
                                   static_cast<double>(used));
    m_fleet.add(std::move(out), m_fleet.intake().input().name);
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "pool"));
}

} // namespace penumbra::ingest
