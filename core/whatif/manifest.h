#pragma once

#include "base/json.h"
#include "base/result.h"
#include "model/resource.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::whatif {

/// What a manifest asks of one service: so many replicas with the request and the rules of the pattern.
struct ManifestPart {
    std::string service; ///< its id or name
    int replicas = 1;
    model::Resource pattern;
    bool operator==(const ManifestPart&) const = default;
};

/// `{"penumbra": "manifest", "format": 1, "parts": [{"service": ..., "replicas": 3, "pattern": {...}}]}`, the form that
/// an edit carries with it: no file has to be there when the scenario is opened again.
std::string manifestText(const std::vector<ManifestPart>& parts, const model::Dimensions& dimensions);
/// Amounts come back in `dimensions`. Input error where a pattern asks for one that is not among them.
base::Result<std::vector<ManifestPart>> parseManifest(std::string_view json, model::Dimensions dimensions);

} // namespace penumbra::whatif
