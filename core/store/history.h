#pragma once

#include "base/json.h"
#include "model/inventory.h"
#include "store/database.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace penumbra::store {

/// A revision as it is stored: `digest` is the sum of the checksums of all rows that hold at it.
struct RevisionRow {
    model::Revision revision;
    std::uint64_t digest = 0;
    std::uint64_t checksum() const;
};

/// All of these want an open transaction and leave failures with the database.
/// Every revision, checked against its mark.
std::vector<RevisionRow> readRevisions(Database& database);
/// The newest one; number 0 in an empty workspace. Costs one row.
RevisionRow readHead(Database& database);
void appendRevision(Database& database, const RevisionRow& row);

/// Resources, relations, events and dimensions at a revision, every row and the whole set checked. No series.
model::Inventory readInventory(Database& database, const RevisionRow& at);

/// Writes what differs between two inventories as one revision, rows that are gone too; returns the digest that the
/// revision must carry.
std::uint64_t writeDifference(Database& database, const model::Inventory& before, const model::Inventory& after,
                              std::int64_t revision, std::uint64_t digest);

/// The text that a relation is stored as.
base::Json relationToJson(const model::Relation& relation);

/// The history tables, for walking them.
inline constexpr const char* kHistoryTables[] = {"dimensions", "resources", "relations", "events"};
std::uint64_t historyChecksum(std::string_view table, std::int64_t ordinal, std::string_view document);

} // namespace penumbra::store
