#pragma once

#include "base/json.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::document {

/// One document of a YAML file as JSON, with the line of the document ("") and of each of its top-level list entries
/// ("/items/3").
struct YamlDocument {
    base::Json json;
    std::map<std::string, int> lines;
};

/// Reads every document that holds something. Refuses nesting deeper than 64, duplicate keys, keys that are no text and
/// more than a million nodes after its aliases are followed. Merge keys are applied. Numbers that are no plain whole
/// number stay text, so that a quantity keeps its spelling. With `expandTags` a tag of CloudFormation becomes its long
/// spelling (`!Ref a`: {"Ref": "a"}); other local tags are passed over. The error names file and line.
base::Result<std::vector<YamlDocument>> parseYaml(std::string_view text, std::string_view name,
                                                  bool expandTags = false);

} // namespace penumbra::document
