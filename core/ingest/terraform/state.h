#pragma once

#include "document/tree.h"
#include "ingest/cloud/thing.h"

#include <string>
#include <vector>

namespace penumbra::ingest {

/// One instance of a resource in a state or a plan.
struct StateInstance {
    std::string address;  ///< with its module and index
    std::string module;   ///< "module.a", or empty
    std::string resource; ///< the address without its index
    std::string type;
    base::Json attributes;
    std::vector<std::string> dependencies; ///< addresses of resources, whole or within its module
    document::Place place;
    bool data = false;    ///< only looked up, not managed
    bool deposed = false; ///< replaced, waiting to be deleted
};

/// All instances of a state file of version 1 to 4.
base::Result<std::vector<StateInstance>> instancesOfState(const document::Tree& tree, const std::string& name,
                                                          Intake& intake);
/// All instances of `values` as `terraform show -json` writes them.
std::vector<StateInstance> instancesOfValues(const base::Json& values, const document::Place& place);

/// Adds what the instances are, and which service was made from which. With `byType` it counts them by their type.
void takeInstances(const std::vector<StateInstance>& instances, Intake& intake, References& references,
                   bool byType = true);

} // namespace penumbra::ingest
