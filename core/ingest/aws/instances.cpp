#include "ingest/aws/instances.h"

#include "base/say.h"

#include "base/text.h"
#include "model/identity.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "us-east-2" of "us-east-2a"; empty for a local zone, whose name does not end so.
std::string regionOf(const std::string& zone) {
    if (zone.size() < 3 || zone.back() < 'a' || zone.back() > 'z') return {};
    const auto region = zone.substr(0, zone.size() - 1);
    const auto dashes = std::count(region.begin(), region.end(), '-');
    const bool special = region.find("-gov-") != std::string::npos || region.find("-iso") != std::string::npos;
    if (region.back() < '0' || region.back() > '9' || dashes != (special ? 3 : 2)) return {};
    return region;
}

std::string sayTypes(const std::map<std::string, int>& types) {
    std::string out;
    for (const auto& [type, count] : types) out += fmt::format("{}{} {}", out.empty() ? "" : ", ", count, type);
    return out;
}

} // namespace

model::ResourceId Ec2Fleet::zone(const std::string& name, const std::string& where) {
    if (name.empty() || name.find(' ') != std::string::npos)
        return {}; // "Not Applicable", "Multiple Availability Zones"
    const auto id = m_fleet.place(model::ResourceKind::Zone, name, where);
    if (const auto region = regionOf(name); !region.empty())
        m_fleet.relate(id, m_fleet.place(model::ResourceKind::Zone, region, where), model::RelationKind::Within);
    return id;
}

void Ec2Fleet::add(const Ec2Instance& instance) {
    auto& intake = m_fleet.intake();
    if (instance.state == "terminated" || instance.state == "shutting-down")
        return intake.countPassed(PENUMBRA_TEXT("Kind", "terminated instance"));
    const bool dedicated = !instance.dedicatedHost.empty();
    auto out = Fleet::resource(dedicated ? model::ResourceKind::Workload : model::ResourceKind::Host, instance.id);
    if (!instance.name.empty()) {
        out.name = instance.name;
        out.stated.add(model::Member::Name);
    }
    std::optional<InstanceSize> size;
    if (const auto own = m_types.find(instance.type); own != m_types.end()) {
        size = own->second;
    } else if (!instance.type.empty()) {
        size = sizeOfType(instance.type);
        ++(size ? m_assumed : m_unknown)[instance.type];
    }
    const bool off = instance.state == "stopped" || instance.state == "stopping";
    auto& amounts = dedicated ? out.request : out.capacity;
    const auto vcpus = instance.vcpus ? instance.vcpus
                       : size         ? std::optional(static_cast<double>(size->milliCores) / 1000)
                                      : std::nullopt;
    if (vcpus) amounts.set(model::kCpu, off ? 0 : scaled(*vcpus, 1000));
    if (size) amounts.set(model::kMemory, off ? 0 : size->memory);
    if (vcpus) m_fleet.fact(out, "configured.cpu", fmt::format("{}", *vcpus));
    if (size)
        m_fleet.fact(out, "configured.memory",
                     fmt::format("{} MiB", static_cast<double>(size->memory) / static_cast<double>(kMebi)));
    m_stopped += off ? 1 : 0;
    m_fleet.fact(out, "instance-type", instance.type);
    m_fleet.fact(out, "state", instance.state);
    for (const auto& [key, value] : instance.facts) m_fleet.fact(out, key, value);
    m_fleet.identify(out, model::identity::kCloud, instance.id);
    m_fleet.identify(out, model::identity::kFqdn, instance.dns);
    m_fleet.identify(out, model::identity::kAddress, instance.address);
    if (instance.launched) {
        out.lifetime.begin = *instance.launched;
        out.stated.add(model::Member::Begin);
    }
    const auto inner = dedicated ? model::makeId(model::ResourceKind::Host, instance.dedicatedHost) : out.id;
    if (dedicated) m_fleet.relate(out.id, inner, model::RelationKind::RunsOn);
    if (const auto id = zone(instance.zone, instance.where); !id.empty())
        m_fleet.relate(inner, id, model::RelationKind::Within);
    m_fleet.add(std::move(out), instance.where);
    intake.countTaken(PENUMBRA_TEXT("Kind", "instance"));
}

void Ec2Fleet::finish() {
    auto& intake = m_fleet.intake();
    const auto& file = intake.input().name;
    if (!m_assumed.empty())
        intake.note(
            "assumed", file,
            PENUMBRA_SAY("Problem",
                         "The vCPUs and memory of these instances are those that AWS documents for their type, for "
                         "the file does not state them: {}.")(sayTypes(m_assumed)));
    if (!m_unknown.empty())
        intake.warn(
            "unknown-size", file,
            PENUMBRA_SAY("Problem",
                         "The size of these instances is not known: {}. Import `aws ec2 describe-instance-types` of "
                         "them in the same file, or state their capacity in resources.csv.")(sayTypes(m_unknown)));
    if (m_stopped > 0)
        intake.note("stopped", file,
                    PENUMBRA_SAY("Problem", "{} nothing while off.")(
                        base::sayCount(m_stopped, PENUMBRA_TEXT("Count", "stopped instance offers"),
                                       PENUMBRA_TEXT("Count", "stopped instances offer"))));
    m_fleet.finish();
}

} // namespace penumbra::ingest
