#include "ingest/mapping/mapping.h"

#include "base/text.h"
#include "ingest/mapping/members.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// What a native table of that kind would not know.
void checkTargets(const Mapping& mapping, Check& check) {
    std::vector<std::string> names;
    for (const auto& [name, column] : mapping.columns) names.push_back(name);
    for (const auto& [name, value] : mapping.constants) names.push_back(name);
    if (mapping.table == NativeTable::Resources) names.emplace_back("kind");
    const Sheet sheet(names);
    const auto unknown = unknownColumns(mapping.table, sheet);
    if (!unknown.empty())
        check.wrong("/columns", PENUMBRA_SAY("Problem", "'{}' is nothing that a record of this kind has.{}")(
                                    unknown.front(), hintForColumn(mapping.table, unknown.front())));
    if (const auto missing = missingColumns(mapping.table, sheet); !missing.empty())
        check.wrong("/columns", PENUMBRA_SAY("Problem", "'{}' is not mapped, and every record of this kind needs it.")(
                                    missing.front()));
    if (nativeTableOf(sheet) != mapping.table)
        check.wrong("/columns", PENUMBRA_SAY("Problem", "its members belong to another kind of record.")());
    for (const auto& [name, column] : mapping.columns)
        if (!column.text.empty())
            if (const auto ok = templateColumns(column.text); !ok) check.wrong("/columns/" + name, ok.error().text);
    for (const auto& relation : mapping.relations)
        if (const auto ok = templateColumns(relation.to); !ok || relation.to.empty())
            check.wrong("/relations", PENUMBRA_SAY("Problem", "'to' must be a text such as service/{{column}}.")());
}

} // namespace

base::Result<std::vector<std::string>> templateColumns(std::string_view text) {
    std::vector<std::string> out;
    while (true) {
        const auto open = text.find('{');
        if (open == std::string_view::npos) return out;
        const auto close = text.find('}', open);
        if (close == std::string_view::npos)
            return base::failInput(PENUMBRA_SAY("Problem", "A brace is not closed.")());
        out.emplace_back(text.substr(open + 1, close - open - 1));
        text.remove_prefix(close + 1);
    }
}

base::Result<Mapping> parseMapping(std::string_view text) {
    const auto json = base::parseJson(text, PENUMBRA_SAY("Problem", "The column mapping")());
    if (!json) return base::fail(json.error().kind, json.error().text);
    Check check;
    Mapping out;
    readMembers(rootMembers(), *json, "", out, check);
    if (check.good()) checkTargets(out, check);
    if (!check.good()) return base::fail(check.result().error().kind, check.result().error().text);
    return out;
}

} // namespace penumbra::ingest
