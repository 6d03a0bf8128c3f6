#pragma once

#include "model/world.h"

#include <cstddef>
#include <vector>

namespace penumbra::whatif {

/// How many rows the tables that edits append to have.
struct RowCounts {
    std::size_t hosts = 0, workloads = 0, services = 0;
    static RowCounts of(const model::World& world) {
        return {world.hosts.size(), world.workloads.size(), world.services.size()};
    }
    bool operator==(const RowCounts&) const = default;
};

/// Puts the rows that several edits appended, in the order of the first id of each edit's rows: where placement goes by
/// row, what an edit does must not depend on the order of edits that know nothing of one another. `after` are the
/// counts after each edit, the first of them before any. Rows that one edit appended stay together in their order.
/// O(appended rows), and O(workloads) where hosts or services change places.
void orderAppended(model::World& world, const std::vector<RowCounts>& after);

} // namespace penumbra::whatif
