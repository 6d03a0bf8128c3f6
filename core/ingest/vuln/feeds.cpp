#include "ingest/vuln/feeds.h"

#include "base/text.h"
#include "ingest/references.h"

#include <algorithm>

namespace penumbra::ingest {

std::optional<base::Time> feedTime(const base::Json& object, const char* key, const document::Place& place,
                                   Intake& intake) {
    const auto text = base::textAt(object, key);
    if (text.empty()) return {};
    const auto time = base::parseTime(text);
    if (time) return *time;
    intake.error("bad-time", (place / key).text(), time.error().text);
    return {};
}

std::string shortened(std::string text) {
    constexpr std::size_t kMost = 500;
    if (text.size() <= kMost) return text;
    auto end = kMost;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xC0U) == 0x80U) --end;
    return text.substr(0, end) + "…";
}

std::string englishOf(const base::Json& texts) {
    std::string first;
    for (const auto& one : texts) {
        const auto value = base::textAt(one, "value");
        if (base::textAt(one, "lang").starts_with("en")) return shortened(value);
        if (first.empty()) first = value;
    }
    return shortened(first);
}

void addAdvisory(model::Advisory advisory, const document::Place& place, Intake& intake) {
    if (advisory.id.empty())
        return intake.reject("no-id", place.text(),
                             PENUMBRA_SAY("Problem", "This advisory has no id, so it cannot be told from others.")());
    std::sort(advisory.affected.begin(), advisory.affected.end());
    advisory.affected.erase(std::unique(advisory.affected.begin(), advisory.affected.end()), advisory.affected.end());
    intake.countTaken(PENUMBRA_TEXT("Kind", "advisory"));
    intake.add(std::move(advisory));
}

} // namespace penumbra::ingest
