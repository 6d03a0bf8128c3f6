#include "ingest/alertmanager/matchers.h"

#include "base/parts.h"
#include "ingest/metrics/target.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::Json;
using Texts = std::vector<std::string>;

constexpr std::size_t kMostTexts = 256;
constexpr int kMostNesting = 8;
constexpr std::array<std::string_view, 7> kHostLabels{"node",   "nodename", "hostname",         "host",
                                                      "server", "instance", "exported_instance"};
/// Labels that say where an alert comes from, and not what is wrong there.
constexpr std::array<std::string_view, 19> kPlaces{
    "job",  "service",     "namespace", "pod",  "cluster", "region", "zone",     "datacenter", "dc",     "site",
    "rack", "environment", "env",       "team", "stage",   "tenant", "instance", "prometheus", "monitor"};

bool among(std::string_view name, const auto& list) { return std::find(list.begin(), list.end(), name) != list.end(); }

/// A pattern taken apart from left to right.
class Expander final {
public:
    explicit Expander(std::string_view pattern) : m_rest(pattern) {}

    std::optional<Texts> all() {
        auto out = choices(0);
        return m_good && m_rest.empty() ? std::optional(std::move(out)) : std::nullopt;
    }

private:
    Texts choices(int depth) {
        Texts out = sequence(depth);
        while (m_good && m_rest.starts_with('|')) {
            m_rest.remove_prefix(1);
            for (auto& text : sequence(depth)) out.push_back(std::move(text));
        }
        m_good = m_good && out.size() <= kMostTexts && depth <= kMostNesting;
        return out;
    }

    Texts sequence(int depth) {
        Texts out{""};
        while (m_good && !m_rest.empty() && m_rest.front() != '|' && m_rest.front() != ')') {
            if (takePort()) continue;
            auto atoms = atom(depth);
            if (m_rest.starts_with('?')) {
                m_rest.remove_prefix(1);
                atoms.emplace_back();
            }
            m_good = m_good && out.size() * atoms.size() <= kMostTexts;
            if (!m_good) break;
            Texts longer;
            for (const auto& begin : out)
                for (const auto& atom : atoms) longer.push_back(begin + atom);
            out = std::move(longer);
        }
        return out;
    }

    /// What stands for any port, or for whatever follows a name.
    bool takePort() {
        for (const std::string_view any :
             {"(:.*)?", "(:.+)?", "(:\\d+)?", "(:[0-9]+)?", ":.*", ":.+", ":\\d+", ":[0-9]+", ":\\d*", ":[0-9]*"}) {
            if (!m_rest.starts_with(any)) continue;
            const auto after = m_rest.substr(any.size());
            if (!after.empty() && after.front() != '|' && after.front() != ')') continue;
            m_rest = after;
            return true;
        }
        return false;
    }

    Texts atom(int depth) {
        const char c = m_rest.front();
        m_rest.remove_prefix(1);
        if (c == '(') {
            if (m_rest.starts_with("?:")) m_rest.remove_prefix(2);
            auto out = choices(depth + 1);
            m_good = m_good && m_rest.starts_with(')');
            if (m_good) m_rest.remove_prefix(1);
            return out;
        }
        if (c == '[') return letters();
        if (c == '\\' && !m_rest.empty() && !isWord(m_rest.front())) {
            const std::string out(1, m_rest.front());
            m_rest.remove_prefix(1);
            return {out};
        }
        m_good = m_good && std::string_view("\\.*+?{}^$").find(c) == std::string_view::npos;
        return {std::string(1, c)};
    }

    Texts letters() {
        Texts out;
        for (; m_good && !m_rest.starts_with(']'); m_rest.remove_prefix(1)) {
            m_good = !m_rest.empty() && std::string_view("\\^[").find(m_rest.front()) == std::string_view::npos;
            if (!m_good) return out;
            const auto first = static_cast<unsigned char>(m_rest.front());
            auto last = first;
            if (m_rest.size() > 2 && m_rest[1] == '-' && m_rest[2] != ']') {
                last = static_cast<unsigned char>(m_rest[2]);
                m_rest.remove_prefix(2);
            }
            for (int c = first; c <= last; ++c) out.emplace_back(1, static_cast<char>(c));
        }
        if (!m_rest.empty()) m_rest.remove_prefix(1);
        return out;
    }

    static bool isWord(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

    std::string_view m_rest;
    bool m_good = true;
};

/// The values that the matchers of one label leave; none where no matcher asks for some.
struct Values {
    bool asked = false;
    std::optional<Texts> texts;
};

Values valuesOf(const std::vector<AlertMatcher>& matchers, std::string_view label) {
    Values out;
    for (const auto& m : matchers) {
        if (m.name != label || !m.equal || m.value.empty()) continue;
        if (m.regex && (m.value == ".*" || m.value == ".+")) continue;
        out.asked = true;
        auto texts = m.regex ? expandPattern(m.value) : std::optional<Texts>({m.value});
        if (texts) std::erase(*texts, "");
        if (texts && !texts->empty()) out.texts = std::move(texts);
    }
    return out;
}

/// "db-01:9100" is the host db-01.
std::string hostIn(const std::string& value) { return targetOf("", {{"instance", value}}).name; }

bool takePods(const std::vector<AlertMatcher>& matchers, AlertScope& out) {
    const auto spaces = valuesOf(matchers, "namespace"), pods = valuesOf(matchers, "pod");
    if (!spaces.texts || !pods.texts) return false;
    for (const auto& space : *spaces.texts)
        for (const auto& pod : *pods.texts)
            out.resources.push_back(model::makeId(model::ResourceKind::Workload, space + "/" + pod));
    return true;
}

void takeNames(const std::vector<AlertMatcher>& matchers, Intake& intake, AlertScope& out) {
    bool asked = false;
    for (const auto label : kHostLabels) {
        const auto values = valuesOf(matchers, label);
        asked = asked || values.asked;
        if (!values.texts) continue;
        for (const auto& value : *values.texts)
            if (auto name = hostIn(value); !name.empty())
                out.resources.push_back(intake.named(name, model::ResourceKind::Host));
        return;
    }
    out.open = asked;
    for (const char* label : {"service", "job"}) {
        const auto values = valuesOf(matchers, label);
        if (asked || !values.texts) continue;
        for (const auto& value : *values.texts)
            out.resources.push_back(intake.named(value, model::ResourceKind::Service));
        return;
    }
}

/// "name", "=~", "value" of a matcher as configurations have it: severity=~"warning|info", team = x
std::optional<AlertMatcher> matcherIn(std::string_view text) {
    const auto at = text.find_first_of("=!");
    if (at == std::string_view::npos || at == 0 || at + 1 > text.size()) return {};
    AlertMatcher out;
    out.name = base::trimmed(text.substr(0, at));
    auto rest = text.substr(at);
    out.equal = rest.front() == '=';
    if (!out.equal && (rest.size() < 2 || (rest[1] != '=' && rest[1] != '~'))) return {};
    out.regex = rest.size() > 1 && rest[1] == '~';
    rest.remove_prefix(out.regex || !out.equal ? 2 : 1);
    rest = base::trimmed(rest);
    if (rest.size() >= 2 && rest.front() == '"' && rest.back() == '"') rest = rest.substr(1, rest.size() - 2);
    for (std::size_t i = 0; i < rest.size(); ++i) { // \" and \\ are written so; another escape is the pattern's own
        if (rest[i] == '\\' && i + 1 < rest.size() && (rest[i + 1] == '"' || rest[i + 1] == '\\')) ++i;
        out.value.push_back(rest[i]);
    }
    return out;
}

} // namespace

std::string AlertMatcher::text() const {
    return fmt::format("{}{}\"{}\"", name, regex ? (equal ? "=~" : "!~") : (equal ? "=" : "!="), value);
}

std::optional<AlertMatcher> alertMatcher(const Json& json) {
    if (json.is_string()) return matcherIn(json.get_ref<const std::string&>());
    if (!json.is_object() || base::textAt(json, "name").empty()) return {};
    return AlertMatcher{base::textAt(json, "name"), base::textAt(json, "value"), base::boolAt(json, "isRegex"),
                        base::boolAt(json, "isEqual", true)};
}

std::optional<std::vector<std::string>> expandPattern(std::string_view pattern) {
    if (pattern.starts_with('^')) pattern.remove_prefix(1);
    if (pattern.ends_with('$') && !pattern.ends_with("\\$")) pattern.remove_suffix(1);
    return Expander(pattern).all();
}

AlertScope scopeOf(const std::vector<AlertMatcher>& matchers, Intake& intake) {
    AlertScope out;
    for (const auto& m : matchers) {
        out.text += (out.text.empty() ? "" : ", ") + m.text();
        out.narrow = out.narrow || !(among(m.name, kHostLabels) || among(m.name, kPlaces));
    }
    if (!takePods(matchers, out)) takeNames(matchers, intake, out);
    std::sort(out.resources.begin(), out.resources.end());
    out.resources.erase(std::unique(out.resources.begin(), out.resources.end()), out.resources.end());
    return out;
}

} // namespace penumbra::ingest
