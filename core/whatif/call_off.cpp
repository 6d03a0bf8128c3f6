#include "whatif/call_off.h"

#include "base/spelling.h"
#include "base/text.h"
#include "whatif/committed.h"

#include <algorithm>
#include <fmt/format.h>
#include <vector>

namespace penumbra::whatif {

namespace {

base::Error whyNot(const model::ScheduledEvent& event) {
    const auto say = [](std::string text) { return base::Error{base::ErrorKind::Usage, std::move(text)}; };
    if (!isMadeHere(event))
        return say(PENUMBRA_SAY("Edit",
                                "'{}' comes from {}, so it is called off there: the next import or gathering from it "
                                "says so here.")(event.title, event.source));
    if (event.window.empty()) return say(PENUMBRA_SAY("Edit", "'{}' is called off already.")(event.title));
    return say(PENUMBRA_SAY("Edit",
                            "'{}' was to be done by {}, so nothing of it is still to come: the inventory is what there "
                            "is. Import what is there now where it does not show that.")(
        event.title, base::formatTime(event.window.end)));
}

base::Error unknown(const model::Inventory& live, std::string_view name, base::Time now) {
    std::vector<std::string_view> known;
    for (const auto& event : live.events())
        if (isMadeHere(event) && event.window.end > now && !event.window.empty()) known.push_back(event.title);
    std::string hint = known.empty() ? PENUMBRA_SAY("Hint", " Nothing is planned.")() : base::hintFor(name, known);
    return {base::ErrorKind::Usage, PENUMBRA_SAY("Edit", "There is no planned change '{}'.{}")(name, hint)};
}

} // namespace

base::Result<model::Batch> callOff(const model::Inventory& live, std::string_view name, base::Time now) {
    std::vector<const model::ScheduledEvent*> named, open;
    for (const auto& event : live.events()) {
        if (event.title != name && event.id.text() != name) continue;
        named.push_back(&event);
        if (isMadeHere(event) && !event.window.empty() && event.window.end > now) open.push_back(&event);
    }
    if (named.empty()) return tl::unexpected(unknown(live, name, now));
    if (open.empty()) return tl::unexpected(whyNot(*named.back()));
    if (open.size() > 1) {
        std::string ids;
        for (const auto* one : open) ids += (ids.empty() ? "" : ", ") + one->id.text();
        return base::failUsage(PENUMBRA_SAY("Edit", "{} planned changes are called '{}'. Say which by its id: {}.")(
            open.size(), name, ids));
    }
    model::Batch out;
    out.source = kCallOffSource + open.front()->title;
    out.time = now;
    out.events = {*open.front()};
    out.events.front().window.end = out.events.front().window.begin;
    return out;
}

} // namespace penumbra::whatif
