#include "ingest/aws/ec2.h"

#include "base/text.h"
#include "model/identity.h"

#include <fmt/format.h>
#include <initializer_list>

namespace penumbra::ingest {

using base::Json;
using document::Place;

namespace {

/// What else such answers hold.
constexpr std::pair<const char*, const char*> kPassed[] = {{"Volumes", "volume"},
                                                           {"Snapshots", "snapshot"},
                                                           {"Subnets", "subnet"},
                                                           {"Vpcs", "network"},
                                                           {"Images", "image"},
                                                           {"AvailabilityZones", "availability zone"},
                                                           {"InstanceTypeOfferings", "instance type offering"}};

std::string tagOf(const Json& tags, std::string_view key) {
    for (const auto& tag : tags)
        if (base::textAt(tag, "Key") == key) return base::textAt(tag, "Value");
    return {};
}

std::string firstText(const Json& object, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
        if (auto text = plainText(object, key); !text.empty()) return text;
    return {};
}

template <class Take>
void each(const Json& object, const char* key, const Place& place, const Take& take) {
    const auto& list = base::childAt(object, key);
    for (std::size_t i = 0; list.is_array() && i < list.size(); ++i)
        if (list[i].is_object()) take(list[i], place / key / i);
}

} // namespace

void Ec2Answers::takeInstance(const Json& json, const Place& place, const std::string& group) {
    auto& intake = m_fleet.fleet().intake();
    Ec2Instance out;
    out.id = firstText(json, {"InstanceId", "Instance"});
    out.where = place.text();
    if (!out.id.starts_with("i-"))
        return intake.reject("no-name", out.where,
                             PENUMBRA_SAY("Problem", "This instance has no InstanceId such as i-0abc.")());
    out.type = firstText(json, {"InstanceType", "Type"});
    const auto& placement = base::childAt(json, "Placement");
    out.zone = base::textAt(placement, "AvailabilityZone", firstText(json, {"AvailabilityZone", "AZ"}));
    out.dedicatedHost = base::textAt(placement, "HostId");
    out.state = base::textAt(base::childAt(json, "State"), "Name", base::textAt(json, "State"));
    out.name = tagOf(base::childAt(json, "Tags"), "Name");
    out.dns = base::textAt(json, "PrivateDnsName");
    out.address = base::textAt(json, "PrivateIpAddress");
    const auto& cpu = base::childAt(json, "CpuOptions");
    bool good = true;
    const auto cores = numberOf(cpu, "CoreCount", place / "CpuOptions", intake, good);
    const auto threads = numberOf(cpu, "ThreadsPerCore", place / "CpuOptions", intake, good);
    if (!good) return intake.countRejected();
    if (cores && threads) out.vcpus = *cores * *threads;
    if (const auto launched = base::parseTime(base::textAt(json, "LaunchTime"))) out.launched = *launched;
    for (const auto& [key, member] :
         std::initializer_list<std::pair<const char*, const char*>>{{"image", "ImageId"},
                                                                    {"subnet", "SubnetId"},
                                                                    {"vpc", "VpcId"},
                                                                    {"architecture", "Architecture"},
                                                                    {"health", "HealthStatus"},
                                                                    {"lifecycle", "InstanceLifecycle"}})
        out.facts[key] = base::textAt(json, member);
    out.facts["auto-scaling-group"] = group.empty() ? base::textAt(json, "AutoScalingGroupName") : group;
    out.facts["placement-group"] = base::textAt(placement, "GroupName");
    if (base::textAt(json, "LifecycleState").starts_with("Terminat")) out.state = "terminated";
    m_fleet.add(out);
}

void Ec2Answers::takeStatusEvent(const Json& json, const std::string& instance, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    const auto text = base::textAt(json, "Description"), code = base::textAt(json, "Code");
    if (text.starts_with("[Completed]") || text.starts_with("[Canceled]"))
        return intake.countPassed(PENUMBRA_TEXT("Kind", "past event"));
    const auto begin = base::parseTime(base::textAt(json, "NotBefore"));
    if (!begin) return intake.reject("bad-time", (place / "NotBefore").text(), begin.error().text);
    model::ScheduledEvent event;
    event.id = model::EventId(base::textAt(json, "InstanceEventId", fmt::format("{}/{}", instance, code)));
    event.kind = model::EventKind::Maintenance;
    event.title = text.empty() ? code : text;
    event.window.begin = *begin;
    const auto end = base::parseTime(base::textAt(json, "NotAfter"));
    event.window.end = end && *end > *begin ? *end : *begin + std::chrono::hours(1);
    if (!end)
        intake.warn("assumed", place.text(),
                    PENUMBRA_SAY("Problem", "The event '{}' states no end; an hour was taken for it.")(event.title));
    event.zone = "UTC";
    event.resources.push_back(model::makeId(model::ResourceKind::Host, instance));
    event.source = intake.input().name;
    intake.add(std::move(event), place.text());
}

void Ec2Answers::takeStatus(const Json& json, const Place& place) {
    Json instance{{"InstanceId", base::textAt(json, "InstanceId")},
                  {"AvailabilityZone", base::textAt(json, "AvailabilityZone")},
                  {"State", base::childAt(json, "InstanceState")}};
    takeInstance(instance, place);
    each(json, "Events", place, [&](const Json& event, const Place& where) {
        takeStatusEvent(event, base::textAt(json, "InstanceId"), where);
    });
}

void Ec2Answers::takeType(const Json& json, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    bool good = true;
    const auto vcpus = numberOf(base::childAt(json, "VCpuInfo"), "DefaultVCpus", place / "VCpuInfo", intake, good);
    const auto memory = numberOf(base::childAt(json, "MemoryInfo"), "SizeInMiB", place / "MemoryInfo", intake, good);
    if (!good) return intake.countRejected();
    if (vcpus && memory)
        m_fleet.learnType(base::textAt(json, "InstanceType"), {scaled(*vcpus, 1000), scaled(*memory, kMebi)});
    intake.countPassed(PENUMBRA_TEXT("Kind", "instance type"));
}

void Ec2Answers::takeHost(const Json& json, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    const auto id = base::textAt(json, "HostId");
    if (id.empty())
        return intake.reject("no-name", place.text(), PENUMBRA_SAY("Problem", "This dedicated host has no HostId.")());
    if (base::textAt(json, "State").starts_with("released"))
        return intake.countPassed(PENUMBRA_TEXT("Kind", "released host"));
    auto host = Fleet::resource(model::ResourceKind::Host, id);
    bool good = true;
    const auto vcpus =
        numberOf(base::childAt(json, "HostProperties"), "TotalVCpus", place / "HostProperties", intake, good);
    if (!good) return intake.countRejected();
    if (vcpus) host.capacity.set(model::kCpu, scaled(*vcpus, 1000));
    m_fleet.fleet().identify(host, model::identity::kCloud, id);
    m_fleet.fleet().fact(host, "state", base::textAt(json, "State"));
    if (const auto zone = m_fleet.zone(base::textAt(json, "AvailabilityZone"), place.text()); !zone.empty())
        m_fleet.fleet().relate(host.id, zone, model::RelationKind::Within);
    m_fleet.fleet().add(std::move(host), place.text());
    intake.countTaken(PENUMBRA_TEXT("Kind", "dedicated host"));
    each(json, "Instances", place, [&](const Json& instance, const Place& where) {
        Json placed = instance;
        placed["Placement"] = {{"HostId", id}};
        takeInstance(placed, where);
    });
}

void Ec2Answers::takeLoose(const Json& list, const Place& place) {
    auto& intake = m_fleet.fleet().intake();
    for (std::size_t i = 0; i < list.size(); ++i) {
        const auto& entry = list[i];
        if (entry.is_array())
            takeLoose(entry, place / i);
        else if (entry.is_object() && (entry.contains("InstanceId") || entry.contains("Instance")))
            takeInstance(entry, place / i);
        else if (entry.is_string() && entry.get_ref<const std::string&>().starts_with("i-"))
            takeInstance(Json{{"InstanceId", entry}}, place / i);
        else if (entry.is_string() && isInstanceType(entry.get_ref<const std::string&>()))
            intake.countPassed(PENUMBRA_TEXT("Kind", "instance type"));
        else
            intake.countPassed(PENUMBRA_TEXT("Kind", "value without an instance"));
    }
}

void Ec2Answers::take(const Json& answer, const Place& place) {
    if (answer.is_array()) return takeLoose(answer, place);
    const auto instance = [&](const Json& json, const Place& where) { takeInstance(json, where); };
    // First what the others are measured by.
    each(answer, "InstanceTypes", place, [&](const Json& json, const Place& where) { takeType(json, where); });
    each(answer, "Hosts", place, [&](const Json& json, const Place& where) { takeHost(json, where); });
    each(answer, "Reservations", place,
         [&](const Json& json, const Place& where) { each(json, "Instances", where, instance); });
    each(answer, "Instances", place, instance);
    each(answer, "AutoScalingInstances", place, instance);
    each(answer, "InstanceStatuses", place, [&](const Json& json, const Place& where) { takeStatus(json, where); });
    each(answer, "AutoScalingGroups", place, [&](const Json& group, const Place& where) {
        m_fleet.fleet().intake().countPassed(PENUMBRA_TEXT("Kind", "auto scaling group"));
        each(group, "Instances", where, [&](const Json& json, const Place& below) {
            takeInstance(json, below, base::textAt(group, "AutoScalingGroupName"));
        });
    });
    for (const auto& passed : kPassed)
        each(answer, passed.first, place,
             [&](const Json&, const Place&) { m_fleet.fleet().intake().countPassed(passed.second); });
    if (!base::textAt(answer, "NextToken").empty())
        m_fleet.fleet().intake().warn(
            "more-pages", place.text(),
            PENUMBRA_SAY("Problem", "This is one page of the answer; ask for the next one too and import it.")());
}

} // namespace penumbra::ingest
