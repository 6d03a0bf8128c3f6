#include "ingest/excerpt/spot.h"

#include <charconv>

namespace penumbra::ingest {

namespace {

/// A whole number from 1, which all of the text is; 0 for anything else.
std::size_t lineIn(std::string_view text) {
    std::size_t line = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), line);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? line : 0;
}

} // namespace

Spot spotOf(std::string_view where, std::string_view name) {
    Spot out;
    if (name.empty() || !where.starts_with(name)) return out;
    auto rest = where.substr(name.size());
    out.inFile = rest.empty() || rest.front() == ':';
    if (rest.empty() || !out.inFile) return out;
    rest.remove_prefix(1);
    if (rest.starts_with('/')) {
        out.pointer = rest;
        return out;
    }
    if (const auto mark = rest.rfind('!'); mark != std::string_view::npos && lineIn(rest.substr(mark + 1)) > 0) {
        out.sheet = rest.substr(0, mark);
        out.line = lineIn(rest.substr(mark + 1));
        return out;
    }
    const auto colon = rest.find(':');
    out.line = lineIn(rest.substr(0, colon));
    if (out.line > 0 && colon != std::string_view::npos && rest.substr(colon + 1).starts_with('/'))
        out.pointer = rest.substr(colon + 1);
    return out;
}

} // namespace penumbra::ingest
