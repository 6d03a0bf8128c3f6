#include "whatif/change_template.h"

#include "base/spelling.h"
#include "base/text.h"
#include "model/json.h"
#include "model/json_fields.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr std::size_t kMostChanges = 1000;
constexpr base::Duration kLongest = std::chrono::hours(24 * 36525);

base::Result<void> readWith(std::string_view with, base::ParamTexts& values) {
    std::vector<std::string_view> known;
    for (const auto& [key, value] : values) known.emplace_back(key);
    while (!with.empty()) {
        const auto comma = std::min(with.find(','), with.size());
        const auto part = with.substr(0, comma);
        with.remove_prefix(std::min(comma + 1, with.size()));
        const auto equals = part.find('=');
        if (equals == std::string_view::npos)
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' is not of the form key=value.")(part));
        const std::string key(part.substr(0, equals));
        if (!values.contains(key))
            return base::failInput(
                PENUMBRA_SAY("Problem", "The template takes no parameter '{}'.{}")(key, base::hintFor(key, known)));
        values[key] = part.substr(equals + 1);
    }
    for (const auto& [key, value] : values)
        if (value.empty())
            return base::failInput(PENUMBRA_SAY("Problem", "The template needs '{}': with={}=...")(key, key));
    return {};
}

/// The text with "{key}" replaced; a name in braces that is no parameter is an error.
base::Result<std::string> filled(const std::string& text, const base::ParamTexts& values) {
    std::string out;
    for (std::size_t i = 0; i < text.size();) {
        const auto close = text[i] == '{' ? text.find('}', i) : std::string::npos;
        if (close == std::string::npos) {
            out += text[i++];
            continue;
        }
        const auto key = text.substr(i + 1, close - i - 1);
        const auto value = values.find(key);
        if (value == values.end())
            return base::failInput(PENUMBRA_SAY("Problem", "'{{{}}}' is none of the template's parameters.")(key));
        out += value->second;
        i = close + 1;
    }
    return out;
}

base::Result<base::Duration> spanAt(const base::Json& json, const char* key) {
    if (!json.contains(key)) return base::Duration{};
    const auto read = base::parseDuration(base::textAt(json, key));
    if (!read) return read;
    if (read->count() < 0 || *read > kLongest)
        return base::failInput(PENUMBRA_SAY("Problem", "\"{}\" must lie between 0s and a hundred years.")(key));
    return read;
}

base::Result<TimedChange> changeOf(const base::Json& json, const base::ParamTexts& values) {
    auto change = model::changeFromJson(json);
    if (!change) return tl::unexpected(change.error());
    for (const auto& [key, value] : json.items())
        if (key != "action" && key != "params" && key != "after" && key != "for")
            return base::failInput(PENUMBRA_SAY(
                "Problem", "it has a member '{}'; write \"action\", \"params\", \"after\" and \"for\".")(key));
    TimedChange out{std::move(*change), {}, {}};
    for (auto& [key, text] : out.change.params) {
        auto full = filled(text, values);
        if (!full) return tl::unexpected(full.error());
        text = std::move(*full);
    }
    const auto after = spanAt(json, "after"), length = spanAt(json, "for");
    if (!after) return tl::unexpected(after.error());
    if (!length) return tl::unexpected(length.error());
    out.after = *after;
    out.length = *length;
    return out;
}

} // namespace

base::Result<TimedTemplate> parseTemplate(std::string_view text, std::string_view with) {
    const auto json = base::parseJson(text, PENUMBRA_SAY("Problem", "The template")());
    if (!json) return tl::unexpected(json.error());
    if (base::textAt(*json, "penumbra") != "change-template")
        return base::failInput(PENUMBRA_SAY(
            "Problem", "This is no template: the member \"penumbra\" does not say \"change-template\".")());
    if (const auto format = base::integerAt(*json, "format"); format != 1)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The template has format {}; this version reads format 1.")(format));
    base::ParamTexts values;
    model::JsonFields fields(*json, "the template");
    fields.read("parameters", values);
    if (const auto fine = fields.finish(0); !fine) return tl::unexpected(fine.error());
    if (const auto given = readWith(with, values); !given) return tl::unexpected(given.error());
    const auto& list = base::childAt(*json, "changes");
    if (!list.is_array() || list.empty() || list.size() > kMostChanges)
        return base::failInput(
            PENUMBRA_SAY("Problem", "The template needs a list \"changes\" of 1 to {} changes.")(kMostChanges));
    TimedTemplate out{base::textAt(*json, "name", "template"), {}};
    for (const auto& one : list) {
        auto change = changeOf(one, values);
        if (!change)
            return base::failInput(
                PENUMBRA_SAY("Problem", "Change {} of the template: {}")(out.changes.size() + 1, change.error().text));
        out.changes.push_back(std::move(*change));
    }
    return out;
}

base::Result<base::TimeWindow> hoursOf(const TimedChange& one, const base::TimeWindow& window) {
    const bool always = window.begin == base::kBeginningOfTime;
    if (always && (one.after.count() > 0 || one.length.count() > 0))
        return base::failUsage(PENUMBRA_SAY("Edit", "Its hours count from the begin of the edit. Say from when.")());
    base::TimeWindow out{always ? window.begin : window.begin + one.after, window.end};
    if (one.length.count() > 0) out.end = std::min(out.end, out.begin + one.length);
    if (out.empty()) return base::failInput(PENUMBRA_SAY("Edit", "It begins after the end of the edit's window.")());
    return out;
}

} // namespace penumbra::whatif
