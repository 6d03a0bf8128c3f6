#include "base/text.h"
#include "report/json.h"
#include "report/work.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

constexpr std::size_t kFold = 75; // octets, RFC 5545 section 3.1

/// RFC 5545 section 3.3.11: backslash, semicolon, comma and line breaks are escaped; other control characters dropped.
std::string escaped(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (c == '\\' || c == ';' || c == ',') out += '\\';
        if (c == '\n')
            out += "\\n";
        else if (static_cast<unsigned char>(c) >= 0x20)
            out += c;
    }
    return out;
}

/// One content line, folded without cutting a UTF-8 character.
void line(std::string& out, std::string_view text) {
    std::size_t room = kFold;
    while (text.size() > room) {
        std::size_t cut = room;
        while (cut > 1 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
        out.append(text.substr(0, cut)).append("\r\n ");
        text.remove_prefix(cut);
        room = kFold - 1;
    }
    out.append(text).append("\r\n");
}

std::string stamp(base::Time time) {
    auto text = base::formatTime(time).substr(0, 19) + "Z";
    std::erase_if(text, [](char c) { return c == '-' || c == ':'; });
    return text;
}

struct Entry {
    std::string uid, summary, description;
    base::TimeWindow window;
};

void event(std::string& out, const Document& document, const Entry& entry) {
    line(out, "BEGIN:VEVENT");
    line(out, "UID:" + entry.uid);
    line(out, "SEQUENCE:0");
    line(out, "DTSTAMP:" + stamp(document.created));
    line(out, "DTSTART:" + stamp(entry.window.begin));
    line(out, "DTEND:" + stamp(entry.window.end));
    line(out, "SUMMARY:" + escaped(entry.summary));
    if (!entry.description.empty()) line(out, "DESCRIPTION:" + escaped(entry.description));
    line(out, "STATUS:TENTATIVE");
    line(out, "TRANSP:OPAQUE");
    line(out, "CATEGORIES:CHANGE");
    line(out, "END:VEVENT");
}

base::Result<std::string> writeIcs(const Document& document) {
    const auto* plan = document.plan();
    const std::string id = plan ? plan->id : "scenario-" + planDigest(document).substr(0, 12);
    const auto now = document.evaluation.options.now;
    std::string out;
    line(out, "BEGIN:VCALENDAR");
    line(out, "VERSION:2.0");
    line(out, "PRODID:-//Penumbra//Plan " PENUMBRA_VERSION "//EN");
    line(out, "METHOD:PUBLISH");
    line(out, "X-WR-CALNAME:" + escaped(document.title));
    int number = 0;
    for (const auto& edit : document.evaluation.scenario.edits) {
        ++number;
        if (!edit.enabled) continue;
        event(
            out, document,
            {fmt::format("change-{}@{}", number, id), whatif::describe(edit), edit.note, closed(edit.window, now, {})});
    }
    for (const auto& step : plan ? plan->steps : std::vector<remedy::Step>{})
        event(out, document,
              {fmt::format("step-{}@{}", step.order, id), PENUMBRA_SAY("Report", "Step {}: {}")(step.order, step.text),
               step.rollbackText.empty() ? std::string() : PENUMBRA_SAY("Report", "Back-out: {}")(step.rollbackText),
               underWay(step, now)});
    line(out, "END:VCALENDAR");
    return out;
}

} // namespace

extern constinit const Exporter icsExporter{
    "ics", PENUMBRA_TEXT("exporters", "Steps as a calendar"), "ics",
    PENUMBRA_TEXT(
        "exporters",
        "One calendar event per change of the scenario and per step of the plan, for the forward schedule of change."),
    writeIcs};

} // namespace penumbra::report
