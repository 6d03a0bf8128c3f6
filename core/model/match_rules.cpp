#include "base/text.h"
#include "model/match.h"

#include <algorithm>
#include <fmt/format.h>
#include <regex>

namespace penumbra::model {

namespace {

base::Result<std::string> textOf(const base::Json& json, const std::string& place) {
    if (json.is_string() && !json.get_ref<const std::string&>().empty()) return json.get<std::string>();
    return base::failInput(PENUMBRA_SAY("Problem", "'{}' must be a text that is not empty.")(place));
}

} // namespace

std::vector<std::string> MatchRules::spellings(const std::string& name) const {
    std::vector<std::string> out;
    const auto add = [&](std::string spelling) {
        if (!spelling.empty() && spelling != name && std::find(out.begin(), out.end(), spelling) == out.end())
            out.push_back(std::move(spelling));
    };
    auto longest = suffixes;
    std::stable_sort(longest.begin(), longest.end(), [](const auto& a, const auto& b) { return a.size() > b.size(); });
    for (const auto& suffix : longest)
        if (name.size() > suffix.size() && name.ends_with(suffix)) add(name.substr(0, name.size() - suffix.size()));
    constexpr std::size_t kLongest = 500; // std::regex walks as deep as a name is long
    for (const auto& pattern : patterns) {
        if (name.size() > kLongest) break;
        const std::regex expression(pattern.expression);
        if (!std::regex_match(name, expression)) continue;
        add(std::regex_replace(name, expression, pattern.replacement));
        break;
    }
    return out;
}

base::Json toJson(const MatchRules& rules) {
    auto json = base::Json::object();
    json["penumbra"] = "match";
    json["format"] = 1;
    json["suffixes"] = rules.suffixes;
    json["patterns"] = base::Json::array();
    for (const auto& pattern : rules.patterns)
        json["patterns"].push_back({{"expression", pattern.expression}, {"replacement", pattern.replacement}});
    json["by_hand"] = base::Json(rules.byHand);
    json["apart"] = base::Json::array();
    for (const auto& [one, other] : rules.apart) json["apart"].push_back({one, other});
    return json;
}

base::Result<MatchRules> matchRulesFromJson(const base::Json& json) {
    MatchRules rules;
    if (!json.is_object()) return base::failInput(PENUMBRA_SAY("Problem", "Rules for names are a JSON object.")());
    int number = 0;
    for (const auto& suffix : base::childAt(json, "suffixes")) {
        auto text = textOf(suffix, fmt::format("/suffixes/{}", number++));
        if (!text) return tl::unexpected(text.error());
        rules.suffixes.push_back(std::move(*text));
    }
    number = 0;
    for (const auto& pattern : base::childAt(json, "patterns")) {
        const auto place = fmt::format("/patterns/{}/expression", number++);
        auto text = textOf(pattern.is_object() ? base::Json(base::textAt(pattern, "expression")) : base::Json(), place);
        if (!text) return tl::unexpected(text.error());
        try {
            const std::regex tried(*text);
        } catch (const std::regex_error&) {
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no regular expression: {}.")(place, *text));
        }
        rules.patterns.push_back({std::move(*text), base::textAt(pattern, "replacement")});
    }
    for (const auto& item : base::childAt(json, "by_hand").items()) {
        auto text = textOf(item.value(), "/by_hand/" + item.key());
        if (!text) return tl::unexpected(text.error());
        rules.byHand.emplace(item.key(), std::move(*text));
    }
    number = 0;
    for (const auto& pair : base::childAt(json, "apart")) {
        const auto place = fmt::format("/apart/{}", number++);
        if (!pair.is_array() || pair.size() != 2)
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' must be a list of two texts.")(place));
        const auto one = textOf(pair[0], place + "/0"), other = textOf(pair[1], place + "/1");
        if (!one) return tl::unexpected(one.error());
        if (!other) return tl::unexpected(other.error());
        rules.apart.insert(std::minmax(*one, *other));
    }
    return rules;
}

namespace {

template <class Rows>
Rows rowsWithout(Rows rows, const Rows& other) {
    std::erase_if(rows, [&](const auto& row) { return std::find(other.begin(), other.end(), row) != other.end(); });
    return rows;
}

template <class Rows>
void addRows(Rows& rows, const Rows& more) {
    for (const auto& row : more)
        if (std::find(rows.begin(), rows.end(), row) == rows.end()) rows.push_back(row);
}

} // namespace

bool MatchRules::saysApart(const ResourceId& one, const ResourceId& other) const {
    return apart.contains(std::minmax(one.text(), other.text()));
}

void MatchRules::keepApart(const ResourceId& one, const ResourceId& other) {
    const auto forget = [&](const ResourceId& from, const ResourceId& to) {
        if (const auto it = byHand.find(from.text()); it != byHand.end() && it->second == to.text()) byHand.erase(it);
    };
    forget(one, other);
    forget(other, one);
    apart.insert(std::minmax(one.text(), other.text()));
}

MatchRules MatchRules::without(const MatchRules& other) const {
    MatchRules out{rowsWithout(suffixes, other.suffixes), rowsWithout(patterns, other.patterns), byHand, apart};
    std::erase_if(out.byHand, [&](const auto& answer) {
        const auto it = other.byHand.find(answer.first);
        return it != other.byHand.end() && it->second == answer.second;
    });
    std::erase_if(out.apart, [&](const auto& pair) { return other.apart.contains(pair); });
    return out;
}

MatchRules MatchRules::with(const MatchRules& other) const {
    auto out = *this;
    addRows(out.suffixes, other.suffixes);
    addRows(out.patterns, other.patterns);
    for (const auto& [from, to] : other.byHand) out.byHand.insert_or_assign(from, to);
    out.apart.insert(other.apart.begin(), other.apart.end());
    return out;
}

} // namespace penumbra::model
