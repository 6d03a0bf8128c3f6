#pragma once

#include "base/id.h"
#include "base/params.h"
#include "base/time.h"
#include "model/resource.h"

#include <string>
#include <vector>

namespace penumbra::model {

using EventId = base::Id<struct EventTag>;

/// A named action with its parameters as text: what an edit, a scheduled event and a change template have in common.
/// The registry of actions lives in whatif; an unknown action is kept as it is.
struct Change {
    std::string action;
    base::ParamTexts params;
    bool operator==(const Change&) const = default;
};

/// A reusable list of changes, e.g. one release.
struct ChangeTemplate {
    std::string name;
    std::vector<Change> changes;
    bool operator==(const ChangeTemplate&) const = default;
};

enum class EventKind { Maintenance, Release, Campaign, Freeze, Incident, Other };

const char* eventKindName(EventKind kind);
base::Result<EventKind> parseEventKind(std::string_view name);

/// Something with a time that the forecast and the shadow must know of.
struct ScheduledEvent {
    EventId id;
    EventKind kind = EventKind::Other;
    std::string title;
    base::TimeWindow window;
    std::string zone;                  ///< the time zone the source wrote it in, e.g. "Europe/Berlin"
    std::vector<ResourceId> resources; ///< what it touches; unresolved names are kept
    std::vector<Change> changes; ///< what it does to the shadow in its window; empty: a maintenance drains its hosts
    std::string source;
    std::vector<std::string> evidence = {}; ///< of what was seen to happen: the lines that say so, as they stood
    bool operator==(const ScheduledEvent&) const = default;
};

} // namespace penumbra::model
