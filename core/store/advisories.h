#pragma once

#include "model/advisory.h"
#include "store/database.h"

#include <cstdint>
#include <vector>

namespace penumbra::store {

class UndoKeeper;

/// All of these want an open transaction and leave failures with the database.
/// Every advisory by id and database, each and the whole list checked.
std::vector<model::Advisory> readAdvisories(Database& database);

struct AdvisoryCounts {
    std::int64_t stored = 0;
    std::int64_t duplicate = 0;
    std::uint64_t digest = 0; ///< over the rows that were written
};
/// Adds or replaces what a database says of a vulnerability; the same once more is a duplicate. Of several in one call
/// the last counts, the others are duplicates. `undo`, where given, keeps what is replaced.
AdvisoryCounts writeAdvisories(Database& database, const std::vector<model::Advisory>& advisories, UndoKeeper* undo);

inline constexpr const char* kAdvisoriesMark = "advisories";
std::uint64_t advisoryChecksum(std::string_view id, std::string_view name, std::string_view document);

} // namespace penumbra::store
