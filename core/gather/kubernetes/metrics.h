#pragma once

#include "gather/kubernetes/access.h"
#include "model/batch.h"

#include <chrono>
#include <memory>
#include <string>

namespace penumbra::gather {

/// What nodes and pods use at the moment, where the cluster has the metrics API (metrics.k8s.io).
class ClusterMetrics final {
public:
    /// Adds the samples that are due to the batch; a server that has none, or does not answer, is a problem at most.
    /// Fails only where it was cancelled. `anew`: ask again what was not there.
    base::Result<void> add(const ClusterAccess& access, const std::string& name, bool anew, base::Time now,
                           const base::Run& run, model::Batch& batch);

private:
    base::Result<void> addList(const HttpClient& client, const Url& url, const char* kind, const std::string& name,
                               base::Time now, const base::Run& run, model::Batch& batch);

    base::Time m_asked{};
    bool m_there = true;
};

} // namespace penumbra::gather
