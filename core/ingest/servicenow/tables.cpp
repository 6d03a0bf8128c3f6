#include "ingest/servicenow/records.h"

#include "ingest/row.h"
#include "model/identity.h"

#include <fmt/format.h>
#include <initializer_list>

namespace penumbra::ingest {

using model::ResourceKind;

namespace {

std::optional<ResourceKind> kindOf(const std::string& given) {
    const auto type = lowered(given);
    const auto says = [&](std::initializer_list<const char*> words) {
        for (const char* word : words)
            if (type.find(word) != std::string::npos) return true;
        return false;
    };
    if (type == "rack" || type == "cmdb_ci_rack") return ResourceKind::Rack;
    if (says({"datacenter", "data center", "computer_room", "_zone", "availability_zone", "vcenter_cluster",
              "vmware cluster"}))
        return ResourceKind::Zone;
    if (says({"vm_instance", "vmware_instance", "virtual machine instance"})) return ResourceKind::Workload;
    if (says({"datastore", "storage_volume"})) return ResourceKind::Datastore;
    if (says({"cmdb_ci_service", "business_service", "business service", "cmdb_ci_appl", "application", "cmdb_ci_db_",
              "cmdb_ci_web_", "mapped application service"}))
        return ResourceKind::Service;
    if (says({"ip_network", "ip network", "subnet"})) return ResourceKind::Network;
    if (says({"server", "esx", "computer", "mainframe", "hyper_v", "unix"})) return ResourceKind::Host;
    return {};
}

bool isGone(const SnowRecord& record) {
    for (const char* field : {"install_status", "operational_status"}) {
        const auto status = lowered(record.display(field));
        if (status == "retired" || status == "absent" || status == "stolen") return true;
    }
    // The choices of the base system: 7 retired, 8 stolen, 100 absent; 6 retired.
    const auto installed = record.text("install_status");
    return installed == "7" || installed == "8" || installed == "100" || record.text("operational_status") == "6";
}

} // namespace

std::string SnowTables::unique(const std::string& name, const std::string& id) {
    const auto [known, fresh] = m_names.try_emplace(name, id);
    return fresh || id.empty() || known->second == id ? name : name + "#" + id;
}

model::ResourceId SnowTables::meant(const SnowRecord& record, const std::string& field) {
    const auto id = record.text(field), name = record.display(field);
    if (id.empty()) return {};
    if (const auto it = m_byId.find(id); it != m_byId.end()) return it->second;
    if (const auto it = m_byName.find(name); it != m_byName.end()) return it->second;
    return m_fleet.intake().named(name, ResourceKind::Host);
}

/// Cores, memory and disk; false where one of them cannot be read.
bool SnowTables::takeSizes(const SnowRecord& record, model::StatedResource& resource) {
    base::Json numbers = base::Json::object();
    for (const char* field :
         {"cpu_count", "cpu_core_count", "cpus", "vcpus", "ram", "memory", "disk_space", "disks_size"})
        if (auto text = record.text(field); !text.empty()) {
            std::erase(text, ','); // displayed with a sign for thousands: 16,384
            numbers[field] = text;
        }
    bool good = true;
    const auto number = [&](const char* field) {
        return numberOf(numbers, field, record.place, m_fleet.intake(), good);
    };
    const auto sockets = number("cpu_count"), each = number("cpu_core_count");
    auto cores = number("vcpus");
    if (!cores) cores = number("cpus");
    if (!cores && sockets) cores = *sockets * each.value_or(1);
    auto memory = number("ram");
    if (!memory) memory = number("memory");
    auto disk = number("disk_space");
    if (!disk) disk = number("disks_size");
    if (!good) return false;
    auto& amounts = resource.kind == ResourceKind::Workload ? resource.request : resource.capacity;
    if (cores && *cores > 0) amounts.set(model::kCpu, scaled(*cores, 1000));
    if (memory && *memory > 0) amounts.set(model::kMemory, scaled(*memory, kMebi));
    if (disk && *disk > 0) amounts.set(model::kDisk, scaled(*disk, kGibi));
    m_sized += amounts.empty() ? 0 : 1;
    return true;
}

void SnowTables::describeItem(const SnowRecord& record, model::StatedResource& resource) {
    const std::pair<const char*, const char*> facts[] = {{"class", "sys_class_name"},
                                                         {"servicenow.sys-id", "sys_id"},
                                                         {"environment", "environment"},
                                                         {"os", "os"},
                                                         {"os.version", "os_version"},
                                                         {"install-status", "install_status"},
                                                         {"operational-status", "operational_status"},
                                                         {"vendor", "manufacturer"},
                                                         {"model", "model_id"},
                                                         {"asset-tag", "asset_tag"},
                                                         {"location", "location"},
                                                         {"discovery-source", "discovery_source"}};
    for (const auto& [key, field] : facts) m_fleet.fact(resource, key, record.display(field));
    m_fleet.identify(resource, model::identity::kUuid, record.text("vm_inst_id"));
    m_fleet.identify(resource, model::identity::kSerial, record.text("serial_number"));
    m_fleet.identify(resource, model::identity::kFqdn, record.text("fqdn"));
    m_fleet.identify(resource, model::identity::kAddress, record.text("ip_address"));
}

void SnowTables::takeItem(const SnowRecord& record, const std::string& type) {
    auto& intake = m_fleet.intake();
    const auto name = record.text("name"), id = record.text("sys_id");
    const auto kind = kindOf(type);
    if (!kind) return intake.countPassed(type.empty() ? "record without a class" : type);
    if (name.empty()) return intake.reject("no-name", record.place.text(), "This configuration item has no name.");
    if (isGone(record)) return intake.countPassed("retired item");
    auto out = Fleet::resource(*kind, unique(name, id));
    if ((*kind == ResourceKind::Host || *kind == ResourceKind::Workload || *kind == ResourceKind::Datastore) &&
        !takeSizes(record, out))
        return intake.countRejected();
    const auto off = lowered(record.display("state"));
    if (*kind == ResourceKind::Workload && (off == "off" || off == "powered off" || off == "stopped"))
        for (const int dimension : {model::kCpu, model::kMemory})
            if (out.request.has(dimension)) out.request.set(dimension, 0);
    describeItem(record, out);
    if (!id.empty()) m_byId.emplace(id, out.id);
    m_byName.emplace(name, out.id);
    m_fleet.add(std::move(out), record.place.text());
    intake.countTaken(type);
}

/// "Runs on::Runs": the first half says what the parent does to the child.
void SnowTables::takeRelation(const SnowRecord& record) {
    auto& intake = m_fleet.intake();
    const auto type = lowered(record.display("type"));
    const auto parent = meant(record, "parent"), child = meant(record, "child");
    if (parent.empty() || child.empty())
        return intake.reject("no-end", record.place.text(), "This relation has no parent or no child.");
    const auto begins = [&](const char* text) { return type.starts_with(text); };
    const auto serves = [](const model::ResourceId& id) { return id.text().starts_with("service/"); };
    const auto works = [](const model::ResourceId& id) { return id.text().starts_with("workload/"); };
    std::optional<model::RelationKind> kind;
    auto from = parent, to = child;
    if (begins("depends on") && serves(parent) && serves(child))
        kind = model::RelationKind::DependsOn;
    else if (begins("uses") && serves(parent) && serves(child))
        kind = model::RelationKind::Uses;
    else if ((begins("runs on") || begins("hosted on") || begins("virtualized by") || begins("registered on")) &&
             works(parent))
        kind = model::RelationKind::RunsOn;
    else if ((begins("located in") || begins("in rack") || begins("member of")) && !works(parent) && !serves(parent))
        kind = model::RelationKind::Within;
    else if (begins("contains") || begins("runs::") || begins("hosts::") || begins("virtualizes::")) {
        std::swap(from, to);
        kind = works(from) ? model::RelationKind::RunsOn : model::RelationKind::Within;
    }
    if (!kind || (*kind == model::RelationKind::Within && (serves(from) || works(to) || serves(to))))
        return intake.countPassed(type.empty() ? "relation" : "relation " + type);
    m_fleet.relate(from, to, *kind);
    intake.countTaken("relation");
}

void SnowTables::takeChange(const SnowRecord& record) {
    auto& intake = m_fleet.intake();
    const auto state = lowered(record.display("state"));
    if (state == "4" || state == "canceled" || state == "cancelled") return intake.countPassed("cancelled change");
    const auto firstOf = [&](std::initializer_list<const char*> fields) -> std::pair<std::string, std::string> {
        for (const char* field : fields)
            if (auto text = record.text(field); !text.empty()) return {field, std::move(text)};
        return {};
    };
    const auto [beginField, beginText] = firstOf({"start_date", "work_start"});
    const auto [endField, endText] = firstOf({"end_date", "work_end"});
    if (beginText.empty() || endText.empty()) return intake.countPassed("change without a window");
    for (const auto& [field, text] : {std::pair(beginField, beginText), std::pair(endField, endText)})
        if (const auto time = snowTime(text); !time)
            return intake.reject("bad-time", (record.place / field).text(), time.error().text);
    model::ScheduledEvent event;
    const auto number = record.text("number");
    event.id = model::EventId(number.empty() ? record.text("sys_id") : number);
    event.kind = model::EventKind::Maintenance;
    event.title = record.text("short_description");
    if (event.title.empty()) event.title = number;
    event.window = {*snowTime(beginText), *snowTime(endText)};
    event.zone = "UTC";
    event.source = intake.input().name;
    if (event.id.empty() || event.window.empty())
        return intake.reject("bad-time", record.place.text(),
                             event.id.empty() ? "This change has no number." : "This change ends before it begins.");
    if (const auto item = meant(record, "cmdb_ci"); !item.empty()) event.resources.push_back(item);
    intake.add(std::move(event), record.place.text());
    intake.countTaken("change");
}

void SnowTables::take(const std::vector<SnowRecord>& records) {
    const auto typeOf = [](const SnowRecord& record) { return lowered(record.text("sys_class_name")); };
    const auto isRelation = [](const SnowRecord& r) {
        return r.values.contains("parent") && r.values.contains("child");
    };
    const auto isChange = [&](const SnowRecord& r) {
        return typeOf(r).starts_with("change_") || typeOf(r) == "change request" ||
               (r.values.contains("short_description") && r.values.contains("number") &&
                r.values.contains("start_date"));
    };
    for (const auto& record : records) // first what the others refer to
        if (!isRelation(record) && !isChange(record)) {
            auto type = record.text("sys_class_name");
            if (type.empty() && record.values.contains("cpu_core_count")) type = "cmdb_ci_server";
            takeItem(record, type);
        }
    for (const auto& record : records) {
        if (isRelation(record))
            takeRelation(record);
        else if (isChange(record))
            takeChange(record);
    }
    if (m_sized > 0)
        m_fleet.intake().note(
            "assumed", m_fleet.intake().input().name,
            "Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts "
            "them; the CPU count is that of sockets, each with the core count where it is stated.");
    m_fleet.finish();
}

} // namespace penumbra::ingest
