#include "risk/pairs.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace penumbra::risk {

namespace {

FatalSpell spellOf(const SweepCase& one, const base::TimeWindow& window) {
    FatalSpell spell;
    spell.name = one.name;
    spell.hosts = one.hosts;
    spell.window = window;
    spell.affected = one.homeless;
    spell.affected.insert(spell.affected.end(), one.lostServices.begin(), one.lostServices.end());
    spell.text = one.text;
    if (spell.text.ends_with('.')) spell.text.pop_back();
    return spell;
}

} // namespace

std::size_t pairLosses(const model::World& world, const simulate::Usage& usage, base::TimeWindow within) {
    std::size_t losses = 0;
    for (const auto& placement : usage.placements) {
        if (!placement.window.overlaps(within)) continue;
        const auto up = static_cast<std::size_t>(
            std::count_if(world.hosts.begin(), world.hosts.end(),
                          [&](const model::WorldHost& host) { return host.up(placement.window.begin); }));
        losses += up * (up - std::min<std::size_t>(up, 1)) / 2;
    }
    return losses;
}

base::Result<Tolerance> pairTolerance(const model::World& world, const simulate::Usage& usage, base::TimeWindow within,
                                      const base::Run& run, std::size_t most) {
    Tolerance out;
    out.kind = SweepKind::Pairs;
    out.grid = base::stepsOverlapping(usage.grid, within);
    std::vector<std::size_t> fatal(static_cast<std::size_t>(out.grid.count), 0);
    std::map<std::string, std::size_t> newest; ///< spell of that pair
    for (const auto& placement : usage.placements) {
        if (!placement.window.overlaps(within)) continue;
        const auto found = sweep(world, usage, SweepKind::Pairs, placement.window.begin, run);
        if (!found) return tl::unexpected(found.error());
        out.losses += found->total;
        const base::TimeWindow window{std::max(placement.window.begin, within.begin),
                                      std::min(placement.window.end, within.end)};
        for (int h = 0; h < out.grid.count; ++h)
            if (placement.window.overlaps({out.grid.at(h), out.grid.at(h + 1)}))
                fatal[static_cast<std::size_t>(h)] =
                    std::max(fatal[static_cast<std::size_t>(h)], found->total - found->survivable);
        std::size_t told = 0;
        for (const auto& one : found->cases) {
            if (one.survivable() || told++ >= most) continue;
            auto spell = spellOf(one, window);
            const auto known = newest.find(one.name);
            auto* last = known == newest.end() ? nullptr : &out.spells[known->second];
            if (last && last->window.end == window.begin && last->affected == spell.affected) {
                last->window.end = window.end;
                continue;
            }
            newest[one.name] = out.spells.size();
            out.spells.push_back(std::move(spell));
        }
    }
    for (auto& level : out.fatal) level.assign(fatal.begin(), fatal.end());
    for (const auto count : fatal) out.pairs.push_back(count == 0 ? 1 : 0);
    std::stable_sort(out.spells.begin(), out.spells.end(), [](const FatalSpell& a, const FatalSpell& b) {
        return std::tie(a.window.begin, a.name) < std::tie(b.window.begin, b.name);
    });
    return out;
}

} // namespace penumbra::risk
