#include "ingest/ansible/facts.h"

#include "base/text.h"
#include "model/identity.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

namespace {

using base::Json;

bool isUsual(std::string_view name) { return !name.empty() && !name.starts_with("localhost"); }

/// The name the inventory has for the host, else its full name, else a short one.
std::string nameOf(const HostFacts& given, const Json& facts) {
    if (isUsual(given.host)) return given.host;
    for (const char* key : {"ansible_fqdn", "ansible_nodename", "ansible_hostname"})
        if (const auto name = base::textAt(facts, key); isUsual(name)) return name;
    return given.host;
}

/// As numberOf(); "NA" is how Ansible writes that it found none.
std::optional<double> factOf(const Json& facts, const char* key, const document::Place& place, Intake& intake,
                             bool& good) {
    if (base::textAt(facts, key) == "NA") return {};
    return numberOf(facts, key, place, intake, good);
}

/// Processors as the scheduler of the host sees them. Where the cores are not to be had (OpenBSD), all processors are
/// counted in the number of sockets.
std::optional<double> processorsOf(const Json& facts, const document::Place& place, Intake& intake, bool& good) {
    if (const auto all = factOf(facts, "ansible_processor_vcpus", place, intake, good)) return all;
    const auto sockets = factOf(facts, "ansible_processor_count", place, intake, good);
    const auto cores = factOf(facts, "ansible_processor_cores", place, intake, good);
    const auto threads = factOf(facts, "ansible_processor_threads_per_core", place, intake, good);
    if (sockets && !cores && base::textAt(facts, "ansible_processor_cores") == "NA") return sockets;
    if (!sockets || !cores) return {};
    return *sockets * *cores * threads.value_or(1);
}

/// Bytes of the file systems on disks of the host's own, each device once; nothing where it names none.
std::optional<double> diskOf(const Json& facts, const document::Place& place, Intake& intake, bool& good) {
    std::set<std::string> devices;
    std::optional<double> sum;
    const auto& mounts = base::childAt(facts, "ansible_mounts");
    for (std::size_t i = 0; mounts.is_array() && i < mounts.size(); ++i) {
        const auto device = base::textAt(mounts[i], "device");
        if (!device.starts_with("/dev/") || device.starts_with("/dev/loop")) continue;
        const auto size = numberOf(mounts[i], "size_total", place / "ansible_mounts" / i, intake, good);
        if (size && devices.insert(device).second) sum = sum.value_or(0) + *size;
    }
    return sum;
}

void describe(const Json& facts, const std::string& name, Fleet& fleet, model::Resource& host) {
    const std::pair<const char*, const char*> texts[] = {{"os", "ansible_distribution"},
                                                         {"os.version", "ansible_distribution_version"},
                                                         {"os.family", "ansible_os_family"},
                                                         {"kernel", "ansible_kernel"},
                                                         {"architecture", "ansible_architecture"},
                                                         {"vendor", "ansible_system_vendor"},
                                                         {"model", "ansible_product_name"},
                                                         {"virtualization.role", "ansible_virtualization_role"},
                                                         {"virtualization.type", "ansible_virtualization_type"},
                                                         {"cpu.sockets", "ansible_processor_count"},
                                                         {"cpu.cores", "ansible_processor_cores"},
                                                         {"cpu.threads", "ansible_processor_threads_per_core"}};
    for (const auto& [key, fact] : texts)
        if (const auto text = plainText(facts, fact); !identityText(text).empty()) fleet.fact(host, key, text);
    fleet.identify(host, model::identity::kUuid, base::textAt(facts, "ansible_product_uuid"));
    fleet.identify(host, model::identity::kSerial, base::textAt(facts, "ansible_product_serial"));
    fleet.identify(host, model::identity::kMachine, base::textAt(facts, "ansible_machine_id"));
    for (const auto& full : {name, base::textAt(facts, "ansible_nodename"), base::textAt(facts, "ansible_fqdn")})
        fleet.identify(host, model::identity::kFqdn, full);
    for (const char* family : {"ansible_default_ipv6", "ansible_default_ipv4"})
        fleet.identify(host, model::identity::kAddress, base::textAt(base::childAt(facts, family), "address"));
    if (const auto told = base::parseTime(plainText(base::childAt(facts, "ansible_date_time"), "epoch")))
        for (auto& [key, attribute] : host.attributes) attribute.time = *told;
}

bool isGood(const HostFacts& given) { return given.state == "SUCCESS" || given.state == "CHANGED"; }

const Json& factsOf(const HostFacts& given) {
    return given.json.contains("ansible_facts") ? base::childAt(given.json, "ansible_facts") : given.json;
}

} // namespace

model::ResourceId takeFacts(const HostFacts& given, Fleet& fleet) {
    auto& intake = fleet.intake();
    const bool wrapped = given.json.contains("ansible_facts");
    const auto& facts = wrapped ? base::childAt(given.json, "ansible_facts") : given.json;
    const auto place = wrapped ? given.place / "ansible_facts" : given.place;
    if (!isGood(given)) {
        intake.reject("no-facts", given.place.text(),
                      PENUMBRA_SAY("Problem", "Ansible has no facts of '{}': {}")(
                          given.host.empty() ? PENUMBRA_SAY("Problem", "the host")() : given.host,
                          base::textAt(given.json, "msg", given.state)));
        return {};
    }
    auto name = nameOf(given, facts);
    if (name.empty()) {
        name = intake.input().name; // as `ansible --tree` calls its files
        intake.warn(
            "assumed", given.place.text(),
            PENUMBRA_SAY("Problem",
                         "These facts name no host. The name of the file, '{}', was taken for it, as ansible --tree "
                         "names its files.")(name));
    }
    bool good = true;
    auto host = Fleet::resource(model::ResourceKind::Host, name);
    const auto processors = processorsOf(facts, place, intake, good);
    const auto memory = factOf(facts, "ansible_memtotal_mb", place, intake, good);
    const auto disk = diskOf(facts, place, intake, good);
    if (!good) {
        intake.countRejected();
        return {};
    }
    if (processors && *processors > 0) host.capacity.set(model::kCpu, scaled(*processors, 1000));
    if (memory) host.capacity.set(model::kMemory, scaled(*memory, kMebi));
    if (disk) host.capacity.set(model::kDisk, scaled(*disk, 1));
    if (!host.capacity.has(model::kCpu) || !memory)
        intake.warn("no-capacity", place.text(),
                    PENUMBRA_SAY("Problem",
                                 "The facts of '{}' do not state its {}; it stays unknown until another source says.")(
                        name, host.capacity.has(model::kCpu) ? base::said("Dimension", "memory")
                              : memory                       ? PENUMBRA_SAY("Problem", "processors")()
                                                             : PENUMBRA_SAY("Problem", "processors and memory")()));
    describe(facts, name, fleet, host);
    const auto id = host.id;
    fleet.add(std::move(host), given.place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "host"));
    return id;
}

bool areOnlyPackages(const HostFacts& given) {
    const auto& facts = factsOf(given);
    return isGood(given) && facts.contains("packages") && !facts.contains("ansible_hostname") &&
           !facts.contains("ansible_fqdn") && !facts.contains("ansible_memtotal_mb");
}

void takePackages(const HostFacts& given, const model::ResourceId& host, Fleet& fleet) {
    const auto& packages = base::childAt(factsOf(given), "packages");
    if (!packages.is_object() || packages.empty() || !isGood(given)) return;
    auto& intake = fleet.intake();
    if (host.empty() && !isUsual(given.host))
        return intake.warn(
            "assumed", given.place.text(),
            PENUMBRA_SAY("Problem", "These packages are of no host that is named, so they were left out.")());
    const auto id = host.empty() ? model::makeId(model::ResourceKind::Host, given.host) : host;
    for (const auto& [name, list] : packages.items()) {
        std::set<std::string> versions; // several may be installed side by side
        for (const auto& package : list)
            if (const auto version = base::textAt(package, "version"); !version.empty()) versions.insert(version);
        if (!versions.empty())
            intake.add({id, "package." + name, fmt::format("{}", fmt::join(versions, ", ")), intake.input().time});
    }
}

} // namespace penumbra::ingest
