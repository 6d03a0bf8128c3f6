#include "base/text.h"
#include "whatif/planned_change.h"
#include "whatif/shown.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

bool isPlanned(const model::ScheduledEvent& event) { return event.id.text().starts_with(kPlannedPrefix); }

base::TimeWindow effectWindow(const model::ScheduledEvent& event) {
    if (!isPlanned(event) || event.window.empty()) return event.window;
    return {event.window.begin, base::kEndOfTime};
}

std::vector<model::Change> changesOf(const model::Inventory& inventory, const model::ScheduledEvent& event) {
    if (!event.changes.empty() || isPlanned(event) || event.kind != model::EventKind::Maintenance) return event.changes;
    std::vector<model::Change> out;
    for (const auto& resource : event.resources)
        if (const auto host = inventory.resolve(resource.text(), model::ResourceKind::Host))
            out.push_back({"drain-host", {{"host", host->text()}}});
    return out;
}

std::vector<Edit> scheduledEdits(const model::Inventory& inventory, base::Time from) {
    std::vector<Edit> out;
    Shown shown(inventory, from);
    for (const auto& event : inventory.events()) {
        if (event.window.end <= from || event.window.empty()) continue;
        const auto add = [&](model::Change change) {
            const auto key = fmt::format("event {} {}", event.id.text(), out.size());
            out.push_back({key, std::move(change), effectWindow(event), event.title, true});
        };
        if (isPlanned(event))
            for (auto& left : shown.leftOf(event)) add(std::move(left.change));
        else
            for (auto& change : changesOf(inventory, event)) add(std::move(change));
    }
    return out;
}

std::vector<SkippedEdit> unshownPlans(const model::Inventory& live, base::Time now) {
    constexpr base::Duration kRemembered = std::chrono::hours(24 * 7);
    std::vector<SkippedEdit> out;
    Shown shown(live, now);
    for (const auto& event : live.events()) {
        const auto& window = event.window;
        if (!isPlanned(event) || window.empty() || window.end > now || window.end < now - kRemembered) continue;
        std::string missing;
        for (const auto& left : shown.leftOf(event))
            if (comesOrGoes(left.change)) missing += (missing.empty() ? "" : "; ") + describe(left.change);
        if (!missing.empty())
            out.push_back(
                {event.id.text(), event.title,
                 PENUMBRA_SAY(
                     "Edit",
                     "'{}' was to be done by {}, but the live inventory does not show: {}. It is not counted on. "
                     "Import what is there now, or the plan again with the time at which it will be done.")(
                     event.title, base::formatTime(window.end), missing)});
    }
    return out;
}

} // namespace penumbra::whatif
