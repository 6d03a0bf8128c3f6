#include "simulate/policy.h"
#include "simulate/scan.h"

namespace penumbra::simulate {

/// Worst fit decreasing, which spreads.
extern constinit const Policy worstFit{.id = "worst-fit",
                                       .rank = [](double left) { return static_cast<std::int16_t>(-fullness(left)); }};

} // namespace penumbra::simulate
