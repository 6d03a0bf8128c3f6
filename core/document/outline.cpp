#include "document/outline.h"

#include "base/parts.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::document {

namespace {

constexpr std::size_t kMostEntries = 4000, kMostLevels = 5, kLongest = 200;

using Entries = std::vector<std::pair<std::string, std::string>>;

/// Walks JSON that may end anywhere, without recursion.
class JsonScan final {
public:
    JsonScan(std::string_view text, Entries& entries) : m_text(text), m_entries(entries) {}

    /// False where it is no JSON from its very beginning.
    bool run() {
        while (next()) {
        }
        return m_good;
    }
    bool another() const { return m_another; }

private:
    struct Level {
        std::string place;
        bool list = false;
        std::size_t index = 0;
        std::string key;
        bool keyed = false; ///< the key of the next value was read
    };

    void blank() { m_at = std::min(m_text.find_first_not_of(" \t\r\n,:", m_at), m_text.size()); }

    std::string here() const { // deeper than what is noted no place grows
        if (m_levels.empty() || m_levels.size() > kMostLevels) return {};
        const auto& level = m_levels.back();
        return level.place + "/" + (level.list ? std::to_string(level.index) : level.key);
    }

    void note(std::string value) {
        if (!m_levels.empty() && m_levels.size() <= kMostLevels && m_entries.size() < kMostEntries)
            m_entries.emplace_back(here(), value.substr(0, kLongest));
    }

    /// After a value.
    void step() {
        if (m_levels.empty()) {
            blank();
            m_another = m_at < m_text.size() && m_text[m_at] == '{';
            m_at = m_text.size();
            return;
        }
        ++m_levels.back().index;
        m_levels.back().keyed = false;
    }

    std::string quoted() {
        std::string out;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at) {
            if (m_text[m_at] == '\\') ++m_at;
            if (m_at < m_text.size()) out += m_text[m_at];
        }
        m_at = std::min(m_at + 1, m_text.size());
        return out;
    }

    bool next() {
        blank();
        if (m_at >= m_text.size()) return false;
        const char c = m_text[m_at];
        if (c == '{' || c == '[') {
            note({});
            // Deeper down nothing is noted, and a place for each level would take the square of their number.
            m_levels.push_back({m_levels.size() < kMostLevels ? here() : std::string(), c == '[', 0, {}, false});
            ++m_at;
            return true;
        }
        if (c == '}' || c == ']') {
            if (m_levels.empty()) return m_good = false;
            m_levels.pop_back();
            ++m_at;
            step();
            return true;
        }
        if (c == '"') {
            auto text = quoted();
            if (!m_levels.empty() && !m_levels.back().list && !m_levels.back().keyed) {
                m_levels.back().key = std::move(text);
                m_levels.back().keyed = true;
                return true;
            }
            note(std::move(text));
            step();
            return true;
        }
        const auto end = std::min(m_text.find_first_of(" \t\r\n,]}", m_at), m_text.size());
        const auto word = m_text.substr(m_at, end - m_at);
        const bool number = c == '-' || (c >= '0' && c <= '9');
        if (m_levels.empty() || (!number && word != "true" && word != "false" && word != "null")) {
            m_good = end == m_text.size() && !m_entries.empty(); // cut here, or no JSON
            return false;
        }
        note(std::string(word));
        m_at = end;
        step();
        return true;
    }

    std::string_view m_text;
    Entries& m_entries;
    std::vector<Level> m_levels;
    std::size_t m_at = 0;
    bool m_good = true, m_another = false;
};

/// The key at the begin of a line of YAML and what follows it, or an empty key.
std::pair<std::string_view, std::string_view> keyOf(std::string_view line) {
    std::size_t end = 0;
    if (line.starts_with('"') || line.starts_with('\'')) {
        end = line.find(line.front(), 1);
        if (end == std::string_view::npos || end + 1 >= line.size() || line[end + 1] != ':') return {};
        return {line.substr(1, end - 1), base::trimmed(line.substr(end + 2))};
    }
    while (end < line.size() && (std::isalnum(static_cast<unsigned char>(line[end])) != 0 ||
                                 std::string_view("_-./$").find(line[end]) != std::string_view::npos))
        ++end;
    if (end == 0 || end >= line.size() || line[end] != ':') return {};
    if (end + 1 < line.size() && line[end + 1] != ' ' && line[end + 1] != '\r') return {};
    return {line.substr(0, end), base::trimmed(line.substr(end + 1))};
}

std::string_view unquoted(std::string_view text) {
    if (text.size() > 1 && (text.front() == '"' || text.front() == '\'') && text.back() == text.front())
        return text.substr(1, text.size() - 2);
    return text;
}

/// Line by line, by indentation alone.
class YamlScan final {
public:
    explicit YamlScan(Entries& entries) : m_entries(entries) {}

    void line(std::string_view line) {
        if (line.starts_with("---")) {
            m_levels.clear();
            m_block = kNone;
            return;
        }
        auto indent = line.find_first_not_of(' ');
        if (indent == std::string_view::npos || line[indent] == '#') return;
        if (m_block != kNone && indent > m_block) return; // text of a block
        m_block = kNone;
        line.remove_prefix(indent);
        while (line.starts_with("- ") || line == "-") {
            leave(indent, true);
            auto& count = m_levels.empty() || !m_levels.back().list || m_levels.back().indent != indent
                              ? m_levels.emplace_back(Level{indent, base(), true, 0})
                              : m_levels.back();
            count.place = below(count.parent, std::to_string(count.index++));
            const auto rest = std::min(line.find_first_not_of(' ', 1), line.size());
            indent += rest;
            line.remove_prefix(rest);
        }
        leave(indent, false);
        const auto [key, value] = keyOf(line);
        if (key.empty()) return;
        const auto place = below(base(), std::string(key));
        const bool block = value.starts_with('|') || value.starts_with('>');
        if (static_cast<std::size_t>(std::count(place.begin(), place.end(), '/')) <= kMostLevels &&
            m_entries.size() < kMostEntries)
            m_entries.emplace_back(place, block ? std::string() : std::string(unquoted(value).substr(0, kLongest)));
        m_levels.push_back({indent, base(), false, 0, place});
        if (block) m_block = indent;
    }

private:
    struct Level {
        std::size_t indent = 0;
        std::string parent;
        bool list = false;
        std::size_t index = 0;
        std::string place{};
    };
    static constexpr std::size_t kNone = std::string_view::npos;

    /// Deeper than what is noted no place grows.
    std::string below(const std::string& place, const std::string& part) const {
        return m_levels.size() > kMostLevels + 1 ? place : place + "/" + part;
    }

    std::string base() const { return m_levels.empty() ? std::string() : m_levels.back().place; }

    /// Leaves what is no longer open at this indentation; a list may stand as deep as the key it belongs to.
    void leave(std::size_t indent, bool entry) {
        while (!m_levels.empty()) {
            const auto& last = m_levels.back();
            const bool open = last.indent < indent || (entry && last.indent == indent);
            if (open) return;
            m_levels.pop_back();
        }
    }

    Entries& m_entries;
    std::vector<Level> m_levels;
    std::size_t m_block = kNone;
};

std::string rootElement(std::string_view text) {
    for (auto at = text.find('<'); at != std::string_view::npos; at = text.find('<', at + 1)) {
        if (at + 1 >= text.size() || text[at + 1] == '?' || text[at + 1] == '!') continue;
        const auto end = std::min(text.find_first_of(" \t\r\n/>", at + 1), text.size());
        return std::string(text.substr(at + 1, end - at - 1));
    }
    return {};
}

bool matches(std::string_view place, std::string_view pattern) {
    while (!place.empty() && !pattern.empty()) {
        const auto cut = [](std::string_view& text) {
            const auto end = std::min(text.find('/', 1), text.size());
            const auto part = text.substr(0, end);
            text.remove_prefix(end);
            return part;
        };
        const auto want = cut(pattern);
        const auto part = cut(place);
        if (want != "/*" && want != part) return false;
    }
    return place.empty() && pattern.empty();
}

} // namespace

bool Outline::has(std::string_view place) const {
    return std::any_of(entries.begin(), entries.end(), [&](const auto& e) { return matches(e.first, place); });
}

std::string_view Outline::text(std::string_view place) const {
    for (const auto& [where, value] : entries)
        if (!value.empty() && matches(where, place)) return value;
    return {};
}

bool Outline::says(std::string_view place, std::string_view begin) const {
    return std::any_of(entries.begin(), entries.end(), [&](const auto& e) {
        return std::string_view(e.second).starts_with(begin) && matches(e.first, place);
    });
}

Outline outlineOf(std::string_view head) {
    Outline out;
    if (head.starts_with("PK\x03\x04")) {
        out.form = Outline::Form::Zip;
        return out;
    }
    if (head.starts_with("\xEF\xBB\xBF")) head.remove_prefix(3);
    const auto first = head.find_first_not_of(" \t\r\n");
    if (first == std::string_view::npos) return out;
    head.remove_prefix(first);
    if (head.front() == '{' || head.front() == '[') {
        JsonScan scan(head, out.entries);
        // Damage further on is for the reader to name: it knows the line.
        if (scan.run() || out.entries.size() > 1) {
            out.form = Outline::Form::Json;
            out.lines = scan.another();
            return out;
        }
        out.entries.clear();
    }
    out.root = base::trimmed(head.substr(0, head.find('\n')));
    out.form = Outline::Form::Text;
    if (head.front() == '<') {
        out.form = Outline::Form::Xml;
        out.root = rootElement(head);
        return out;
    }
    YamlScan scan(out.entries);
    for (std::string_view rest = head; !rest.empty();) {
        const auto end = std::min(rest.find('\n'), rest.size());
        scan.line(rest.substr(0, end));
        rest.remove_prefix(std::min(end + 1, rest.size()));
    }
    if (!out.entries.empty()) out.form = Outline::Form::Yaml;
    return out;
}

} // namespace penumbra::document
