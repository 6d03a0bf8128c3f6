#pragma once

#include "base/json.h"
#include "base/params.h"
#include "base/result.h"

#include <string>

namespace penumbra::gather {

/// A configured live source: SOURCE.json is {"penumbra": "source", "format": 1, "name", "gatherer", "params": {...}}.
struct Source {
    std::string name;
    std::string gatherer; ///< id in the registry
    base::ParamTexts params;
    bool operator==(const Source&) const = default;
};
base::Result<Source> sourceFromJson(const base::Json& json);
base::Json toJson(const Source& source);

} // namespace penumbra::gather
