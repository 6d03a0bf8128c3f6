#pragma once

#include "base/json.h"
#include "base/params.h"
#include "base/result.h"

#include <string>
#include <string_view>

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

/// Whether a parameter of that key holds a secret: passwords, tokens.
bool isSecret(std::string_view key);
/// A secret may only be kept by reference: "file:PATH" of a file that holds it, or "keychain:NAME". The first parameter
/// of the source that holds one as it stands; empty: none does.
std::string plainSecret(const Source& source);

} // namespace penumbra::gather
