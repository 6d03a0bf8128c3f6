#pragma once

#include "store/workspace.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::planning {

/// What a board says to a plan.
enum class RulingKind { Approved, Conditional, Rejected, Deferred };
const char* rulingName(RulingKind kind);                     ///< "approved", "approved-with-conditions", ...
base::Result<RulingKind> parseRuling(std::string_view name); ///< usage error for any other
std::string sayRuling(RulingKind kind);                      ///< "approved with conditions"

/// Which state of a plan a decision is about. The digest is the same in every language, the hash is what is printed.
struct PlanState {
    std::string hash;   ///< report::planHash()
    std::string digest; ///< report::planDigest(); empty where an older version kept none
    bool operator==(const PlanState&) const = default;
};

/// A decision of a board on a plan, or on the scenario as it is. Once recorded it is never changed.
struct Ruling {
    std::string planId; ///< kAsIs: of no plan
    std::string hash;   ///< of the plan that was decided on
    RulingKind kind = RulingKind::Deferred;
    std::string conditions; ///< or reasons
    std::string name;       ///< who decided
    base::Time at{};
    std::string digest = {}; ///< of that plan; empty in what an older version recorded
    bool operator==(const Ruling&) const = default;
};

/// Of one plan, the oldest first.
base::Result<std::vector<Ruling>> rulingsOn(const store::Workspace& workspace, const std::string& planId);
/// Adds it to the workspace; its audit log says so. Usage error without a name, or without the conditions of one that
/// has some.
base::Result<void> record(store::Workspace& workspace, const Ruling& ruling);

/// It was on the plan as it is in `state`: by the digests where both have one, else by the hashes. Without a hash
/// nothing is known against it.
bool isOn(const Ruling& ruling, const PlanState& state);

/// "Approved with conditions by Ann Lee at 2 Mar 2026 10:00 UTC: only after the backup." That it was on another state
/// of the plan is told.
std::string sayRuling(const Ruling& ruling, const PlanState& state);

} // namespace penumbra::planning
