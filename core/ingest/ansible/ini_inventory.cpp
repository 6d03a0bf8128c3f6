#include "base/text.h"
#include "ingest/ansible/inventory.h"

#include "base/parts.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

/// The words of a line, as a shell takes it apart; what follows a bare '#' is a remark.
std::optional<std::vector<std::string>> wordsOf(std::string_view line) {
    std::vector<std::string> out;
    std::string word;
    bool inside = false;
    char quote = 0;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        if (quote != 0) {
            if (c == quote)
                quote = 0;
            else if (c == '\\' && quote == '"' && i + 1 < line.size())
                word += line[++i];
            else
                word += c;
        } else if (c == '"' || c == '\'') {
            quote = c;
            inside = true;
        } else if (c == ' ' || c == '\t' || c == '\r') {
            if (inside) out.push_back(std::move(word));
            word.clear();
            inside = false;
        } else if (c == '#' && !inside) {
            break;
        } else {
            word += c == '\\' && i + 1 < line.size() ? line[++i] : c;
            inside = true;
        }
    }
    if (quote != 0) return {};
    if (inside) out.push_back(std::move(word));
    return out;
}

/// "[web:children]" as "web" and "children"; an empty name where it is no section.
std::pair<std::string_view, std::string_view> sectionOf(std::string_view line) {
    const auto close = line.find(']');
    if (!line.starts_with('[') || close == std::string_view::npos) return {};
    const auto rest = base::trimmed(line.substr(close + 1));
    if (!rest.empty() && rest.front() != '#' && rest.front() != ';') return {};
    const auto inner = base::trimmed(line.substr(1, close - 1));
    if (inner.find_first_of(" \t\"'[=") != std::string_view::npos) return {};
    const auto colon = inner.find(':');
    return colon == std::string_view::npos ? std::pair(inner, std::string_view())
                                           : std::pair(inner.substr(0, colon), inner.substr(colon + 1));
}

/// Without the port of "web:2222" and "[::1]:22".
std::string_view withoutPort(std::string_view host) {
    if (host.starts_with('[') && host.find("::") != std::string_view::npos) {
        const auto close = host.find(']');
        return close == std::string_view::npos ? host : host.substr(1, close - 1);
    }
    const auto colon = host.rfind(':');
    if (colon == std::string_view::npos || isAddress(host)) return host;
    const auto port = host.substr(colon + 1);
    const bool digits = !port.empty() && port.find_first_not_of("0123456789") == std::string_view::npos;
    return digits ? host.substr(0, colon) : host;
}

/// "key=value" or "key = value", as files of settings have it; a line of an inventory begins with a host.
bool isSetting(std::string_view line) {
    const auto equals = line.find('=');
    return equals != std::string_view::npos &&
           base::trimmed(line.substr(0, equals)).find_first_of(" \t") == std::string_view::npos;
}

class IniReader final {
public:
    IniReader(Intake& intake, AnsibleInventory& inventory) : m_intake(intake), m_inventory(inventory) {}

    void line(std::string_view line, std::size_t number) {
        m_where = m_intake.at(number);
        if (line.empty() || line.front() == '#' || line.front() == ';') return;
        if (const auto [group, kind] = sectionOf(line); !group.empty()) return section(group, kind);
        if (m_kind == "vars") {
            ++m_inventory.variables;
            return;
        }
        const auto words = wordsOf(line);
        if (!words || words->empty()) {
            if (!words)
                reject(PENUMBRA_SAY("Problem", "The line has a quote that does not end, so it was not taken.")());
            return;
        }
        if (m_kind == "children") return child(*words);
        host(*words);
    }

private:
    void reject(const std::string& why) { m_intake.reject("bad-line", m_where, why); }

    void section(std::string_view group, std::string_view kind) {
        if (!kind.empty() && kind != "children" && kind != "vars")
            return m_intake.reject("bad-section", m_where,
                                   PENUMBRA_SAY("Problem",
                                                "'[{}:{}]' is no section of an inventory; [NAME], [NAME:children] and "
                                                "[NAME:vars] are.")(group, kind));
        m_group = group;
        m_kind = kind;
        if (m_group != "all" && m_group != "ungrouped") m_inventory.addGroup(m_group);
    }

    void child(const std::vector<std::string>& words) {
        if (words.size() > 1)
            m_intake.warn(
                "bad-line", m_where,
                PENUMBRA_SAY("Problem",
                             "A group below '{}' has nothing but its name; what follows '{}' was passed over.")(
                    m_group, words.front()));
        m_inventory.addGroup(words.front(), m_group);
    }

    void host(const std::vector<std::string>& words) {
        for (std::size_t i = 1; i < words.size(); ++i)
            if (const auto equals = words[i].find('='); equals == std::string::npos || equals == 0)
                return reject(PENUMBRA_SAY("Problem", "The line has something behind its host that is no variable such "
                                                      "as key=value, so it was not taken.")());
        if (words.front().find('=') != std::string::npos)
            return reject(PENUMBRA_SAY("Problem", "The line is a variable, but its section is one of hosts; variables "
                                                  "belong to [NAME:vars], so it was not taken.")());
        const auto names = expandHosts(withoutPort(words.front()));
        if (!names) return m_intake.reject("bad-range", m_where, names.error().text);
        if (names->front().find_first_of("[]") != std::string::npos)
            return reject(PENUMBRA_SAY("Problem", "The line has a bracket that does not end, so it was not taken.")());
        for (const auto& name : *names) {
            auto& host = m_inventory.addHost(name, m_group, m_where);
            for (std::size_t i = 1; i < words.size(); ++i) {
                const auto equals = words[i].find('=');
                m_inventory.takeVariable(host, words[i].substr(0, equals), words[i].substr(equals + 1));
            }
        }
    }

    Intake& m_intake;
    AnsibleInventory& m_inventory;
    std::string m_group, m_kind, m_where;
};

} // namespace

void readIniInventory(std::string_view text, Intake& intake, AnsibleInventory& inventory) {
    IniReader reader(intake, inventory);
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const auto end = std::min(text.find('\n', at), text.size());
        reader.line(base::trimmed(text.substr(at, end - at)), ++number);
        at = end + 1;
    }
}

bool looksLikeIniInventory(std::string_view head) {
    bool section = false, special = false, vars = false;
    while (!head.empty()) {
        const auto end = std::min(head.find('\n'), head.size());
        const auto line = base::trimmed(head.substr(0, end));
        head.remove_prefix(std::min(end + 1, head.size()));
        if (line.empty() || line.front() == '#' || line.front() == ';') continue;
        if (const auto [group, kind] = sectionOf(line); !group.empty()) {
            section = true;
            vars = kind == "vars";
            special = special || kind == "children" || kind == "vars";
        } else if (line.find(" ansible_") != std::string_view::npos && line.find('=') != std::string_view::npos) {
            special = true;
        } else if (!vars &&
                   (line.substr(0, line.find_first_of(" \t")).find_first_of("{}<>;|()$\"=") != std::string_view::npos ||
                    (line.front() == '[' && !isAddress(line.substr(1, line.find(']') - 1))) || isSetting(line))) {
            return false;
        }
    }
    return section || special;
}

} // namespace penumbra::ingest
