#include "ingest/metrics/book.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::ingest {

namespace {

using Points = std::map<std::int64_t, double>;
using Parts = std::map<std::string, Points>;

/// Prometheus takes what it has not seen for so long for gone.
constexpr std::int64_t kStale = 5 * 60'000;
/// The containers of one pod are measured one after another.
constexpr std::int64_t kOneScrape = 60'000;

struct LabelFact {
    const char* metric;
    const char* label;
    const char* attribute;
};
constexpr LabelFact kFacts[] = {{"node_uname_info", "nodename", "nodename"},
                                {"node_uname_info", "sysname", "os"},
                                {"node_uname_info", "release", "kernel"},
                                {"node_uname_info", "machine", "architecture"},
                                {"node_os_info", "pretty_name", "os-release"},
                                {"node_dmi_info", "product_uuid", model::identity::kUuid},
                                {"node_dmi_info", "product_serial", model::identity::kSerial},
                                {"node_dmi_info", "product_name", "model"},
                                {"kube_node_info", "kernel_version", "kernel"},
                                {"kube_node_info", "os_image", "os-release"},
                                {"kube_node_info", "kubelet_version", "kubelet"},
                                {"kube_node_info", "provider_id", "provider-id"},
                                {"kube_node_info", "system_uuid", model::identity::kUuid},
                                {"kube_node_info", "internal_ip", model::identity::kAddress},
                                {"kube_pod_info", "uid", "uid"},
                                {"kube_pod_info", "created_by_kind", "owner-kind"},
                                {"kube_pod_info", "created_by_name", "owner"}};

std::int64_t newestOf(const Parts& parts) {
    std::int64_t newest = std::numeric_limits<std::int64_t>::min();
    for (const auto& [part, points] : parts) newest = std::max(newest, points.rbegin()->first);
    return newest;
}

/// The newest values of the parts that are still there, added up.
double latestSum(const Parts& parts) {
    double sum = 0;
    for (const auto& [part, points] : parts)
        if (points.rbegin()->first >= newestOf(parts) - kStale) sum += points.rbegin()->second;
    return sum;
}

/// Whether each part has one value and all lie within one scrape.
bool isOneScrape(const Parts& parts) {
    std::int64_t oldest = std::numeric_limits<std::int64_t>::max();
    for (const auto& [part, points] : parts) {
        if (points.size() != 1) return false;
        oldest = std::min(oldest, points.begin()->first);
    }
    return newestOf(parts) - oldest <= kOneScrape;
}

std::int64_t whole(double amount) { return static_cast<std::int64_t>(std::clamp(std::round(amount), 0.0, 9e18)); }

} // namespace

std::map<std::int64_t, double> sumOfParts(const Parts& parts) {
    Points out;
    if (parts.empty()) return out;
    if (isOneScrape(parts)) return {{newestOf(parts), latestSum(parts)}};
    for (const auto& [part, points] : parts)
        for (const auto& [time, value] : points) out[time] += value;
    std::erase_if(out, [&](const auto& point) {
        return std::any_of(parts.begin(), parts.end(), [&](const auto& part) {
            const auto& points = part.second;
            const bool there = points.begin()->first <= point.first && point.first <= points.rbegin()->first;
            return there && !points.contains(point.first);
        });
    });
    return out;
}

void MetricBook::takeFacts(std::string_view metric, const MetricLabels& labels, model::StatedResource& resource) {
    for (const auto& fact : kFacts) {
        if (metric != fact.metric) continue;
        const auto it = labels.find(fact.label);
        if (it == labels.end() || it->second.empty() || it->second == "<none>") continue;
        const bool identity = std::string_view(fact.attribute).starts_with("id.");
        resource.attributes[fact.attribute] = m_intake.attribute(identity ? lowered(it->second) : it->second);
    }
}

void MetricBook::takeOwner(std::string_view metric, const MetricLabels& labels, const model::StatedResource& resource) {
    const auto at = [&](const char* key) {
        const auto it = labels.find(key);
        return it == labels.end() || it->second == "<none>" ? std::string() : it->second;
    };
    const auto owner = at("created_by_name"), deployment = at("owner_name");
    const bool pod = metric == "kube_pod_info" && resource.kind == model::ResourceKind::Workload;
    if (const auto path = model::naturalName(resource.id);
        pod && !owner.empty() && at("created_by_kind") != "Node") // a static pod belongs to its node
        m_owners[resource.id.text()] = fmt::format("{}/{}", path.substr(0, path.find('/')), owner);
    if (metric == "kube_replicaset_owner" && at("owner_kind") == "Deployment" && !deployment.empty())
        m_sets[fmt::format("{}/{}", at("namespace"), at("replicaset"))] =
            fmt::format("{}/{}", at("namespace"), deployment);
}

/// The services of pods: their controllers, and of a replica set its deployment.
void MetricBook::settleOwners() {
    for (const auto& [pod, owner] : m_owners) {
        const auto deployment = m_sets.find(owner);
        const auto& service =
            resource(model::ResourceKind::Service, deployment == m_sets.end() ? owner : deployment->second);
        m_intake.addOnce({model::ResourceId(pod), service.id, model::RelationKind::PartOf});
    }
}

const MetricBook::Parts* MetricBook::partsOf(const model::StatedResource& resource, Says says, int dimension) const {
    const auto it = m_parts.find({resource.id.text(), static_cast<int>(says), dimension});
    return it == m_parts.end() ? nullptr : &it->second;
}

void MetricBook::settleCapacity(model::StatedResource& resource) {
    if (resource.kind != model::ResourceKind::Host) return;
    for (int d = 0; d < m_intake.dimensions().count(); ++d) {
        const auto* parts = partsOf(resource, Says::Allocatable, d);
        if (parts == nullptr) parts = partsOf(resource, Says::Machine, d);
        if (parts != nullptr) resource.capacity.set(d, whole(latestSum(*parts)));
    }
    if (const auto* cordoned = partsOf(resource, Says::Cordoned, 0)) {
        resource.cordoned = latestSum(*cordoned) > 0;
        resource.stated.add(model::Member::Cordoned);
    }
}

void MetricBook::settleRequest(model::StatedResource& resource) {
    if (resource.kind != model::ResourceKind::Workload) return;
    if (const auto* finished = partsOf(resource, Says::Finished, 0); finished != nullptr && latestSum(*finished) > 0) {
        resource.lifetime.end = base::fromMillis(newestOf(*finished));
        resource.stated.add(model::Member::End);
        m_hosts.erase(resource.id.text());
        return;
    }
    for (int d = 0; d < m_intake.dimensions().count(); ++d) {
        const auto* parts = partsOf(resource, Says::Request, d);
        if (parts != nullptr) resource.request.set(d, whole(latestSum(*parts)));
    }
    // Whether each container has a limit is not known from the limits alone.
    if (const auto* cpu = partsOf(resource, Says::Limit, model::kCpu))
        resource.attributes["limit.cpu"] = m_intake.attribute(fmt::format("{}m", whole(latestSum(*cpu))));
    if (const auto* memory = partsOf(resource, Says::Limit, model::kMemory))
        resource.attributes["limit.memory"] = m_intake.attribute(fmt::format("{}", whole(latestSum(*memory))));
}

void MetricBook::addUse(const model::ResourceId& id, int dimension, const Points& use) {
    const auto& known = m_intake.dimensions().at(dimension);
    for (const auto& [time, value] : use)
        m_intake.addSample({id, known.name}, known.unit, base::fromMillis(time), value);
}

void MetricBook::settleUse(const model::StatedResource& resource) {
    for (const int d : {model::kMemory, model::kDisk}) {
        if (const auto* use = partsOf(resource, Says::Use, d)) addUse(resource.id, d, sumOfParts(*use));
        const auto* total = partsOf(resource, Says::Total, d);
        const auto* free = partsOf(resource, Says::Free, d);
        if (total == nullptr || free == nullptr) continue;
        Parts used;
        for (const auto& [part, points] : *total) {
            const auto other = free->find(part);
            if (other == free->end()) continue;
            for (const auto& [time, value] : points)
                if (const auto at = other->second.find(time); at != other->second.end())
                    used[part][time] = value - at->second;
        }
        addUse(resource.id, d, sumOfParts(used));
    }
}

} // namespace penumbra::ingest
