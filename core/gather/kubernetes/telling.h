#pragma once

#include "base/run.h"
#include "gather/kubernetes/mirror.h"
#include "ingest/kubernetes/part.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace penumbra::gather {

/// The processes that read what is told. Those for a whole cluster are best made before its mirror fills the memory.
using PartReaders = std::vector<std::unique_ptr<ingest::PartReader>>;

/// Makes batches of what changed in a mirror, and remembers what it told that no object stands for.
class ClusterTelling final {
public:
    /// `name`: of the source, as every fact has it. `budgets`: the mirror has all disruption budgets. The readers work
    /// side by side. An error changes nothing, so that the same changes can be told again.
    base::Result<model::Batch> tell(const ClusterMirror& mirror, const std::string& name, bool budgets,
                                    PartReaders& readers, const base::Run& run);

private:
    void settlePlanned(const ClusterMirror& mirror, model::Batch& batch);

    std::map<std::string, std::string> m_planned; ///< ids of replicas without a pod, with their service
};

} // namespace penumbra::gather
