#pragma once

#include "base/json.h"
#include "base/params.h"
#include "base/registry.h"
#include "base/run.h"
#include "model/batch.h"

#include <functional>
#include <span>
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

/// What one gathering is asked for.
struct Ask {
    base::Time now{};
    std::string cursor; ///< from the last batch of this source; empty: everything in the source's `history`
};

/// Fetches what is new since the cursor and returns whole batches only: an error means nothing of it may be stored.
struct Gatherer {
    const char* id;
    const char* title;
    const char* summary;
    std::span<const base::ParamSpec> params;
    base::Result<model::Batch> (*gather)(const Source& source, const base::Params& params, const Ask& ask,
                                         const base::Run& run);
};

base::Registry<Gatherer> gatherers();

/// Checks the source's parameters and gathers once.
base::Result<model::Batch> gather(const Source& source, const Ask& ask, const base::Run& run);

} // namespace penumbra::gather
