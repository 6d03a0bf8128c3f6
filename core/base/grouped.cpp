#include "base/grouped.h"

#include <cmath>
#include <fmt/format.h>

namespace penumbra::base {

std::string grouped(std::int64_t count) {
    constexpr std::int64_t kPlain = 9999; // four digits are read at one glance
    auto out = std::to_string(count);
    if (count >= -kPlain && count <= kPlain) return out;
    const std::size_t first = count < 0 ? 1 : 0; // digit
    for (auto at = out.size(); at > first + 3;) out.insert(at -= 3, ",");
    return out;
}

std::string rounded(double value, int digits) {
    const double most = std::pow(10, digits);
    if (!std::isfinite(value) || std::abs(value) < most - 0.5) return fmt::format("{:.{}g}", value, digits);
    const double last = std::pow(10, std::floor(std::log10(std::abs(value))) + 1 - digits); // of the digits that count
    return grouped(std::llround(std::round(value / last) * last));
}

} // namespace penumbra::base
