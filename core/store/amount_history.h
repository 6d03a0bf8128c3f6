#pragma once

#include "base/result.h"
#include "base/time.h"
#include "store/database.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::store {

/// Who stated an amount of a resource as it stands.
struct AmountFact {
    bool request = false; ///< else a capacity
    std::string dimension;
    std::int64_t value = 0;
    std::string source;
    base::Time time{};
    bool operator==(const AmountFact&) const = default;
};

/// Finds out who stated amounts, from what is kept of the past, the newest first and no further than needed. What was
/// taken back, and its taking back, state nothing; what joined two resources passes on what both stated.
class AmountReader final {
public:
    /// The facts of the resource at that place in the inventory, from its last 200 states at most. Wants an open
    /// transaction and leaves failures with the database.
    std::vector<AmountFact> read(Database& database, std::size_t ordinal);

private:
    using Facts = std::vector<AmountFact*>;
    /// Who stated them, as far as the states before that revision have them.
    void trace(Database& database, std::int64_t ordinal, const std::string& id, std::int64_t before, Facts open);
    bool isUndone(Database& database, std::int64_t revision);
    std::optional<std::vector<std::pair<std::int64_t, std::int64_t>>> m_undone; ///< after the first, to the second
};

using AmountFacts = std::function<base::Result<std::vector<AmountFact>>(std::size_t ordinal)>;

} // namespace penumbra::store
