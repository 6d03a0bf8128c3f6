#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace penumbra::document {

/// What the beginning of a file tells of its form: enough to know formats apart, from a head that may be cut anywhere.
/// It never fails; what it cannot read it leaves out.
struct Outline {
    enum class Form { Empty, Json, Yaml, Xml, Zip, Text };
    Form form = Form::Empty;
    std::string root;   ///< of XML: the name of the outermost element; of text: the first line that is not blank
    bool lines = false; ///< a second JSON value follows the first, as in a log of one object a line
    /// Where a key or a list entry stands, "/items/0/kind", and its plain value, which is empty where it is none. Down
    /// to five levels, in the order of the file; YAML documents follow one another. Of JSON lines the first alone.
    std::vector<std::pair<std::string, std::string>> entries;

    /// Whether something stands there; "*" in the place is any one key or list entry: "/results/*/url".
    bool has(std::string_view place) const;
    /// The first plain value there, or empty.
    std::string_view text(std::string_view place) const;
    /// Whether some value there begins so.
    bool says(std::string_view place, std::string_view begin) const;
};

Outline outlineOf(std::string_view head);

} // namespace penumbra::document
