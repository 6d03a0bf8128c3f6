#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/tolerance.h"

namespace penumbra::risk {

const char* demandLevelName(DemandLevel level) {
    switch (level) {
    case DemandLevel::Requests:
        return "requests";
    case DemandLevel::Expected:
        return "expected";
    case DemandLevel::P90:
        return "p90";
    case DemandLevel::P95:
        break;
    }
    return "p95";
}

namespace {

/// "Tuesday 3 Mar 2026 02:00", in whole minutes.
std::string sayWeekday(base::Time time) {
    static constexpr const char* kDays[] = {
        PENUMBRA_TEXT("Risk", "Sunday {} {}"),   PENUMBRA_TEXT("Risk", "Monday {} {}"),
        PENUMBRA_TEXT("Risk", "Tuesday {} {}"),  PENUMBRA_TEXT("Risk", "Wednesday {} {}"),
        PENUMBRA_TEXT("Risk", "Thursday {} {}"), PENUMBRA_TEXT("Risk", "Friday {} {}"),
        PENUMBRA_TEXT("Risk", "Saturday {} {}")};
    const auto t = std::chrono::floor<std::chrono::minutes>(time);
    const std::chrono::weekday day{std::chrono::floor<std::chrono::days>(t)};
    return base::said("Risk", kDays[day.c_encoding()], base::sayDate(t), base::sayClock(t));
}

std::string sayHours(const base::TimeWindow& window, base::Time horizon) {
    using std::chrono::floor;
    if (window.end >= horizon) return PENUMBRA_SAY("Risk", "from {} UTC on")(sayWeekday(window.begin));
    const bool sameDay = floor<std::chrono::days>(window.begin) == floor<std::chrono::days>(window.end);
    const auto end = sameDay ? base::sayClock(floor<std::chrono::minutes>(window.end)) : sayWeekday(window.end);
    return PENUMBRA_SAY("Risk", "from {} to {} UTC")(sayWeekday(window.begin), end);
}

} // namespace

std::string sayFatal(const FatalSpell& spell, SweepKind kind, base::Time horizon) {
    const auto what = kind == SweepKind::Hosts   ? PENUMBRA_SAY("Risk", "N-1")()
                      : kind == SweepKind::Racks ? PENUMBRA_SAY("Risk", "N-1 for racks")()
                                                 : PENUMBRA_SAY("Risk", "N-1 for zones")();
    const auto hours = sayHours(spell.window, horizon);
    switch (spell.level) {
    case DemandLevel::Requests:
        return PENUMBRA_SAY("Risk", "{} does not hold {}: {}.")(what, hours, spell.text);
    case DemandLevel::Expected:
        return PENUMBRA_SAY("Risk", "{} does not hold {} even with the expected demand: {}.")(what, hours, spell.text);
    case DemandLevel::P90:
        return PENUMBRA_SAY("Risk", "{} does not hold {} with the demand of P90: {}.")(what, hours, spell.text);
    case DemandLevel::P95:
        break;
    }
    return PENUMBRA_SAY("Risk", "{} does not hold {} with the demand of P95: {}.")(what, hours, spell.text);
}

} // namespace penumbra::risk
