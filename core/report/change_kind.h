#pragma once

#include "base/json.h"
#include "report/exporter.h"

namespace penumbra::report {

/// A scheduled event that overlaps the planned window and that no step of the plan shifts.
struct CalendarClash {
    const model::ScheduledEvent* event = nullptr;
    bool isFreeze() const { return event->kind == model::EventKind::Freeze; }
};

/// What kind of change it is by its numbers: proposed to the board, which may see it otherwise. Standard: nothing above
/// the threshold is left, it can be taken back all the time, nothing is down and no freeze is meanwhile.
/// Emergency: it mends what is more likely than not to break within a day.
struct ChangeKind {
    const char* type = "normal"; ///< "standard", "normal", "emergency"
    std::string why;             ///< one or more whole sentences
    int priority = 4;            ///< 1 critical, 2 high, 3 moderate, 4 low
    std::string whyPriority;
    std::optional<base::TimeWindow> window; ///< while ops are at it; nothing where nobody carries anything out
    std::vector<CalendarClash> calendar;    ///< freezes first, then by their begin
    bool knowsFreezes = false;              ///< the inventory has any, of whatever time
};
ChangeKind changeKindOf(const Document& document);

/// Type, priority, window and freeze in one line, for the head of the document.
std::string sayChangeKind(const ChangeKind& kind);
/// "Standard change", by the id of the type.
std::string sayType(std::string_view type);
/// What happens meanwhile, one line an event.
std::string sayClash(const CalendarClash& clash);

/// Adds the members `change_type`, `change_type_reason`, `priority`, `priority_reason`, `planned_window` and
/// `calendar`.
void addChangeKind(const Document& document, base::Json& json);

} // namespace penumbra::report
