#pragma once

#include "document/tree.h"
#include "ingest/cloud/thing.h"

namespace penumbra::ingest {

/// A template: services, stores and networks by their logical ids and what refers to what. Its machines are not there
/// yet as far as it knows, so they are told as edits. What it would make is a plan.
void takeTemplate(const document::Tree& tree, Intake& intake, std::vector<model::Plan>& plans);

/// What the command line of AWS answers about stacks: change sets, each also as a plan, resources and their drift.
void takeAnswer(const document::Tree& tree, Intake& intake, References& references, std::vector<model::Plan>& plans);

} // namespace penumbra::ingest
