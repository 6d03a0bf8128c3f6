#include "base/text.h"
#include "ingest/ansible/facts.h"

#include "base/parts.h"
#include "document/encoding.h"

#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

struct ResultHeader {
    std::string_view host, state;
};

/// "web-01 | SUCCESS => {" as its host and state; an empty host where it is none.
ResultHeader headerOf(std::string_view line) {
    const auto bar = line.find(" | ");
    const auto arrow = line.find(" => {");
    if (bar == std::string_view::npos || arrow == std::string_view::npos || arrow < bar) return {};
    const auto host = base::trimmed(line.substr(0, bar));
    const auto state = base::trimmed(line.substr(bar + 3, arrow - bar - 3));
    if (host.find_first_of(" \t{\"") != std::string_view::npos) return {};
    for (const char* known : {"SUCCESS", "CHANGED", "FAILED!", "FAILED", "UNREACHABLE!"})
        if (state == known) return {host, state};
    return {};
}

base::Result<std::vector<HostFacts>> splitOutput(std::string_view text, const std::string& name) {
    std::vector<HostFacts> out;
    struct Part {
        ResultHeader header;
        std::size_t begin = 0, line = 0;
    };
    std::vector<Part> parts;
    std::size_t line = 0;
    for (std::size_t at = 0; at < text.size(); ++line) {
        const auto end = std::min(text.find('\n', at), text.size());
        const auto row = text.substr(at, end - at);
        if (const auto header = headerOf(row); !header.host.empty())
            parts.push_back({header, at + row.find(" => {") + 4, line + 1});
        at = end + 1;
    }
    for (std::size_t i = 0; i < parts.size(); ++i) {
        // The next result begins on a line of its own.
        auto body = text.substr(parts[i].begin);
        if (i + 1 < parts.size())
            body = text.substr(parts[i].begin, text.rfind('\n', parts[i + 1].begin) + 1 - parts[i].begin);
        const auto place = fmt::format("{}:{}", name, parts[i].line);
        auto json = base::parseJson(body, place);
        if (!json) return tl::unexpected(json.error());
        out.push_back(
            {std::string(parts[i].header.host), std::string(parts[i].header.state), std::move(*json), {place, {}}});
    }
    return out;
}

} // namespace

bool beginsResult(std::string_view line) { return !headerOf(line).host.empty(); }

base::Result<std::vector<HostFacts>> loadFacts(const Input& input) {
    const auto decoded = document::decodeText(input.bytes, input.name);
    if (!decoded) return tl::unexpected(decoded.error());
    const auto text = base::trimmed(decoded->text());
    if (beginsResult(text.substr(0, text.find('\n')))) return splitOutput(decoded->text(), input.name);
    auto trees = document::parseTrees(input.bytes, input.name);
    if (!trees) return tl::unexpected(trees.error());
    std::vector<HostFacts> out;
    for (auto& tree : *trees) {
        auto place = tree.at("");
        const bool failed = base::boolAt(tree.json, "failed") || base::boolAt(tree.json, "unreachable");
        out.push_back({{}, failed ? "FAILED!" : "SUCCESS", std::move(tree.json), std::move(place)});
    }
    if (out.empty()) return base::failInput(PENUMBRA_SAY("Problem", "{} holds no facts.")(input.name));
    return out;
}

} // namespace penumbra::ingest
