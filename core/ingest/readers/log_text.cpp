#include "base/json.h"
#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/logs/log_book.h"
#include "ingest/logs/text_line.h"
#include "ingest/zones.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLongestMessage = std::size_t{64} << 10;

using base::takeLine;

int sniffLogText(const Head& head) {
    if (head.outline.form == document::Outline::Form::Json) return 0;
    std::string_view text = head.bytes;
    int good = 0, bad = 0;
    while (!text.empty() && good + bad < 20) {
        const auto line = takeLine(text);
        if (base::trimmed(line).empty() || line.starts_with(' ') || line.starts_with('\t')) continue;
        ++(takeApart(line, base::fromMillis(0)).time ? good : bad);
    }
    return good > bad ? 40 : 0;
}

/// What is known of a log that its lines do not say.
struct About {
    std::string program, host, zone;
    std::vector<model::ResourceId> resources;
    bool undated = false; ///< lines before the first with a time were written now
};

base::Result<About> aboutOf(const Input& input, Intake& intake) {
    About out;
    out.program = intake.ownName();
    if (input.mapping.empty()) return out;
    const auto json = base::parseJson(input.mapping, "what is known of the log");
    if (!json || !json->is_object())
        return base::failInput(PENUMBRA_SAY("Problem", "{}: its description is no object.")(input.name));
    out.program = base::textAt(*json, "program", out.program);
    out.host = base::textAt(*json, "host");
    out.zone = base::textAt(*json, "zone");
    out.undated = base::boolAt(*json, "undated");
    for (const auto& id : base::childAt(*json, "resources"))
        if (const auto full = id.is_string() ? fullId(id.get<std::string>()) : std::nullopt)
            out.resources.push_back(intake.certain(*full));
    return out;
}

class TextLog final {
public:
    TextLog(Intake& intake, About about) : m_intake(intake), m_about(std::move(about)), m_book(intake) {}

    void take(std::string_view text, std::size_t number) {
        if (base::trimmed(text).empty()) return;
        if (text.size() > kLongestMessage) text = text.substr(0, kLongestMessage);
        const auto line = takeApart(text, m_intake.input().time);
        if (line.time) m_last = momentOf(line);
        if (!m_last && !m_about.undated) return m_intake.countPassed(PENUMBRA_TEXT("Kind", "line without a time"));
        LogRecord record;
        record.time = m_last.value_or(m_intake.input().time);
        // What a line calls its program is surer than the name of its file, but the planner's word is the surest.
        record.program =
            m_about.program.empty() || m_about.program == m_intake.ownName() ? line.program : m_about.program;
        if (record.program.empty()) record.program = m_about.program;
        record.resources = m_about.resources;
        if (const auto host = m_about.host.empty() ? line.host : m_about.host; !host.empty())
            record.resources.insert(record.resources.begin(), m_book.resource(model::ResourceKind::Host, host).id);
        record.body = line.body;
        record.where = m_intake.at(number);
        record.id = fmt::format("log/{}/{}/{}/{}", m_intake.input().name, base::formatTime(record.time), record.program,
                                document::cleanUtf8(line.body.substr(0, 80)));
        m_book.take(record);
    }

    void finish() {
        if (m_wall && m_about.zone.empty())
            m_intake.note(
                "no-zone", m_intake.input().name,
                PENUMBRA_SAY("Problem",
                             "The times do not say their zone and were taken as UTC. Name the zone of the log.")());
        m_book.finish();
    }

private:
    base::Time momentOf(const TextLine& line) {
        m_wall = m_wall || line.wallClock;
        if (!line.wallClock || m_about.zone.empty()) return *line.time;
        const auto moment = fromWallClock(*line.time, m_about.zone);
        return moment ? moment->time : *line.time;
    }

    Intake& m_intake;
    About m_about;
    LogBook m_book;
    std::optional<base::Time> m_last; ///< of the last line that had one
    bool m_wall = false;
};

base::Result<model::Batch> readLogText(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    auto about = aboutOf(input, intake);
    if (!about) return tl::unexpected(about.error());
    if (!about->zone.empty() && !isZone(about->zone))
        return base::failUsage(PENUMBRA_SAY("Problem", "There is no time zone '{}'.")(about->zone));
    TextLog log(intake, std::move(*about));
    std::string_view text = decoded->text();
    for (std::size_t number = 1; !text.empty(); ++number) {
        auto line = takeLine(text);
        if (line.ends_with('\r')) line.remove_suffix(1);
        log.take(line, number);
    }
    log.finish();
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader logText{
    "log-text",
    PENUMBRA_TEXT("readers", "Log file"),
    PENUMBRA_TEXT("readers", "Lines of syslog, nginx, HAProxy, Redis, PostgreSQL and others with a time: reloads, "
                             "restarts, versions, flags and deployments."),
    sniffLogText,
    readLogText,
    true};

} // namespace penumbra::ingest
