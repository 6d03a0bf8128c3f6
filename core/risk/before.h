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
/// The base had it not, or it is likelier than there by five in a hundred or more, or its median date is sooner.
/// O(base).
bool isBrought(const Finding& finding, const std::vector<Finding>& base);
/// "The edits bring it forward by 7 days: the median date was 14 Mar 2026 09:00 UTC, now it is 7 Mar 2026 09:00 UTC."
std::string sayForward(const Forward& forward);
/// The probability without the edits of a finding that comes by chance, where they raise it by five in a hundred or
/// more. O(base).
std::optional<double> raisedFrom(const Finding& finding, const std::vector<Finding>& base);
/// The finding's sentence, and behind it by how much the edits bring it forward and how likely it was without them.
std::string withForward(const Finding& finding, const std::vector<Finding>& base);

} // namespace penumbra::risk
