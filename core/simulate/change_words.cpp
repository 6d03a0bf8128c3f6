#include "base/text.h"
#include "model/dimension_title.h"
#include "simulate/refusal.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::simulate {

namespace {

std::string amount(const model::World& world, int dimension, std::int64_t missing) {
    const auto& d = world.dimensions.at(dimension);
    const auto text = base::formatAmount(static_cast<double>(missing), d.unit);
    const bool named = d.unit == base::Unit::MilliGpu || d.unit == base::Unit::MilliCores;
    return named ? text : PENUMBRA_SAY("Change", "{} of {}")(text, model::dimensionTitle(d.name));
}

/// Whether the amount is one of what it is told in.
bool isOne(std::int64_t amount, base::Unit unit) {
    if (unit == base::Unit::MilliCores || unit == base::Unit::MilliGpu) return amount == 1000;
    if (unit == base::Unit::Bytes || unit == base::Unit::BytesPerSecond)
        while (amount > 1 && amount % 1024 == 0) amount /= 1024;
    return amount == 1;
}

/// A place whose name says already what it is stands as it is called.
std::string placeName(const model::World& world, const model::WorldHost& host, model::Scope scope) {
    if (scope == model::Scope::Zone && host.zone >= 0) {
        const auto& name = world.zones[static_cast<std::size_t>(host.zone)];
        return name.starts_with("zone") ? name : PENUMBRA_SAY("Change", "zone {}")(name);
    }
    if (scope == model::Scope::Rack && host.rack >= 0) {
        const auto& name = world.racks[static_cast<std::size_t>(host.rack)];
        return name.starts_with("rack") ? name : PENUMBRA_SAY("Change", "rack {}")(name);
    }
    return host.name;
}

/// "one replica of cart", "3 replicas of cart", "w3 and w5".
std::string sayWorkloads(const model::World& world, const std::vector<int>& rows) {
    const auto row = [&](int w) -> const model::WorldWorkload& { return world.workloads[static_cast<std::size_t>(w)]; };
    const int service = row(rows.front()).service;
    if (service >= 0 && std::all_of(rows.begin(), rows.end(), [&](int w) { return row(w).service == service; })) {
        const auto& name = world.services[static_cast<std::size_t>(service)].name;
        return rows.size() == 1 ? PENUMBRA_SAY("Change", "one replica of {}")(name)
                                : PENUMBRA_SAY("Change", "{} replicas of {}")(rows.size(), name);
    }
    constexpr std::size_t kMostNames = 3;
    std::string text = row(rows.front()).name;
    const auto shown = std::min(rows.size(), kMostNames);
    for (std::size_t i = 1; i < shown; ++i)
        text = i + 1 == rows.size() ? PENUMBRA_SAY("List", "{} and {}")(text, row(rows[i]).name)
                                    : PENUMBRA_SAY("List", "{}, {}")(text, row(rows[i]).name);
    return shown < rows.size() ? PENUMBRA_SAY("List", "{} and {} more")(text, rows.size() - shown) : text;
}

std::string sayLeaving(const model::World& world, const model::WorldHost& host, const Obstacle& obstacle) {
    const auto& place = placeName(world, host, obstacle.scope);
    if (obstacle.leaving.empty())
        return obstacle.scope == model::Scope::Rack
                   ? PENUMBRA_SAY("Change", "{} belongs to a rack that has few of its group")(host.name)
                   : PENUMBRA_SAY("Change", "{} belongs to a zone that has few of its group")(host.name);
    const auto who = sayWorkloads(world, obstacle.leaving);
    return obstacle.leaving.size() == 1 ? PENUMBRA_SAY("Change", "{} leaves {}")(who, place)
                                        : PENUMBRA_SAY("Change", "{} leave {}")(who, place);
}

std::string sayTaint(const model::WorldHost& host, int item) {
    const auto& taint = host.taints[static_cast<std::size_t>(item)];
    const auto text = taint.value.empty() ? taint.key : fmt::format("{}={}", taint.key, taint.value);
    return PENUMBRA_SAY("Change", "the taint {} of {} is tolerated")(text, host.name);
}

std::string saySelector(const model::WorldHost& host, const model::Selector& selector) {
    const bool name = selector.key == model::kHostNameKey;
    std::string values;
    for (const auto& value : selector.values)
        values = &value == selector.values.data() ? value : PENUMBRA_SAY("Change", "{} or {}")(values, value);
    switch (selector.op) {
    case model::SelectorOperator::In:
        return name ? PENUMBRA_SAY("Change", "it may run on {}, too")(host.name)
                    : PENUMBRA_SAY("Change", "{} has the label {}={}")(host.name, selector.key, values);
    case model::SelectorOperator::NotIn:
        return name ? PENUMBRA_SAY("Change", "it is no longer kept off {}")(host.name)
                    : PENUMBRA_SAY("Change", "{} loses the label {}")(host.name, selector.key);
    case model::SelectorOperator::Exists:
        return PENUMBRA_SAY("Change", "{} has the label {}")(host.name, selector.key);
    case model::SelectorOperator::DoesNotExist:
        break;
    }
    return PENUMBRA_SAY("Change", "{} loses the label {}")(host.name, selector.key);
}

/// Whom the affinity asks for, by its group.
std::string sayGathering(const model::World& world, int workload, const model::WorldHost& host, int item) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const auto& rule = row.rules.affinity[static_cast<std::size_t>(item)];
    int service = rule.group.empty() ? row.service : -1;
    if (service < 0) service = model::findService(world, model::ResourceId(rule.group));
    const auto place = placeName(world, host, rule.scope);
    if (service < 0) return PENUMBRA_SAY("Change", "one of the group {} runs in {}")(rule.group, place);
    return PENUMBRA_SAY("Change", "a replica of {} runs in {}")(world.services[static_cast<std::size_t>(service)].name,
                                                                place);
}

std::string sayLicence(const model::World& world, int workload, const model::WorldHost& host,
                       const Obstacle& obstacle) {
    const auto needed = model::licencesOf(world, workload);
    const auto& licence = world.licences[static_cast<std::size_t>(needed[static_cast<std::size_t>(obstacle.item)])];
    const auto missing = obstacle.missing;
    if (licence.perCore)
        return missing == 1 ? PENUMBRA_SAY("Change", "the licence {} covers {} core more, for {}")(licence.name,
                                                                                                   missing, host.name)
                            : PENUMBRA_SAY("Change", "the licence {} covers {} cores more, for {}")(licence.name,
                                                                                                    missing, host.name);
    return missing == 1
               ? PENUMBRA_SAY("Change", "the licence {} covers {} host more, for {}")(licence.name, missing, host.name)
               : PENUMBRA_SAY("Change", "the licence {} covers {} hosts more, for {}")(licence.name, missing,
                                                                                       host.name);
}

std::string sayObstacle(const model::World& world, int workload, const Change& change, const Obstacle& obstacle) {
    const auto& host = world.hosts[static_cast<std::size_t>(change.host)];
    const auto& rules = world.workloads[static_cast<std::size_t>(workload)].rules;
    switch (obstacle.reason) {
    case RefusalReason::NotThere:
        return PENUMBRA_SAY("Change", "{} exists then")(host.name);
    case RefusalReason::Failed:
        return PENUMBRA_SAY("Change", "{} is up again")(host.name);
    case RefusalReason::Drained:
        return PENUMBRA_SAY("Change", "{} is not drained")(host.name);
    case RefusalReason::Cordoned:
        return PENUMBRA_SAY("Change", "{} is uncordoned")(host.name);
    case RefusalReason::Taint:
        return sayTaint(host, obstacle.item);
    case RefusalReason::Selector:
        return saySelector(host, rules.selectors[static_cast<std::size_t>(obstacle.item)]);
    case RefusalReason::AntiAffinity:
    case RefusalReason::Spread:
        return sayLeaving(world, host, obstacle);
    case RefusalReason::Affinity:
        return sayGathering(world, workload, host, obstacle.item);
    case RefusalReason::Licence:
        return sayLicence(world, workload, host, obstacle);
    case RefusalReason::Capacity:
        break;
    }
    const auto text = amount(world, obstacle.dimension, obstacle.missing);
    if (change.larger) return PENUMBRA_SAY("Change", "{} has {} more")(host.name, text);
    return isOne(obstacle.missing, world.dimensions.at(obstacle.dimension).unit)
               ? PENUMBRA_SAY("Change", "{} is freed on {}")(text, host.name)
               : PENUMBRA_SAY("Change", "{} are freed on {}")(text, host.name);
}

} // namespace

std::string describe(const model::World& world, int workload, const Change& change) {
    std::string text;
    const auto& all = change.obstacles;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const auto one = sayObstacle(world, workload, change, all[i]);
        text = i == 0                ? one
               : i + 1 == all.size() ? PENUMBRA_SAY("List", "{} and {}")(text, one)
                                     : PENUMBRA_SAY("List", "{}, {}")(text, one);
    }
    return text;
}

} // namespace penumbra::simulate
