#include "upkeep/past_changes.h"

#include "base/text.h"
#include "upkeep/sources.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::upkeep {

namespace {

/// An attribute that is an amount of bytes, in words.
std::string inWords(const std::string& member, const std::string& value) {
    if (member != "attribute limit.memory" && member != "attribute configured.memory") return value;
    const auto bytes = base::parseAmount(value, base::Unit::Bytes);
    return bytes ? base::formatAmount(*bytes, base::Unit::Bytes) : value;
}

} // namespace

base::Result<std::vector<PastChange>> pastChanges(const store::Workspace& workspace, base::Time now) {
    const auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    const auto baselines = readBaselines(workspace);
    if (!baselines) return tl::unexpected(baselines.error());
    std::set<std::string> kept;
    for (const auto& one : *baselines) kept.insert(one.event.text());
    std::vector<PastChange> out;
    for (const auto& event : inventory->events()) {
        if (event.kind == model::EventKind::Freeze || !event.evidence.empty() || event.window.empty()) continue;
        if (event.window.begin > now || event.window.begin == base::kBeginningOfTime) continue;
        out.push_back({event.id, event.title, event.window, kept.contains(event.id.text())});
    }
    std::stable_sort(out.begin(), out.end(),
                     [](const auto& a, const auto& b) { return a.window.begin > b.window.begin; });
    return out;
}

base::Result<std::string> whyNoBaseline(const store::Workspace& workspace, const model::EventId& id) {
    const auto inventory = workspace.inventory();
    if (!inventory) return tl::unexpected(inventory.error());
    const auto* event = inventory->findEvent(id);
    if (!event) return base::failUsage(PENUMBRA_SAY("Session", "There is no scheduled event '{}'.")(id.text()));
    if (event->resources.empty())
        return PENUMBRA_SAY(
            "Session",
            "No baseline was taken because the change names no resource, so it is not known what to look at.")();
    const auto sources = readSources(workspace);
    if (!sources) return tl::unexpected(sources.error());
    if (sources->empty())
        return PENUMBRA_SAY(
            "Session",
            "No baseline was taken because there is no live source. Add one, and it is asked before the next "
            "change.")();
    const auto then = workspace.inventoryAt(event->window.begin);
    if (!then) return tl::unexpected(then.error());
    if (!then->findEvent(id))
        return PENUMBRA_SAY("Session", "No baseline was taken because the change was not known before it began.")();
    if (std::all_of(sources->begin(), sources->end(), [](const auto& source) { return source.paused; }))
        return PENUMBRA_SAY("Session", "No baseline was taken because every live source is paused.")();
    return PENUMBRA_SAY(
        "Session",
        "No baseline was taken because no live source was asked in the time before it began. Keep Penumbra open "
        "then, or run 'penumbra-cli watch'.")();
}

std::vector<ComparedItem> itemsOf(const std::vector<model::Difference>& inventory) {
    std::vector<ComparedItem> out;
    for (const auto& one : inventory)
        out.push_back({ComparedItem::Kind::Inventory, one.resource, one.member, inWords(one.member, one.before),
                       inWords(one.member, one.after)});
    return out;
}

std::vector<ComparedItem> itemsOf(const Comparison& comparison) {
    using Kind = ComparedItem::Kind;
    std::vector<ComparedItem> out;
    for (const auto& one : comparison.configuration)
        out.push_back({Kind::Setting, one.resource, one.key, one.before, one.after});
    const auto inventory = itemsOf(comparison.inventory);
    out.insert(out.end(), inventory.begin(), inventory.end());
    for (const auto& one : comparison.series)
        out.push_back(
            {Kind::Series, one.key.resource, one.key.metric, base::formatAmount(one.before, one.unit),
             base::formatAmount(one.after, one.unit),
             PENUMBRA_SAY("Session", "means of an hour; usually within {}")(base::formatAmount(one.spread, one.unit))});
    return out;
}

} // namespace penumbra::upkeep
