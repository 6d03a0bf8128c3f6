#pragma once

#include "store/workspace.h"

#include "store/database.h"

#include <string>
#include <vector>

namespace penumbra::store {

/// All of these want an open transaction and leave failures with the database.
/// Adds a line to the chain: hash = SHA-256(hash before, number, time, what). The time never runs backwards.
void appendAudit(Database& database, base::Time time, const std::string& what);
/// The whole chain, checked link by link and against its length.
std::vector<AuditEntry> readAudit(Database& database);

} // namespace penumbra::store
