#pragma once

#include "ingest/child.h"
#include "model/batch.h"

#include <string>

namespace penumbra::ingest {

/// Reads parts of a cluster that is too large to be read at once, or of which only a part has changed:
///   {"read": [objects to tell of], "know": [objects that help to understand them],
///    "replicaSets": {"space/replica set": "space/deployment"}, "pods": {"space/service": how many it has in all},
///    "podNames": [pods whose names a waiting replica could have],
///    "budgets": whether the disruption budgets that cover the services are all among them}
/// It comes to what the reader of whole files makes of these objects where all others stand beside them. No reader for
/// files: such a text is made from a cut list (cut.h).
///
/// One limited child, forked when the object is made, reads one part after the other. Used by one thread at a time.
class PartReader final {
public:
    PartReader(std::string name, base::Time now);
    base::Result<model::Batch> read(std::string_view part, const std::stop_token& stop);

private:
    std::string m_name;
    ReadingProcess m_process;
};

} // namespace penumbra::ingest
