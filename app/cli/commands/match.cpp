#include "cli/options.h"

#include "base/say.h"
#include "session/names.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::vector<std::string> answers, suffixes, patterns, forget;
};

/// The two sides of "NAME=RESOURCE".
base::Result<std::pair<std::string, std::string>> sides(const std::string& text, const char* option,
                                                        const char* example) {
    const auto at = text.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return base::failUsage(fmt::format("{} has two sides, e.g. {}; '{}' has not.", option, example, text));
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

base::Result<void> change(const Options& options, const std::vector<model::Unmatched>& loose,
                          const model::Inventory& inventory, model::MatchRules& rules) {
    for (const auto& text : options.answers) {
        const auto both = sides(text, "An answer", "web01.example.com=web-01");
        if (!both) return tl::make_unexpected(both.error());
        if (auto done = model::addAnswer(rules, both->first, both->second, loose, inventory); !done) return done;
    }
    for (const auto& suffix : options.suffixes)
        if (std::find(rules.suffixes.begin(), rules.suffixes.end(), suffix) == rules.suffixes.end())
            rules.suffixes.push_back(suffix);
    for (const auto& text : options.patterns) {
        const auto both = sides(text, "A pattern", "'(.*)-old=$1'");
        if (!both) return tl::make_unexpected(both.error());
        rules.patterns.push_back({both->first, both->second});
    }
    for (const auto& text : options.forget) {
        const auto same = [&](const auto& pattern) { return pattern.expression == text; };
        const auto gone =
            std::erase(rules.suffixes, text) + std::erase_if(rules.patterns, same) + rules.byHand.erase(text);
        if (gone == 0) return base::failUsage(fmt::format("There is no rule '{}' to forget.", text));
    }
    return {};
}

void show(const std::vector<model::Unmatched>& loose, const model::MatchRules& rules, bool json) {
    if (json) {
        auto rows = base::Json::array();
        for (const auto& one : loose) {
            auto candidates = base::Json::array();
            for (const auto& id : one.candidates) candidates.push_back(id.text());
            rows.push_back({{"id", one.id.text()}, {"references", one.references}, {"candidates", candidates}});
        }
        return printJson(
            base::Json{{"penumbra", "names"}, {"format", 1}, {"unmatched", rows}, {"rules", model::toJson(rules)}});
    }
    std::string text = loose.empty() ? "Every name that is used has its resource.\n"
                                     : fmt::format("{} without a resource:\n", base::sayCount(loose.size(), "name"));
    for (const auto& one : loose) {
        std::vector<std::string> names;
        for (const auto& id : one.candidates) names.push_back(id.text());
        text += fmt::format("  {}, named {}{}\n", one.id.text(), base::sayCount(one.references, "time"),
                            names.empty() ? "" : fmt::format("; it may be {}", fmt::join(names, ", ")));
    }
    for (const auto& suffix : rules.suffixes) text += fmt::format("Rule: {} is taken off.\n", suffix);
    for (const auto& pattern : rules.patterns)
        text += fmt::format("Rule: {} becomes {}.\n", pattern.expression, pattern.replacement);
    for (const auto& [from, to] : rules.byHand) text += fmt::format("Answer: {} is {}.\n", from, to);
    print(text);
}

base::Result<int> run(Context& context, const Options& options) {
    const bool writes =
        !options.answers.empty() || !options.suffixes.empty() || !options.patterns.empty() || !options.forget.empty();
    auto workspace = openWorkspace(options.workspace.workspace, writes);
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto names = session::readNames(*workspace);
    if (!names) return tl::make_unexpected(names.error());
    if (writes) {
        auto rules = names->rules;
        if (auto done = change(options, names->loose, *names->inventory, rules); !done)
            return tl::make_unexpected(done.error());
        names = session::keepRules(*workspace, rules, context.clock());
        if (!names) return tl::make_unexpected(names.error());
    }
    show(names->loose, names->rules, options.workspace.json);
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.footer(
        "Sources call one machine by different names. Without an option it lists the names that are used and have no "
        "resource; what is answered here is kept in the workspace and holds for every later import.");
    options->workspace.addTo(app);
    app.add_option("--is", options->answers, "NAME=RESOURCE: this name is that resource");
    app.add_option("--strip", options->suffixes, "a suffix that names may have beyond, e.g. .example.com");
    app.add_option("--pattern", options->patterns,
                   "EXPRESSION=REPLACEMENT: a regular expression over the whole name, e.g. "
                   "'(.*)-old=$1'");
    app.add_option("--forget", options->forget, "a suffix, an expression or an answered name that holds no longer");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command matchCommand{"match", "Say which names of several sources are one resource.", build};

} // namespace penumbra::cli
