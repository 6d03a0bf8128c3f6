#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penumbra::ingest {

/// Groups the lines of a log by what is constant in them, one line at a time: a tree of fixed depth, whose leaves hold
/// the templates of lines with the same number of words and the same first words. P. He, J. Zhu, Z. Zheng, M. R. Lyu:
/// Drain, an online log parsing approach with fixed depth tree, ICWS 2017, sections III.B to III.E. Not for threads.
class TemplateMiner final {
public:
    struct Options {
        int depth = 2;              ///< first words by which the tree branches; the paper's depth less two
        double similarity = 0.5;    ///< share of equal words from which a line is of a template (st, eq. 1)
        std::size_t children = 100; ///< branches of a node; what comes later shares one (maxChild)
        std::size_t words = 200;    ///< of a line; the rest counts as one
    };
    struct Template {
        std::vector<std::string> words; ///< a word that changes is kAny
        std::int64_t count = 0;
        std::string text() const;
    };
    static constexpr std::string_view kAny = "<*>";

    TemplateMiner() : TemplateMiner(Options()) {}
    explicit TemplateMiner(const Options& options) : m_options(options), m_nodes(1) {}
    /// The number of the line's template, which is made where there is none or learns from the line; costs one walk
    /// down and one comparison with each template of the leaf.
    int add(std::string_view line);
    const std::vector<Template>& templates() const { return m_templates; }

private:
    struct Node {
        std::unordered_map<std::string, std::size_t> children;
        std::vector<int> templates; ///< of a leaf
    };
    std::size_t leafOf(const std::vector<std::string>& words);
    std::size_t childOf(std::size_t node, const std::string& word);

    Options m_options;
    std::vector<Node> m_nodes;
    std::vector<Template> m_templates;
};

/// The words of a line with what is a number, an address, an identifier or a path's changing part masked as kAny, which
/// the paper leaves to the knowledge of the domain (III.B).
std::vector<std::string> maskedWords(std::string_view line, std::size_t most);

} // namespace penumbra::ingest
