#pragma once

#include "base/params.h"
#include "gather/http.h"

#include <string>
#include <vector>

namespace penumbra::gather {

/// How the API server of a cluster is reached.
struct ClusterAccess {
    Url url;
    HttpSettings http;
    std::vector<std::string> spaces;              ///< namespaces to look at; empty: all
    int page = 500;                               ///< objects in one answer
    int mostPages = 10'000;                       ///< of one list: a server that always has another one is broken
    std::size_t mostBytes = std::size_t{2} << 30; ///< of one list, cut down

    /// Whether the same requests go out with the same credentials.
    bool sameAs(const ClusterAccess& other) const;
    /// Path below the server's own, e.g. "/api/v1/pods".
    Url at(const std::string& path, std::string query) const;
};

/// Checks what stands in the parameters; no file is read.
base::Result<void> checkAccess(const base::Params& params);

/// Reads the files that the parameters refer to, so that a renewed token counts from the next call on.
base::Result<ClusterAccess> clusterAccess(const base::Params& params, Meter& meter);

} // namespace penumbra::gather
