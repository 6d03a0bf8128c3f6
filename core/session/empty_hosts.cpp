#include "session/empty_hosts.h"

#include "base/say.h"
#include "base/text.h"

#include <algorithm>
#include <unordered_set>

namespace penumbra::session {

namespace {

bool isPerHost(const model::World& world, std::size_t workload) {
    const int service = world.workloads[workload].service;
    return service >= 0 && world.services[static_cast<std::size_t>(service)].perHost;
}

/// Per host: whether anything that could run elsewhere ever does so there.
std::vector<char> taken(const model::World& world, const simulate::Usage& usage) {
    std::vector<char> out(world.hosts.size(), 0);
    for (const auto& placement : usage.placements)
        for (std::size_t w = 0; w < placement.hostOf.size(); ++w)
            if (const int host = placement.hostOf[w]; host >= 0 && !isPerHost(world, w))
                out[static_cast<std::size_t>(host)] = 1;
    return out;
}

std::string sayEmpty(std::size_t empty, std::size_t added, bool waits) {
    const auto which = empty < added ? PENUMBRA_SAY("EmptyHosts", "{} of the {} new hosts stay empty")(empty, added)
                       : added == 1  ? PENUMBRA_SAY("EmptyHosts", "The new host stays empty")()
                                     : PENUMBRA_SAY("EmptyHosts", "The {} new hosts stay empty")(added);
    return waits ? PENUMBRA_SAY("EmptyHosts", "{}: what waits for a host does not fit there, and what runs stays where "
                                              "it is. Move workloads there, let set-policy with make-room=true move "
                                              "what runs for what waits, or ask for plans.")(which)
                 : PENUMBRA_SAY("EmptyHosts", "{}: nothing waits for a host, and what runs stays where it is. Move "
                                              "workloads there, or ask for plans.")(which);
}

} // namespace

base::Problems emptyHosts(const model::World& before, const model::World& world, const simulate::Usage& usage) {
    if (world.hosts.size() <= before.hosts.size()) return {}; // edits append hosts and never take a row away
    std::unordered_set<std::string_view> known;
    for (const auto& host : before.hosts) known.insert(host.id.text());
    const base::TimeWindow seen{usage.grid.begin, usage.grid.end()};
    std::vector<std::size_t> fresh;
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (!known.contains(world.hosts[h].id.text()) && world.hosts[h].exists.overlaps(seen)) fresh.push_back(h);
    if (fresh.empty()) return {};
    const auto used = taken(world, usage);
    const auto empty = std::count_if(fresh.begin(), fresh.end(), [&](std::size_t h) { return used[h] == 0; });
    if (empty == 0) return {};
    const bool waits = std::any_of(usage.placements.begin(), usage.placements.end(),
                                   [](const auto& placement) { return !placement.unplaced.empty(); });
    return {{base::Severity::Note, "empty-hosts", world.hosts[fresh.front()].name,
             sayEmpty(static_cast<std::size_t>(empty), fresh.size(), waits)}};
}

} // namespace penumbra::session
