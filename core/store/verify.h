#pragma once

#include "base/problem.h"
#include "store/database.h"

namespace penumbra::store {

/// Everything that a workspace holds against its checksums; one sentence for each thing that is damaged.
/// Wants an open read transaction.
base::Problems verifyAll(Database& database);

} // namespace penumbra::store
