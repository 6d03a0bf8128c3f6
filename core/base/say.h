#pragma once

#include "base/time.h"

#include <string>

namespace penumbra::base {

/// A duration for people: "8 days 1 h", "35 min", "20 s": the two largest parts, rounded.
std::string sayDuration(Duration duration);

} // namespace penumbra::base
