#pragma once

#include "base/time.h"
#include "store/database.h"

#include <cstdint>
#include <functional>
#include <string>
#include <vector>

namespace penumbra::store {

/// Who stated an amount of a resource as it stands, and what another source said of it before.
struct AmountFact {
    bool request = false; ///< else a capacity
    std::string dimension;
    std::int64_t value = 0;
    std::string source;
    base::Time time{};
    std::string otherSource; ///< the last one before whose value differs; empty: none
    std::int64_t otherValue = 0;
    bool operator==(const AmountFact&) const = default;
};

/// The facts of the resource at that place in the inventory, from its last 200 states. Wants an open transaction and
/// leaves failures with the database.
std::vector<AmountFact> readAmountFacts(Database& database, std::size_t ordinal);

using AmountFacts = std::function<std::vector<AmountFact>(std::size_t ordinal)>;

} // namespace penumbra::store
