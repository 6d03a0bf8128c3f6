#include "store/decimals.h"

#include <array>
#include <bit>
#include <cmath>

namespace penumbra::store {

namespace {

constexpr std::array<double, kMostDigits + 1> kPowers{1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9};
constexpr double kLargest = 1LL << 48; ///< the product with a power is then off by far less than a half

std::int64_t rounded(double number) { return static_cast<std::int64_t>(number + std::copysign(0.5, number)); }

bool isExact(double value, std::int64_t whole, double power) {
    return std::bit_cast<std::uint64_t>(static_cast<double>(whole) / power) == std::bit_cast<std::uint64_t>(value);
}

/// What most values need already decides for the next: nearly every value is looked at once.
std::optional<int> digitsOf(std::span<const double> values) {
    int digits = 0;
    for (const double value : values)
        while (true) {
            const double scaled = value * kPowers[static_cast<std::size_t>(digits)];
            if (!(std::fabs(scaled) < kLargest)) return {};
            if (isExact(value, rounded(scaled), kPowers[static_cast<std::size_t>(digits)])) break;
            if (++digits > kMostDigits) return {};
        }
    return digits;
}

/// Small numbers of either sign as small ones without.
std::uint64_t folded(std::uint64_t change) { return (change << 1) ^ (0 - (change >> 63)); }
std::uint64_t unfolded(std::uint64_t change) { return (change >> 1) ^ (0 - (change & 1)); }

} // namespace

std::optional<Decimals> decimalsOf(std::span<const double> values) {
    const auto digits = digitsOf(values);
    if (!digits || values.empty()) return {};
    const double power = kPowers[static_cast<std::size_t>(*digits)];
    Decimals out{*digits, rounded(values[0] * power), std::vector<std::uint64_t>(values.size())};
    bool exact = true;
    auto before = out.first;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const double scaled = values[i] * power;
        if (!(std::fabs(scaled) < kLargest)) return {};
        const auto whole = rounded(scaled);
        exact &= isExact(values[i], whole, power);
        out.changes[i] = folded(static_cast<std::uint64_t>(whole - before));
        before = whole;
    }
    return exact ? std::optional(std::move(out)) : std::nullopt;
}

std::vector<double> valuesOf(const Decimals& decimals) {
    const double power = kPowers[static_cast<std::size_t>(decimals.digits)];
    std::vector<double> out(decimals.changes.size());
    auto whole = static_cast<std::uint64_t>(decimals.first);
    for (std::size_t i = 0; i < out.size(); ++i) {
        whole += unfolded(decimals.changes[i]);
        out[i] = static_cast<double>(static_cast<std::int64_t>(whole)) / power;
    }
    return out;
}

} // namespace penumbra::store
