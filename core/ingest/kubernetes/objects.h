#pragma once

#include "document/tree.h"
#include "ingest/reader.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

using document::Place;

/// One Kubernetes object, with lists taken apart.
struct ClusterObject {
    std::string kind;
    std::string name;
    std::string space; ///< its namespace, "default" when it names none
    base::Json json;
    Place place;
    bool known = false; ///< it helps to understand the others and is not told of itself
    const base::Json& meta() const { return base::childAt(json, "metadata"); }
    const base::Json& spec() const { return base::childAt(json, "spec"); }
    const base::Json& status() const { return base::childAt(json, "status"); }
    /// "space/name"
    std::string path() const { return space + "/" + name; }
};

/// The object that a JSON value is.
ClusterObject makeObject(base::Json json, std::string kind, Place place);

/// Reads JSON or YAML; the items of a List, and of a list of one kind (PodList), become objects of their own. Values
/// that may be secret (data of a Secret, environment variables) are gone from what it returns.
base::Result<std::vector<ClusterObject>> loadObjects(const Input& input);

} // namespace penumbra::ingest
