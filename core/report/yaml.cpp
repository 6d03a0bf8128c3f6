#include "report/yaml.h"

#include <string_view>
#include <yaml-cpp/yaml.h>

namespace penumbra::report {

namespace {

constexpr const char* kJinja = "\u0001jinja"; ///< the one member of a text that is to be evaluated

bool isWord(const std::string& key) {
    constexpr std::string_view kWord = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_.-0123456789";
    if (key.empty() || key.find_first_not_of(kWord) != std::string::npos) return false;
    if (std::string_view("0123456789-.").find(key.front()) != std::string_view::npos) return false;
    for (const char* word : {"true", "false", "yes", "no", "on", "off", "null", "y", "n"})
        if (key == word) return false;
    return true;
}

class YamlWriter final {
public:
    explicit YamlWriter(bool unsafe) : m_unsafe(unsafe) { m_out.SetIndent(2); }

    void write(const Tree& tree) {
        if (tree.is_object() && tree.size() == 1 && tree.contains(kJinja)) {
            m_out << YAML::DoubleQuoted << tree.at(kJinja).get<std::string>();
        } else if (tree.is_object()) {
            m_out << (tree.empty() ? YAML::Flow : YAML::Block) << YAML::BeginMap;
            for (const auto& [key, value] : tree.items()) {
                m_out << YAML::Key;
                if (isWord(key))
                    m_out << key;
                else
                    m_out << YAML::DoubleQuoted << key;
                m_out << YAML::Value;
                write(value);
            }
            m_out << YAML::EndMap;
        } else if (tree.is_array()) {
            m_out << (tree.empty() ? YAML::Flow : YAML::Block) << YAML::BeginSeq;
            for (const auto& value : tree) write(value);
            m_out << YAML::EndSeq;
        } else if (tree.is_string()) {
            const auto text = tree.get<std::string>();
            if (m_unsafe && holdsJinja(text)) m_out << YAML::LocalTag("unsafe");
            m_out << YAML::DoubleQuoted << text;
        } else if (tree.is_null()) {
            m_out << YAML::Null;
        } else if (tree.is_boolean()) {
            m_out << tree.get<bool>();
        } else {
            m_out << tree.dump(); // a number, which JSON and YAML spell alike
        }
    }
    std::string text() const { return std::string(m_out.c_str()) + "\n"; }

private:
    YAML::Emitter m_out;
    bool m_unsafe;
};

} // namespace

bool holdsJinja(const std::string& text) {
    return text.find("{{") != std::string::npos || text.find("{%") != std::string::npos ||
           text.find("{#") != std::string::npos;
}

Tree jinja(std::string text) { return Tree{{kJinja, std::move(text)}}; }

std::string dumpYaml(const Tree& tree, bool unsafe) {
    YamlWriter writer(unsafe);
    writer.write(tree);
    return "---\n" + writer.text();
}

} // namespace penumbra::report
