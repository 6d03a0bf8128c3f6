#pragma once

#include "base/json.h"
#include "remedy/exact/answer.h"

namespace penumbra::session {

/// What the exact solver answered, as it is kept with a plan.
base::Json toJson(const remedy::exact::Answers& answers);
/// What it cannot read is as if nothing had been answered.
remedy::exact::Answers answersFromJson(const base::Json& json);

} // namespace penumbra::session
