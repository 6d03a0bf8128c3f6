#include "base/say.h"

#include "base/grouped.h"
#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::base {

namespace {

std::string sayMinutes(std::int64_t count) { return PENUMBRA_SAY("Duration", "{} min")(count); }
std::string sayHours(std::int64_t count) { return PENUMBRA_SAY("Duration", "{} h")(count); }
std::string sayDays(std::int64_t count) {
    return count == 1 ? PENUMBRA_SAY("Duration", "{} day")(count) : PENUMBRA_SAY("Duration", "{} days")(count);
}

const char* monthOf(const std::chrono::year_month_day& date) {
    constexpr const char* kMonths[] = {
        PENUMBRA_TEXT("Month", "Jan"), PENUMBRA_TEXT("Month", "Feb"), PENUMBRA_TEXT("Month", "Mar"),
        PENUMBRA_TEXT("Month", "Apr"), PENUMBRA_TEXT("Month", "May"), PENUMBRA_TEXT("Month", "Jun"),
        PENUMBRA_TEXT("Month", "Jul"), PENUMBRA_TEXT("Month", "Aug"), PENUMBRA_TEXT("Month", "Sep"),
        PENUMBRA_TEXT("Month", "Oct"), PENUMBRA_TEXT("Month", "Nov"), PENUMBRA_TEXT("Month", "Dec")};
    return kMonths[static_cast<unsigned>(date.month()) - 1];
}

bool isOpen(Time time) { return time == kBeginningOfTime || time == kEndOfTime; }

std::chrono::year_month_day dateOf(Time time) { return std::chrono::floor<std::chrono::days>(time); }

/// Nothing is many in English; a language that translates "0: many" by "0: one" counts it as one, as French does.
bool isOne(std::int64_t count) {
    return count == 1 || (count == 0 && said("formats", PENUMBRA_TEXT("formats", "0: many")) == "0: one");
}

} // namespace

std::string sayDay(Time time) {
    if (isOpen(time)) return {};
    const auto date = dateOf(time);
    const auto month = said("Month", monthOf(date));
    const auto day = static_cast<unsigned>(date.day());
    return day == 1 ? PENUMBRA_SAY("Month", "1 {}")(month) : PENUMBRA_SAY("Month", "{} {}")(day, month);
}

std::string sayDate(Time time) {
    return isOpen(time) ? std::string()
                        : PENUMBRA_SAY("Month", "{0} {1}")(sayDay(time), static_cast<int>(dateOf(time).year()));
}

std::string sayClock(Time time) {
    if (isOpen(time)) return {};
    const auto text = formatTime(std::chrono::floor<std::chrono::seconds>(time)).substr(11, 8);
    return text.ends_with(":00") ? text.substr(0, 5) : text;
}

std::string sayMoment(Time time) {
    return isOpen(time) ? std::string() : fmt::format("{} {}", sayDate(time), sayClock(time));
}

std::string sayDuration(Duration duration) {
    using namespace std::chrono;
    if (const auto inSeconds = round<seconds>(duration); inSeconds < minutes(1))
        return PENUMBRA_SAY("Duration", "{} s")(inSeconds.count());
    const auto inMinutes = round<minutes>(duration);
    if (inMinutes < hours(1)) return sayMinutes(inMinutes.count());
    const bool inDays = inMinutes >= days(1);
    const auto rest = inDays ? round<hours>(duration).count() : round<minutes>(duration).count();
    const auto part = inDays ? 24 : 60;
    const auto large = inDays ? sayDays(rest / part) : sayHours(rest / part);
    if (rest % part == 0) return large;
    return PENUMBRA_SAY("Duration", "{} {}")(large, inDays ? sayHours(rest % part) : sayMinutes(rest % part));
}

std::string sayCountOf(std::int64_t count, std::string_view one, std::string_view many) {
    const auto words = isOne(count) ? std::string(one) : many.empty() ? fmt::format("{}s", one) : std::string(many);
    return PENUMBRA_SAY("Count", "{} {}")(grouped(count), said("Count", words.c_str()));
}

std::string sayList(std::span<const std::string> parts) {
    std::string out;
    for (const auto& part : parts) out = &part == parts.data() ? part : PENUMBRA_SAY("List", "{}, {}")(out, part);
    return out;
}

} // namespace penumbra::base
