#include "model/json.h"
#include "whatif/action.h"
#include "whatif/scenario.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<Edit> editFromJson(const base::Json& json, std::size_t index) {
    if (!json.is_object()) return base::failInput(fmt::format("Edit {} of the scenario is no object.", index + 1));
    auto change = model::changeFromJson(json);
    if (!change) return base::failInput(fmt::format("Edit {} of the scenario: {}", index + 1, change.error().text));
    auto window = model::windowFromJson(base::childAt(json, "window"));
    if (!window) return base::failInput(fmt::format("Edit {} of the scenario: {}", index + 1, window.error().text));
    return Edit{base::textAt(json, "key", fmt::format("e{}", index + 1)), std::move(*change), *window,
                base::textAt(json, "note"), base::boolAt(json, "enabled", true)};
}

} // namespace

base::Json toJson(const Edit& edit) {
    auto json = model::toJson(edit.change);
    json["key"] = edit.key;
    json["window"] = model::toJson(edit.window);
    if (!edit.note.empty()) json["note"] = edit.note;
    if (!edit.enabled) json["enabled"] = false;
    return json;
}

base::Json toJson(const Scenario& scenario) {
    base::Json json{{"penumbra", "scenario"}, {"format", 1}, {"name", scenario.name}, {"edits", base::Json::array()}};
    for (const auto& edit : scenario.edits) json["edits"].push_back(toJson(edit));
    return json;
}

base::Result<Scenario> scenarioFromJson(const base::Json& json) {
    if (base::textAt(json, "penumbra") != "scenario")
        return base::failInput("This is no scenario: the member \"penumbra\" does not say \"scenario\".");
    if (const auto format = base::integerAt(json, "format"); format != 1)
        return base::failInput(fmt::format("The scenario has format {}; this version reads format 1.", format));
    if (!json.contains("edits") || !json.at("edits").is_array())
        return base::failInput("The scenario has no list \"edits\".");
    Scenario out{base::textAt(json, "name"), {}};
    for (const auto& one : json.at("edits")) {
        auto edit = editFromJson(one, out.edits.size());
        if (!edit) return tl::unexpected(edit.error());
        out.edits.push_back(std::move(*edit));
    }
    return out;
}

} // namespace penumbra::whatif
