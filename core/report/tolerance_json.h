#pragma once

#include "base/json.h"
#include "planning/meanwhile.h"
#include "risk/unsurvived.h"

namespace penumbra::report {

/// What `sweep --json` with a `--to` adds as "tolerance": per step and demand how many losses are not survived, whether
/// any two hosts can be lost, and the hours of each fatal loss in words. `horizon` is the end of the computed future.
base::Json toleranceJson(const risk::Tolerance& tolerance, base::Time horizon);

/// "cannot_be_lost" of `sweep --json`: by risk::unsurvived().
base::Json unsurvivedJson(const std::vector<risk::Unsurvived>& losses);

/// "meanwhile" of `run --json`: what is left while the edits are carried out.
base::Json meanwhileJson(const planning::Meanwhile& meanwhile);

} // namespace penumbra::report
