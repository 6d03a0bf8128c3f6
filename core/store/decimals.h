#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace penumbra::store {

/// Values with a few decimals, as most metrics have, as whole numbers of the last one: much smaller than their bits.
/// What is made of them is the same to the bit, the sign of a zero included.
struct Decimals {
    int digits = 0;                     ///< behind the point, at most kMostDigits
    std::int64_t first = 0;             ///< the first number
    std::vector<std::uint64_t> changes; ///< from each number to the next, the sign in the lowest bit; 0 for the first
};

inline constexpr int kMostDigits = 9;

/// None where some value has more decimals or is too large.
std::optional<Decimals> decimalsOf(std::span<const double> values);

/// The values again. Bad input gives any values, never undefined behaviour; `digits` must be in its range.
std::vector<double> valuesOf(const Decimals& decimals);

} // namespace penumbra::store
