#include "base/text.h"
#include "simulate/refusal.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::simulate {

namespace {

std::string amount(const model::World& world, int dimension, std::int64_t missing) {
    const auto& d = world.dimensions.at(dimension);
    const auto text = base::formatAmount(static_cast<double>(missing), d.unit);
    const bool named = d.unit == base::Unit::MilliGpu || d.unit == base::Unit::MilliCores;
    return named ? text : fmt::format(PENUMBRA_TEXT("Change", "{} of {}"), text, d.name);
}

std::string placeName(const model::World& world, const model::WorldHost& host, model::Scope scope) {
    const auto named = [](const char* kind, const std::string& name) {
        return name.starts_with(kind) ? name : fmt::format("{} {}", kind, name);
    };
    if (scope == model::Scope::Zone && host.zone >= 0)
        return named("zone", world.zones[static_cast<std::size_t>(host.zone)]);
    if (scope == model::Scope::Rack && host.rack >= 0)
        return named("rack", world.racks[static_cast<std::size_t>(host.rack)]);
    return host.name;
}

/// "one replica of cart", "3 replicas of cart", "w3 and w5".
std::string sayWorkloads(const model::World& world, const std::vector<int>& rows) {
    const auto row = [&](int w) -> const model::WorldWorkload& { return world.workloads[static_cast<std::size_t>(w)]; };
    const int service = row(rows.front()).service;
    if (service >= 0 && std::all_of(rows.begin(), rows.end(), [&](int w) { return row(w).service == service; })) {
        const auto& name = world.services[static_cast<std::size_t>(service)].name;
        return rows.size() == 1 ? fmt::format(PENUMBRA_TEXT("Change", "one replica of {}"), name)
                                : fmt::format(PENUMBRA_TEXT("Change", "{} replicas of {}"), rows.size(), name);
    }
    constexpr std::size_t kMostNames = 3;
    std::string text = row(rows.front()).name;
    const auto shown = std::min(rows.size(), kMostNames);
    for (std::size_t i = 1; i < shown; ++i)
        text += (i + 1 == rows.size() ? PENUMBRA_TEXT("Change", " and ") : ", ") + row(rows[i]).name;
    if (shown < rows.size()) text += fmt::format(PENUMBRA_TEXT("Change", " and {} more"), rows.size() - shown);
    return text;
}

std::string sayLeaving(const model::World& world, const model::WorldHost& host, const Obstacle& obstacle) {
    const auto& place = placeName(world, host, obstacle.scope);
    if (obstacle.leaving.empty())
        return obstacle.scope == model::Scope::Rack
                   ? fmt::format(PENUMBRA_TEXT("Change", "{} belongs to a rack that has few of its group"), host.name)
                   : fmt::format(PENUMBRA_TEXT("Change", "{} belongs to a zone that has few of its group"), host.name);
    const char* text =
        obstacle.leaving.size() == 1 ? PENUMBRA_TEXT("Change", "{} leaves {}") : PENUMBRA_TEXT("Change", "{} leave {}");
    return fmt::format(fmt::runtime(text), sayWorkloads(world, obstacle.leaving), place);
}

std::string sayTaint(const model::WorldHost& host, int item) {
    const auto& taint = host.taints[static_cast<std::size_t>(item)];
    const auto text = taint.value.empty() ? taint.key : fmt::format("{}={}", taint.key, taint.value);
    return fmt::format(PENUMBRA_TEXT("Change", "the taint {} of {} is tolerated"), text, host.name);
}

std::string saySelector(const model::WorldHost& host, const model::Selector& selector) {
    const bool name = selector.key == model::kHostNameKey;
    const auto values = fmt::format("{}", fmt::join(selector.values, PENUMBRA_TEXT("Change", " or ")));
    switch (selector.op) {
    case model::SelectorOperator::In:
        return name ? fmt::format(PENUMBRA_TEXT("Change", "it may run on {}, too"), host.name)
                    : fmt::format(PENUMBRA_TEXT("Change", "{} has the label {}={}"), host.name, selector.key, values);
    case model::SelectorOperator::NotIn:
        return name ? fmt::format(PENUMBRA_TEXT("Change", "it is no longer kept off {}"), host.name)
                    : fmt::format(PENUMBRA_TEXT("Change", "{} loses the label {}"), host.name, selector.key);
    case model::SelectorOperator::Exists:
        return fmt::format(PENUMBRA_TEXT("Change", "{} has the label {}"), host.name, selector.key);
    case model::SelectorOperator::DoesNotExist:
        break;
    }
    return fmt::format(PENUMBRA_TEXT("Change", "{} loses the label {}"), host.name, selector.key);
}

/// Whom the affinity asks for, by its group.
std::string sayGathering(const model::World& world, int workload, const model::WorldHost& host, int item) {
    const auto& row = world.workloads[static_cast<std::size_t>(workload)];
    const auto& rule = row.rules.affinity[static_cast<std::size_t>(item)];
    int service = rule.group.empty() ? row.service : -1;
    if (service < 0) service = model::findService(world, model::ResourceId(rule.group));
    const auto place = placeName(world, host, rule.scope);
    if (service < 0) return fmt::format(PENUMBRA_TEXT("Change", "one of the group {} runs in {}"), rule.group, place);
    return fmt::format(PENUMBRA_TEXT("Change", "a replica of {} runs in {}"),
                       world.services[static_cast<std::size_t>(service)].name, place);
}

std::string sayLicence(const model::World& world, int workload, const model::WorldHost& host,
                       const Obstacle& obstacle) {
    const auto needed = model::licencesOf(world, workload);
    const auto& licence = world.licences[static_cast<std::size_t>(needed[static_cast<std::size_t>(obstacle.item)])];
    const bool one = obstacle.missing == 1;
    const char* text = !licence.perCore
                           ? (one ? PENUMBRA_TEXT("Change", "the licence {} covers {} host more, for {}")
                                  : PENUMBRA_TEXT("Change", "the licence {} covers {} hosts more, for {}"))
                           : (one ? PENUMBRA_TEXT("Change", "the licence {} covers {} core more, for {}")
                                  : PENUMBRA_TEXT("Change", "the licence {} covers {} cores more, for {}"));
    return fmt::format(fmt::runtime(text), licence.name, obstacle.missing, host.name);
}

std::string sayObstacle(const model::World& world, int workload, const Change& change, const Obstacle& obstacle) {
    const auto& host = world.hosts[static_cast<std::size_t>(change.host)];
    const auto& rules = world.workloads[static_cast<std::size_t>(workload)].rules;
    switch (obstacle.reason) {
    case RefusalReason::NotThere:
        return fmt::format(PENUMBRA_TEXT("Change", "{} exists then"), host.name);
    case RefusalReason::Failed:
        return fmt::format(PENUMBRA_TEXT("Change", "{} is up again"), host.name);
    case RefusalReason::Drained:
        return fmt::format(PENUMBRA_TEXT("Change", "{} is not drained"), host.name);
    case RefusalReason::Cordoned:
        return fmt::format(PENUMBRA_TEXT("Change", "{} is uncordoned"), host.name);
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
    if (change.larger) return fmt::format(PENUMBRA_TEXT("Change", "{} has {} more"), host.name, text);
    return text.starts_with("1 ") ? fmt::format(PENUMBRA_TEXT("Change", "{} is freed on {}"), text, host.name)
                                  : fmt::format(PENUMBRA_TEXT("Change", "{} are freed on {}"), text, host.name);
}

} // namespace

std::string describe(const model::World& world, int workload, const Change& change) {
    std::string text;
    for (std::size_t i = 0; i < change.obstacles.size(); ++i) {
        if (i > 0) text += i + 1 < change.obstacles.size() ? ", " : PENUMBRA_TEXT("Change", " and ");
        text += sayObstacle(world, workload, change, change.obstacles[i]);
    }
    return text;
}

} // namespace penumbra::simulate
