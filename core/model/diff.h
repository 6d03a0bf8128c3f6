#pragma once

#include "model/inventory.h"

#include <string>
#include <vector>

namespace penumbra::model {

enum class DifferenceKind { Added, Removed, Changed };

/// One difference between two inventories: a resource, and for Changed which member with its two texts.
struct Difference {
    DifferenceKind kind = DifferenceKind::Changed;
    ResourceId resource;
    std::string member; ///< "capacity cpu", "request memory", "attribute os", "label zone", "runs-on", ...
    std::string before;
    std::string after;
    bool operator==(const Difference&) const = default;
};

/// What changed from one inventory to another, in the order of the resources of `after`, removed ones last.
std::vector<Difference> diff(const Inventory& before, const Inventory& after);

} // namespace penumbra::model
