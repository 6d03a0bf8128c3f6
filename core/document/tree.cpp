#include "document/tree.h"

#include "base/json_trimmed.h"
#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "document/yaml.h"

#include <fmt/format.h>

namespace penumbra::document {

namespace {

std::vector<Tree> readLines(std::string_view text, std::string_view name,
                            std::vector<std::pair<int, std::string>>* broken) {
    std::vector<Tree> out;
    int number = 0;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const auto line = base::trimmed(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
        ++number;
        if (line.empty()) continue;
        const auto where = fmt::format("{}:{}", name, number);
        auto json = base::parseJson(line, where);
        if (json)
            out.push_back({std::move(*json), std::string(name), {{"", number}}});
        else if (broken != nullptr)
            broken->emplace_back(number, json.error().text);
    }
    return out;
}

} // namespace

Place Tree::at(const std::string& pointer) const {
    const auto it = lines.find(pointer);
    if (it == lines.end()) return {file, pointer};
    return {fmt::format("{}:{}", file, it->second), {}};
}

base::Result<std::vector<Tree>> parseTrees(std::string_view bytes, std::string_view name, const TreeOptions& options,
                                           std::vector<std::pair<int, std::string>>* broken) {
    const auto decoded = decodeText(bytes, name);
    if (!decoded) return base::fail(decoded.error().kind, decoded.error().text);
    const auto text = base::trimmed(decoded->text());
    if (text.empty())
        return base::failInput(PENUMBRA_SAY("Problem", "{} is empty, so there is nothing to read.")(name));
    if (options.jsonLines) return readLines(decoded->text(), name, broken);
    std::vector<Tree> out;
    if (text.front() == '{' || text.front() == '[') {
        auto json = base::parseTrimmedJson(decoded->text(), name, options.unwanted);
        if (!json) return base::fail(json.error().kind, json.error().text);
        out.push_back({std::move(*json), std::string(name), {}});
        return out;
    }
    auto documents = parseYaml(decoded->text(), name, options.expandTags);
    if (!documents) return base::fail(documents.error().kind, documents.error().text);
    for (auto& document : *documents)
        out.push_back({std::move(document.json), std::string(name), std::move(document.lines)});
    return out;
}

void eachRecord(const std::vector<Tree>& trees, const std::function<void(const base::Json&, const Place&)>& take) {
    for (const auto& tree : trees) {
        const bool list = tree.json.is_array();
        for (std::size_t i = 0; list && i < tree.json.size(); ++i) take(tree.json[i], tree.at("") / i);
        if (!list) take(tree.json, tree.at(""));
    }
}

} // namespace penumbra::document
