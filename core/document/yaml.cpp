#include "document/yaml.h"

#include "base/grouped.h"
#include "base/text.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>
#include <optional>
#include <sstream>
#include <stdexcept>
#include <yaml-cpp/anchor.h>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/yaml.h>

namespace penumbra::document {

namespace {

constexpr int kMaxDepth = 64;
constexpr int kMaxNodes = 1'000'000;

/// What stops a conversion, with its place; caught in this file.
struct Refusal : std::runtime_error {
    Refusal(const YAML::Mark& mark, const std::string& why) : std::runtime_error(why), line(mark.line + 1) {}
    int line;
};

bool isWhole(std::string_view text) {
    if (text.starts_with('-')) text.remove_prefix(1);
    if (text.empty() || text.size() > 18 || (text.size() > 1 && text.front() == '0')) return false;
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
}

base::Json scalar(const YAML::Node& node) {
    const auto& text = node.Scalar();
    if (node.Tag() != "?") return text;
    for (const char* word : {"", "~", "null", "Null", "NULL"})
        if (text == word) return nullptr;
    for (const char* word : {"true", "True", "TRUE"})
        if (text == word) return true;
    for (const char* word : {"false", "False", "FALSE"})
        if (text == word) return false;
    if (!isWhole(text)) return text;
    std::int64_t number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

class Converter final {
public:
    Converter(std::map<std::string, int>& lines, bool expandTags) : m_lines(lines), m_expandTags(expandTags) {}

    base::Json convert(const YAML::Node& node, int depth, const std::string& place) {
        // An alias shares its node, so a small file can stand for an endless tree: the visits are counted.
        if (++m_visited > kMaxNodes)
            throw Refusal(node.Mark(), PENUMBRA_SAY("Problem", "it grows beyond {} values")(base::grouped(kMaxNodes)));
        if (depth > kMaxDepth)
            throw Refusal(node.Mark(), PENUMBRA_SAY("Problem", "it nests deeper than {} levels")(kMaxDepth));
        if (depth <= 2) m_lines.emplace(place, node.Mark().line + 1);
        auto value = plain(node, depth, place);
        if (!m_expandTags || node.Tag().size() < 2 || node.Tag()[0] != '!') return value;
        const auto name = node.Tag().substr(1);
        const bool bare = name == "Ref" || name == "Condition";
        return base::Json::object({{bare ? name : "Fn::" + name, std::move(value)}});
    }

private:
    base::Json plain(const YAML::Node& node, int depth, const std::string& place) {
        switch (node.Type()) {
        case YAML::NodeType::Scalar:
            return scalar(node);
        case YAML::NodeType::Sequence:
            return sequence(node, depth, place);
        case YAML::NodeType::Map:
            return map(node, depth, place);
        case YAML::NodeType::Null:
        case YAML::NodeType::Undefined:
            break;
        }
        return nullptr;
    }

    base::Json sequence(const YAML::Node& node, int depth, const std::string& place) {
        auto out = base::Json::array();
        for (const auto& item : node) {
            const auto below = depth < 2 ? fmt::format("{}/{}", place, out.size()) : std::string();
            out.push_back(convert(item, depth + 1, below));
        }
        return out;
    }

    base::Json map(const YAML::Node& node, int depth, const std::string& place) {
        auto out = base::Json::object();
        auto merged = base::Json::object();
        for (const auto& pair : node) {
            if (!pair.first.IsScalar())
                throw Refusal(pair.first.Mark(), PENUMBRA_SAY("Problem", "it has a key that is no text")());
            const auto& key = pair.first.Scalar();
            auto value = convert(pair.second, depth + 1, depth < 2 ? place + "/" + key : std::string());
            if (key == "<<" && pair.first.Tag() == "?") {
                merge(merged, value);
            } else if (!out.emplace(key, std::move(value)).second) {
                throw Refusal(pair.first.Mark(),
                              PENUMBRA_SAY("Problem", "the key '{}' stands twice in one object")(key));
            }
        }
        merge(out, merged);
        return out;
    }

    /// Adds what `into` does not have yet; a list of objects is merged one after the other.
    static void merge(base::Json& into, const base::Json& from) {
        if (from.is_array())
            for (const auto& item : from) merge(into, item);
        if (from.is_object())
            for (const auto& item : from.items()) into.emplace(item.key(), item.value());
    }

    std::map<std::string, int>& m_lines;
    bool m_expandTags = false;
    int m_visited = 0;
};

/// Stops a parse that does not get on: yaml-cpp 0.7 reads a document that begins with a comma again and again, for
/// ever.
class Progress final : public YAML::EventHandler {
public:
    void OnDocumentStart(const YAML::Mark& mark) override {
        if (mark.pos <= m_last)
            throw Refusal(mark, PENUMBRA_SAY("Problem", "there is a comma where a value should begin")());
        m_last = mark.pos;
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t) override {}
    void OnAlias(const YAML::Mark&, YAML::anchor_t) override {}
    void OnScalar(const YAML::Mark&, const std::string&, YAML::anchor_t, const std::string&) override {}
    void OnSequenceStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnSequenceEnd() override {}
    void OnMapStart(const YAML::Mark&, const std::string&, YAML::anchor_t, YAML::EmitterStyle::value) override {}
    void OnMapEnd() override {}

private:
    int m_last = -1;
};

void checkProgress(const std::string& text) {
    std::istringstream stream(text);
    YAML::Parser parser(stream);
    Progress progress;
    while (parser.HandleNextDocument(progress)) {
    }
}

/// Without the blank space at the end: behind it yaml-cpp 0.7 does not notice that a quote was never closed.
std::string_view untilLastMark(std::string_view text) { return text.substr(0, text.find_last_not_of(" \t\r\n") + 1); }

} // namespace

base::Result<std::vector<YamlDocument>> parseYaml(std::string_view text, std::string_view name, bool expandTags) {
    std::vector<YamlDocument> out;
    try {
        const std::string content(untilLastMark(text));
        checkProgress(content);
        for (const auto& node : YAML::LoadAll(content)) {
            YamlDocument document;
            document.json = Converter(document.lines, expandTags).convert(node, 0, "");
            if (!document.json.is_null()) out.push_back(std::move(document));
        }
    } catch (const Refusal& e) {
        return base::failInput(
            PENUMBRA_SAY("Problem", "{}:{}: the YAML cannot be read safely: {}.")(name, e.line, e.what()));
    } catch (const YAML::Exception& e) {
        return base::failInput(PENUMBRA_SAY("Problem", "{}:{}: this is not valid YAML (column {}): {}.")(
            name, e.mark.line + 1, e.mark.column + 1, e.msg));
    }
    return out;
}

} // namespace penumbra::document
