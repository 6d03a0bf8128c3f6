#include "risk/unsurvived.h"

#include "base/text.h"
#include "base/windows.h"
#include "risk/phrase.h"

#include <algorithm>
#include <map>
#include <utility>

namespace penumbra::risk {

namespace {

base::Duration total(const std::vector<base::TimeWindow>& windows) {
    base::Duration sum{};
    for (const auto& window : windows) sum += window.end - window.begin;
    return sum;
}

} // namespace

std::vector<Unsurvived> unsurvived(const Tolerance& tolerance, base::TimeWindow within, bool apart) {
    auto spells = tolerance.spells;
    for (auto& spell : spells)
        spell.window = {std::max(spell.window.begin, within.begin), std::min(spell.window.end, within.end)};
    std::erase_if(spells, [](const auto& spell) { return spell.window.empty(); });
    return unsurvived(spells, apart);
}

std::vector<Unsurvived> unsurvived(const std::vector<FatalSpell>& spells, bool apart) {
    std::map<std::pair<std::string, bool>, Unsurvived> byName;
    for (const auto& spell : spells) {
        const bool homeless = spell.level == DemandLevel::Requests;
        auto& one = byName[{spell.name, apart && !homeless}];
        if (one.name.empty() || (homeless && !one.homeless)) one.text = spell.text;
        one.name = spell.name;
        one.homeless = one.homeless || homeless;
        one.hours.push_back(spell.window);
        if (homeless) one.homelessHours.push_back(spell.window);
    }
    std::vector<Unsurvived> out;
    for (auto& [name, one] : byName) {
        one.hours = base::merged(std::move(one.hours));
        one.homelessHours = base::merged(std::move(one.homelessHours));
        out.push_back(std::move(one));
    }
    const auto order = [](const Unsurvived& one) { return std::pair(-total(one.homelessHours), -total(one.hours)); };
    std::stable_sort(out.begin(), out.end(), [&](const auto& a, const auto& b) { return order(a) < order(b); });
    return out;
}

UnsurvivedCount unsurvivedAt(const Tolerance& tolerance, int step) {
    const auto count = [&](DemandLevel level) {
        return tolerance.fatal[static_cast<std::size_t>(level)][static_cast<std::size_t>(step)];
    };
    return {count(DemandLevel::P95), count(DemandLevel::Requests)};
}

int unsurvivedSteps(const Tolerance& tolerance) {
    int steps = 0;
    for (int h = 0; h < tolerance.grid.count; ++h) steps += unsurvivedAt(tolerance, h).all > 0 ? 1 : 0;
    return steps;
}

std::string sayCannotBeLost() {
    return PENUMBRA_SAY("Risk", "Cannot be lost: without it a workload has no host (▲), or a host that takes over "
                                "runs out on more paths than one in twenty (◆).")();
}

std::string sayNames(const std::vector<Unsurvived>& losses, std::size_t most) {
    std::vector<std::string> names;
    for (const auto& one : losses) names.push_back(one.name);
    return names.empty() ? std::string() : sayList(names, most);
}

} // namespace penumbra::risk
