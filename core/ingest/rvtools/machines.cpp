#include "base/text.h"
#include "ingest/rvtools/rows.h"

#include "model/identity.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

namespace {

std::string_view firstText(RowReader& row, std::initializer_list<const char*> columns) {
    for (const char* column : columns)
        if (const auto text = row.text(column); !text.empty()) return text;
    return {};
}

/// A number of the first of the columns that has one, not below zero.
std::optional<double> firstNumber(RowReader& row, std::initializer_list<const char*> columns) {
    for (const char* column : columns) {
        if (row.text(column).empty()) continue;
        const auto value = row.amountAt(row.sheet().find(column), base::Unit::Count);
        if (value && *value < 0) {
            row.wrong("bad-number", column, PENUMBRA_SAY("Problem", "'{}' is below zero.")(row.text(column)));
            return {};
        }
        return value;
    }
    return {};
}

/// "[datastore1] web/web.vmx"
std::string datastoreOf(std::string_view path) {
    const auto end = path.find(']');
    if (!path.starts_with('[') || end == std::string_view::npos) return {};
    return std::string(trimmed(path.substr(1, end - 1)));
}

} // namespace

/// Templates and placeholders of the site recovery stand for no machine that runs.
bool RvExport::isCounted(RowReader& row, const std::string& tab) {
    const auto kind = tab == "vInfo" ? std::string() : tab + " row of a ";
    if (lowered(row.text("template")) == "true") {
        m_fleet.intake().countPassed(kind + "template");
        return false;
    }
    if (lowered(firstText(row, {"srmplaceholder", "srmplaceholderflag"})) == "true") {
        m_fleet.intake().countPassed(kind + "SRM placeholder");
        return false;
    }
    return true;
}

void RvExport::takeMachine(RowReader& row) {
    if (!isCounted(row, "vInfo")) return;
    Machine out;
    out.name = firstText(row, {"vm", "vmname"});
    out.where = row.where();
    out.id = row.text("vmid");
    out.uuid = identityText(firstText(row, {"smbiosuuid", "vmuuid", "uuid"}));
    out.host = row.text("host");
    out.cluster = row.text("cluster");
    out.center = row.text("datacenter");
    out.datastore = datastoreOf(row.text("path"));
    const auto power = lowered(row.text("powerstate"));
    out.off = power == "poweredoff" || power == "suspended";
    out.resource = Fleet::resource(model::ResourceKind::Workload, out.name);
    auto& resource = out.resource;
    const auto cpus = firstNumber(row, {"cpus"});
    const auto memory = firstNumber(row, {"memory", "memorymib"});
    const auto disk = firstNumber(row, {"provisionedmib", "provisioned", "totaldiskcapacitymib"});
    if (row.failed()) return m_fleet.intake().countRejected();
    if (cpus) resource.request.set(model::kCpu, out.off ? 0 : scaled(*cpus, 1000));
    if (memory) resource.request.set(model::kMemory, out.off ? 0 : scaled(*memory, kMebi));
    if (disk) resource.request.set(model::kDisk, scaled(*disk, kMebi));
    m_fleet.fact(resource, "power", row.text("powerstate"));
    m_fleet.fact(resource, "configured.cpu", row.text("cpus"));
    if (memory)
        m_fleet.fact(resource, "configured.memory", fmt::format("{} MiB", firstText(row, {"memory", "memorymib"})));
    if (const auto used = firstText(row, {"inusemib", "inuse"}); !used.empty())
        m_fleet.fact(resource, "used.disk", fmt::format("{} MiB", used));
    m_fleet.fact(resource, "os",
                 firstText(row, {"osaccordingtothevmwaretools", "osaccordingtotheconfigurationfile", "os"}));
    for (const char* key : {"cluster", "datacenter", "folder", "environment"})
        m_fleet.fact(resource, key, row.text(key));
    m_fleet.fact(resource, "resource-pool", row.text("resourcepool"));
    m_fleet.fact(resource, "vm-id", out.id);
    m_fleet.identify(resource, model::identity::kFqdn, row.text("dnsname"));
    m_fleet.identify(resource, model::identity::kAddress, row.text("primaryipaddress"));
    if (!out.cluster.empty()) m_centerOf.emplace(out.cluster, out.center);
    m_machines.push_back(std::move(out));
    m_fleet.intake().countTaken("VM");
}

void RvExport::takeMemory(RowReader& row) {
    if (!isCounted(row, "vMemory")) return;
    Machine out;
    out.name = firstText(row, {"vm", "vmname"});
    out.where = row.where();
    out.id = row.text("vmid");
    const auto power = lowered(row.text("powerstate"));
    out.off = power == "poweredoff" || power == "suspended";
    out.resource = Fleet::resource(model::ResourceKind::Workload, out.name);
    const auto size = firstNumber(row, {"sizemib", "size"});
    if (row.failed()) return m_fleet.intake().countRejected();
    if (size) out.resource.request.set(model::kMemory, out.off ? 0 : scaled(*size, kMebi));
    if (size)
        m_fleet.fact(out.resource, "configured.memory", fmt::format("{} MiB", firstText(row, {"sizemib", "size"})));
    m_fleet.fact(out.resource, "power", row.text("powerstate"));
    m_fleet.fact(out.resource, "vm-id", out.id);
    for (const char* column : {"consumed", "active", "ballooned", "swapped", "reservation"})
        if (const auto text = row.text(column); !text.empty())
            m_fleet.fact(out.resource, fmt::format("memory.{}", column), fmt::format("{} MiB", text));
    // -1 is how RVTools writes "no limit"; some exports write 0.
    if (const auto limit = row.text("limit"); !limit.empty())
        m_fleet.fact(out.resource, "limit.memory",
                     limit == "-1" || limit == "0" ? "none" : fmt::format("{} MiB", limit), limit);
    m_memories.push_back(std::move(out));
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "vMemory row"));
}

void RvExport::takeHost(RowReader& row) {
    auto host = Fleet::resource(model::ResourceKind::Host, firstText(row, {"host", "name"}));
    auto cores = firstNumber(row, {"#cores"});
    const auto sockets = firstNumber(row, {"#cpu"}), each = firstNumber(row, {"corespercpu"});
    if (!cores && sockets && each) cores = *sockets * *each;
    const auto memory = firstNumber(row, {"#memory"});
    std::optional<bool> down;
    if (row.sheet().has("inmaintenancemode")) down = row.flag("inmaintenancemode");
    if (row.failed()) return m_fleet.intake().countRejected();
    if (cores) host.capacity.set(model::kCpu, scaled(*cores, 1000));
    if (memory) host.capacity.set(model::kMemory, scaled(*memory, kMebi));
    if (!cores || !memory)
        m_fleet.intake().warn(
            "no-capacity", row.where(),
            PENUMBRA_SAY("Problem", "The host '{}' does not state its {}; it stays unknown until another source says.")(
                host.name, cores    ? base::said("Dimension", "memory")
                           : memory ? PENUMBRA_SAY("Problem", "cores")()
                                    : PENUMBRA_SAY("Problem", "cores and memory")()));
    if (down) {
        host.cordoned = *down;
        host.stated.add(model::Member::Cordoned);
    }
    const std::pair<const char*, const char*> facts[] = {{"cpu.model", "cpumodel"},
                                                         {"cpu.sockets", "#cpu"},
                                                         {"cpu.hyperthreading", "htactive"},
                                                         {"vendor", "vendor"},
                                                         {"model", "model"},
                                                         {"esx-version", "esxversion"},
                                                         {"cluster", "cluster"},
                                                         {"datacenter", "datacenter"},
                                                         {"time-zone", "timezonename"},
                                                         {"config-status", "configstatus"}};
    for (const auto& [key, column] : facts) m_fleet.fact(host, key, row.text(column));
    if (const auto speed = row.text("speed"); !speed.empty())
        m_fleet.fact(host, "cpu.speed", fmt::format("{} MHz", speed));
    for (const char* what : {"cpu", "memory"})
        if (const auto usage = row.text(std::string(what) + "usage%"); !usage.empty())
            m_fleet.fact(host, std::string("usage.") + what, fmt::format("{} %", usage));
    m_fleet.identify(host, model::identity::kUuid, row.text("uuid"));
    m_fleet.identify(host, model::identity::kSerial, firstText(row, {"servicetag", "serialnumber"}));
    m_fleet.identifyByName(host, host.name);
    const std::string center(row.text("datacenter")), cluster(row.text("cluster"));
    if (!cluster.empty()) m_centerOf.emplace(cluster, center);
    settle(host.id, zoneOf(center, cluster, row.where()));
    m_fleet.add(std::move(host), row.where());
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "host"));
}

void RvExport::takeDatastore(RowReader& row) {
    auto store = Fleet::resource(model::ResourceKind::Datastore, row.text("name"));
    const auto capacity = firstNumber(row, {"capacitymib", "capacity"});
    if (row.failed()) return m_fleet.intake().countRejected();
    if (capacity) store.capacity.set(model::kDisk, scaled(*capacity, kMebi));
    for (const char* key : {"type", "accessible", "hosts"}) m_fleet.fact(store, key, row.text(key));
    m_fleet.fact(store, "cluster", firstText(row, {"clustername", "cluster"}));
    const std::pair<const char*, const char*> sizes[] = {
        {"used.disk", "inusemib"}, {"free.disk", "freemib"}, {"provisioned.disk", "provisionedmib"}};
    for (const auto& [key, column] : sizes)
        if (const auto text = row.text(column); !text.empty()) m_fleet.fact(store, key, fmt::format("{} MiB", text));
    m_fleet.add(std::move(store), row.where());
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "datastore"));
}

void RvExport::takeCluster(RowReader& row) {
    Cluster out{std::string(firstText(row, {"name", "cluster"})), row.where(), {}};
    const std::pair<const char*, const char*> facts[] = {{"ha.enabled", "haenabled"},
                                                         {"ha.failover-level", "failoverlevel"},
                                                         {"ha.admission-control", "admissioncontrolenabled"},
                                                         {"drs.enabled", "drsenabled"},
                                                         {"drs.behaviour", "drsdefaultvmbehavior"},
                                                         {"hosts", "numhosts"}};
    for (const auto& [key, column] : facts) m_fleet.fact(out.facts, key, row.text(column));
    if (const auto center = row.text("datacenter"); !center.empty()) m_centerOf.emplace(out.name, center);
    m_clusters.push_back(std::move(out));
    m_fleet.intake().countTaken(PENUMBRA_TEXT("Kind", "cluster"));
}

void RvExport::take(const std::string& tab, const RvRow& given) {
    RowReader row(m_fleet.intake(), given.sheet, given.cells, given.where, given.decimalComma);
    const auto name = lowered(tab);
    const auto has = [&](std::initializer_list<const char*> columns) { return !firstText(row, columns).empty(); };
    if (name == "vinfo") {
        if (has({"vm", "vmname"})) takeMachine(row);
    } else if (name == "vmemory") {
        if (has({"vm", "vmname"})) takeMemory(row);
    } else if (name == "vhost") {
        if (has({"host", "name"})) takeHost(row);
    } else if (name == "vdatastore") {
        if (has({"name"})) takeDatastore(row);
    } else if (name == "vcluster") {
        if (has({"name", "cluster"})) takeCluster(row);
    } else {
        m_fleet.intake().countPassed(tab + " row");
    }
}

} // namespace penumbra::ingest
