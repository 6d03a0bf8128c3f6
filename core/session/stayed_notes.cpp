#include "session/stayed_notes.h"

#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/stayed.h"

#include <algorithm>
#include <map>

namespace penumbra::session {

namespace {

/// The same host of the world before the edits is drained until then, too.
bool drainedBefore(const model::World& before, int host, base::Time until) {
    if (static_cast<std::size_t>(host) >= before.hosts.size()) return false;
    const auto& outages = before.hosts[static_cast<std::size_t>(host)].outages;
    return std::any_of(outages.begin(), outages.end(), [&](const auto& outage) {
        return outage.kind == model::OutageKind::Drain && outage.window.end == until;
    });
}

} // namespace

base::Problems stayedNotes(const model::World& before, const model::World& world, const simulate::Usage& usage) {
    struct End {
        std::vector<std::string> hosts;
        std::size_t workloads = 0;
    };
    std::map<base::Time, End> ends;
    for (const auto& one : risk::stayedAfterDrains(world, usage.placements)) {
        if (drainedBefore(before, one.from, one.until)) continue;
        auto& end = ends[one.until];
        const auto& name = world.hosts[static_cast<std::size_t>(one.from)].name;
        if (std::find(end.hosts.begin(), end.hosts.end(), name) == end.hosts.end()) end.hosts.push_back(name);
        ++end.workloads;
    }
    base::Problems out;
    for (const auto& [until, end] : ends) {
        const auto hosts = risk::sayList(end.hosts), at = risk::sayTime(until);
        const auto stay = base::sayCount(end.workloads, PENUMBRA_TEXT("Count", "workload stays"),
                                         PENUMBRA_TEXT("Count", "workloads stay"));
        out.push_back(
            {base::Severity::Note, "stays-moved", end.hosts.front(),
             PENUMBRA_SAY("Session", "What the drain of {} moves does not move back when it ends at {}: {} "
                                     "where it went, so findings after it may differ too.")(hosts, at, stay)});
    }
    return out;
}

} // namespace penumbra::session
