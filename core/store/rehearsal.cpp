#include "store/rehearsal.h"

#include "base/say.h"
#include "base/text.h"
#include "store/batch_merge.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace penumbra::store {

namespace {

using Counts = std::map<model::ResourceKind, int>;

Counts countOf(const std::set<std::string>& ids) {
    Counts out;
    for (const auto& id : ids)
        if (const auto kind = model::parseKind(id.substr(0, id.find('/')))) ++out[*kind];
    return out;
}

Counts countWhere(const std::vector<model::Difference>& differences, model::DifferenceKind kind) {
    std::set<std::string> ids;
    for (const auto& difference : differences)
        if (difference.kind == kind) ids.insert(difference.resource.text());
    return countOf(ids);
}

struct KindWords {
    model::ResourceKind kind;
    const char* one;
    const char* many;
};
constexpr KindWords kKinds[] = {
    {model::ResourceKind::Zone, PENUMBRA_TEXT("Count", "zone"), PENUMBRA_TEXT("Count", "zones")},
    {model::ResourceKind::Rack, PENUMBRA_TEXT("Count", "rack"), PENUMBRA_TEXT("Count", "racks")},
    {model::ResourceKind::Host, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")},
    {model::ResourceKind::Workload, PENUMBRA_TEXT("Count", "workload"), PENUMBRA_TEXT("Count", "workloads")},
    {model::ResourceKind::Service, PENUMBRA_TEXT("Count", "service"), PENUMBRA_TEXT("Count", "services")},
    {model::ResourceKind::Datastore, PENUMBRA_TEXT("Count", "datastore"), PENUMBRA_TEXT("Count", "datastores")},
    {model::ResourceKind::Network, PENUMBRA_TEXT("Count", "network"), PENUMBRA_TEXT("Count", "networks")},
};

std::string listOf(const Counts& counts, int events = 0) {
    std::vector<std::string> parts;
    for (const auto& [kind, count] : counts) {
        const auto* words =
            std::find_if(std::begin(kKinds), std::end(kKinds), [&](const auto& one) { return one.kind == kind; });
        parts.push_back(base::sayCount(count, words->one, words->many));
    }
    if (events > 0)
        parts.push_back(base::sayCount(events, PENUMBRA_TEXT("Count", "event"), PENUMBRA_TEXT("Count", "events")));
    return base::sayList(parts);
}

/// What is found known only when it is stored.
std::string sayMeasured(const Rehearsal& rehearsal) {
    std::vector<std::string> parts;
    if (rehearsal.samples > 0)
        parts.push_back(PENUMBRA_SAY("Rehearsal", "{} of {}")(
            base::sayCount(rehearsal.samples, PENUMBRA_TEXT("Count", "sample"), PENUMBRA_TEXT("Count", "samples")),
            base::sayCount(rehearsal.series, PENUMBRA_TEXT("Count", "series"), PENUMBRA_TEXT("Count", "series"))));
    if (rehearsal.items > 0)
        parts.push_back(base::sayCount(rehearsal.items, PENUMBRA_TEXT("Count", "configuration item"),
                                       PENUMBRA_TEXT("Count", "configuration items")));
    if (rehearsal.advisories > 0)
        parts.push_back(base::sayCount(rehearsal.advisories, PENUMBRA_TEXT("Count", "advisory"),
                                       PENUMBRA_TEXT("Count", "advisories")));
    if (parts.empty()) return {};
    return PENUMBRA_SAY("Rehearsal", "It brings {}; which of them are known already is told when they are stored.")(
        base::sayList(parts));
}

} // namespace

Counts Rehearsal::added() const { return countWhere(differences, model::DifferenceKind::Added); }
Counts Rehearsal::changed() const { return countWhere(differences, model::DifferenceKind::Changed); }
Counts Rehearsal::gone() const {
    std::set<std::string> ids;
    for (const auto& id : missing) ids.insert(id.text());
    return countOf(ids);
}

std::string Rehearsal::text() const {
    std::string out;
    const auto add = [&](const std::string& sentence) {
        if (!sentence.empty()) out += (out.empty() ? "" : " ") + sentence;
    };
    const auto say = [&](const Counts& counts, const char* sentence, int events = 0) {
        if (!counts.empty() || events > 0) add(base::said("Rehearsal", sentence, listOf(counts, events)));
    };
    say(added(), PENUMBRA_TEXT("Rehearsal", "New: {}."), addedEvents);
    say(changed(), PENUMBRA_TEXT("Rehearsal", "Changed: {}."), changedEvents);
    say(gone(), PENUMBRA_TEXT("Rehearsal", "Not named by this source any more: {}."));
    if (joined > 0) add(PENUMBRA_SAY("Rehearsal", "Known under another name: {}.")(joined));
    if (!likely.empty()) add(PENUMBRA_SAY("Rehearsal", "Perhaps known under another name: {}.")(likely.size()));
    for (const auto& one : planned) add(one.text());
    add(sayMeasured(*this));
    return out.empty() ? PENUMBRA_SAY("Rehearsal", "Nothing that the inventory does not know already.")() : out;
}

std::string Rehearsal::Planned::text() const {
    std::vector<std::string> parts;
    const auto say = [&](model::DifferenceKind kind, const char* what) {
        if (const auto counts = countWhere(effects.differences, kind); !counts.empty())
            parts.push_back(base::said("Rehearsal", what, listOf(counts)));
    };
    say(model::DifferenceKind::Added, PENUMBRA_TEXT("Rehearsal", "adds {}"));
    say(model::DifferenceKind::Changed, PENUMBRA_TEXT("Rehearsal", "changes {}"));
    say(model::DifferenceKind::Removed, PENUMBRA_TEXT("Rehearsal", "removes {}"));
    auto out = PENUMBRA_SAY("Rehearsal", "'{}', planned for {} to {}, {}.")(
        event.title, base::formatTime(event.window.begin), base::formatTime(event.window.end),
        parts.empty() ? PENUMBRA_SAY("Rehearsal", "changes nothing")() : base::sayList(parts));
    for (const auto& one : effects.skipped)
        out += " " + PENUMBRA_SAY("Rehearsal", "Its {} does not fit: {}")(one.action, one.reason);
    return out;
}

namespace {

void countEvents(const model::Inventory& before, Rehearsal& out) {
    for (const auto& event : out.inventory.events()) {
        if (whatif::isPlanned(event)) continue;
        const auto* known = before.findEvent(event.id);
        if (known == nullptr)
            ++out.addedEvents;
        else if (!(*known == event))
            ++out.changedEvents;
    }
}

} // namespace

Rehearsal rehearse(const model::Inventory& before, const model::Batch& batch, const model::MatchRules& rules,
                   const AmountFacts& history) {
    Rehearsal out;
    const auto planned = whatif::withPlannedEvents(batch, before, rules, out.problems);
    const auto& whole = planned ? *planned : batch;
    const auto named = model::settleNames(whole, before, rules, out.problems);
    const auto& settled = named.batch ? *named.batch : whole;
    auto merged = mergeBatch(before, settled, history);
    out.problems.insert(out.problems.end(), merged.problems.begin(), merged.problems.end());
    out.likely = model::newLikely(before, merged.inventory, rules, settled);
    model::tellLikely(out.likely, settled, out.problems);
    out.accounting = settled.accounting;
    out.accounting.rejected += merged.accounting.rejected;
    out.accounting.duplicate += merged.accounting.duplicate;
    out.accounting.stored = out.accounting.read - out.accounting.rejected - out.accounting.duplicate;
    out.differences = model::diff(before, merged.inventory);
    for (const auto& event : settled.events)
        if (whatif::isPlanned(event)) out.planned.push_back({event, whatif::effectsOf(before, event)});
    out.inventory = std::move(merged.inventory);
    countEvents(before, out);
    out.missing = std::move(merged.missing);
    out.joined = named.joined;
    out.series = std::ssize(settled.samples);
    for (const auto& one : settled.samples) out.samples += std::ssize(one.times);
    out.items = std::ssize(settled.configItems);
    out.advisories = std::ssize(settled.advisories);
    return out;
}

} // namespace penumbra::store
