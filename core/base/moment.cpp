#include "base/moment.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::base {

Result<Time> parseMoment(std::string_view text, std::optional<Time> from) {
    if (!text.starts_with('+')) {
        auto time = parseTime(text);
        if (!time && parseDuration(text))
            return failInput(PENUMBRA_SAY(
                "Problem", "'{0}' is no moment. Write it as a date, or as +3d for so long after the future "
                           "begins.")(text));
        return time;
    }
    const auto after = parseDuration(text.substr(1));
    if (!after || *after < Duration::zero())
        return failInput(PENUMBRA_SAY("Problem",
                                      "'{}' is no moment. Write 2026-03-01T02:00:00Z, or +3d for three days after the "
                                      "future begins.")(text));
    if (!from)
        return failInput(
            PENUMBRA_SAY("Problem", "'{}' counts from a begin that is not known here. Write a date.")(text));
    constexpr Time kLast = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31);
    if (*from > kLast || *after > kLast - *from)
        return failInput(PENUMBRA_SAY("Problem", "'{}' lies beyond the year 9999.")(text));
    return *from + *after;
}

Result<Params> parseParamsFrom(Time from, std::span<const ParamSpec> specs, const ParamTexts& texts,
                               std::string_view owner) {
    auto absolute = texts;
    for (const auto& spec : specs) {
        const auto found = absolute.find(spec.key);
        if (spec.kind != ParamKind::Time || found == absolute.end() || found->second.empty()) continue;
        const auto moment = parseMoment(found->second, from);
        if (!moment) return failUsage(fmt::format("{}: {}", spec.key, moment.error().text));
        found->second = formatTime(*moment);
    }
    return parseParams(specs, absolute, owner);
}

} // namespace penumbra::base
