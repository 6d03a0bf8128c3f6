#pragma once

#include "upkeep/baseline.h"

namespace penumbra::upkeep {

/// A scheduled change that has begun, and whether something was gathered around it.
struct PastChange {
    model::EventId event;
    std::string title;
    base::TimeWindow window;
    bool compared = false; ///< something was gathered for it: compare() has what it needs
};

/// The scheduled changes that began by `now`, the latest first; not what was only seen to happen, nor freezes.
base::Result<std::vector<PastChange>> pastChanges(const store::Workspace& workspace, base::Time now);

/// Why nothing was gathered for an event before it began, a sentence.
base::Result<std::string> whyNoBaseline(const store::Workspace& workspace, const model::EventId& event);

/// One thing that is different, with its values in words and their units; an empty one was not there.
struct ComparedItem {
    enum class Kind { Setting, Inventory, Series };
    Kind kind = Kind::Setting;
    model::ResourceId subject;
    std::string what; ///< a key, a member, a metric; empty: the resource itself came or went
    std::string before, after;
    std::string note = {}; ///< of a series: how far it usually lies from its mean
    bool operator==(const ComparedItem&) const = default;
};
/// Settings, then the inventory, then series.
std::vector<ComparedItem> itemsOf(const Comparison& comparison);
std::vector<ComparedItem> itemsOf(const std::vector<model::Difference>& inventory);

} // namespace penumbra::upkeep
