#include "base/text.h"
#include "ingest/kubernetes/cluster.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace penumbra::ingest {

namespace {

/// "50%" or 2, of `total`; a share is rounded up (k8s.io/apimachinery/pkg/util/intstr).
std::optional<std::int64_t> shareOf(const base::Json& value, std::int64_t total) {
    if (value.is_number_integer()) return value.get<std::int64_t>();
    if (!value.is_string()) return {};
    const auto text = value.get<std::string>();
    int number = 0;
    const auto parsed = std::from_chars(text.data(), text.data() + text.size(), number);
    const std::string_view rest(parsed.ptr, static_cast<std::size_t>(text.data() + text.size() - parsed.ptr));
    if (parsed.ec != std::errc() || number < 0) return {};
    if (rest.empty()) return number;
    if (rest != "%" || number > 100) return {};
    return (total * number + 99) / 100;
}

/// The services whose pods the budget's selector covers.
std::set<std::string> coveredBy(const ClusterObject& budget, const Owners& owners,
                                const std::vector<ClusterObject>& objects) {
    std::set<std::string> out;
    const auto& selector = base::childAt(budget.spec(), "selector");
    for (const auto& [path, service] : owners.services) {
        const auto& meta = base::childAt(base::childAt(service.object->spec(), "template"), "metadata");
        if (service.object->space == budget.space && labelsMatch(selector, textMembers(base::childAt(meta, "labels"))))
            out.insert(path);
    }
    for (const auto& pod : objects) {
        if (pod.kind != "Pod" || pod.space != budget.space) continue;
        const auto service = serviceOf(pod, owners);
        if (!service.empty() && labelsMatch(selector, textMembers(base::childAt(pod.meta(), "labels"))))
            out.insert(service);
    }
    return out;
}

std::int64_t replicasOf(const std::string& path, const Owners& owners, const std::vector<ClusterObject>& objects) {
    const auto it = owners.services.find(path);
    if (it != owners.services.end() && it->second.object->kind != "DaemonSet") return it->second.replicas;
    if (owners.part) {
        const auto all = owners.pods.find(path);
        return all == owners.pods.end() ? 0 : all->second;
    }
    return std::count_if(objects.begin(), objects.end(),
                         [&](const ClusterObject& o) { return o.kind == "Pod" && serviceOf(o, owners) == path; });
}

/// A file with budgets of a namespace speaks for all its services: those that none covers have none any more.
void stateBudgets(const std::string& space, const Owners& owners, Intake& intake) {
    for (const auto& [path, service] : owners.services)
        if (auto* known = intake.find(model::makeId(model::ResourceKind::Service, path));
            known != nullptr && service.object->space == space)
            known->stated.add(model::Member::MinAvailable);
}

} // namespace

void takeBudget(const ClusterObject& budget, const Owners& owners, const std::vector<ClusterObject>& objects,
                Intake& intake) {
    stateBudgets(budget.space, owners, intake);
    const auto covered = coveredBy(budget, owners, objects);
    if (covered.empty() && owners.part) return;
    if (covered.empty())
        return intake.warn(
            "idle-budget", budget.place.text(),
            PENUMBRA_SAY("Problem", "The disruption budget '{}' covers no service in this file.")(budget.path()));
    const auto& spec = budget.spec();
    for (const auto& path : covered) {
        const auto replicas = replicasOf(path, owners, objects);
        const bool most = spec.contains("maxUnavailable");
        const auto share = most                            ? shareOf(spec["maxUnavailable"], replicas)
                           : spec.contains("minAvailable") ? shareOf(spec["minAvailable"], replicas)
                                                           : std::optional<std::int64_t>(0);
        auto* service = intake.find(model::makeId(model::ResourceKind::Service, path));
        if (!share || *share < 0 || *share > 1'000'000) {
            intake.error(
                "bad-budget", (budget.place / "spec").text(),
                PENUMBRA_SAY("Problem",
                             "The disruption budget '{}' needs a whole number or a share such as 50%.")(budget.path()));
            return;
        }
        const auto least = most ? std::max<std::int64_t>(replicas - *share, 0) : *share;
        if (service == nullptr) continue;
        service->minAvailable = static_cast<int>(least);
        service->stated.add(model::Member::MinAvailable);
        service->attributes["disruption-budget"] = intake.attribute(budget.name);
    }
}

void takeObjects(const std::vector<ClusterObject>& objects, Owners& owners, Intake& intake) {
    for (const auto& object : objects)
        if (object.kind == "Node" && !object.known) takeNode(object, intake);
    for (const auto& object : objects)
        if (object.kind == "NodeMetrics" || object.kind == "PodMetrics") takeMetrics(object, intake);
    findOwners(objects, intake, owners);
    for (const auto& object : objects)
        if (object.kind == "Pod" && !object.known) takePod(object, owners, intake);
    takeServices(owners, intake);
    for (const auto& object : objects)
        if (object.kind == "PodDisruptionBudget") takeBudget(object, owners, objects, intake);
}

} // namespace penumbra::ingest
