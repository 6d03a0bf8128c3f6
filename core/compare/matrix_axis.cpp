#include "base/text.h"
#include "compare/matrix.h"
#include "whatif/action.h"

#include "base/parts.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::compare {

namespace {

using base::trimmed;

/// Where `c` stands outside of quotes, by the rules of parseEdit. `alone`: only with blanks or the text's end around.
std::vector<std::size_t> marks(std::string_view text, char c, bool alone) {
    std::vector<std::size_t> out;
    const auto blankAt = [&](std::size_t i) {
        return i >= text.size() || std::isspace(static_cast<unsigned char>(text[i])) != 0;
    };
    char quote = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (quote == '"' && text[i] == '\\')
            ++i;
        else if (quote != 0)
            quote = text[i] == quote ? 0 : quote;
        else if (text[i] == '\'' || text[i] == '"')
            quote = text[i];
        else if (text[i] == c && (!alone || (blankAt(i + 1) && (i == 0 || blankAt(i - 1)))))
            out.push_back(i);
    }
    return out;
}

std::vector<std::string_view> split(std::string_view text, char c, bool alone) {
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    for (const auto at : marks(text, c, alone)) {
        parts.push_back(trimmed(text.substr(begin, at - begin)));
        begin = at + 1;
    }
    parts.push_back(trimmed(text.substr(begin)));
    return parts;
}

/// "change-demand factor=1.2|1.5" as two texts with what differs; one text where there are no values to choose from.
base::Result<std::vector<std::pair<std::string, std::string>>> expanded(std::string_view text) {
    const auto bars = marks(text, '|', false);
    if (bars.empty()) return std::vector{std::pair{std::string(), std::string(text)}};
    const auto isBlank = [](char c) { return std::isspace(static_cast<unsigned char>(c)) != 0; };
    const auto wordEnd = [&](std::size_t at) {
        const auto end = std::find_if(text.begin() + static_cast<std::ptrdiff_t>(at), text.end(), isBlank);
        return static_cast<std::size_t>(end - text.begin());
    };
    const auto end = wordEnd(bars.front());
    const auto equals = text.rfind('=', bars.front());
    if (equals == std::string_view::npos || wordEnd(equals) != end)
        return base::failUsage(
            PENUMBRA_SAY("Session", "In '{}' the values with | between them follow no parameter. Write key=1|2, "
                                    "or ' | ' with blanks between whole values of the axis.")(text));
    if (bars.back() > end)
        return base::failUsage(
            PENUMBRA_SAY("Session", "In '{}' two parameters have several values. Make them two axes.")(text));
    std::vector<std::pair<std::string, std::string>> out;
    for (const auto value : split(text.substr(equals + 1, end - equals - 1), '|', false))
        out.emplace_back(value, fmt::format("{}{}{}", text.substr(0, equals + 1), value, text.substr(end)));
    return out;
}

/// "[label] rest": the label, and the rest in `text`.
base::Result<std::string> takeLabel(std::string_view& text) {
    if (!text.starts_with('[')) return std::string();
    const auto close = text.find(']');
    if (close == std::string_view::npos)
        return base::failUsage(PENUMBRA_SAY("Session", "The label of '{}' has no ] at its end.")(text));
    std::string label(trimmed(text.substr(1, close - 1)));
    text = trimmed(text.substr(close + 1));
    return label;
}

base::Result<MatrixValue> valueOf(std::string label, std::string_view text, std::optional<base::Time> now) {
    MatrixValue value{std::move(label), {}};
    if (value.label.empty()) value.label = text;
    if (text == "none") return value;
    for (const auto part : split(text, ';', false)) {
        auto edit = whatif::parseEdit(part, now);
        if (!edit) return base::failUsage(PENUMBRA_SAY("Session", "'{}' is not an edit. {}")(part, edit.error().text));
        value.edits.push_back(std::move(*edit));
    }
    return value;
}

} // namespace

base::Result<MatrixAxis> parseAxis(std::string_view text, std::optional<base::Time> now) {
    const auto colon = text.find(':');
    MatrixAxis axis{std::string(trimmed(text.substr(0, std::min(colon, text.size())))), {}};
    if (colon == std::string_view::npos || axis.name.empty() || axis.name.find('=') != std::string::npos)
        return base::failUsage(PENUMBRA_SAY(
            "Session", "The axis '{}' has no name. Write 'growth: none | change-demand factor=1.2|1.5'.")(text));
    const auto wrong = [&](const base::Error& error) {
        return base::failUsage(PENUMBRA_SAY("Session", "The axis '{}' cannot be read. {}")(axis.name, error.text));
    };
    for (auto part : split(text.substr(colon + 1), '|', true)) {
        const auto label = takeLabel(part);
        if (!label) return wrong(label.error());
        const auto texts = expanded(part);
        if (!texts) return wrong(texts.error());
        for (const auto& [what, edits] : *texts) {
            auto name = *label;
            if (!what.empty()) name += name.empty() ? what : " " + what;
            auto value = valueOf(std::move(name), edits, now);
            if (!value) return wrong(value.error());
            if (std::any_of(axis.values.begin(), axis.values.end(),
                            [&](const auto& v) { return v.label == value->label; }))
                return base::failUsage(PENUMBRA_SAY(
                    "Session", "The axis '{}' has two values called '{}'. Put a label in brackets "
                               "in front of them, e.g. [more] scale service=web replicas=9.")(axis.name, value->label));
            axis.values.push_back(std::move(*value));
        }
    }
    return axis;
}

base::Result<MatrixAxis> axisOf(const whatif::Edit& edit, const std::string& key, std::string_view values) {
    const auto* action = whatif::actions().find(edit.change.action);
    if (!action)
        return base::failUsage(
            PENUMBRA_SAY("Session", "This version does not know the action '{}'.")(edit.change.action));
    auto shown = edit;
    shown.enabled = true;
    if (key.empty()) return MatrixAxis{whatif::describe(edit), {{"without", {}}, {"with", {shown}}}, edit.key};
    const auto spec =
        std::find_if(action->params.begin(), action->params.end(), [&](const auto& s) { return s.key == key; });
    if (spec == action->params.end())
        return base::failUsage(PENUMBRA_SAY("Session", "The action {} takes no parameter '{}'.")(action->id, key));
    MatrixAxis axis{
        PENUMBRA_SAY("Session", "{}: {}")(base::said("actions", action->title), base::said("actions", spec->title)),
        {},
        edit.key};
    for (const auto part : split(values, '|', false)) {
        MatrixValue value{std::string(part), {}};
        if (part.empty())
            return base::failUsage(
                PENUMBRA_SAY("Session", "A value is missing. Write e.g. 'none | 1.2 | 1.5', with | between.")());
        if (std::any_of(axis.values.begin(), axis.values.end(), [&](const auto& v) { return v.label == value.label; }))
            return base::failUsage(PENUMBRA_SAY("Session", "The value '{}' stands there twice.")(part));
        if (part != "none") {
            if (const auto read = base::parseParam(*spec, value.label); !read) return tl::unexpected(read.error());
            shown.change.params[key] = value.label;
            value.edits = {shown};
        }
        axis.values.push_back(std::move(value));
    }
    return axis;
}

} // namespace penumbra::compare
