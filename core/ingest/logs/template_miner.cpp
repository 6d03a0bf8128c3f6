#include "ingest/logs/template_miner.h"

#include "base/parts.h"

#include <algorithm>
#include <cctype>
#include <fmt/format.h>

namespace penumbra::ingest {

namespace {

using base::isDigit;

/// Whether the word stands for a value: it holds a digit and nothing but digits, letters of hexadecimal numbers and
/// what separates them, or more digits than letters.
bool isValue(std::string_view word) {
    const auto digits = std::count_if(word.begin(), word.end(), isDigit);
    if (digits == 0) return false;
    const auto letters = std::count_if(word.begin(), word.end(), [](unsigned char c) { return std::isalpha(c) != 0; });
    const bool hexadecimal = std::all_of(word.begin(), word.end(), [](unsigned char c) {
        return std::isxdigit(c) != 0 ||
               std::string_view(".:-_/+,%x").find(static_cast<char>(c)) != std::string_view::npos;
    });
    return hexadecimal || digits >= letters;
}

/// "key=5" keeps its key; brackets, quotes and what ends a sentence stay outside of the value.
std::string masked(std::string_view word) {
    const auto equals = word.find('=');
    if (equals != std::string_view::npos && equals > 0)
        return std::string(word.substr(0, equals + 1)) + masked(word.substr(equals + 1));
    const auto first = word.find_first_not_of("([{\"'<");
    if (first == std::string_view::npos) return std::string(word);
    const auto last = word.find_last_not_of(")]}\"'>,.;:");
    if (last == std::string_view::npos || last < first) return std::string(word);
    if (!isValue(word.substr(first, last - first + 1))) return std::string(word);
    return fmt::format("{}{}{}", word.substr(0, first), TemplateMiner::kAny, word.substr(last + 1));
}

} // namespace

std::vector<std::string> maskedWords(std::string_view line, std::size_t most) {
    std::vector<std::string> out;
    while (true) {
        const auto begin = line.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos) return out;
        line.remove_prefix(begin);
        if (out.size() == most) {
            out.emplace_back(TemplateMiner::kAny);
            return out;
        }
        const auto end = std::min(line.find_first_of(" \t\r\n"), line.size());
        out.push_back(masked(line.substr(0, end)));
        line.remove_prefix(end);
    }
}

std::string TemplateMiner::Template::text() const { return fmt::format("{}", fmt::join(words, " ")); }

std::size_t TemplateMiner::childOf(std::size_t node, const std::string& word) {
    const auto known = m_nodes[node].children.find(word);
    if (known != m_nodes[node].children.end()) return known->second;
    // A word with a digit is a value more often than not, and a full node has one branch for all that comes later.
    const bool changes =
        std::any_of(word.begin(), word.end(), isDigit) || m_nodes[node].children.size() >= m_options.children;
    const auto key = changes ? std::string(kAny) : word;
    const auto [it, fresh] = m_nodes[node].children.emplace(key, m_nodes.size());
    const auto child = it->second;
    if (fresh) m_nodes.emplace_back();
    return child;
}

std::size_t TemplateMiner::leafOf(const std::vector<std::string>& words) {
    const auto length = fmt::format("#{}", words.size());
    auto& lengths = m_nodes[0].children;
    const auto [it, fresh] = lengths.emplace(length, m_nodes.size());
    auto node = it->second;
    if (fresh) m_nodes.emplace_back();
    for (std::size_t i = 0; i < words.size() && i < static_cast<std::size_t>(m_options.depth); ++i)
        node = childOf(node, words[i]);
    return node;
}

int TemplateMiner::add(std::string_view line) {
    auto words = maskedWords(line, m_options.words);
    const auto leaf = leafOf(words);
    int best = -1;
    std::size_t most = 0, wild = 0;
    for (const int t : m_nodes[leaf].templates) {
        const auto& known = m_templates[static_cast<std::size_t>(t)].words;
        std::size_t same = 0, any = 0;
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (known[i] == words[i]) ++same;
            if (known[i] == kAny) ++any;
        }
        if (best < 0 || same > most || (same == most && any > wild)) {
            best = t;
            most = same;
            wild = any;
        }
    }
    const bool fits =
        best >= 0 && static_cast<double>(most) >= m_options.similarity * static_cast<double>(words.size());
    if (!fits) {
        best = static_cast<int>(m_templates.size());
        m_templates.push_back({std::move(words), 0});
        m_nodes[leaf].templates.push_back(best);
    } else {
        auto& known = m_templates[static_cast<std::size_t>(best)].words;
        for (std::size_t i = 0; i < known.size(); ++i)
            if (known[i] != words[i]) known[i] = kAny;
    }
    ++m_templates[static_cast<std::size_t>(best)].count;
    return best;
}

} // namespace penumbra::ingest
