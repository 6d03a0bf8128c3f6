#pragma once

#include "base/json.h"

#include <functional>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::document {

/// Where something stands in a document: "pods.json:/items/3/spec" or "pods.yaml:12:/spec".
struct Place {
    std::string document; ///< the file, and the line where the object begins if that is known
    std::string pointer;
    Place operator/(std::string_view key) const { return {document, pointer + "/" + std::string(key)}; }
    Place operator/(std::size_t index) const { return *this / std::to_string(index); }
    std::string text() const { return pointer.empty() ? document : document + ":" + pointer; }
};

/// One document of a file as a tree.
struct Tree {
    base::Json json;
    std::string file;
    std::map<std::string, int> lines; ///< of "" and of each place down to the second level, where they are known

    /// As near as is known: the line of the place, else the place itself.
    Place at(const std::string& pointer) const;
};

struct TreeOptions {
    /// `!Ref name` becomes {"Ref": "name"} and `!Sub text` {"Fn::Sub": "text"}, the long spelling of CloudFormation;
    /// without it such tags are passed over.
    bool expandTags = false;
    /// One JSON value a line. A line that cannot be read is left out and told through `broken`.
    bool jsonLines = false;
    /// Of JSON, the names of members that are left out where they are lists or objects (base/json_trimmed.h).
    std::span<const std::string_view> unwanted{};
};

/// Reads all documents of a text in JSON, JSON lines or YAML, told apart by its first character. Refuses what nests
/// deeper than 64 levels, has a key twice in one object or grows beyond a million values by its aliases. The error
/// names file and line. `broken` gets, for JSON lines, the number of each line that cannot be read, and why.
base::Result<std::vector<Tree>> parseTrees(std::string_view bytes, std::string_view name,
                                           const TreeOptions& options = {},
                                           std::vector<std::pair<int, std::string>>* broken = nullptr);

/// Takes the values of a list one by one, any other document as a whole.
void eachRecord(const std::vector<Tree>& trees, const std::function<void(const base::Json&, const Place&)>& take);

} // namespace penumbra::document
