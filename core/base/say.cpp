#include "base/say.h"

#include <fmt/format.h>

namespace penumbra::base {

std::string sayDuration(Duration duration) {
    using namespace std::chrono;
    if (const auto inSeconds = round<seconds>(duration); inSeconds < minutes(1))
        return fmt::format("{} s", inSeconds.count());
    const auto inMinutes = round<minutes>(duration);
    if (inMinutes < hours(1)) return fmt::format("{} min", inMinutes.count());
    const bool inDays = inMinutes >= days(1);
    const auto rest = inDays ? round<hours>(duration).count() : round<minutes>(duration).count();
    const auto part = inDays ? 24 : 60;
    const auto large = fmt::format("{} {}", rest / part, !inDays ? "h" : rest / part == 1 ? "day" : "days");
    return rest % part == 0 ? large : fmt::format("{} {} {}", large, rest % part, inDays ? "h" : "min");
}

std::string sayCountOf(std::int64_t count, std::string_view one, std::string_view many) {
    if (count == 1) return fmt::format("1 {}", one);
    return many.empty() ? fmt::format("{} {}s", count, one) : fmt::format("{} {}", count, many);
}

} // namespace penumbra::base
