#include "base/text.h"
#include "ingest/servicenow/records.h"

#include "base/say.h"

#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
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

/// What the first half of a relation's type says the parent does to the child: "Runs on::Runs".
struct Relating {
    const char* begin;
    model::RelationKind kind;
    bool reversed; ///< the child is what runs, or is within
    ResourceKind from, to;
};
constexpr Relating kRelations[] = {
    {"depends on", model::RelationKind::DependsOn, false, ResourceKind::Service, ResourceKind::Service},
    {"uses", model::RelationKind::Uses, false, ResourceKind::Service, ResourceKind::Service},
    {"runs on", model::RelationKind::RunsOn, false, ResourceKind::Workload, ResourceKind::Host},
    {"hosted on", model::RelationKind::RunsOn, false, ResourceKind::Workload, ResourceKind::Host},
    {"virtualized by", model::RelationKind::RunsOn, false, ResourceKind::Workload, ResourceKind::Host},
    {"runs::", model::RelationKind::RunsOn, true, ResourceKind::Workload, ResourceKind::Host},
    {"hosts::", model::RelationKind::RunsOn, true, ResourceKind::Workload, ResourceKind::Host},
    {"virtualizes", model::RelationKind::RunsOn, true, ResourceKind::Workload, ResourceKind::Host},
    {"located in", model::RelationKind::Within, false, ResourceKind::Host, ResourceKind::Zone},
    {"member of", model::RelationKind::Within, false, ResourceKind::Host, ResourceKind::Zone},
    {"contains", model::RelationKind::Within, true, ResourceKind::Host, ResourceKind::Zone}};

/// Whether the model has such a relation between resources of these kinds.
bool fits(const model::ResourceId& from, model::RelationKind kind, const model::ResourceId& to) {
    const auto is = [](const model::ResourceId& id, const char* what) { return id.text().starts_with(what); };
    switch (kind) {
    case model::RelationKind::RunsOn:
        return is(from, "workload/") && (is(to, "host/") || is(to, "datastore/"));
    case model::RelationKind::Within:
        return (is(from, "host/") && (is(to, "zone/") || is(to, "rack/"))) ||
               ((is(from, "rack/") || is(from, "zone/")) && is(to, "zone/"));
    case model::RelationKind::PartOf:
        return is(from, "workload/") && is(to, "service/");
    case model::RelationKind::DependsOn:
    case model::RelationKind::Uses:
        return is(from, "service/") && is(to, "service/");
    }
    return false;
}

/// Whether the text is a key of ServiceNow and no name.
bool isSysId(std::string_view text) {
    return text.size() == 32 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
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

model::ResourceId SnowTables::meant(const SnowRecord& record, const std::string& field, ResourceKind kind) {
    const auto id = record.text(field), name = record.display(field);
    if (id.empty()) return {};
    if (const auto it = m_byId.find(id); it != m_byId.end()) return it->second;
    if (const auto it = m_byName.find(name); it != m_byName.end()) return it->second;
    if (isSysId(name)) ++m_unnamed;
    return m_fleet.intake().named(name, kind);
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
    if (!kind) return intake.countPassed(type.empty() ? PENUMBRA_TEXT("Kind", "record without a class") : type);
    if (name.empty())
        return intake.reject("no-name", record.place.text(),
                             PENUMBRA_SAY("Problem", "This configuration item has no name.")());
    if (isGone(record)) return intake.countPassed(PENUMBRA_TEXT("Kind", "retired item"));
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

void SnowTables::takeRelation(const SnowRecord& record) {
    auto& intake = m_fleet.intake();
    const auto type = lowered(record.display("type"));
    const auto known = std::find_if(std::begin(kRelations), std::end(kRelations),
                                    [&](const auto& relation) { return type.starts_with(relation.begin); });
    if (known == std::end(kRelations))
        return intake.countPassed(type.empty() ? PENUMBRA_TEXT("Kind", "relation") : "relation " + type);
    const char* inner = known->reversed ? "child" : "parent";
    const char* outer = known->reversed ? "parent" : "child";
    const auto from = meant(record, inner, known->from), to = meant(record, outer, known->to);
    if (from.empty() || to.empty())
        return intake.reject("no-end", record.place.text(),
                             PENUMBRA_SAY("Problem", "This relation has no parent or no child.")());
    // Where the file itself describes both ends, they tell what the relation is: a host in a cluster, say.
    const auto works = from.text().starts_with("workload/"),
               placed = to.text().starts_with("zone/") || to.text().starts_with("rack/");
    auto kind = known->kind;
    if (kind == model::RelationKind::RunsOn && placed && !works) kind = model::RelationKind::Within;
    if (!fits(from, kind, to)) return intake.countPassed("relation " + type);
    intake.addOnce(model::Relation{from, to, kind});
    intake.countTaken(PENUMBRA_TEXT("Kind", "relation"));
}

void SnowTables::takeChange(const SnowRecord& record) {
    auto& intake = m_fleet.intake();
    const auto state = lowered(record.display("state"));
    if (state == "4" || state == "canceled" || state == "cancelled")
        return intake.countPassed(PENUMBRA_TEXT("Kind", "cancelled change"));
    const auto firstOf = [&](std::initializer_list<const char*> fields) -> std::pair<std::string, std::string> {
        for (const char* field : fields)
            if (auto text = record.text(field); !text.empty()) return {field, std::move(text)};
        return {};
    };
    const auto [beginField, beginText] = firstOf({"start_date", "work_start"});
    const auto [endField, endText] = firstOf({"end_date", "work_end"});
    if (beginText.empty() || endText.empty())
        return intake.countPassed(PENUMBRA_TEXT("Kind", "change without a window"));
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
                             event.id.empty() ? PENUMBRA_SAY("Problem", "This change has no number.")()
                                              : PENUMBRA_SAY("Problem", "This change ends before it begins.")());
    if (const auto item = meant(record, "cmdb_ci", ResourceKind::Host); !item.empty()) event.resources.push_back(item);
    intake.add(std::move(event), record.place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "change"));
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
            PENUMBRA_SAY("Problem",
                         "Sizes of memory in MB and of disks in GB were read as MiB and GiB, as the discovery counts "
                         "them; the CPU count is that of sockets, each with the core count where it is stated.")());
    if (m_unnamed > 0)
        m_fleet.intake().warn("unknown-reference", m_fleet.intake().input().name,
                              PENUMBRA_SAY("Problem", "{} (sys_id) of what is not in this file, so nothing is found by "
                                                      "it. Ask for names too, with sysparm_display_value=all.")(
                                  base::sayCount(m_unnamed, PENUMBRA_TEXT("Count", "reference is a key"),
                                                 PENUMBRA_TEXT("Count", "references are keys"))));
    m_fleet.finish();
}

} // namespace penumbra::ingest
