#include "ask/question.h"
#include "base/say.h"
#include "cli/options.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

constexpr int kMostRows = 12;

struct Options {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    base::ParamTexts texts;
    bool all = false;
};

std::string words(const ask::Answer& answer, bool all) {
    auto text = answer.text + "\n";
    for (const auto& part : answer.tables) {
        std::vector<std::string> head;
        std::vector<std::vector<std::string>> rows;
        for (const auto& column : part.columns) head.push_back(column.title);
        for (const auto& row : part.rows) {
            if (!all && rows.size() >= kMostRows) break;
            rows.emplace_back();
            for (const auto& cell : row.cells) rows.back().push_back(cell.text);
        }
        text += fmt::format("\n{}:\n", part.title) + table(head, rows);
        if (rows.size() < part.rows.size())
            text += fmt::format("{} more; --all prints every row.\n", part.rows.size() - rows.size());
    }
    return text;
}

base::Result<int> run(Context& context, const ask::Question& question, const Options& options) {
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto answer = ask::answer(question, *evaluated->evaluation, options.texts, context.run);
    if (!answer) return tl::make_unexpected(answer.error());
    say(evaluated->evaluation->notes);
    if (options.workspace.json)
        printJson(ask::toJson(question, *answer));
    else
        print(words(*answer, options.all));
    return kFine;
}

Action build(CLI::App& app, const char* id) {
    const auto* question = ask::questions().find(id);
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    for (const auto& spec : question->params) {
        auto& text = options->texts[spec.key];
        const auto name = fmt::format("--{}", spec.key);
        if (spec.kind == base::ParamKind::Bool)
            app.add_flag(
                name, [&text](std::int64_t) { text = "true"; }, spec.help);
        else
            app.add_option(name, text,
                           std::string(spec.help) + (*spec.preset ? fmt::format(" Default: {}.", spec.preset) : ""))
                ->required(spec.required);
    }
    app.add_flag("--all", options->all, fmt::format("print every row, not only the first {} of a table", kMostRows));
    return [options, question](Context& context) {
        auto given = *options;
        std::erase_if(given.texts, [](const auto& text) { return text.second.empty(); });
        return run(context, *question, given);
    };
}

} // namespace

extern constinit const Command whenCommand{
    "when", "When the edits could take place instead: every begin judged by the same verdict, ranked.",
    [](CLI::App& app) { return build(app, "when"); }};

extern constinit const Command backCommand{
    "back", "If the edits go wrong at some minute: can they be taken back, how long does it take, until when.",
    [](CLI::App& app) { return build(app, "back"); }};

extern constinit const Command collisionsCommand{
    "collisions", "Which changes collide in capacity or by dependency, and at which hours the edits would not.",
    [](CLI::App& app) { return build(app, "collisions"); }};

extern constinit const Command saturationCommand{
    "saturation", "How likely the fleet or a zone is full by each day, with and without more hosts.",
    [](CLI::App& app) { return build(app, "saturation"); }};

} // namespace penumbra::cli
