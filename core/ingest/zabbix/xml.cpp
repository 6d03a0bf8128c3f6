#include "ingest/zabbix/xml.h"

#include "base/text.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <pugixml.hpp>

namespace penumbra::ingest {

namespace {

constexpr int kDeepest = 64;

/// The elements that hold one element for each entry of a list.
bool isList(std::string_view name) {
    static constexpr std::array<std::string_view, 12> kLists{"hosts",           "templates",  "groups", "host_groups",
                                                             "template_groups", "interfaces", "tags",   "items",
                                                             "macros",          "triggers",   "graphs", "value_maps"};
    return std::find(kLists.begin(), kLists.end(), name) != kLists.end();
}

bool convert(const pugi::xml_node& node, base::Json& out, int depth) {
    if (depth > kDeepest) return false;
    const bool list = isList(node.name());
    out = list ? base::Json::array() : base::Json::object();
    for (const auto& child : node.children()) {
        if (child.type() != pugi::node_element) continue;
        base::Json value;
        const bool elements = std::any_of(child.begin(), child.end(),
                                          [](const auto& inner) { return inner.type() == pugi::node_element; });
        if (!elements && !isList(child.name()))
            value = std::string(child.text().get());
        else if (!convert(child, value, depth + 1))
            return false;
        if (list)
            out.push_back(std::move(value));
        else
            out[child.name()] = std::move(value);
    }
    return true;
}

} // namespace

base::Result<base::Json> zabbixXml(std::string_view text, std::string_view name) {
    pugi::xml_document document;
    const auto parsed = document.load_buffer(text.data(), text.size(), pugi::parse_default, pugi::encoding_utf8);
    if (!parsed) {
        const auto before = text.substr(0, static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0)));
        return base::failInput(PENUMBRA_SAY("Problem", "{}:{}: this is no well-formed XML: {}.")(
            name, std::count(before.begin(), before.end(), '\n') + 1, parsed.description()));
    }
    base::Json out;
    if (!convert(document, out, 0))
        return base::failInput(PENUMBRA_SAY("Problem", "{}: it nests deeper than 64 levels.")(name));
    return out;
}

} // namespace penumbra::ingest
