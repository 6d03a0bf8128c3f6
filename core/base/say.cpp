#include "base/say.h"

#include <fmt/format.h>

namespace penumbra::base {

std::string sayDuration(Duration duration) {
    using namespace std::chrono;
    if (duration < minutes(1)) return fmt::format("{} s", round<seconds>(duration).count());
    if (duration < hours(1)) return fmt::format("{} min", round<minutes>(duration).count());
    const bool inDays = duration >= days(1);
    const auto rest = inDays ? round<hours>(duration).count() : round<minutes>(duration).count();
    const auto part = inDays ? 24 : 60;
    const auto large = fmt::format("{} {}", rest / part, !inDays ? "h" : rest / part == 1 ? "day" : "days");
    return rest % part == 0 ? large : fmt::format("{} {} {}", large, rest % part, inDays ? "h" : "min");
}

} // namespace penumbra::base
