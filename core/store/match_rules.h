#pragma once

#include "model/match.h"
#include "store/database.h"

namespace penumbra::store {

inline constexpr const char* kMatchKind = "match";
inline constexpr const char* kMatchName = "names";

/// Wants an open transaction. Rules that cannot be read are told as a problem and do not hold.
model::MatchRules readMatchRules(Database& database, base::Problems& problems);

} // namespace penumbra::store
