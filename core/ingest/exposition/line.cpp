#include "ingest/exposition/line.h"

#include "base/parts.h"
#include "base/text.h"
#include "document/encoding.h"
#include "ingest/row.h"

#include <charconv>
#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::ingest {

namespace {

constexpr std::size_t kLongestExemplar = 128; // letters of names and values (OpenMetrics 1.0, exemplars)

using base::isDigit;
bool isNameStart(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool isLabelName(std::string_view text) {
    if (text.empty() || !isNameStart(text[0])) return false;
    for (const char c : text)
        if (!isNameStart(c) && !isDigit(c)) return false;
    return true;
}

std::size_t lettersIn(std::string_view text) {
    std::size_t count = 0;
    for (const char c : text) count += (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;
    return count;
}

class LineCursor final {
public:
    LineCursor(std::string_view line, Exposition grammar)
        : m_line(line), m_strict(grammar == Exposition::OpenMetrics) {}

    base::Result<ExposedSample> sample() {
        ExposedSample out;
        out.name = word("{ \t");
        if (out.name.empty() && (m_strict || !next('{')))
            return base::failInput(PENUMBRA_SAY("Problem", "It begins with no metric name.")());
        if (!m_strict) blanks();
        if (next('{')) {
            auto labels = labelSet(m_strict ? nullptr : &out.name);
            if (!labels) return base::fail(labels.error().kind, labels.error().text);
            out.labels = std::move(*labels);
        }
        if (const auto it = out.labels.find("__name__"); it != out.labels.end() && out.name.empty() && !m_strict) {
            out.name = it->second;
            out.labels.erase(it);
            m_quotedName = true;
        }
        if (!m_quotedName && !isMetricName(out.name))
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no name of a metric.")(out.name));
        if (auto rest = numbers(out); !rest) return base::fail(rest.error().kind, rest.error().text);
        return out;
    }

private:
    bool next(char c) const { return m_at < m_line.size() && m_line[m_at] == c; }
    bool atEnd() const { return m_at >= m_line.size(); }
    void blanks() {
        while (next(' ') || next('\t')) ++m_at;
    }
    std::string word(const char* ends) {
        const auto end = std::min(m_line.find_first_of(ends, m_at), m_line.size());
        const auto from = std::exchange(m_at, end);
        return std::string(m_line.substr(from, end - from));
    }
    /// The one blank that OpenMetrics wants, or any in the text format.
    bool gap() {
        if (!next(' ') && (m_strict || !next('\t'))) return false;
        ++m_at;
        if (!m_strict) blanks();
        return true;
    }

    base::Result<std::string> quoted() {
        std::string out;
        for (++m_at; !atEnd() && m_line[m_at] != '"'; ++m_at) {
            if (m_line[m_at] != '\\' || m_at + 1 >= m_line.size()) {
                out += m_line[m_at];
                continue;
            }
            const char c = m_line[++m_at];
            if (c == 'n')
                out += '\n';
            else if (c == '\\' || c == '"')
                out += c;
            else
                out += {'\\', c};
        }
        if (atEnd()) return base::failInput(PENUMBRA_SAY("Problem", "A quote of a label is never closed.")());
        ++m_at;
        return out;
    }

    /// Behind the opening brace. A name of the metric in quotes goes to `name` where that may be.
    base::Result<std::map<std::string, std::string>> labelSet(std::string* name) {
        std::map<std::string, std::string> out;
        ++m_at;
        for (bool first = true;; first = false) {
            if (!m_strict) blanks();
            if (next('}') && (first || !m_strict)) break;
            if (!m_strict && next('"')) {
                auto text = quoted();
                if (!text) return base::fail(text.error().kind, text.error().text);
                if (!m_strict) blanks();
                if (name != nullptr && name->empty() && !next('=')) {
                    *name = std::move(*text);
                    m_quotedName = true;
                } else if (auto done = labelValue(std::move(*text), out); !done) {
                    return base::fail(done.error().kind, done.error().text);
                }
            } else {
                const auto label = word("= \t},\"{");
                if (!isLabelName(label))
                    return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no name of a label.")(label));
                if (auto done = labelValue(label, out); !done) return base::fail(done.error().kind, done.error().text);
            }
            if (!m_strict) blanks();
            if (next('}')) break;
            if (!next(',')) return base::failInput(PENUMBRA_SAY("Problem", "Between two labels stands no comma.")());
            ++m_at;
        }
        ++m_at;
        return out;
    }

    base::Result<void> labelValue(std::string label, std::map<std::string, std::string>& out) {
        if (!m_strict) blanks();
        if (!next('=')) return base::failInput(PENUMBRA_SAY("Problem", "The label '{}' has no value.")(label));
        ++m_at;
        if (!m_strict) blanks();
        if (!next('"'))
            return base::failInput(PENUMBRA_SAY("Problem", "The value of the label '{}' is not in quotes.")(label));
        auto value = quoted();
        if (!value) return base::fail(value.error().kind, value.error().text);
        if (!out.try_emplace(label, std::move(*value)).second)
            return base::failInput(PENUMBRA_SAY("Problem", "The label '{}' stands twice.")(label));
        return {};
    }

    base::Result<void> numbers(ExposedSample& out) {
        const bool apart = gap();
        if (!apart && m_strict)
            return base::failInput(PENUMBRA_SAY("Problem", "One blank must stand before the value.")());
        const auto value = word(" \t");
        const auto number = parseExposedNumber(value);
        if (!number) return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no number.")(value));
        out.value = *number;
        if (atEnd()) return {};
        if (!gap())
            return base::failInput(PENUMBRA_SAY("Problem", "Behind the value stands something that is no blank.")());
        if (atEnd() && !m_strict) return {};
        if (!next('#')) {
            const auto text = word(" \t");
            if (auto time = timeOf(text); !time)
                return base::fail(time.error().kind, time.error().text);
            else
                out.time = *time;
            if (atEnd()) return {};
            if (!gap())
                return base::failInput(PENUMBRA_SAY("Problem", "Behind the time stands something that is no blank.")());
            if (atEnd() && !m_strict) return {};
        }
        if (!next('#')) return base::failInput(PENUMBRA_SAY("Problem", "Something stands behind the time.")());
        out.exemplar = true;
        return exemplar();
    }

    base::Result<double> timeOf(const std::string& text) const {
        const auto number = parseExposedNumber(text);
        const bool whole = text.find_first_not_of("+-0123456789") == std::string::npos;
        if (!number || !std::isfinite(*number) || (!m_strict && !whole))
            return base::failInput(PENUMBRA_SAY("Problem", "'{}' is no time.")(text));
        return m_strict ? *number * 1000 : *number;
    }

    /// `# {label="value"} 0.5 [time]`
    base::Result<void> exemplar() {
        ++m_at;
        if (!gap() || !next('{'))
            return base::failInput(PENUMBRA_SAY("Problem", "Its exemplar has no labels in braces.")());
        auto labels = labelSet(nullptr);
        if (!labels) return base::fail(labels.error().kind, labels.error().text);
        std::size_t letters = 0;
        for (const auto& [name, value] : *labels) letters += lettersIn(name) + lettersIn(value);
        if (letters > kLongestExemplar)
            return base::failInput(PENUMBRA_SAY("Problem", "The labels of its exemplar have over 128 letters.")());
        if (!gap()) return base::failInput(PENUMBRA_SAY("Problem", "Its exemplar has no value.")());
        if (const auto value = word(" \t"); !parseExposedNumber(value))
            return base::failInput(PENUMBRA_SAY("Problem", "The value '{}' of its exemplar is no number.")(value));
        if (atEnd()) return {};
        if (!gap())
            return base::failInput(PENUMBRA_SAY("Problem", "Behind its exemplar stands something that is no time.")());
        if (auto time = timeOf(word(" \t")); !time) return base::fail(time.error().kind, time.error().text);
        if (!atEnd()) return base::failInput(PENUMBRA_SAY("Problem", "Something stands behind its exemplar.")());
        return {};
    }

    std::string_view m_line;
    std::size_t m_at = 0;
    bool m_strict;
    bool m_quotedName = false;
};

} // namespace

base::Result<ExposedSample> parseSampleLine(std::string_view line, Exposition grammar) {
    return LineCursor(line, grammar).sample();
}

bool isMetricName(std::string_view text) {
    if (text.empty() || !(isNameStart(text[0]) || text[0] == ':')) return false;
    for (const char c : text)
        if (!isNameStart(c) && !isDigit(c) && c != ':') return false;
    return true;
}

std::optional<double> parseExposedNumber(std::string_view text) {
    constexpr double kInfinity = std::numeric_limits<double>::infinity();
    bool minus = false;
    auto digits = text;
    if (!digits.empty() && (digits[0] == '+' || digits[0] == '-')) {
        minus = digits[0] == '-';
        digits.remove_prefix(1);
    }
    const auto word = lowered(digits);
    if (word == "inf" || word == "infinity") return minus ? -kInfinity : kInfinity;
    if (word == "nan" && digits.size() == text.size()) return std::numeric_limits<double>::quiet_NaN();
    if (digits.empty() || digits.find_first_not_of("0123456789.eE+-") != std::string_view::npos) return {};
    if (!isDigit(digits[0]) && digits[0] != '.') return {};
    double number = 0;
    const auto parsed = std::from_chars(digits.data(), digits.data() + digits.size(), number);
    if (parsed.ec == std::errc::invalid_argument || parsed.ptr != digits.data() + digits.size()) return {};
    if (parsed.ec == std::errc::result_out_of_range)
        number = digits.find("e-") != std::string_view::npos ? 0 : kInfinity;
    return minus ? -number : number;
}

std::optional<MetadataLine> parseMetadata(std::string_view line, Exposition grammar) {
    const bool strict = grammar == Exposition::OpenMetrics;
    if (!line.starts_with("# ") && strict) return {};
    line.remove_prefix(1);
    const auto cut = [&](bool last) {
        if (strict)
            line.remove_prefix(line.starts_with(' ') ? 1 : 0);
        else
            line = base::trimmed(line);
        const auto end = last ? line.size() : std::min(line.find_first_of(strict ? " " : " \t"), line.size());
        const auto part = line.substr(0, end);
        line.remove_prefix(end);
        return part;
    };
    MetadataLine out;
    out.word = cut(false);
    out.name = cut(false);
    if (out.word != "TYPE" && out.word != "HELP" && out.word != "UNIT") return {};
    if (!isMetricName(out.name)) return {};
    if (strict && line.empty()) return {}; // not even the blank before an empty text
    out.text = cut(true);
    return out;
}

} // namespace penumbra::ingest
