#pragma once

#include "base/registry.h"
#include "base/result.h"
#include "store/database.h"

#include <cstdint>
#include <span>

namespace penumbra::store {

/// One step from the format before to `version`. One file in store/migrations and one line in migrations.def each; a
/// step that was published is never changed.
struct Migration {
    const char* id;
    int version;
    const char* sql;
    /// What SQL alone cannot do, run after it in the same transaction; may be null.
    base::Result<void> (*convert)(Database& database);
};

/// Every step, oldest first: entry i leads to version i + 1.
base::Registry<Migration> migrations();

/// The newest format, and what marks a file as ours ("PNMB").
inline constexpr std::int64_t kApplicationId = 0x504E4D42;
int newestFormat();

/// Brings the file to the newest of `steps` in one transaction; nothing changes when one of them fails.
base::Result<void> migrate(Database& database, std::span<const Migration* const> steps);

/// A hash of every table and index. The same for every file of one format.
std::uint64_t schemaHash(Database& database);
/// The hash that a file of `version` must have, from running the steps in memory.
base::Result<std::uint64_t> expectedSchemaHash(std::int64_t version, std::span<const Migration* const> steps);

} // namespace penumbra::store
