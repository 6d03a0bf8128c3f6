#include "model/event.h"

#include "base/text.h"

#include <array>
#include <fmt/format.h>
#include <utility>

namespace penumbra::model {

namespace {
constexpr std::array<std::pair<EventKind, const char*>, 6> kEventKinds{{{EventKind::Maintenance, "maintenance"},
                                                                        {EventKind::Release, "release"},
                                                                        {EventKind::Campaign, "campaign"},
                                                                        {EventKind::Freeze, "freeze"},
                                                                        {EventKind::Incident, "incident"},
                                                                        {EventKind::Other, "other"}}};
}

const char* eventKindName(EventKind kind) {
    for (const auto& [known, name] : kEventKinds)
        if (known == kind) return name;
    return "other";
}

base::Result<EventKind> parseEventKind(std::string_view name) {
    for (const auto& [kind, known] : kEventKinds)
        if (name == known) return kind;
    return base::failInput(PENUMBRA_SAY(
        "Problem", "'{}' is no kind of event. Use maintenance, release, campaign, freeze, incident or other.")(name));
}

} // namespace penumbra::model
