#pragma once

#include "ingest/reader.h"

namespace penumbra::ingest {

/// Reads a part of a cluster that is too large to be read at once, or of which only a part has changed:
///   {"read": [objects to tell of], "know": [objects that help to understand them],
///    "replicaSets": {"space/replica set": "space/deployment"}, "pods": {"space/service": how many it has in all},
///    "budgets": whether the disruption budgets that cover the services are all among them}
/// It comes to what the reader of whole files makes of these objects where all others stand beside them. Not
/// registered: such a text is made from a cut list (cut.h), never a file.
extern const Reader kubernetesPart;

} // namespace penumbra::ingest
