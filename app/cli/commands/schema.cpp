#include "cli/command.h"

#include "gather/gatherer.h"
#include "ingest/reader.h"
#include "report/exporter.h"
#include "whatif/action.h"

#include <fmt/format.h>
#include <optional>

namespace penumbra::cli {

using base::Json;

namespace {

Json paramsJson(std::span<const base::ParamSpec> specs) {
    Json list = Json::array();
    for (const auto& spec : specs) {
        Json one{{"key", spec.key},           {"title", spec.title},    {"kind", base::paramKindName(spec.kind)},
                 {"required", spec.required}, {"default", spec.preset}, {"help", spec.help}};
        if (spec.kind == base::ParamKind::Amount) one["unit"] = base::unitName(spec.unit);
        if (spec.kind == base::ParamKind::Choice) one["choices"] = spec.choices;
        if (spec.minimum > -1e300) one["minimum"] = spec.minimum;
        if (spec.maximum < 1e300) one["maximum"] = spec.maximum;
        list.push_back(std::move(one));
    }
    return list;
}

template <class Entry>
Json entryJson(const Entry& entry) {
    Json json{{"id", entry.id}, {"summary", entry.summary}};
    if constexpr (requires { entry.title; }) json["title"] = entry.title;
    if constexpr (requires { entry.params; }) json["params"] = paramsJson(entry.params);
    return json;
}

template <class Entries>
Json registryJson(const Entries& registry) {
    Json list = Json::array();
    for (const auto* entry : registry) list.push_back(entryJson(*entry));
    return list;
}

std::string words(const Json& json) {
    std::string text;
    for (const auto& [registry, entries] : json["registries"].items()) {
        text += fmt::format("{}\n", registry);
        for (const auto& entry : entries) {
            text += fmt::format("  {:<18} {}\n", entry["id"].get<std::string>(), entry["summary"].get<std::string>());
            for (const auto& param : entry.value("params", Json::array()))
                text +=
                    fmt::format("      {:<16} {}{}\n", param["key"].get<std::string>() + "=",
                                param["kind"].get<std::string>(), param["required"].get<bool>() ? ", required" : "");
        }
    }
    return text;
}

Action build(CLI::App& app) {
    auto json = std::make_shared<bool>(false);
    app.add_flag("--json", *json, "one JSON object on the standard output");
    return [json](Context&) -> base::Result<int> {
        const Json answer{{"penumbra", "schema"},
                          {"format", 1},
                          {"registries",
                           {{"actions", registryJson(whatif::actions())},
                            {"checks", registryJson(risk::checks())},
                            {"commands", registryJson(commands())},
                            {"exporters", registryJson(report::exporters())},
                            {"gatherers", registryJson(gather::gatherers())},
                            {"planners", registryJson(remedy::planners())},
                            {"readers", registryJson(ingest::readers())}}}};
        if (*json)
            printJson(answer);
        else
            print(words(answer));
        return kFine;
    };
}

} // namespace

extern constinit const Command schemaCommand{
    "schema", "List every reader, gatherer, action, check, planner and exporter.", build};

} // namespace penumbra::cli
