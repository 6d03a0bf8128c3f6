#pragma once

#include "risk/finding.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::risk {

/// The base had it: the same thing, in all of its hours, and no less probable where it is a matter of chance. O(base).
bool hadBefore(const Finding& finding, const std::vector<Finding>& base);

/// A date that is sooner than in the base: the median of both, or where neither has one within the horizon the date
/// that one path in twenty comes to.
struct Forward {
    base::Time was, is;
    bool median = true;
};
/// Of a finding that the base had and that comes by chance; nothing where it comes no sooner. O(base).
std::optional<Forward> broughtForward(const Finding& finding, const std::vector<Finding>& base);
/// "The edits bring it forward by 7 days: the median date was 2026-03-14 09:00 UTC, now it is 2026-03-07 09:00 UTC."
std::string sayForward(const Forward& forward);
/// The finding's sentence, and that one behind it where there is something to say.
std::string withForward(const Finding& finding, const std::vector<Finding>& base);

} // namespace penumbra::risk
