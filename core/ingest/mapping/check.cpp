#include "ingest/mapping/check.h"

#include "base/spelling.h"
#include "base/text.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

using base::Json;

void Check::wrong(std::string_view place, std::string_view why) {
    if (good())
        m_result = base::failInput(PENUMBRA_SAY("Problem", "The column mapping is wrong at {}: {}")(
            place.empty() ? PENUMBRA_SAY("Problem", "its root")() : place, why));
}

void Check::object(const Json& value, std::string_view place, std::span<const std::string_view> known) {
    if (!value.is_object()) return wrong(place, PENUMBRA_SAY("Problem", "an object is needed there.")());
    for (const auto& item : value.items())
        if (std::find(known.begin(), known.end(), item.key()) == known.end())
            wrong(place,
                  PENUMBRA_SAY("Problem", "'{}' is unknown there.{}")(item.key(), base::hintFor(item.key(), known)));
}

std::string Check::text(const Json& value, std::string_view place) {
    if (value.is_string()) return value.get<std::string>();
    wrong(place, PENUMBRA_SAY("Problem", "a text is needed there.")());
    return {};
}

std::vector<std::string> Check::texts(const Json& value, std::string_view place) {
    std::vector<std::string> out;
    if (!value.is_array()) wrong(place, PENUMBRA_SAY("Problem", "a list of texts is needed there.")());
    if (value.is_array())
        for (const auto& item : value) out.push_back(text(item, fmt::format("{}/{}", place, out.size())));
    return out;
}

std::map<std::string, std::string> Check::textMap(const Json& value, const std::string& place) {
    std::map<std::string, std::string> out;
    if (!value.is_object()) wrong(place, PENUMBRA_SAY("Problem", "an object is needed there.")());
    if (value.is_object())
        for (const auto& item : value.items()) out[item.key()] = text(item.value(), place + "/" + item.key());
    return out;
}

double Check::number(const Json& value, std::string_view place) {
    if (value.is_number()) return value.get<double>();
    wrong(place, PENUMBRA_SAY("Problem", "a number is needed there.")());
    return 0;
}

std::optional<base::Time> Check::time(const Json& value, std::string_view place) {
    const auto parsed = base::parseTime(text(value, place));
    if (!parsed) wrong(place, parsed.error().text);
    return parsed ? std::optional(*parsed) : std::nullopt;
}

} // namespace penumbra::ingest
