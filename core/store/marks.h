#pragma once

#include "store/database.h"

#include <cstdint>
#include <string>

namespace penumbra::store {

/// Named sums over the checksums of a table's rows. A row that damage hides or adds makes the sum differ.
/// An absent mark is 0. Failures stick to the database.
std::uint64_t readMark(Database& database, const std::string& name);
void writeMark(Database& database, const std::string& name, std::uint64_t value);

/// Marks the transaction as failed because of what was found in the file.
void failDamaged(Database& database, const std::string& what);

} // namespace penumbra::store
