#pragma once

#include "report/exporter.h"
#include "report/yaml.h"

#include <vector>

namespace penumbra::report {

/// Every abort criterion of hosts and services as ops' tools read it: the members of the plan's JSON, each with an `id`
/// ("abort-1") that is the same in every export.
std::vector<base::Json> abortWatches(const Document& document);

/// The playbook that says when to stop: one play that compares `penumbra_samples`, the newest samples of each criterion
/// by its id, with the thresholds, and fails where one is tripped.
Tree watchBook(const Document& document);

} // namespace penumbra::report
