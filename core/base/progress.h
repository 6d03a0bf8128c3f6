#pragma once

#include "base/run.h"

namespace penumbra::base {

/// The run of a part of a longer work: its shares from 0 to 1 are reported as shares of the whole from `from` to `to`.
Run partOf(const Run& run, double from, double to);

/// The same for a part of which nobody knows how long it is: each report, whatever its share, comes a step nearer to
/// `to`, half of the way after `half` of them. `what` is reported for all of them and outlives the run.
Run openPartOf(const Run& run, double from, double to, int half, const char* what);

/// The run with a progress that never goes back: a smaller share than one before is reported as that one.
Run onward(const Run& run);

} // namespace penumbra::base
