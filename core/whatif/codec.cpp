#include "base/text.h"
#include "model/json.h"
#include "model/json_fields.h"
#include "whatif/action.h"
#include "whatif/scenario.h"

#include <fmt/format.h>
#include <set>

namespace penumbra::whatif {

namespace {

/// A misspelt end would leave the edit open for all time, so other members than the two are refused.
base::Result<base::TimeWindow> editWindow(const base::Json& json) {
    for (const auto& [key, value] : json.items())
        if (key != "begin" && key != "end")
            return base::failInput(
                PENUMBRA_SAY("Problem", "its window has a member '{}'; write \"begin\" and \"end\".")(key));
    return model::windowFromJson(json);
}

/// Without a key it comes back with an empty one.
base::Result<Edit> editFromJson(const base::Json& json) {
    Edit edit;
    model::JsonFields fields(json, "the edit");
    fields.read("key", edit.key);
    fields.read("note", edit.note);
    fields.read("enabled", edit.enabled);
    if (const auto* given = fields.object("window"))
        if (const auto window = editWindow(*given); fields.take(window)) edit.window = *window;
    if (auto change = model::changeFromJson(json); !fields.failed() && fields.take(change))
        edit.change = std::move(*change);
    return fields.finish(std::move(edit));
}

/// Gives every edit without a key the first of e1, e2... from its place on that no other has.
base::Result<void> settleKeys(std::vector<Edit>& edits) {
    std::set<std::string> keys;
    for (const auto& edit : edits)
        if (!edit.key.empty() && !keys.insert(edit.key).second)
            return base::failInput(PENUMBRA_SAY(
                "Problem", "Two edits of the scenario have the key '{}'. Give each a key of its own.")(edit.key));
    for (std::size_t i = 0; i < edits.size(); ++i)
        for (auto n = i + 1; edits[i].key.empty(); ++n)
            if (auto key = fmt::format("e{}", n); keys.insert(key).second) edits[i].key = std::move(key);
    return {};
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
        return base::failInput(
            PENUMBRA_SAY("Problem", "This is no scenario: the member \"penumbra\" does not say \"scenario\".")());
    if (const auto format = base::integerAt(json, "format"); format != 1)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The scenario has format {}; this version reads format 1.")(format));
    if (!json.contains("edits") || !json.at("edits").is_array())
        return base::failInput(PENUMBRA_SAY("Problem", "The scenario has no list \"edits\".")());
    Scenario out{base::textAt(json, "name"), {}};
    for (const auto& one : json.at("edits")) {
        auto edit = editFromJson(one);
        if (!edit)
            return base::failInput(
                PENUMBRA_SAY("Problem", "Edit {} of the scenario: {}")(out.edits.size() + 1, edit.error().text));
        out.edits.push_back(std::move(*edit));
    }
    if (const auto settled = settleKeys(out.edits); !settled) return tl::unexpected(settled.error());
    return out;
}

} // namespace penumbra::whatif
