#pragma once

#include "base/time.h"

namespace penumbra::remedy {

/// The 95 % quantile of a lognormal duration with these two: p50 (p90/p50)^(z95/z90). Of work that is slow together
/// (one network, one team) the quantiles add up.
base::Duration p95Of(base::Duration p50, base::Duration p90);

} // namespace penumbra::remedy
