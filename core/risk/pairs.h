#pragma once

#include "risk/tolerance.h"

namespace penumbra::risk {

/// How many losses pairTolerance() tries: every two hosts at every placement of the window. A loss takes from
/// microseconds in a small fleet to a millisecond in one of thousands of hosts.
std::size_t pairLosses(const model::World& world, const simulate::Usage& usage, base::TimeWindow within);

/// Whether any two hosts can be lost, step by step: sweep() of pairs at every placement of the window, so exact. Judged
/// by requests, at every level alike. Of each placement the first `most` fatal pairs have a spell; all are counted.
base::Result<Tolerance> pairTolerance(const model::World& world, const simulate::Usage& usage, base::TimeWindow within,
                                      const base::Run& run, std::size_t most = 1000);

} // namespace penumbra::risk
