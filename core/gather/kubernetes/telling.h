#pragma once

#include "base/run.h"
#include "gather/kubernetes/mirror.h"
#include "model/batch.h"

#include <map>
#include <string>

namespace penumbra::gather {

/// Makes batches of what changed in a mirror, and remembers what it told that no object stands for.
class ClusterTelling final {
public:
    /// `name`: of the source, as every fact has it. `budgets`: the mirror has all disruption budgets. An error changes
    /// nothing, so that the same changes can be told again.
    base::Result<model::Batch> tell(const ClusterMirror& mirror, const std::string& name, bool budgets, base::Time now,
                                    const base::Run& run);

private:
    void settlePlanned(const ClusterMirror& mirror, model::Batch& batch);

    std::map<std::string, std::string> m_planned; ///< ids of replicas without a pod, with their service
};

} // namespace penumbra::gather
