#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"
#include "risk/survival.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::risk {

namespace {

Finding describe(const Input& input, int service, int host, const Spells::Spell& spell) {
    const auto horizon = input.usage.grid.end();
    const auto& world = input.world;
    const auto& row = world.services[static_cast<std::size_t>(service)];
    const auto& place = world.hosts[static_cast<std::size_t>(host)];
    const auto& placement = input.usage.placements[spell.first];
    Finding f;
    f.kind = FindingKind::HeldDrain;
    f.subject = row.id;
    f.subjectName = row.name;
    f.at = spell.window.begin;
    f.until = openEnd(spell.window.end, horizon);
    f.affected = {row.id, place.id};
    f.chain.push_back({place.id, PENUMBRA_SAY("Finding", "is drained")()});
    std::vector<std::string> held;
    for (const int w : placement.held) {
        const auto& workload = world.workloads[static_cast<std::size_t>(w)];
        if (workload.service != service || placement.hostOf[static_cast<std::size_t>(w)] != host) continue;
        held.push_back(workload.name);
        f.chain.push_back({workload.id, PENUMBRA_SAY("Finding", "has to stay there")()});
    }
    const int running = replicasOf(world, placement).running[static_cast<std::size_t>(service)];
    f.chain.push_back({row.id, PENUMBRA_SAY("Finding", "runs {} of the {} replicas that its budget {} asks for")(
                                   running, row.minAvailable, row.budget)});
    const auto when = sayWindow(spell.window, horizon), all = sayList(held);
    f.brief = PENUMBRA_SAY("Finding", "The drain of {} cannot end {}")(place.name, when);
    f.text =
        held.size() == 1
            ? PENUMBRA_SAY("Finding", "{}: {} of {} has to stay, because the disruption budget {} asks for {} of the "
                                      "{} that run.")(f.brief, all, row.name, row.budget, row.minAvailable, running)
            : PENUMBRA_SAY("Finding", "{}: {} of {} have to stay, because the disruption budget {} asks for {} of the "
                                      "{} that run.")(f.brief, all, row.name, row.budget, row.minAvailable, running);
    return f;
}

base::Result<std::vector<Finding>> checkHeldDrain(const Input& input, const base::Run& run) {
    Spells spells;
    for (std::size_t p = 0; p < input.usage.placements.size(); ++p) {
        if (run.stopped()) return base::failCancelled();
        const auto& placement = input.usage.placements[p];
        std::set<std::pair<int, int>> seen;
        for (const int w : placement.held) {
            const auto row = static_cast<std::size_t>(w);
            const std::pair key(input.world.workloads[row].service, placement.hostOf[row]);
            if (seen.insert(key).second) spells.add(key, placement.window, p);
        }
    }
    std::vector<Finding> out;
    for (const auto& [key, all] : spells.all())
        for (const auto& spell : all) out.push_back(describe(input, key.first, key.second, spell));
    return out;
}

} // namespace

extern constinit const Check heldDrain{"held-drain",
                                       PENUMBRA_TEXT("checks", "Drains that a budget holds up"),
                                       "Hosts that cannot be emptied, because a service would run fewer replicas than "
                                       "its disruption budget asks for.",
                                       checkHeldDrain,
                                       false,
                                       true};

} // namespace penumbra::risk
