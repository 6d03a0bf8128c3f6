#include "ingest/references.h"

#include "base/say.h"
#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::ingest {

std::optional<std::string> plainText(const base::Json& value) {
    if (value.is_string()) return value.get<std::string>();
    if (value.is_structured() || value.is_null()) return {};
    return base::dumpJson(value);
}

std::optional<std::string> plainAt(const base::Json& object, const char* key) {
    if (!object.is_object()) return {};
    const auto it = object.find(key);
    return it == object.end() ? std::optional<std::string>() : plainText(*it);
}

void References::settle(Intake& intake) const {
    int count = 0;
    std::string example;
    for (const auto& [text, kind] : m_named) {
        const model::ResourceId id(text);
        if (intake.find(id) != nullptr) continue;
        model::StatedResource resource({}, {});
        resource.id = id;
        resource.kind = kind;
        resource.name = model::naturalName(id);
        intake.add(std::move(resource), intake.input().name);
        if (count++ == 0) example = text;
    }
    if (count > 0)
        intake.note("placeholder", intake.input().name,
                    count == 1
                        ? PENUMBRA_SAY("Problem",
                                       "1 thing is named here but described elsewhere, for example '{}'. Only the "
                                       "name was added; import what describes what is meant.")(example)
                        : PENUMBRA_SAY("Problem",
                                       "{} things are named here but described elsewhere, for example '{}'. Only "
                                       "the names were added; import what describes what is meant.")(count, example));
}

} // namespace penumbra::ingest
