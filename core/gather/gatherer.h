#pragma once

#include "base/params.h"
#include "base/registry.h"
#include "gather/connection.h"

#include <span>

namespace penumbra::gather {

/// A kind of live source.
struct Gatherer {
    const char* id;
    const char* title;
    const char* summary;
    std::span<const base::ParamSpec> params;
    /// Checks what the parameters say together; asks nobody on the network.
    base::Result<std::unique_ptr<Connection>> (*connect)(const Source& source, const base::Params& params);
    bool targeted = false; ///< heeds Ask::only
    bool watches = false;  ///< heeds Ask::wait
};

/// What `connect` is for a connection that is configured after it was made.
template <class Configured>
base::Result<std::unique_ptr<Connection>> connectAs(const Source& source, const base::Params& params) {
    auto out = std::make_unique<Configured>(source);
    if (auto done = out->configure(params); !done) return tl::unexpected(done.error());
    return out;
}

base::Registry<Gatherer> gatherers();

/// Checks the source's parameters; asks nobody on the network.
base::Result<std::unique_ptr<Connection>> connect(const Source& source);

/// Connects and gathers once.
base::Result<model::Batch> gather(const Source& source, const Ask& ask, const base::Run& run);

} // namespace penumbra::gather
