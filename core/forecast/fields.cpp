#include "forecast/fields.h"

#include "base/time.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::forecast {

namespace {

constexpr std::int64_t kFarthestTime = 1'000'000'000'000'000; ///< steps or milliseconds: differences cannot overflow

template <class Number>
std::optional<Number> parseNumber(std::string_view text) {
    if (text.starts_with('+')) text.remove_prefix(1);
    Number value{};
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    return value;
}

} // namespace

bool splitLine(std::string_view line, char separator, std::vector<std::string>& fields) {
    fields.assign(1, {});
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quoted && c == '"' && i + 1 < line.size() && line[i + 1] == '"')
            fields.back() += line[++i];
        else if (c == '"' && (quoted || fields.back().empty()))
            quoted = !quoted;
        else if (c == separator && !quoted)
            fields.emplace_back();
        else
            fields.back() += c;
    }
    return !quoted;
}

std::optional<double> parseValue(std::string_view text) {
    if (text.empty() || text == "NaN" || text == "nan" || text == "NA" || text == "null")
        return std::numeric_limits<double>::quiet_NaN();
    const auto value = parseNumber<double>(text);
    if (!value || !std::isfinite(*value)) return std::nullopt;
    return value;
}

char separatorOf(std::string_view text) {
    const auto line = text.substr(0, text.find('\n'));
    char best = ',';
    for (const char c : {';', '\t'})
        if (std::count(line.begin(), line.end(), c) > std::count(line.begin(), line.end(), best)) best = c;
    return best;
}

Clock clockOf(std::string_view text) {
    const auto number = parseNumber<double>(text);
    if (!number) return Clock::Iso;
    return std::abs(*number) < 100'000'000 && *number == std::floor(*number) ? Clock::Steps : Clock::EpochSeconds;
}

std::optional<std::int64_t> parseClock(const std::string& text, Clock clock) {
    if (clock == Clock::Steps) {
        const auto step = parseNumber<std::int64_t>(text);
        return step && *step >= -kFarthestTime && *step <= kFarthestTime ? step : std::nullopt;
    }
    if (clock == Clock::EpochSeconds) {
        const auto seconds = parseNumber<double>(text);
        if (!seconds || !(std::abs(*seconds) <= static_cast<double>(kFarthestTime) / 1000)) return std::nullopt;
        return std::llround(*seconds * 1000);
    }
    const auto time = base::parseTime(text);
    if (!time) return std::nullopt;
    return base::toMillis(*time);
}

std::string formatClock(std::int64_t time, Clock clock) {
    switch (clock) {
    case Clock::Steps:
        return fmt::format("{}", time);
    case Clock::EpochSeconds:
        return time % 1000 == 0 ? fmt::format("{}", time / 1000)
                                : fmt::format("{:.3f}", static_cast<double>(time) / 1000);
    case Clock::Iso:
        return base::formatTime(base::fromMillis(time));
    }
    return {};
}

} // namespace penumbra::forecast
