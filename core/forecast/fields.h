#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::forecast {

/// How a file writes time. Inside, every time is milliseconds; a bare step counts as one.
enum class Clock { Steps, EpochSeconds, Iso };

/// The fields of one line; quotes as in RFC 4180, without line breaks inside. False for a quote that does not end.
bool splitLine(std::string_view line, char separator, std::vector<std::string>& fields);

/// What separates the fields: the one of comma, semicolon and tab that the first line has most of.
char separatorOf(std::string_view text);

/// NaN for the spellings of a missing value; nothing for what is no number.
std::optional<double> parseValue(std::string_view text);

/// How a time is written, from its first example.
Clock clockOf(std::string_view text);

std::optional<std::int64_t> parseClock(const std::string& text, Clock clock);

/// A time as the file writes it.
std::string formatClock(std::int64_t time, Clock clock);

} // namespace penumbra::forecast
