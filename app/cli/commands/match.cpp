#include "cli/options.h"

#include "base/say.h"
#include "upkeep/names.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct MatchOptions {
    WorkspaceOptions workspace;
    std::vector<std::string> answers, apart, suffixes, patterns, forget;
};

/// The two sides of "NAME=RESOURCE".
base::Result<std::pair<std::string, std::string>> sides(const std::string& text, const char* option,
                                                        const char* example) {
    const auto at = text.find('=');
    if (at == std::string::npos || at == 0 || at + 1 == text.size())
        return base::failUsage(fmt::format("{} has two sides, e.g. {}; '{}' has not.", option, example, text));
    return std::pair(text.substr(0, at), text.substr(at + 1));
}

base::Result<void> change(const MatchOptions& options, const std::vector<model::Unmatched>& loose,
                          const model::Inventory& inventory, model::MatchRules& rules) {
    for (const auto& text : options.answers) {
        const auto both = sides(text, "An answer", "web01.example.com=web-01");
        if (!both) return tl::make_unexpected(both.error());
        if (auto done = model::addAnswer(rules, both->first, both->second, loose, inventory); !done) return done;
    }
    for (const auto& text : options.apart) {
        const auto both = sides(text, "What are two", "web-01=web-01.example.com");
        if (!both) return tl::make_unexpected(both.error());
        if (auto done = upkeep::keepApart(rules, both->first, both->second, inventory); !done) return done;
    }
    for (const auto& suffix : options.suffixes)
        if (std::find(rules.suffixes.begin(), rules.suffixes.end(), suffix) == rules.suffixes.end())
            rules.suffixes.push_back(suffix);
    for (const auto& text : options.patterns) {
        const auto both = sides(text, "A pattern", "'(.*)-old=$1'");
        if (!both) return tl::make_unexpected(both.error());
        rules.patterns.push_back({both->first, both->second});
    }
    for (const auto& text : options.forget)
        if (!upkeep::forget(rules, text))
            return base::failUsage(fmt::format("There is no rule or answer '{}' to forget.", text));
    return {};
}

base::Json sideJson(const upkeep::LikelySide& side) {
    return {{"id", side.id.text()}, {"has", side.has}, {"said_by", side.said}};
}

base::Json namesJson(const upkeep::Names& names) {
    auto rows = base::Json::array(), likely = base::Json::array(), joined = base::Json::array();
    for (const auto& one : names.loose) {
        auto candidates = base::Json::array();
        for (const auto& id : one.candidates) candidates.push_back(id.text());
        rows.push_back({{"id", one.id.text()}, {"references", one.references}, {"candidates", candidates}});
    }
    for (const auto& pair : names.likely) likely.push_back({sideJson(pair.one), sideJson(pair.other)});
    for (const auto& join : names.joined) joined.push_back({{"name", join.from.text()}, {"is", join.to.text()}});
    return {{"penumbra", "names"}, {"format", 1},      {"unmatched", rows},
            {"likely", likely},    {"joined", joined}, {"rules", model::toJson(names.rules)}};
}

std::string looseText(const std::vector<model::Unmatched>& loose) {
    std::string text = loose.empty() ? "Every name that is used has its resource.\n"
                                     : fmt::format("{} without a resource:\n", base::sayCount(loose.size(), "name"));
    for (const auto& one : loose) {
        std::vector<std::string> names;
        for (const auto& id : one.candidates) names.push_back(id.text());
        text += fmt::format("  {}, named {}{}\n", one.id.text(), base::sayCount(one.references, "time"),
                            names.empty() ? "" : fmt::format("; it may be {}", fmt::join(names, ", ")));
    }
    return text;
}

std::string likelyText(const std::vector<upkeep::LikelyDuplicate>& likely) {
    if (likely.empty()) return {};
    auto text = fmt::format("{} may be one under two names; say --is ONE=OTHER, or --two ONE=OTHER:\n",
                            base::sayCount(likely.size(), "pair of resources", "pairs of resources"));
    for (const auto& pair : likely)
        for (const auto* side : {&pair.one, &pair.other})
            text += fmt::format("  {} {}: {}{}\n", side == &pair.one ? "-" : " ", side->id.text(), side->has,
                                side->said.empty() ? "" : fmt::format("; said by {}", side->said));
    return text;
}

std::string rulesText(const model::MatchRules& rules) {
    std::string text;
    for (const auto& suffix : rules.suffixes) text += fmt::format("Rule: {} is taken off.\n", suffix);
    for (const auto& pattern : rules.patterns)
        text += fmt::format("Rule: {} becomes {}.\n", pattern.expression, pattern.replacement);
    for (const auto& [from, to] : rules.byHand) text += fmt::format("Answer: {} is {}.\n", from, to);
    for (const auto& [one, other] : rules.apart) text += fmt::format("Answer: {} and {} are two.\n", one, other);
    return text;
}

base::Result<int> run(Context& context, const MatchOptions& options) {
    const bool writes = !(options.answers.empty() && options.apart.empty() && options.suffixes.empty() &&
                          options.patterns.empty() && options.forget.empty());
    auto workspace = openWorkspace(options.workspace.workspace, writes);
    if (!workspace) return tl::make_unexpected(workspace.error());
    auto names = upkeep::readNames(*workspace);
    if (!names) return tl::make_unexpected(names.error());
    if (writes) {
        auto rules = names->rules;
        if (auto done = change(options, names->loose, *names->inventory, rules); !done)
            return tl::make_unexpected(done.error());
        names = upkeep::keepRules(*workspace, rules, context.clock());
        if (!names) return tl::make_unexpected(names.error());
    }
    if (!names->joined.empty())
        say(names->text());
    else if (writes)
        say("Nothing that is stored is joined by that. It holds for later imports; 'undo' does not take it back, "
            "--forget does.");
    say(names->problems);
    if (options.workspace.json)
        printJson(namesJson(*names));
    else
        print(looseText(names->loose) + likelyText(names->likely) + rulesText(names->rules));
    return kFine;
}

Action buildMatch(CLI::App& app) {
    auto options = std::make_shared<MatchOptions>();
    app.footer(
        "Sources call one machine by different names. Without an option it lists the names that are used and have no "
        "resource, and the resources that may be one under two names, with what each has and who said it. What is "
        "answered here is kept in the workspace and holds for every later import; what is stored under both names is "
        "joined at once, and 'undo' takes that back with the answer, until something is gathered.");
    options->workspace.addTo(app);
    app.add_option("--is", options->answers,
                   "NAME=RESOURCE: this name is that resource; two that are stored become that one");
    app.add_option("--two", options->apart, "ONE=OTHER: they look like one and are two");
    app.add_option("--strip", options->suffixes, "a suffix that names may have beyond, e.g. .example.com");
    app.add_option("--pattern", options->patterns,
                   "EXPRESSION=REPLACEMENT: a regular expression over the whole name, e.g. "
                   "'(.*)-old=$1'");
    app.add_option("--forget", options->forget,
                   "a suffix, an expression or an answered name that holds no longer; what was joined stays joined");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command matchCommand{"match", "Say which names of several sources are one resource.",
                                            buildMatch};

} // namespace penumbra::cli
