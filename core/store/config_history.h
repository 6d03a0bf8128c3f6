#pragma once

#include "model/batch.h"
#include "store/database.h"

#include <cstdint>
#include <vector>

namespace penumbra::store {

/// Configuration items as they were over time. A value that was in force at the item's time already is a duplicate;
/// another value at a known time replaces it, and both stay in the history.
/// All of these want an open transaction and leave failures with the database.
std::vector<model::ConfigItem> readConfigHistory(Database& database, const model::ResourceId& resource);

/// Those of them that hold, each from its time on.
std::vector<model::ConfigItem> readStandingItems(Database& database, const model::ResourceId& resource);

struct ConfigCounts {
    std::int64_t stored = 0;
    std::int64_t duplicate = 0;
    std::uint64_t digest = 0;
};
ConfigCounts writeConfigItems(Database& database, const std::vector<model::ConfigItem>& items, std::int64_t revision);

/// Drops what a revision said and lets hold again what it replaced, as if it had not been.
void takeBackConfigItems(Database& database, std::int64_t revision);

/// Every row of the table against its checksum, as sums by resource; for verify.
std::vector<std::string> damagedConfigResources(Database& database);

} // namespace penumbra::store
