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

/// A decision of a board on a plan, or on the scenario as it is. Once recorded it is never changed.
struct Ruling {
    std::string planId; ///< kAsIs: of no plan
    std::string hash;   ///< of the plan that was decided on
    RulingKind kind = RulingKind::Deferred;
    std::string conditions; ///< or reasons
    std::string name;       ///< who decided
    base::Time at{};
    bool operator==(const Ruling&) const = default;
};

/// Of one plan, the oldest first.
base::Result<std::vector<Ruling>> rulingsOn(const store::Workspace& workspace, const std::string& planId);
/// Adds it to the workspace; its audit log says so. Usage error without a name, or without the conditions of one that
/// has some.
base::Result<void> record(store::Workspace& workspace, const Ruling& ruling);

/// "Approved with conditions by Ann Lee at 2026-03-02 10:00 UTC: only after the backup." `hash` is that of the plan as
/// it is: one that was decided on in another state is told.
std::string sayRuling(const Ruling& ruling, const std::string& hash);

} // namespace penumbra::planning
