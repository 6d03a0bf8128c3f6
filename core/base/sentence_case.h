#pragma once

#include <string>

namespace penumbra::base {

/// With a capital first letter, but for a name of a resource: "orders-db-01", "c1-01", or what stands among other
/// letters.
std::string sentenceCase(std::string text);

} // namespace penumbra::base
