#include "simulate/policy.h"
#include "simulate/scan.h"

namespace penumbra::simulate {

/// Best fit decreasing.
extern constinit const Policy bestFit{.id = "best-fit", .rank = &fullness};

} // namespace penumbra::simulate
