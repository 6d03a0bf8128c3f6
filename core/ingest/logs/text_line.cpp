#include "ingest/logs/text_line.h"

#include "base/parts.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <chrono>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::isDigit;

/// Whether the text begins like the pattern, in which 0 stands for a digit and _ for a blank or a digit.
bool fits(std::string_view text, std::string_view pattern) {
    if (text.size() < pattern.size()) return false;
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const bool digit = isDigit(text[i]);
        if (pattern[i] == '0' ? !digit : pattern[i] == '_' ? !digit && text[i] != ' ' : text[i] != pattern[i])
            return false;
    }
    return true;
}

/// Of at most nine digits; with more it is -1, which is no part of a date.
int digitsOf(std::string_view text) {
    int out = 0, digits = 0;
    for (const char c : text)
        if (isDigit(c) && ++digits <= 9) out = out * 10 + (c - '0');
    return digits > 9 ? -1 : out;
}

/// 1 to 12, or 0.
int monthOf(std::string_view word) {
    static constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                              "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    const auto it = std::find(kMonths.begin(), kMonths.end(), word);
    return it == kMonths.end() ? 0 : static_cast<int>(it - kMonths.begin()) + 1;
}

/// "06:24:00" and, where it goes on so, ".123".
std::optional<base::Duration> clockOf(std::string_view text) {
    if (!fits(text, "00:00:00")) return {};
    const int hours = digitsOf(text.substr(0, 2)), minutes = digitsOf(text.substr(3, 2)),
              seconds = digitsOf(text.substr(6, 2));
    if (hours > 23 || minutes > 59 || seconds > 60) return {};
    base::Duration out = std::chrono::hours(hours) + std::chrono::minutes(minutes) + std::chrono::seconds(seconds);
    if (fits(text, "00:00:00.000")) out += std::chrono::milliseconds(digitsOf(text.substr(9, 3)));
    return out;
}

std::optional<base::Time> dayOf(int year, int month, int day) {
    const std::chrono::year_month_day date{std::chrono::year(year), std::chrono::month(static_cast<unsigned>(month)),
                                           std::chrono::day(static_cast<unsigned>(day))};
    if (!date.ok()) return {};
    return base::Time(std::chrono::sys_days(date));
}

void skip(std::string_view& text, std::size_t count) { text.remove_prefix(std::min(count, text.size())); }

/// The next word without the blanks around it.
std::string_view word(std::string_view& text) {
    skip(text, std::min(text.find_first_not_of(' '), text.size()));
    const auto out = text.substr(0, text.find(' '));
    skip(text, out.size());
    skip(text, std::min(text.find_first_not_of(' '), text.size()));
    return out;
}

/// "web-01 nginx[77]: text" behind the time of syslog.
void takeSender(TextLine& out) {
    auto rest = out.body;
    const auto host = word(rest);
    const auto program = word(rest);
    if (host.empty() || host.find_first_of(":[]()=\"'") != std::string_view::npos || program.size() < 2 ||
        !program.ends_with(':'))
        return;
    const auto name = program.substr(0, std::min(program.find('['), program.size() - 1));
    const bool plain = std::all_of(name.begin(), name.end(), [](unsigned char c) {
        return std::isalnum(c) != 0 || std::string_view("-_./@").find(static_cast<char>(c)) != std::string_view::npos;
    });
    if (name.empty() || !plain) return;
    out.host = host;
    out.program = name.substr(name.rfind('/') + 1);
    out.body = rest;
}

/// "2026-11-28T06:24:02.354348+00:00 ...", "2026-11-28 06:24:02.354 UTC [77] LOG:  ..." of PostgreSQL.
bool isoLine(std::string_view line, TextLine& out) {
    if (!fits(line, "0000-00-00") || line.size() < 19 || (line[10] != 'T' && line[10] != ' ')) return false;
    const auto clock = clockOf(line.substr(11));
    if (!clock) return false;
    // ",123" is a fraction as Python writes it; ",5" is the next cell of a table.
    const bool fraction = fits(line.substr(19), ".0") || (fits(line.substr(19), ",000 ") && line[19] == ',');
    const auto end = fraction ? std::min(line.find_first_not_of("0123456789", 20), line.size()) : std::size_t{19};
    auto stamp = fmt::format("{}T{}", line.substr(0, 10), line.substr(11, 8));
    if (end > 20) stamp += fmt::format(".{}", line.substr(20, std::min<std::size_t>(end - 20, 3)));
    auto rest = line.substr(end);
    if (rest.starts_with('Z') || rest.starts_with(" UTC") || rest.starts_with(" GMT")) {
        skip(rest, rest[0] == 'Z' ? 1 : 4);
        stamp += 'Z';
    } else if (fits(rest, "+00:00") || fits(rest, "-00:00")) {
        stamp += rest.substr(0, 6);
        skip(rest, 6);
    } else if (fits(rest, "+0000") || fits(rest, "-0000")) {
        stamp += fmt::format("{}:{}", rest.substr(0, 3), rest.substr(3, 2));
        skip(rest, 5);
    } else {
        out.wallClock = true;
        stamp += 'Z';
    }
    const auto time = base::parseTime(stamp);
    if (!time || rest.find_first_of(",;\t") == 0) return false;
    out.time = *time;
    out.body = base::trimmed(rest);
    if (out.body.starts_with('[') && isDigit(out.body[std::min<std::size_t>(1, out.body.size() - 1)])) {
        skip(out.body, std::min(out.body.find(']'), out.body.size()) + 1); // the process
        out.body = base::trimmed(out.body);
        // "planner@shop LOG:  ..."
        const auto blank = out.body.find(' ');
        if (blank != std::string_view::npos && out.body.substr(0, blank).find('@') != std::string_view::npos)
            out.body = base::trimmed(out.body.substr(blank));
        return true;
    }
    takeSender(out);
    return true;
}

/// "2026/11/28 06:23:59 [notice] 18274#18274: *7 text" of nginx, and what Go's log package writes.
bool slashLine(std::string_view line, TextLine& out) {
    if (!fits(line, "0000/00/00 00:00:00")) return false;
    const auto day = dayOf(digitsOf(line.substr(0, 4)), digitsOf(line.substr(5, 2)), digitsOf(line.substr(8, 2)));
    const auto clock = clockOf(line.substr(11));
    if (!day || !clock) return false;
    out.time = *day + *clock;
    out.wallClock = true;
    out.body = base::trimmed(line.substr(19));
    if (!out.body.starts_with('[')) return true;
    auto rest = out.body;
    word(rest);
    const auto process = word(rest);
    if (!process.ends_with(':') || process.find('#') == std::string_view::npos) return true;
    if (rest.starts_with('*')) word(rest);
    out.program = "nginx";
    out.body = rest;
    return true;
}

/// "10284:M 28 Nov 2026 06:16:18.575 * text" of Redis.
bool redisLine(std::string_view line, TextLine& out) {
    auto rest = line;
    const auto who = word(rest);
    const auto colon = who.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 2 != who.size() ||
        !std::all_of(who.begin(), who.begin() + static_cast<std::ptrdiff_t>(colon), isDigit))
        return false;
    const auto day = word(rest), month = word(rest), year = word(rest);
    const auto date =
        monthOf(month) == 0 || year.size() != 4 ? std::nullopt : dayOf(digitsOf(year), monthOf(month), digitsOf(day));
    const auto clock = clockOf(rest);
    if (!date || !clock) return false;
    word(rest);
    word(rest); // its level: . - * #
    out.time = *date + *clock;
    out.wallClock = true;
    out.program = "redis";
    out.body = rest;
    return true;
}

/// "<13>Nov 28 06:24:00 web-01 haproxy[77]: text": a time without a year, of the last twelve months.
bool syslogLine(std::string_view line, base::Time now, TextLine& out) {
    if (line.starts_with('<') && line.find('>') < 6) skip(line, line.find('>') + 1);
    const auto month = monthOf(line.substr(0, 3));
    if (month == 0 || !fits(line.substr(3), " _0 00:00:00 ")) return false;
    const auto clock = clockOf(line.substr(7));
    const auto latest = now + std::chrono::hours(24);
    const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(latest));
    auto day = dayOf(static_cast<int>(today.year()), month, digitsOf(line.substr(4, 2)));
    if (!day || *day > latest) day = dayOf(static_cast<int>(today.year()) - 1, month, digitsOf(line.substr(4, 2)));
    if (!clock || !day) return false;
    out.time = *day + *clock;
    out.wallClock = true;
    out.body = line.substr(16);
    takeSender(out);
    return true;
}

/// `10.0.0.7 - - [28/Nov/2026:06:23:59 +0000] "GET / HTTP/1.1" 200` of a web server.
bool accessLine(std::string_view line, TextLine& out) {
    const auto at = line.find(" [");
    if (at == std::string_view::npos || at > 200) return false;
    const auto stamp = line.substr(at + 2);
    if (!fits(stamp, "00/") || stamp.size() < 27 || !fits(stamp.substr(6), "/0000:00:00:00 ")) return false;
    const auto day = dayOf(digitsOf(stamp.substr(7, 4)), monthOf(stamp.substr(3, 3)), digitsOf(stamp.substr(0, 2)));
    const auto clock = clockOf(stamp.substr(12));
    const auto zone = stamp.substr(21);
    if (monthOf(stamp.substr(3, 3)) == 0 || !day || !clock || !(fits(zone, "+0000]") || fits(zone, "-0000]")))
        return false;
    const auto offset =
        std::chrono::hours(digitsOf(zone.substr(1, 2))) + std::chrono::minutes(digitsOf(zone.substr(3, 2)));
    out.time = *day + *clock + (zone[0] == '-' ? offset : -offset);
    out.body = base::trimmed(stamp.substr(27));
    return true;
}

/// "ts=2026-11-28T06:24:00.123Z caller=... msg=..."
bool logfmtLine(std::string_view line, TextLine& out) {
    for (const std::string_view key : {"ts=", "time=", "t="}) {
        if (!line.starts_with(key)) continue;
        auto value = line.substr(key.size(), line.find(' ', key.size()) - key.size());
        if (value.starts_with('"'))
            value = line.substr(key.size() + 1, line.find('"', key.size() + 1) - key.size() - 1);
        const auto time = base::parseTime(value);
        if (!time || value.find('T') == std::string_view::npos) return false;
        out.time = *time;
        out.body = line;
        return true;
    }
    return false;
}

/// "[NOTICE]   (812) : text" of HAProxy: no time, but certain.
bool haproxyLine(std::string_view line, TextLine& out) {
    if (!line.starts_with('[')) return false;
    const auto bracket = line.find("] ");
    const auto colon = line.find(") : ");
    if (bracket == std::string_view::npos || colon == std::string_view::npos || colon > 60) return false;
    out.program = "haproxy";
    out.body = line.substr(colon + 4);
    return true;
}

/// "10284:signal-handler (1795846579) Received SIGTERM scheduling shutdown..." of Redis.
bool redisSignal(std::string_view line, TextLine& out) {
    const auto at = line.find(":signal-handler (");
    const auto end = line.find(") ", at == std::string_view::npos ? 0 : at);
    if (at == std::string_view::npos || at > 10 || end == std::string_view::npos) return false;
    out.program = "redis";
    out.body = line.substr(end + 2);
    if (const auto time = base::parseTime(line.substr(at + 17, end - at - 17))) out.time = *time;
    return true;
}

} // namespace

TextLine takeApart(std::string_view line, base::Time now) {
    TextLine out;
    out.body = base::trimmed(line);
    const auto text = out.body;
    if (isoLine(text, out) || slashLine(text, out) || redisLine(text, out) || syslogLine(text, now, out) ||
        accessLine(text, out) || logfmtLine(text, out) || haproxyLine(text, out) || redisSignal(text, out))
        return out;
    return {std::nullopt, false, {}, {}, text};
}

} // namespace penumbra::ingest
