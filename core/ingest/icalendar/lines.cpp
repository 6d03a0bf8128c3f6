#include "ingest/icalendar/lines.h"

#include "base/text.h"
#include "ingest/row.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// libical takes quadratic time for a line; only attachments are this long, and nobody plans with them.
constexpr std::size_t kLongestContentLine = std::size_t{256} << 10;

std::string upper(std::string_view text) {
    std::string out(text);
    for (auto& c : out)
        if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    return out;
}

struct Line {
    std::size_t number = 0;
    std::string text;
};

/// RFC 5545, 3.1: a line that begins with a blank goes on with the one before.
std::vector<Line> unfold(std::string_view text, Intake& intake) {
    std::vector<Line> out;
    std::size_t number = 0;
    bool strayReturn = false;
    while (!text.empty()) {
        ++number;
        const auto end = text.find('\n');
        auto line = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
        if (line.ends_with('\r')) line.remove_suffix(1);
        if (!strayReturn && line.find('\r') != std::string_view::npos) {
            intake.warn(
                "bad-line", intake.at(number),
                PENUMBRA_SAY("Problem", "A carriage return stands inside this line; the text may be damaged here.")());
            strayReturn = true;
        }
        if (!out.empty() && (line.starts_with(' ') || line.starts_with('\t')))
            out.back().text += line.substr(1);
        else
            out.push_back({number, std::string(line)});
    }
    return out;
}

/// Copies the lines, watching which component they stand in.
class Preparer final {
public:
    explicit Preparer(Intake& intake) : m_intake(intake) {}

    void take(const Line& line) {
        if (trimmed(line.text).empty()) {
            if (!std::exchange(m_blankTold, true))
                warn(line.number, "blank-line",
                     PENUMBRA_SAY("Problem", "A calendar has no blank lines; this one was passed over.")());
            return;
        }
        if (line.text.size() > kLongestContentLine)
            return warn(line.number, "long-line",
                        PENUMBRA_SAY("Problem", "This line is longer than {} KiB; it was passed over.")(
                            kLongestContentLine >> 10));
        const auto colon = line.text.find(':');
        if (colon == std::string::npos || colon == 0)
            return warn(
                line.number, "bad-line",
                PENUMBRA_SAY("Problem",
                             "This is no calendar line, because it has no name and colon; it was passed over.")());
        const auto name = upper(line.text.substr(0, line.text.find_first_of(";:")));
        const auto value = upper(trimmed(std::string_view(line.text).substr(colon + 1)));
        if (name == "BEGIN") return begin(value, line);
        if (name == "END") return end(value, line);
        if (m_open.empty())
            return warn(line.number, "bad-line",
                        PENUMBRA_SAY("Problem", "This line stands outside of every component; it was passed over.")());
        m_open.back().names.push_back(name);
        if ((name == "RRULE" || name == "EXRULE") && refuse(value, line)) return;
        if (name.starts_with("TZOFFSET")) checkOffset(value, line);
        append(line.text);
    }

    std::string finish() {
        if (m_out.empty()) return {};
        while (!m_open.empty()) {
            warn(m_open.back().line, "not-closed",
                 PENUMBRA_SAY("Problem",
                              "The {} that begins here is never closed; the file may be cut off.")(m_open.back().name));
            if (m_open.back().name == "VEVENT")
                append("X-PENUMBRA-REFUSED:" PENUMBRA_TEXT("Problem", "The file ends before the event does."));
            append("END:" + m_open.back().name);
            m_open.pop_back();
        }
        return std::move(m_out);
    }

private:
    struct Component {
        std::string name;
        std::size_t line = 0;
        std::vector<std::string> names; ///< of its properties
        bool hasParts = false;
    };

    void warn(std::size_t line, const char* code, std::string text) {
        m_intake.warn(code, m_intake.at(line), std::move(text));
    }
    void append(std::string_view text) {
        m_out += text;
        m_out += "\r\n";
    }

    void begin(const std::string& name, const Line& line) {
        if (!m_open.empty())
            m_open.back().hasParts = true;
        else if (name != "VCALENDAR")
            warn(line.number, "incomplete",
                 PENUMBRA_SAY("Problem",
                              "This {} stands outside of a calendar (BEGIN:VCALENDAR); the file may be a part of one.")(
                     name));
        m_open.push_back({name, line.number, {}, false});
        append("BEGIN:" + name);
        if (name == "VEVENT") append(fmt::format("X-PENUMBRA-LINE:{}", line.number));
    }

    void end(const std::string& name, const Line& line) {
        const auto it =
            std::find_if(m_open.rbegin(), m_open.rend(), [&](const Component& c) { return c.name == name; });
        if (it == m_open.rend())
            return warn(line.number, "not-opened",
                        PENUMBRA_SAY("Problem", "The {} that ends here was never begun.")(name));
        while (m_open.back().name != name) {
            warn(m_open.back().line, "not-closed",
                 PENUMBRA_SAY("Problem", "The {} that begins here is not closed before the {} around it.")(
                     m_open.back().name, name));
            append("END:" + m_open.back().name);
            m_open.pop_back();
        }
        check(m_open.back());
        m_open.pop_back();
        append("END:" + name);
    }

    void check(const Component& component) {
        if (component.name != "VCALENDAR") return;
        const auto has = [&](const char* name) {
            return std::find(component.names.begin(), component.names.end(), name) != component.names.end();
        };
        if (!has("VERSION") || !has("PRODID"))
            warn(component.line, "incomplete",
                 PENUMBRA_SAY("Problem",
                              "The calendar does not name its VERSION and PRODID, as every calendar has to.")());
        if (!component.hasParts)
            warn(component.line, "incomplete", PENUMBRA_SAY("Problem", "The calendar holds nothing.")());
    }

    bool refuse(const std::string& rule, const Line& line) {
        const bool inZone =
            std::any_of(m_open.begin(), m_open.end(), [](const auto& c) { return c.name == "VTIMEZONE"; });
        const auto is = [&](std::string_view frequency) { return rule.find(frequency) != std::string::npos; };
        // libical walks hour by hour over 500 years for days that never come, such as 30 February.
        const bool hours = is("HOURLY") && (is("BYMONTH") || is("BYYEARDAY") || is("BYWEEKNO"));
        const bool never = is("SECONDLY") || is("MINUTELY") || hours;
        if (!never && !(inZone && (is("HOURLY") || is("DAILY") || is("WEEKLY")))) return false;
        warn(
            line.number, "refused-rule",
            PENUMBRA_SAY(
                "Problem",
                "A rule that repeats by the second or minute, by the hour of certain days, or faster than monthly in a "
                "time zone, is refused: it might never end. Write certain hours as FREQ=DAILY with BYHOUR.")());
        if (!inZone)
            append("X-PENUMBRA-REFUSED:" PENUMBRA_TEXT("Problem", "Its rule repeats too often for a plan to hold."));
        return true;
    }

    void checkOffset(const std::string& value, const Line& line) {
        const bool form = (value.size() == 5 || value.size() == 7) && (value[0] == '+' || value[0] == '-') &&
                          value.find_first_not_of("0123456789", 1) == std::string::npos;
        if (!form || value.substr(1, 2) > "23" || value.substr(3, 2) > "59" || value == "-0000")
            warn(line.number, "bad-offset",
                 PENUMBRA_SAY("Problem", "'{}' is no distance from UTC; write e.g. +0100.")(value));
    }

    Intake& m_intake;
    std::string m_out;
    std::vector<Component> m_open;
    bool m_blankTold = false;
};

} // namespace

std::string prepareCalendar(std::string_view text, Intake& intake) {
    Preparer preparer(intake);
    for (const auto& line : unfold(text, intake)) preparer.take(line);
    return preparer.finish();
}

} // namespace penumbra::ingest
