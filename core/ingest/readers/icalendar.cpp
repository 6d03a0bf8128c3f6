#include "base/text.h"
#include "document/encoding.h"
#include "ingest/icalendar/events.h"
#include "ingest/icalendar/lines.h"
#include "ingest/row.h"

#include <algorithm>
#include <fmt/format.h>
#include <libical/ical.h>
#include <memory>

namespace penumbra::ingest {

namespace {

int sniffIcalendar(const Head& head) {
    return lowered(std::string_view(head.outline.root).substr(0, 7)) == "begin:v" ? 95 : 0;
}

/// RFC 5545, 3.1: a line may be folded inside a letter of several bytes. Its bytes are put before the fold, so that the
/// text can be decoded and lines keep their numbers.
std::string mendFolds(std::string bytes) {
    const auto isRest = [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) == 0x80U; };
    for (auto at = bytes.find('\n'); at != std::string::npos; at = bytes.find('\n', at + 1)) {
        const auto fold = at > 0 && bytes[at - 1] == '\r' ? at - 1 : at;
        if (fold == 0 || (static_cast<unsigned char>(bytes[fold - 1]) & 0x80U) == 0) continue;
        if (at + 2 >= bytes.size() || (bytes[at + 1] != ' ' && bytes[at + 1] != '\t')) continue;
        auto end = at + 2;
        while (end < bytes.size() && end < at + 5 && isRest(bytes[end])) ++end;
        std::rotate(bytes.begin() + static_cast<std::ptrdiff_t>(fold),
                    bytes.begin() + static_cast<std::ptrdiff_t>(at + 2),
                    bytes.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return bytes;
}

/// Tells what libical could not read; `place` is the nearest event around it.
void tellErrors(icalcomponent* component, const std::string& place, int depth, Intake& intake) {
    if (depth > 16) return;
    auto own = place;
    for (auto* p = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(component, ICAL_X_PROPERTY))
        if (const char* name = icalproperty_get_x_name(p); name && std::string_view(name) == "X-PENUMBRA-LINE")
            own = fmt::format("{}:{}", intake.input().name, icalproperty_get_x(p));
    for (auto* p = icalcomponent_get_first_property(component, ICAL_XLICERROR_PROPERTY); p != nullptr;
         p = icalcomponent_get_next_property(component, ICAL_XLICERROR_PROPERTY)) {
        const char* text = icalproperty_get_xlicerror(p);
        intake.warn("bad-property", own,
                    PENUMBRA_SAY("Problem", "A line of this part cannot be read: {}.")(
                        document::cleanUtf8(text ? text : "unknown")));
    }
    for (auto* child = icalcomponent_get_first_component(component, ICAL_ANY_COMPONENT); child != nullptr;
         child = icalcomponent_get_next_component(component, ICAL_ANY_COMPONENT))
        tellErrors(child, own, depth + 1, intake);
}

base::Result<model::Batch> readIcalendar(const Input& input) {
    const auto mended = mendFolds(input.bytes);
    const auto decoded = document::decodeText(mended, input.name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    Intake intake(input);
    const auto text = prepareCalendar(decoded->text(), intake);
    icalerror_set_errors_are_fatal(0);
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> root(
        text.empty() ? nullptr : icalparser_parse_string(text.c_str()), &icalcomponent_free);
    if (!root) {
        const auto& problems = intake.batch().problems;
        const auto where = problems.empty() ? intake.at(1) : problems.front().where;
        return base::failInput(PENUMBRA_SAY("Problem", "{}: this is no calendar that can be read. {}")(
            where, problems.empty() ? PENUMBRA_SAY("Problem", "It holds no component.")() : problems.front().text));
    }
    tellErrors(root.get(), intake.at(1), 0, intake);
    if (icalcomponent_isa(root.get()) == ICAL_XROOT_COMPONENT) {
        for (auto* part = icalcomponent_get_first_component(root.get(), ICAL_ANY_COMPONENT); part != nullptr;
             part = icalcomponent_get_next_component(root.get(), ICAL_ANY_COMPONENT))
            takeCalendar(part, intake);
    } else {
        takeCalendar(root.get(), intake);
    }
    if (intake.batch().events.empty())
        intake.note("no-event", input.name,
                    PENUMBRA_SAY("Problem", "The calendar holds no event that can be planned with.")());
    return std::move(intake).finish();
}

} // namespace

extern constinit const Reader icalendar{
    "icalendar", PENUMBRA_TEXT("readers", "iCalendar"),
    PENUMBRA_TEXT("readers", "Maintenance windows, releases, campaigns and freezes from a calendar file."),
    sniffIcalendar, readIcalendar};

} // namespace penumbra::ingest
