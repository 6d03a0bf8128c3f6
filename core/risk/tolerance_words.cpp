#include "risk/phrase.h"
#include "risk/tolerance.h"

#include <fmt/format.h>

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

/// "Tuesday 2026-03-03 02:00"
std::string sayMoment(base::Time t) {
    static const char* const days[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    const std::chrono::weekday day{std::chrono::floor<std::chrono::days>(t)};
    auto text = sayTime(t);
    text.resize(16);
    return fmt::format("{} {}", days[day.c_encoding()], text);
}

std::string sayHours(const base::TimeWindow& window, base::Time horizon) {
    using std::chrono::floor;
    if (window.end >= horizon) return fmt::format("from {} UTC on", sayMoment(window.begin));
    auto end = sayMoment(window.end);
    if (floor<std::chrono::days>(window.begin) == floor<std::chrono::days>(window.end)) end.erase(0, end.size() - 5);
    return fmt::format("from {} to {} UTC", sayMoment(window.begin), end);
}

} // namespace

std::string sayFatal(const FatalSpell& spell, SweepKind kind, base::Time horizon) {
    const char* what = kind == SweepKind::Hosts ? "N-1" : kind == SweepKind::Racks ? "N-1 for racks" : "N-1 for zones";
    const auto with = [&]() -> std::string {
        switch (spell.level) {
        case DemandLevel::Requests:
            return "";
        case DemandLevel::Expected:
            return " even with the expected demand";
        case DemandLevel::P90:
            return " with the demand of P90";
        case DemandLevel::P95:
            break;
        }
        return " with the demand of P95";
    };
    return fmt::format("{} does not hold {}{}: {}.", what, sayHours(spell.window, horizon), with(), spell.text);
}

} // namespace penumbra::risk
