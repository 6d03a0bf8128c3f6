#include "gather/prometheus/own_queries.h"

#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::gather {

namespace {

std::string_view trimmed(std::string_view text) {
    constexpr std::string_view kSpace = " \t\r\n";
    const auto begin = text.find_first_not_of(kSpace);
    if (begin == std::string_view::npos) return {};
    return text.substr(begin, text.find_last_not_of(kSpace) - begin + 1);
}

/// Cuts at line breaks and at semicolons outside of quotes.
std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    char quote = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        const char c = i < text.size() ? text[i] : '\n';
        if (i < text.size() && quote != 0) {
            if (c == '\\' && quote != '`') ++i;
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'' || c == '`') {
            quote = c;
        } else if (c == '\n' || c == ';') {
            if (const auto part = trimmed(text.substr(begin, i - begin)); !part.empty()) out.push_back(part);
            begin = i + 1;
        }
    }
    if (begin < text.size())
        if (const auto part = trimmed(text.substr(begin)); !part.empty()) out.push_back(part);
    return out;
}

tl::unexpected<base::Error> refuse(std::string_view line, const std::string& why) {
    return base::failUsage(PENUMBRA_SAY(
        "Problem", "The own query '{:.120}' cannot be read. {} Write for example: service/shop orders (1/s) "
                   "= sum(rate(orders_total[5m]))")(line, why));
}

base::Result<OwnQuery> parseOne(std::string_view line) {
    const auto equals = line.find('=');
    const auto slash = line.find('/');
    if (equals == std::string_view::npos || slash > equals)
        return refuse(line, PENUMBRA_SAY("Problem", "It names no resource, or has no '='.")());
    OwnQuery out;
    out.expression = trimmed(line.substr(equals + 1));
    if (out.expression.empty()) return refuse(line, PENUMBRA_SAY("Problem", "It has nothing behind its '='.")());
    auto head = trimmed(line.substr(0, equals));
    const auto kind = model::parseKind(head.substr(0, slash));
    if (!kind) return refuse(line, kind.error().text);
    out.kind = *kind;
    if (head.ends_with(')')) {
        const auto open = head.rfind('(');
        if (open == std::string_view::npos) return refuse(line, PENUMBRA_SAY("Problem", "It has a ')' too many.")());
        const auto unit = base::parseUnit(trimmed(head.substr(open + 1, head.size() - open - 2)));
        if (!unit) return refuse(line, unit.error().text);
        out.unit = *unit;
        head = trimmed(head.substr(0, open));
    }
    const auto space = head.find_last_of(" \t");
    if (space == std::string_view::npos)
        return refuse(line, PENUMBRA_SAY("Problem", "It has no name for its metric.")());
    out.metric = head.substr(space + 1);
    out.name = trimmed(head.substr(slash + 1, space - slash - 1));
    if (out.name.empty() || space < slash)
        return refuse(line, PENUMBRA_SAY("Problem", "It has no name for its resource.")());
    return out;
}

} // namespace

std::optional<std::string> OwnQuery::nameFor(const LabelSet& labels) const {
    std::string out;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto close = name[i] == '{' ? name.find('}', i) : std::string::npos;
        if (close == std::string::npos) {
            out += name[i];
            continue;
        }
        const auto value = labels.find(name.substr(i + 1, close - i - 1));
        if (value == labels.end() || value->second.empty()) return {};
        out += value->second;
        i = close;
    }
    return out;
}

base::Result<std::vector<OwnQuery>> parseOwnQueries(std::string_view text) {
    std::vector<OwnQuery> out;
    for (const auto line : parts(text)) {
        auto one = parseOne(line);
        if (!one) return tl::unexpected(one.error());
        out.push_back(std::move(*one));
    }
    return out;
}

} // namespace penumbra::gather
