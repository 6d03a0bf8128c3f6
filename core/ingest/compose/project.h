#pragma once

#include "document/tree.h"
#include "ingest/references.h"

namespace penumbra::ingest {

/// Keys that a Compose file may have at its top; any other one beginning with "x-" is an extension.
bool isComposeKey(std::string_view key);

/// Replaces `extends` of services in the same file by what they extend. Tells cycles, and what is in another file.
base::Json extended(const base::Json& services, const document::Tree& tree, Intake& intake);

/// One project: its services, their replicas and what they depend on.
void takeProject(const document::Tree& tree, Intake& intake, References& references);

} // namespace penumbra::ingest
