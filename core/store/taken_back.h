#pragma once

#include "model/inventory.h"

#include <string>
#include <vector>

namespace penumbra::store {

/// The source of a revision that takes an import of `source` back.
std::string undoOf(const std::string& source);
bool takesBack(const model::Revision& revision);
/// What the revision of that source did: "the import of fleet.csv", "the joining of names", "the call-off of Patch".
std::string sayStep(const std::string& source);

/// The revisions, oldest first, without those that were taken back and those that did it: whose sources there are.
std::vector<model::Revision> withoutTakenBack(std::vector<model::Revision> revisions);

} // namespace penumbra::store
