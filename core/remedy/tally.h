#pragma once

#include "risk/finding.h"

#include <string>
#include <vector>

namespace penumbra::remedy {

/// What stands with a plan applied, over the whole horizon, matched by key against what stood before: the one place
/// from which every word and number about it comes.
struct Tally {
    int mended = 0; ///< stood before and does not with the plan
    int left = 0;   ///< stands before and with the plan
    int added = 0;  ///< stands only with the plan
    int ending = 0; ///< of those that stand with it, how many end by its last step and not without it
    base::Time endsAt = base::kBeginningOfTime; ///< when the last of those has ended

    int before() const { return mended + left; }
    int after() const { return left + added; }
    /// More stands with the plan than without it: whatever it ends, it is a trade and no mend. Every word about the
    /// plan says so.
    bool trades() const { return added > mended; }
    bool operator==(const Tally&) const = default;
};

/// The key by which findings are matched: kind, subject and dimension.
bool sameKey(const risk::Finding& a, const risk::Finding& b);

/// It is over when the plan is done. An exhaustion or a broken promise stays, whatever its hours.
bool endsBy(const risk::Finding& finding, base::Time finish);

/// Each finding is matched once. O(before x after).
Tally tallyOf(const std::vector<risk::Finding>& before, const std::vector<risk::Finding>& after, base::Time finish);

/// "Mends 7 of 9 findings; 2 are left, 1 of them only until 2026-11-26 00:00 UTC." One sentence.
std::string sayTally(const Tally& tally);

} // namespace penumbra::remedy
