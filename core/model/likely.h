#pragma once

#include "model/match.h"

namespace penumbra::model {

/// Two resources that may well be one, in the order of their ids.
struct LikelyPair {
    ResourceId one, other;
    auto operator<=>(const LikelyPair&) const = default;
};

/// Resources of one kind whose names differ by capitals alone, or by a domain that only one of them has, as two sources
/// name one machine; not what their ids, full names or sites tell apart, what was answered to be two, and what has
/// ended. With `before` only pairs of which that does not know both. One pass over the names; of more than 50 with one
/// first label the rest is left out. In order.
std::vector<LikelyPair> likelyDuplicates(const Inventory& inventory, const MatchRules& rules, base::Time now,
                                         const Inventory* before = nullptr);

/// Those that came with what a batch made of `before`; costs nothing where it brought no resource.
std::vector<LikelyPair> newLikely(const Inventory& before, const Inventory& after, const MatchRules& rules,
                                  const Batch& batch);
/// Tells them as one note, with examples.
void tellLikely(const std::vector<LikelyPair>& pairs, const Batch& batch, base::Problems& problems);

/// A name of a stored resource, or of none, that is another stored resource.
struct Join {
    ResourceId from, to;
    bool operator==(const Join&) const = default;
};

/// What the rules say of stored and unmatched names: the person's answers, then the spellings where nothing tells the
/// two apart. Each name once, in order; a chain leads to its end.
std::vector<Join> joinsUnder(const Inventory& inventory, const MatchRules& rules);

} // namespace penumbra::model
