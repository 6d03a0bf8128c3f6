#pragma once

#include "base/time.h"

#include <concepts>
#include <span>
#include <string>
#include <string_view>

namespace penumbra::base {

/// A duration for people: "8 days 1 h", "35 min", "20 s": the two largest parts, rounded.
std::string sayDuration(Duration duration);
std::string sayCountOf(std::int64_t count, std::string_view one, std::string_view many);
/// "1 sample", "3 samples". `many` is the plural where an s behind the one is not it. Both are looked up in the context
/// "Count" of the language: mark them there, both, where the window shows the text.
template <std::integral Count>
std::string sayCount(Count count, std::string_view one, std::string_view many = {}) {
    return sayCountOf(static_cast<std::int64_t>(count), one, many);
}

/// "10 Mar 2026 21:00", in UTC and in the order of the language, with seconds where there are some; "" for the
/// beginning or the end of time. formatTime() is for tools.
std::string sayMoment(Time time);
std::string sayDate(Time time);  ///< "10 Mar 2026"
std::string sayDay(Time time);   ///< "10 Mar"
std::string sayClock(Time time); ///< "21:00"

/// "a", "a, b", "a, b, c".
std::string sayList(std::span<const std::string> parts);

} // namespace penumbra::base
