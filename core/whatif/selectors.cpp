#include "base/text.h"
#include "whatif/where.h"

#include "base/parts.h"

#include <algorithm>
#include <fmt/format.h>
#include <optional>

namespace penumbra::whatif {

namespace {

using Op = model::SelectorOperator;

using base::trimmed;

/// Parts between the commas that stand in no parentheses.
std::vector<std::string_view> parts(std::string_view text) {
    std::vector<std::string_view> out;
    int depth = 0;
    std::size_t begin = 0;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] == '(') ++depth;
        if (i < text.size() && text[i] == ')') --depth;
        if (i < text.size() && (text[i] != ',' || depth > 0)) continue;
        out.push_back(trimmed(text.substr(begin, i - begin)));
        begin = i + 1;
    }
    return out;
}

/// The first word of the text; the text goes on behind it.
std::string_view takeWord(std::string_view& text) {
    const auto end = text.find_first_of(" \t\n(");
    const auto word = text.substr(0, end);
    text = trimmed(end == std::string_view::npos ? std::string_view{} : text.substr(end));
    return word;
}

bool isPlain(std::string_view text) { return text.find_first_of("()=!, \t\n") == std::string_view::npos; }

/// "in (a, b)" and "notin (a, b)" behind the key.
bool readList(std::string_view rest, model::Selector& out) {
    const auto word = takeWord(rest);
    if ((word != "in" && word != "notin") || !rest.starts_with('(') || !rest.ends_with(')')) return false;
    out.op = word == "in" ? Op::In : Op::NotIn;
    for (const auto value : parts(rest.substr(1, rest.size() - 2))) {
        if (!isPlain(value)) return false;
        out.values.emplace_back(value);
    }
    return true;
}

bool readOne(std::string_view text, model::Selector& out) {
    if (text.starts_with('!')) {
        out.op = Op::DoesNotExist;
        out.key = trimmed(text.substr(1));
        return !out.key.empty() && isPlain(out.key);
    }
    if (const auto at = text.find('='); at != std::string_view::npos) {
        const bool differs = at > 0 && text[at - 1] == '!';
        const bool twice = at + 1 < text.size() && text[at + 1] == '=';
        out.op = differs ? Op::NotIn : Op::In;
        out.key = trimmed(text.substr(0, at - (differs ? 1 : 0)));
        out.values = {std::string(trimmed(text.substr(at + (twice ? 2 : 1))))};
        return !out.key.empty() && isPlain(out.key) && isPlain(out.values.front());
    }
    out.key = takeWord(text);
    out.op = Op::Exists;
    return !out.key.empty() && isPlain(out.key) && (text.empty() || readList(text, out));
}

} // namespace

base::Result<std::vector<model::Selector>> parseSelectors(std::string_view text) {
    std::vector<model::Selector> out;
    for (const auto part : parts(text)) {
        if (!readOne(part, out.emplace_back()))
            return base::failInput(PENUMBRA_SAY("Edit",
                                                "'{}' is no selector. Write key=value, key!=value, key in (a, b), "
                                                "key notin (a, b), key or !key, with commas between.")(part));
    }
    return out;
}

namespace {

base::Result<HostsNamed> labelled(const model::World& world, std::string_view text) {
    auto selectors = parseSelectors(text);
    if (!selectors) return tl::unexpected(selectors.error());
    HostsNamed out{{}, std::move(*selectors)};
    int row = 0;
    for (const auto& host : world.hosts) {
        if (std::all_of(out.selectors.begin(), out.selectors.end(),
                        [&](const auto& s) { return s.matches(host.labels); }))
            out.rows.push_back(row);
        ++row;
    }
    if (out.rows.empty()) return base::failInput(PENUMBRA_SAY("Edit", "No host meets '{}'.")(text));
    return out;
}

} // namespace

base::Result<HostsNamed> hostsNamed(const model::World& world, std::string_view text) {
    HostsNamed out;
    const auto entries = base::splitList(text, ',');
    if (entries.empty()) return out;
    model::Selector names;
    names.key = model::kHostNameKey;
    std::optional<base::Error> unknown;
    std::string_view stranger;
    for (const auto entry : entries) {
        const auto row = model::resolveHost(world, entry);
        if (!row && !unknown) {
            unknown = row.error();
            stranger = entry;
        }
        if (!row) continue;
        out.rows.push_back(*row);
        names.values.push_back(naturalName(world.hosts[static_cast<std::size_t>(*row)].id));
    }
    const bool asksLabels = text.find_first_of("=!(") != std::string_view::npos;
    if (unknown && !out.rows.empty() && asksLabels)
        return base::failUsage(PENUMBRA_SAY("Edit",
                                            "'{}' does not go with the rest. Give names of hosts or labels, e.g. h1,h2 "
                                            "or disk=fast.")(stranger));
    if (unknown && out.rows.empty()) {
        auto found = labelled(world, text);
        if (found || asksLabels) return found;
    }
    if (unknown) return tl::unexpected(*unknown);
    std::sort(out.rows.begin(), out.rows.end());
    out.rows.erase(std::unique(out.rows.begin(), out.rows.end()), out.rows.end());
    out.selectors.push_back(std::move(names));
    return out;
}

model::Selector opposite(model::Selector selector) {
    switch (selector.op) {
    case Op::In:
        selector.op = Op::NotIn;
        break;
    case Op::NotIn:
        selector.op = Op::In;
        break;
    case Op::Exists:
        selector.op = Op::DoesNotExist;
        break;
    case Op::DoesNotExist:
        selector.op = Op::Exists;
        break;
    }
    return selector;
}

} // namespace penumbra::whatif
