#include "cli/command.h"
#include "cli/documents.h"
#include "cli/pdf.h"

#include "gather/gatherer.h"
#include "ingest/reader.h"
#include "model/policy.h"
#include "report/exporter.h"
#include "whatif/action.h"

#include <algorithm>
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

/// Documents that people write by hand; the listing has their members.
constexpr std::string_view kWritten[] = {"mapping", "prices"};

/// What a member holds, in a word: "text", "list of filter", "host|rack".
std::string shapeWord(const Json& shape) {
    if (shape.contains("$ref")) {
        const auto path = shape["$ref"].get<std::string>();
        return path.substr(path.rfind('/') + 1);
    }
    if (shape.contains("const")) return shape["const"].dump();
    if (shape.contains("enum")) return fmt::format("{}", fmt::join(shape["enum"].get<std::vector<std::string>>(), "|"));
    const auto type = base::textAt(shape, "type");
    if (type == "array") return "list of " + shapeWord(shape["items"]);
    if (type == "object" && shape.contains("additionalProperties"))
        return "object of " + shapeWord(shape["additionalProperties"]);
    return type == "string" ? "text" : type;
}

std::string memberWords(const Json& object) {
    const auto required = object.value("required", Json::array());
    std::string text;
    for (const auto& [key, shape] : base::childAt(object, "properties").items()) {
        const bool must = std::find(required.begin(), required.end(), key) != required.end();
        text += fmt::format("      {:<16} {}{}. {}\n", key, shapeWord(shape), must ? ", required" : "",
                            base::textAt(shape, "description"));
    }
    return text;
}

/// A document that people write, member by member.
std::string documentWords(const std::string& name, const Json& schema) {
    auto text = fmt::format("  {:<18} {}\n{}", name,
                            base::textAt(schema, schema.contains("description") ? "description" : "title"),
                            memberWords(schema));
    for (const auto& [part, object] : base::childAt(schema, "definitions").items())
        text += fmt::format("    {:<16} {}\n{}", part, base::textAt(object, "description"), memberWords(object));
    return text;
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
    text += "documents\n";
    for (const auto& [name, schema] : json["documents"].items()) {
        const bool written = std::find(std::begin(kWritten), std::end(kWritten), name) != std::end(kWritten);
        text += written ? documentWords(name, schema)
                        : fmt::format("  {:<18} {}. 'schema {}' prints its JSON Schema.\n", name,
                                      base::textAt(schema, "title"), name);
    }
    return text;
}

/// What an entry is for and what each of its parameters means.
std::string entryWords(const std::string& registry, const Json& entry) {
    auto text = fmt::format("{} {}: {}\n", registry.substr(0, registry.size() - 1), base::textAt(entry, "id"),
                            base::textAt(entry, "summary"));
    const auto params = entry.value("params", Json::array());
    if (params.empty()) text += "  It has no parameters.\n";
    for (const auto& param : params) {
        text += fmt::format("  {:<16} {}{}", param["key"].get<std::string>(), param["kind"].get<std::string>(),
                            param["required"].get<bool>() ? ", required" : "");
        if (param.contains("choices")) text += ": " + base::textAt(param, "choices");
        if (const auto preset = base::textAt(param, "default"); !preset.empty()) text += ", default " + preset;
        text += fmt::format(". {}\n", base::textAt(param, "help"));
    }
    return text;
}

/// Every exporter, the PDF too, which stands beside the registry because it paints with Qt.
Json exportersJson() {
    auto list = registryJson(report::exporters());
    list.push_back(entryJson(kPdfExport));
    return list;
}

Json documentsJson() {
    Json out = Json::object();
    for (const auto& document : documents()) out[document.name] = Json::parse(document.schema, nullptr, false);
    return out;
}

/// The entries of that id, in words and as JSON.
base::Result<int> runEntry(const Json& registries, const std::string& id, bool json) {
    std::string text;
    auto found = Json::object();
    for (const auto& [registry, entries] : registries.items())
        for (const auto& entry : entries)
            if (base::textAt(entry, "id") == id) {
                found[registry] = entry;
                text += (text.empty() ? "" : "\n") + entryWords(registry, entry);
            }
    if (found.empty())
        return base::failUsage(fmt::format("There is no document and no reader, gatherer, action, check, planner or "
                                           "exporter '{}'. 'schema' lists them.",
                                           id));
    if (json)
        printJson(Json{{"penumbra", "schema"}, {"format", 1}, {"registries", found}});
    else
        print(text);
    return kFine;
}

base::Result<int> run(const std::string& document, bool json) {
    for (const auto& one : documents())
        if (document == one.name) {
            print(one.schema);
            return kFine;
        }
    const Json answer{{"penumbra", "schema"},
                      {"format", 1},
                      {"documents", documentsJson()},
                      {"registries",
                       {{"actions", registryJson(whatif::actions())},
                        {"checks", registryJson(risk::checks())},
                        {"commands", registryJson(commands())},
                        {"exporters", exportersJson()},
                        {"gatherers", registryJson(gather::gatherers())},
                        {"policies", registryJson(model::policyNames())},
                        {"planners", registryJson(remedy::planners())},
                        {"readers", registryJson(ingest::readers())}}}};
    if (!document.empty()) return runEntry(answer["registries"], document, json);
    if (json)
        printJson(answer);
    else
        print(words(answer) + "'schema NAME' tells what the parameters of one of them mean.\n");
    return kFine;
}

Action buildSchema(CLI::App& app) {
    auto json = std::make_shared<bool>(false);
    auto document = std::make_shared<std::string>();
    app.add_option("NAME", *document,
                   "a document that is read or written, e.g. mapping or prices: print its JSON Schema; or a reader, "
                   "gatherer, action...: print what its parameters mean");
    app.add_flag("--json", *json, "one JSON object on the standard output");
    return [json, document](Context&) { return run(*document, *json); };
}

} // namespace

extern constinit const Command schemaCommand{
    "schema", "List every reader, gatherer, action, check, planner and exporter, and what documents hold.",
    buildSchema};

} // namespace penumbra::cli
