#include "base/grouped.h"

namespace penumbra::base {

std::string grouped(std::int64_t count) {
    constexpr std::int64_t kPlain = 9999; // four digits are read at one glance
    auto out = std::to_string(count);
    if (count >= -kPlain && count <= kPlain) return out;
    const std::size_t first = count < 0 ? 1 : 0; // digit
    for (auto at = out.size(); at > first + 3;) out.insert(at -= 3, ",");
    return out;
}

} // namespace penumbra::base
