#include "base/text.h"
#include "ingest/native/native.h"
#include "ingest/zones.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// "fail-host host=h1 note='power test'" as an action with its parameters.
base::Result<model::Change> changeOf(std::string_view entry) {
    model::Change out;
    std::string word;
    std::vector<std::string> words;
    char quote = 0;
    bool open = false;
    for (const char c : entry) {
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else
                word.push_back(c);
        } else if (c == '\'' || c == '"') {
            quote = c;
            open = true;
        } else if (c == ' ') {
            if (open) words.push_back(std::exchange(word, {}));
            open = false;
        } else {
            word.push_back(c);
            open = true;
        }
    }
    if (quote != 0) return base::failInput(PENUMBRA_SAY("Problem", "A quote is not closed.")());
    if (open) words.push_back(word);
    if (words.empty()) return base::failInput(PENUMBRA_SAY("Problem", "It is empty.")());
    out.action = words.front();
    for (std::size_t i = 1; i < words.size(); ++i) {
        const auto equals = words[i].find('=');
        if (equals == std::string::npos || equals == 0)
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no parameter; write key=value.")(words[i]));
        out.params[words[i].substr(0, equals)] = words[i].substr(equals + 1);
    }
    return out;
}

std::optional<base::Time> eventTime(RowReader& row, std::string_view column, const std::string& zone) {
    const auto cell = row.text(column);
    if (cell.empty()) return {};
    const auto moment = parseZonedTime(cell, zone);
    if (!moment) {
        row.wrong("bad-time", column, moment.error().text);
        return {};
    }
    if (!moment->remark.empty()) row.intake().note("clock-change", row.where(), moment->remark);
    return moment->time;
}

} // namespace

void takeEventRow(RowReader& row) {
    model::ScheduledEvent out;
    out.title = row.required("title");
    out.zone = row.text("zone");
    if (!out.zone.empty() && !isZone(out.zone))
        row.wrong("bad-zone", "zone",
                  PENUMBRA_SAY("Problem", "'{}' is no time zone. Write e.g. Europe/Berlin.")(out.zone));
    if (const auto kind = row.text("kind"); !kind.empty()) {
        if (const auto known = model::parseEventKind(lowered(kind)))
            out.kind = *known;
        else
            row.wrong("bad-kind", "kind", known.error().text);
    }
    row.required("begin");
    if (!row.failed()) {
        out.window.begin = eventTime(row, "begin", out.zone).value_or(base::kBeginningOfTime);
        out.window.end = eventTime(row, "end", out.zone).value_or(base::kEndOfTime);
        if (!row.failed() && out.window.empty())
            row.wrong("bad-window", "end", PENUMBRA_SAY("Problem", "The event ends before it begins.")());
    }
    for (const auto name : splitList(row.text("resources"), ';'))
        out.resources.push_back(row.intake().named(name, model::ResourceKind::Host));
    for (const auto entry : splitList(row.text("changes"), ';')) {
        if (auto change = changeOf(entry))
            out.changes.push_back(std::move(*change));
        else
            row.wrong("bad-change", "changes",
                      PENUMBRA_SAY("Problem", "'{}' is no change. {}")(entry, change.error().text));
    }
    if (row.failed()) return row.intake().countRejected();
    const auto id = row.text("id");
    out.id = model::EventId(id.empty() ? fmt::format("{}/{}", out.title, base::formatTime(out.window.begin))
                                       : std::string(id));
    out.source = row.intake().input().name;
    row.intake().add(std::move(out), row.where());
}

} // namespace penumbra::ingest
