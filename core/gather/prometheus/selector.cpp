#include "gather/prometheus/selector.h"

#include "base/parts.h"
#include "base/text.h"

#include <fmt/format.h>
#include <optional>

namespace penumbra::gather {

namespace {

bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':'; }
using base::isDigit;

class Parser final {
public:
    explicit Parser(std::string_view text) : m_left(text) {}

    std::optional<Matchers> selector() {
        Matchers out;
        space();
        const auto before = m_left;
        if (const auto name = word(); !name.empty()) {
            space();
            if (m_left.empty() || m_left.front() == '{')
                out.push_back({"__name__", Matcher::Type::Equal, std::string(name)});
            else
                m_left = before;
        }
        const bool braced = take("{");
        if ((braced || !m_left.empty()) && !list(out)) return {};
        if (braced && !take("}")) return {};
        space();
        if (!m_left.empty() || out.empty()) return {};
        return out;
    }

private:
    void space() {
        while (!m_left.empty() && (m_left.front() == ' ' || m_left.front() == '\t' || m_left.front() == '\n'))
            m_left.remove_prefix(1);
    }
    bool take(std::string_view mark) {
        space();
        if (!m_left.starts_with(mark)) return false;
        m_left.remove_prefix(mark.size());
        return true;
    }
    std::string_view word() {
        std::size_t size = 0;
        while (size < m_left.size() && (isLetter(m_left[size]) || (size > 0 && isDigit(m_left[size])))) ++size;
        const auto out = m_left.substr(0, size);
        m_left.remove_prefix(size);
        return out;
    }

    bool list(Matchers& out) {
        while (true) {
            space();
            if (m_left.empty() || m_left.front() == '}') return true;
            Matcher matcher;
            matcher.label = word();
            if (matcher.label.empty() || !sign(matcher.type) || !quoted(matcher.value)) return false;
            out.push_back(std::move(matcher));
            if (!take(",")) return true;
        }
    }

    bool sign(Matcher::Type& out) {
        using Type = Matcher::Type;
        for (const auto& [mark, type] :
             {std::pair{"=~", Type::Matches}, {"!~", Type::NotMatches}, {"!=", Type::NotEqual}, {"=", Type::Equal}}) {
            if (!take(mark)) continue;
            out = type;
            return true;
        }
        return false;
    }

    bool quoted(std::string& out) {
        space();
        if (m_left.empty()) return false;
        const char quote = m_left.front();
        if (quote != '"' && quote != '\'' && quote != '`') return false;
        m_left.remove_prefix(1);
        while (!m_left.empty() && m_left.front() != quote) {
            char c = m_left.front();
            m_left.remove_prefix(1);
            if (c == '\\' && quote != '`') {
                if (m_left.empty()) return false;
                c = escaped(m_left.front());
                if (c == '\0') return false;
                m_left.remove_prefix(1);
            }
            out += c;
        }
        return take({&quote, 1});
    }

    static char escaped(char c) {
        switch (c) {
        case 'n':
            return '\n';
        case 't':
            return '\t';
        case 'r':
            return '\r';
        case '\\':
        case '"':
        case '\'':
            return c;
        default:
            return '\0';
        }
    }

    std::string_view m_left;
};

std::string inQuotes(std::string_view text) {
    std::string out = "\"";
    for (const char c : text) {
        if (c == '\n') {
            out += "\\n";
            continue;
        }
        if (c == '"' || c == '\\') out += '\\';
        out += c;
    }
    return out + '"';
}

/// A regular expression (RE2) of one text.
std::string literally(std::string_view text) {
    std::string out;
    for (const char c : text) {
        if (std::string_view("\\.+*?()|[]{}^$").find(c) != std::string_view::npos) out += '\\';
        out += c;
    }
    return out;
}

} // namespace

base::Result<Matchers> parseSelector(std::string_view text) {
    auto out = Parser(text).selector();
    if (!out)
        return base::failUsage(
            PENUMBRA_SAY("Problem", "'{:.200}' is no selector of series. Write for example "
                                    "queue_depth{{job=\"shop\"}} or {{__name__=~\"queue_depth|in_flight\"}}.")(text));
    return std::move(*out);
}

std::string selectorText(const Matchers& matchers) {
    std::string out = "{";
    for (const auto& matcher : matchers) {
        constexpr const char* kSigns[] = {"=", "!=", "=~", "!~"};
        if (out.size() > 1) out += ',';
        out += matcher.label + kSigns[static_cast<std::size_t>(matcher.type)] + inQuotes(matcher.value);
    }
    return out + '}';
}

Matcher oneOf(std::string label, const std::vector<std::string>& values) {
    if (values.size() == 1) return {std::move(label), Matcher::Type::Equal, values[0]};
    std::string pattern;
    for (const auto& value : values) pattern += (&value == &values[0] ? "" : "|") + literally(value);
    return {std::move(label), Matcher::Type::Matches, std::move(pattern)};
}

std::vector<std::vector<std::string>> groupsOf(const std::string& label, const std::vector<std::string>& values,
                                               std::size_t most, std::size_t bytes) {
    std::vector<std::vector<std::string>> out;
    std::size_t size = 0;
    for (const auto& value : values) {
        const auto more = selectorText({oneOf(label, {value, value})}).size() / 2 + 1; // as a part of a pattern
        if (out.empty() || out.back().size() >= most || size + more > bytes) {
            out.emplace_back();
            size = label.size() + 8;
        }
        out.back().push_back(value);
        size += more;
    }
    return out;
}

} // namespace penumbra::gather
