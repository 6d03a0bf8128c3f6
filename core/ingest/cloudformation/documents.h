#pragma once

#include "document/tree.h"
#include "ingest/cloud/thing.h"

namespace penumbra::ingest {

/// A template: services, stores and networks by their logical ids and what refers to what. Its machines are not there
/// yet as far as it knows, so they are told as edits.
void takeTemplate(const document::Tree& tree, Intake& intake);

/// What the command line of AWS answers about stacks: change sets, resources and their drift.
void takeAnswer(const document::Tree& tree, Intake& intake, References& references);

} // namespace penumbra::ingest
