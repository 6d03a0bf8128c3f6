#include "ask/question.h"
#include "base/say.h"
#include "cli/options.h"
#include "cli/table.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

constexpr int kMostRows = 12;

struct AskOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    base::ParamTexts texts;
    std::string prices;
    bool all = false;
};

std::string words(const ask::Answer& answer, bool all) {
    auto text = answer.text + "\n";
    for (const auto& part : answer.tables) {
        if (part.rows.empty()) continue;
        std::vector<std::string> head;
        std::vector<std::vector<std::string>> rows;
        for (const auto& column : part.columns) head.push_back(column.title);
        for (const auto& row : part.rows) {
            if (!all && !part.grid && rows.size() >= kMostRows) break;
            rows.emplace_back();
            for (const auto& cell : row.cells) rows.back().push_back(cell.text);
        }
        text += fmt::format("\n{}:\n", part.title) + table(head, rows);
        if (rows.size() < part.rows.size())
            text += fmt::format("{} more; --all prints every row.\n", part.rows.size() - rows.size());
    }
    return text;
}

base::Result<int> run(Context& context, const ask::Question& question, const AskOptions& options) {
    const auto check = [&](const session::Evaluation& begun) { return ask::check(question, begun, options.texts); };
    auto read = readPrices(options.prices);
    if (!read) return tl::make_unexpected(read.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation, false, check);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto prices = orKept(std::move(*read), evaluated->session.workspace());
    if (!prices) return tl::make_unexpected(prices.error());
    const auto answer = ask::answer(question, *evaluated->evaluation, options.texts, *prices, context.run);
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
    auto options = std::make_shared<AskOptions>();
    app.description(question->summary);
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    addParams(app, question->params, options->texts);
    if (question->priced) app.add_option("--prices", options->prices, kPricesHelp);
    app.add_flag("--all", options->all,
                 fmt::format("print every row, not only the first {} of a table; days are printed whole", kMostRows));
    return [options, question](Context& context) { return run(context, *question, *options); };
}

} // namespace

extern constinit const Command whenCommand{"when", "", [](CLI::App& app) { return build(app, "when"); }};

extern constinit const Command backCommand{"back", "", [](CLI::App& app) { return build(app, "back"); }};

extern constinit const Command collisionsCommand{"collisions", "",
                                                 [](CLI::App& app) { return build(app, "collisions"); }};

extern constinit const Command saturationCommand{"saturation", "",
                                                 [](CLI::App& app) { return build(app, "saturation"); }};

extern constinit const Command spareCommand{"spare", "", [](CLI::App& app) { return build(app, "spare"); }};

} // namespace penumbra::cli
