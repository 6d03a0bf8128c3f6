#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "document/tree.h"
#include "ingest/logs/log_book.h"
#include "ingest/row.h"
#include "model/identity.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;

/// A line of `journalctl -o short-iso`: "2026-11-21T09:34:32+0000 web-01 app[42]: text".
struct ShortLine {
    std::string time, host, program;
    std::string_view body;
};

std::optional<ShortLine> shortLine(std::string_view line) {
    const auto host = line.find(' ');
    if (host == std::string_view::npos || host < 20 || host > 40 || line[4] != '-' || line[10] != 'T') return {};
    const auto program = line.find(' ', host + 1);
    const auto body = program == std::string_view::npos ? program : line.find(": ", program);
    if (body == std::string_view::npos || line.find(' ', program + 1) < body) return {};
    ShortLine out;
    out.time = line.substr(0, host);
    const auto sign = out.time.find_first_of("+-", 11);
    if (sign != std::string::npos && out.time.size() == sign + 5) out.time.insert(sign + 3, ":");
    if (!base::parseTime(out.time)) return {};
    out.host = line.substr(host + 1, program - host - 1);
    out.program = line.substr(program + 1, body - program - 1);
    out.program = out.program.substr(0, out.program.find('['));
    out.body = line.substr(body + 2);
    return out;
}

/// It may end with a carriage return.
std::string_view takeTextLine(std::string_view& text) {
    auto line = base::takeLine(text);
    if (line.ends_with('\r')) line.remove_suffix(1);
    return line;
}

int sniffJournald(const Head& head) {
    if (head.outline.form == document::Outline::Form::Json)
        return head.outline.has("/__REALTIME_TIMESTAMP") && !head.outline.has("/0") ? 95 : 0;
    std::string_view text = head.bytes;
    if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
    int good = 0, bad = 0;
    while (!text.empty() && good + bad < 20) {
        const auto line = takeTextLine(text);
        if (base::trimmed(line).empty() || line.starts_with("-- ") || line.starts_with(' ')) continue;
        ++(shortLine(line) ? good : bad);
    }
    return good > bad ? 80 : 0;
}

/// A message is text or, where it is not UTF-8, a list of its bytes.
std::string textOf(const Json& message) {
    if (message.is_string()) return message.get<std::string>();
    std::string out;
    if (message.is_array())
        for (const auto& byte : message)
            if (byte.is_number_unsigned() && byte.get<std::uint64_t>() < 256) out += static_cast<char>(byte.get<int>());
    const auto decoded = document::decodeText(out, "message");
    return decoded ? std::string(decoded->text()) : document::cleanUtf8(out);
}

class Journal final {
public:
    explicit Journal(Intake& intake) : m_intake(intake), m_book(intake) {}

    void take(const Json& entry, const std::string& where) {
        const auto stamp = base::textAt(entry, "__REALTIME_TIMESTAMP");
        std::int64_t micros = 0;
        const auto parsed = std::from_chars(stamp.data(), stamp.data() + stamp.size(), micros);
        const bool good = parsed.ec == std::errc() && parsed.ptr == stamp.data() + stamp.size() && micros > 0;
        if (!good || micros / 1000 > 253'402'300'799'999)
            return m_intake.reject(
                "bad-time", where,
                PENUMBRA_SAY("Problem",
                             "'{}' is no time in __REALTIME_TIMESTAMP, so this entry was not taken.")(stamp));
        LogRecord record;
        record.time = base::fromMillis(micros / 1000);
        const auto host = base::textAt(entry, "_HOSTNAME");
        record.program = base::textAt(entry, "SYSLOG_IDENTIFIER", base::textAt(entry, "_SYSTEMD_UNIT"));
        record.id = fmt::format("journal/{}",
                                base::textAt(entry, "__CURSOR", fmt::format("{}/{}/{}", host, micros, record.program)));
        if (!host.empty()) {
            auto& resource = m_book.resource(model::ResourceKind::Host, host);
            if (const auto machine = lowered(base::textAt(entry, "_MACHINE_ID")); !machine.empty())
                resource.attributes[model::identity::kMachine] = m_intake.attribute(machine);
            record.resources.push_back(resource.id);
        }
        const auto priority = base::textAt(entry, "PRIORITY");
        if (priority.size() == 1 && priority[0] >= '0' && priority[0] <= '7') record.severity = priority[0] - '0';
        const auto body = textOf(entry.contains("MESSAGE") ? entry["MESSAGE"] : Json());
        record.body = body;
        record.where = where;
        m_book.take(record);
    }

    void takeShort(const ShortLine& line, const std::string& where) {
        LogRecord record;
        record.time = *base::parseTime(line.time);
        record.program = line.program;
        record.body = line.body;
        record.where = where;
        record.resources.push_back(m_book.resource(model::ResourceKind::Host, line.host).id);
        record.id = fmt::format("journal/{}/{}/{}/{}", line.host, base::formatTime(record.time), line.program,
                                line.body.substr(0, 80));
        m_book.take(record);
    }

    void finish() { m_book.finish(); }

private:
    Intake& m_intake;
    LogBook m_book;
};

/// How many braces a piece of JSON leaves open.
int openBraces(std::string_view text) {
    int open = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quoted && text[i] == '\\')
            ++i;
        else if (text[i] == '"')
            quoted = !quoted;
        else if (!quoted && text[i] == '{')
            ++open;
        else if (!quoted && text[i] == '}')
            --open;
    }
    return open;
}

/// One object a line (-o json), or over several lines of which only the first begins with its brace (-o json-pretty).
void readJson(std::string_view text, Journal& journal, Intake& intake) {
    std::string object;
    std::size_t first = 1;
    int open = 0;
    const auto flush = [&] {
        if (base::trimmed(object).empty()) return;
        const auto json = base::parseJson(object, intake.at(first));
        if (json && json->is_object())
            journal.take(*json, intake.at(first));
        else
            intake.reject("bad-line", intake.at(first),
                          json ? PENUMBRA_SAY("Problem", "This entry is no object, so it was not taken.")()
                               : PENUMBRA_SAY("Problem", "This entry was not taken. {}")(json.error().text));
        object.clear();
        open = 0;
    };
    for (std::size_t number = 1; !text.empty(); ++number) {
        const auto line = takeTextLine(text);
        if (line.starts_with('{')) flush(); // what went before was never closed
        if (object.empty()) first = number;
        object += line;
        open += openBraces(line);
        if (open <= 0) flush();
    }
    flush();
}

base::Result<model::Batch> readJournald(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    Journal journal(intake);
    std::string_view text = decoded->text();
    if (base::trimmed(text).starts_with('{')) {
        readJson(text, journal, intake);
    } else {
        for (std::size_t number = 1; !text.empty(); ++number) {
            const auto line = takeTextLine(text);
            // A message of several lines goes on behind blanks.
            if (base::trimmed(line).empty() || line.starts_with("-- ") || line.starts_with(' ')) continue;
            if (const auto entry = shortLine(line))
                journal.takeShort(*entry, intake.at(number));
            else
                intake.reject(
                    "bad-line", intake.at(number),
                    PENUMBRA_SAY("Problem",
                                 "This line does not begin with a time, a host and a program, so it was not taken.")());
        }
    }
    journal.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader journald{
    "journald",
    PENUMBRA_TEXT("readers", "systemd journal"),
    PENUMBRA_TEXT("readers", "journalctl -o json or short-iso: reloads, restarts, versions, flags and deployments."),
    sniffJournald,
    readJournald,
    true};

} // namespace penumbra::ingest
