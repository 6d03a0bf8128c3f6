#pragma once

#include "base/time.h"

#include <functional>

namespace penumbra::bridge {

/// Where the window takes the time from; app passes the real one in. Both may be called from any thread.
struct Clock {
    std::function<base::Time()> now;
    std::function<double()> milliseconds; ///< never goes back; times the stages of an evaluation
};

} // namespace penumbra::bridge
