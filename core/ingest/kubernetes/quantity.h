#pragma once

#include "base/result.h"

#include <cstdint>
#include <string_view>

namespace penumbra::ingest {

/// A Kubernetes quantity in `perUnit` parts of its unit (1000 for millicores, 1 for bytes), rounded up as Kubernetes
/// does.
struct Quantity {
    std::int64_t amount = 0;
    bool milli = false; ///< it was written with the suffix m, which is a mistake for bytes
};

/// Reads `[+-]?digits[.digits]` followed by nothing, one of n u m k M G T P E, one of Ki Mi Gi Ti Pi Ei, or e/E and an
/// exponent (k8s.io/apimachinery/pkg/api/resource). `K` is not legal.
base::Result<Quantity> parseQuantity(std::string_view text, std::int64_t perUnit);

} // namespace penumbra::ingest
