#include "base/hash.h"
#include "base/moment.h"
#include "base/spelling.h"
#include "base/text.h"
#include "whatif/action.h"
#include "whatif/scenario.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n'; }

/// Splits at blanks; '...' and "..." keep blanks together, a backslash inside "..." takes the next character as it is.
base::Result<std::vector<std::string>> words(std::string_view text) {
    std::vector<std::string> out;
    std::size_t i = 0;
    while (true) {
        while (i < text.size() && isSpace(text[i])) ++i;
        if (i == text.size()) return out;
        std::string word;
        char quote = 0;
        for (; i < text.size() && (quote != 0 || !isSpace(text[i])); ++i) {
            const char c = text[i];
            if (quote == '"' && c == '\\' && i + 1 < text.size())
                word += text[++i];
            else if (quote != 0 && c == quote)
                quote = 0;
            else if (quote == 0 && (c == '\'' || c == '"'))
                quote = c;
            else
                word += c;
        }
        if (quote != 0)
            return base::failUsage(PENUMBRA_SAY("Problem", "The quote {} before '{}' is not closed.")(quote, word));
        out.push_back(std::move(word));
    }
}

base::Result<void> readWindow(Edit& edit, const base::ParamTexts& own, std::optional<base::Time> now) {
    const auto time = [&](const char* key, base::Time& out) -> base::Result<void> {
        if (!own.contains(key)) return {};
        return base::parseMoment(own.at(key), now).map([&](base::Time t) { out = t; });
    };
    if (auto read = time("from", edit.window.begin); !read) return read;
    if (auto read = time("to", edit.window.end); !read) return read;
    if (own.contains("for")) {
        if (own.contains("to"))
            return base::failUsage(PENUMBRA_SAY("Problem", "An edit has either to= or for=, not both.")());
        if (!own.contains("from")) return base::failUsage(PENUMBRA_SAY("Problem", "for= needs from=.")());
        const auto length = base::parseDuration(own.at("for"));
        if (!length) return tl::unexpected(length.error());
        edit.window.end = edit.window.begin + *length;
    }
    if (edit.window.empty())
        return base::failUsage(PENUMBRA_SAY("Problem", "The window of the edit ends before it begins.")());
    return {};
}

std::string actionList() {
    std::string text;
    for (const auto* action : actions()) text += fmt::format("{}{}", text.empty() ? "" : ", ", action->id);
    return text;
}

/// An error for the first parameter that neither the action nor every edit has.
base::Result<void> knowsAll(const Action& action, const base::ParamTexts& given) {
    std::vector<std::string_view> known;
    for (const auto& spec : action.params) known.emplace_back(spec.key);
    known.insert(known.end(), {"from", "to", "for", "note"});
    for (const auto& [key, text] : given)
        if (std::find(known.begin(), known.end(), key) == known.end())
            return base::failUsage(PENUMBRA_SAY("Problem", "The action {} takes no parameter '{}'.{}")(
                action.id, key, base::hintFor(key, known)));
    return {};
}

} // namespace

base::Result<Edit> parseEdit(std::string_view text, std::optional<base::Time> now) {
    const auto parts = words(text);
    if (!parts) return tl::unexpected(parts.error());
    if (parts->empty())
        return base::failUsage(PENUMBRA_SAY("Problem", "The edit is empty. Begin with one of {}.")(actionList()));
    const auto* action = actions().find(parts->front());
    if (!action) {
        std::vector<std::string_view> known;
        for (const auto* one : actions()) known.emplace_back(one->id);
        return base::failUsage(PENUMBRA_SAY("Problem", "There is no action '{}'.{}")(
            parts->front(), base::hintFor(parts->front(), known)));
    }
    Edit edit;
    edit.change.action = action->id;
    base::ParamTexts own;
    for (std::size_t i = 1; i < parts->size(); ++i) {
        const auto& part = (*parts)[i];
        const auto equals = part.find('=');
        if (equals == std::string::npos || equals == 0)
            return base::failUsage(PENUMBRA_SAY("Problem", "'{}' is not of the form key=value.")(part));
        const auto key = part.substr(0, equals);
        const bool mine = key == "from" || key == "to" || key == "for" || key == "note";
        if (!(mine ? own : edit.change.params).emplace(key, part.substr(equals + 1)).second)
            return base::failUsage(PENUMBRA_SAY("Problem", "'{}' is given twice.")(key));
    }
    if (auto window = readWindow(edit, own, now); !window) return base::failUsage(window.error().text);
    if (own.contains("note")) edit.note = own.at("note");
    if (auto known = knowsAll(*action, edit.change.params); !known) return tl::unexpected(known.error());
    const auto params =
        base::parseParams(action->params, edit.change.params, PENUMBRA_SAY("Problem", "the action {}")(action->id));
    if (!params) return tl::unexpected(params.error());
    edit.key = fmt::format("{}-{:08x}", action->id, static_cast<std::uint32_t>(base::hashText(text)));
    return edit;
}

} // namespace penumbra::whatif
