#pragma once

#include "whatif/manifest.h"
#include "whatif/planned_change.h"

#include <QStringList>
#include <algorithm>

/// A small fleet, plans for it, and what becomes of them.
namespace penumbra::test::plans {

using namespace std::chrono_literals;
using model::ResourceKind;

inline const base::Time kNow = *base::parseTime("2026-11-28T00:00:00Z");
inline const base::TimeWindow kWindow{kNow + 72h, kNow + 73h};

inline model::Resource resource(ResourceKind kind, const std::string& name) {
    model::Resource out;
    out.id = model::makeId(kind, name);
    out.kind = kind;
    out.name = name;
    return out;
}
inline model::Resource host(const std::string& name, std::int64_t cores, std::int64_t gib) {
    auto out = resource(ResourceKind::Host, name);
    out.capacity.set(model::kCpu, cores * 1000);
    out.capacity.set(model::kMemory, gib << 30);
    return out;
}
inline model::Resource workload(const std::string& name, std::int64_t milli) {
    auto out = resource(ResourceKind::Workload, name);
    if (milli > 0) out.request.set(model::kCpu, milli);
    return out;
}
inline model::Resource with(model::Resource out, const std::string& action) {
    out.attributes[model::kPlannedAction] = {action, "plan.json", kNow, {}};
    return out;
}
inline model::Relation partOf(const std::string& workload, const std::string& service) {
    return {model::makeId(ResourceKind::Workload, workload),
            model::makeId(ResourceKind::Service, service),
            model::RelationKind::PartOf,
            {}};
}

/// Three hosts and a shop of two replicas on them.
inline model::Inventory fleet() {
    model::Inventory out;
    for (const char* name : {"h1", "h2", "h3"}) out.put(host(name, 8, 32));
    out.put(resource(ResourceKind::Service, "shop"));
    for (const char* name : {"shop-1", "shop-2"}) {
        out.put(workload(name, 500));
        out.put(partOf(name, "shop"));
        out.put(model::Relation{model::makeId(ResourceKind::Workload, name),
                                model::makeId(ResourceKind::Host, "h1"),
                                model::RelationKind::RunsOn,
                                {}});
    }
    out.put(workload("job", 1000));
    return out;
}

inline model::Batch asBatch(std::vector<model::Resource> resources, std::vector<model::Relation> relations = {}) {
    model::Batch out;
    out.source = "plan.json";
    out.time = kNow;
    model::Plan plan{"Release 42", {}, kWindow, "UTC", {}};
    plan.wanted.source = out.source;
    plan.wanted.time = kNow;
    for (auto& one : resources) plan.wanted.resources.emplace_back(std::move(one), model::Members());
    plan.wanted.relations = std::move(relations);
    out.plans.push_back(std::move(plan));
    return out;
}

struct Made {
    std::optional<model::ScheduledEvent> event;
    model::Accounting accounting;
    base::Problems problems;
    QStringList words() const { // of the changes
        QStringList out;
        if (event)
            for (const auto& change : event->changes) out << QString::fromStdString(whatif::describe(change));
        return out;
    }
    bool tells(const char* text) const {
        return std::any_of(problems.begin(), problems.end(),
                           [&](const auto& one) { return one.text.find(text) != std::string::npos; });
    }
};
inline Made make(const model::Batch& batch, const model::Inventory& live) {
    Made out;
    const auto batchOut = whatif::withPlannedEvents(batch, live, {}, out.problems);
    if (!batchOut) return out;
    out.accounting = batchOut->accounting;
    if (!batchOut->events.empty()) out.event = batchOut->events.front();
    return out;
}

inline QStringList words(const whatif::EventEffects& effects) {
    QStringList out;
    for (const auto& one : effects.differences)
        out << QString("%1 %2 %3: %4 -> %5")
                   .arg(one.kind == model::DifferenceKind::Added     ? "+"
                        : one.kind == model::DifferenceKind::Removed ? "-"
                                                                     : "~",
                        QString::fromStdString(one.resource.text()), QString::fromStdString(one.member),
                        QString::fromStdString(one.before), QString::fromStdString(one.after));
    for (const auto& one : effects.skipped) out << "skipped: " + QString::fromStdString(one.reason);
    return out;
}

} // namespace penumbra::test::plans
