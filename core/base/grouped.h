#pragma once

#include <cstdint>
#include <string>

namespace penumbra::base {

/// A count for people: "9999", but "10,000" and "3,212,916", as the texts and the window write them in every language.
std::string grouped(std::int64_t count);
/// An amount for people with `digits` significant digits, a large one never as a power of ten: "1.53", "641", "12,400".
std::string rounded(double value, int digits = 3);

} // namespace penumbra::base
