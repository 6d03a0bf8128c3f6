#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "risk/spell.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::risk {

namespace {

const simulate::Unplaced& unplacedIn(const simulate::Placement& placement, int workload) {
    return *std::find_if(placement.unplaced.begin(), placement.unplaced.end(),
                         [&](const auto& u) { return u.workload == workload; });
}

/// "web-1 has no host from ... on, since it made room for web-3 of priority 9".
std::string sayHomeless(const Input& input, const simulate::Placement& placement, int row, const std::string& when) {
    const auto& name = input.world.workloads[static_cast<std::size_t>(row)].name;
    for (const auto& eviction : placement.evictions) {
        if (eviction.workload != row) continue;
        const auto& by = input.world.workloads[static_cast<std::size_t>(eviction.by)];
        return PENUMBRA_SAY("Finding", "{} has no host {}, since it made room for {} of priority {}")(
            name, when, by.name, by.rules.priority);
    }
    return PENUMBRA_SAY("Finding", "{} has no host {}")(name, when);
}

Finding describe(const Input& input, int row, const Spells::Spell& spell) {
    const auto horizon = input.usage.grid.end();
    const auto& workload = input.world.workloads[static_cast<std::size_t>(row)];
    const auto& unplaced = unplacedIn(input.usage.placements[spell.first], row);
    Finding f;
    f.kind = FindingKind::Homeless;
    f.subject = workload.id;
    f.subjectName = workload.name;
    f.at = spell.window.begin;
    f.until = openEnd(spell.window.end, horizon);
    f.affected.push_back(workload.id);
    if (workload.service >= 0)
        f.affected.push_back(input.world.services[static_cast<std::size_t>(workload.service)].id);
    const auto why = sayWhy(input.world, unplaced);
    f.brief = sayHomeless(input, input.usage.placements[spell.first], row, sayWindow(spell.window, horizon));
    f.text = PENUMBRA_SAY("Finding", "{}: {}.")(f.brief, why);
    if (unplaced.nearest.host >= 0)
        f.chain.push_back({input.world.hosts[static_cast<std::size_t>(unplaced.nearest.host)].id,
                           clause(simulate::describe(input.world, unplaced.nearest))});
    f.chain.push_back(
        {workload.id, PENUMBRA_SAY("Finding", "no host takes it: {}")(sayRefusals(input.world, unplaced.counts))});
    return f;
}

base::Result<std::vector<Finding>> checkHomeless(const Input& input, const base::Run& run) {
    Spells spells;
    for (std::size_t p = 0; p < input.usage.placements.size(); ++p) {
        if (run.stopped()) return base::failCancelled();
        const auto& placement = input.usage.placements[p];
        for (const auto& unplaced : placement.unplaced) spells.add({unplaced.workload, 0}, placement.window, p);
    }
    std::vector<Finding> out;
    for (const auto& [key, all] : spells.all())
        for (const auto& spell : all) out.push_back(describe(input, key.first, spell));
    return out;
}

} // namespace

extern constinit const Check homeless{"homeless",
                                      PENUMBRA_TEXT("checks", "Workloads without a host"),
                                      "Every workload that no host takes, with all hosts' reasons counted.",
                                      checkHomeless,
                                      false,
                                      true};

} // namespace penumbra::risk
