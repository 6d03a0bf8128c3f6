#pragma once

#include "model/diff.h"
#include "model/likely.h"
#include "store/amount_history.h"
#include "whatif/planned_change.h"

#include <map>

namespace penumbra::store {

/// What a commit of a batch would make of an inventory; nothing is stored. Which samples are known already is not
/// looked up: they count as stored.
struct Rehearsal {
    model::Inventory inventory;
    model::Accounting accounting;
    base::Problems problems;
    std::vector<model::Difference> differences;
    std::vector<model::ResourceId> missing; ///< named by this source before, and not any more
    int joined = 0;                         ///< known under another name already
    int addedEvents = 0, changedEvents = 0; ///< of those that no plan makes
    std::int64_t samples = 0, series = 0;   ///< that the batch brings, known or not
    std::int64_t items = 0, advisories = 0; ///< the same
    std::vector<model::LikelyPair> likely;  ///< of which one is new and perhaps known under another name

    /// What the batch's plans come to: events, and what they would change when their time comes.
    struct Planned {
        model::ScheduledEvent event;
        whatif::EventEffects effects;
        std::string text() const; ///< a sentence: when, and how much it adds, changes and removes
    };
    std::vector<Planned> planned;

    /// How many resources of each kind are new, how many are changed, and how many are not named any more.
    std::map<model::ResourceKind, int> added() const, changed() const, gone() const;
    /// "2 hosts would be added, 1 changed...": whole sentences, or that nothing would change.
    std::string text() const;
};
/// `history` as mergeBatch() takes it.
Rehearsal rehearse(const model::Inventory& before, const model::Batch& batch, const model::MatchRules& rules,
                   const AmountFacts& history = {});

} // namespace penumbra::store
