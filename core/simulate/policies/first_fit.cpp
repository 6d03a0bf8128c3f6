#include "simulate/policy.h"

#include <limits>

namespace penumbra::simulate {

/// First fit decreasing: every host ranks as high as can be, so that the first one is taken.
extern constinit const Policy firstFit{.id = "first-fit",
                                       .rank = [](double) { return std::numeric_limits<std::int16_t>::max(); }};

} // namespace penumbra::simulate
