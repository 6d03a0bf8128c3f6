#pragma once

#include "model/batch.h"

#include <set>
#include <string>
#include <unordered_map>

namespace penumbra::model {

/// Puts the right ids into a batch's records. A record that would name nobody in particular, or become one with
/// another record of the batch, is taken out and counted.
struct Renaming {
    std::unordered_map<std::string, ResourceId> meant; ///< by the id as it stands; an empty one is ambiguous
    std::int64_t rejected = 0;
    std::set<std::string> doubled; ///< what would become one with something else that the batch says

    void run(Batch& batch);

private:
    bool settle(ResourceId& id) const;
};

} // namespace penumbra::model
