#include "cli/options.h"
#include "cli/pdf.h"

#include "base/progress.h"
#include "report/keep.h"
#include "report/page.h"
#include "report/save.h"

#include <algorithm>
#include <filesystem>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Options {
    WorkspaceOptions workspace;
    std::string plan, format, out;
    int threads = 0;
};

constexpr double kEvaluation = 0.4; ///< the share of the progress that is the scenario's own

struct Kept {
    session::StoredPlan plan;
    base::Time at;
};

/// The newest of the plans that one strategy made; says which one that is.
session::StoredPlan newestOf(std::vector<Kept> kept) {
    const auto newest = std::max_element(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
        return std::pair(a.at, a.plan.planId) < std::pair(b.at, b.plan.planId);
    });
    const auto& plan = newest->plan;
    const auto which = kept.size() > 1 ? fmt::format("the newest of {}, ", kept.size()) : std::string();
    say(fmt::format("'{}' is {}{} ({}), kept at {}.", plan.strategy, which, plan.planId, plan.title,
                    base::formatTime(newest->at)));
    return plan;
}

/// By its name or id, by its strategy, or by how its id begins.
base::Result<session::StoredPlan> findPlan(const store::Workspace& workspace, const std::string& wanted) {
    const auto documents = workspace.documents("plan");
    if (!documents) return tl::make_unexpected(documents.error());
    std::vector<Kept> byStrategy, byBegin;
    std::string known;
    for (const auto& document : *documents) {
        auto stored = base::parseJson(document.json, document.name).and_then(session::storedPlanFromJson);
        if (!stored) return stored;
        known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", document.name, stored->title);
        if (document.name == wanted) return stored;
        if (document.name != stored->planId) continue; // a second name of one that stands there by its id too
        if (document.name.starts_with(wanted) && wanted.size() >= 4) byBegin.push_back({*stored, document.changed});
        if (stored->strategy == wanted) byStrategy.push_back({std::move(*stored), document.changed});
    }
    if (!byStrategy.empty()) return newestOf(std::move(byStrategy));
    if (byBegin.size() == 1) return byBegin.front().plan;
    if (known.empty()) return base::failInput("This workspace has no plan yet. Make some with 'plan'.");
    return base::failInput(fmt::format("'{}' names {} plan of this workspace. It has {}.", wanted,
                                       byBegin.empty() ? "no" : "more than one", known));
}

base::Result<int> planIndex(const std::vector<remedy::Plan>& plans, const session::StoredPlan& stored) {
    if (stored.planId.empty()) return -1;
    const auto it = std::find_if(plans.begin(), plans.end(), [&](const auto& p) { return p.id == stored.planId; });
    if (it != plans.end()) return static_cast<int>(it - plans.begin());
    return base::failInput(
        fmt::format("The plan {} cannot be computed again from this workspace: it comes out differently "
                    "now. Make the plans anew with 'plan'.",
                    stored.planId));
}

/// "json, csv, ics, pdf".
std::string formatNames() {
    std::string list;
    for (const auto* entry : report::exporters()) list += fmt::format("{}, ", entry->id);
    return list + "pdf";
}

/// Before the plan is computed again, which takes its time.
base::Result<void> checkTarget(const Options& options) {
    auto folder = std::filesystem::path(options.out).parent_path();
    if (options.out.ends_with('/')) folder = folder.parent_path();
    if (std::error_code failed; !folder.empty() && !std::filesystem::is_directory(folder, failed))
        return base::failUsage(
            fmt::format("-o {}: there is no folder {}. Make it first.", options.out, folder.string()));
    if (options.format == "pdf") {
        if (options.out.empty()) return base::failUsage("Name the PDF file to write with -o.");
        return {};
    }
    const auto* exporter = report::exporters().find(options.format);
    if (!exporter)
        return base::failUsage(fmt::format("'{}' is no export format. Use one of {}.", options.format, formatNames()));
    if (exporter->makesFolder() && options.out.empty())
        return base::failUsage(fmt::format("'{}' makes several files. Name a folder for them with -o.", exporter->id));
    return {};
}

base::Result<void> write(const Options& options, const report::Document& document) {
    if (options.format == "pdf") return writePdf(report::makePage(document), options.out);
    const auto& exporter = *report::exporters().find(options.format);
    if (!options.out.empty()) return report::save(exporter, document, options.out);
    const auto bytes = exporter.write(document);
    if (!bytes) return tl::make_unexpected(bytes.error());
    print(*bytes);
    return {};
}

base::Result<int> run(Context& context, const Options& options) {
    if (const auto fine = checkTarget(options); !fine) return tl::make_unexpected(fine.error());
    auto workspace = openWorkspace(options.workspace.workspace, false);
    if (!workspace) return tl::make_unexpected(workspace.error());
    const auto stored = findPlan(*workspace, options.plan);
    if (!stored) return tl::make_unexpected(stored.error());
    const auto head = workspace->head();
    if (!head) return tl::make_unexpected(head.error());
    if (head->number != stored->options.revision)
        say(fmt::format(
            "The inventory has changed since this plan was made: it is for revision {}, the newest one is {}.",
            stored->options.revision.value_or(0), head->number));
    context.run.seed = stored->seed;
    if (options.threads > 0) context.run.threads = options.threads;
    session::Session session(std::move(*workspace), context.milliseconds);
    const auto whole = base::onward(context.run);
    const auto evaluation = session.evaluate(stored->scenario, stored->options, base::partOf(whole, 0, kEvaluation));
    if (!evaluation) return tl::make_unexpected(evaluation.error());
    const auto plans = session.plans(**evaluation, stored->strategies, stored->prices,
                                     base::partOf(whole, kEvaluation, 1), stored->answers);
    if (!plans) return tl::make_unexpected(plans.error());
    const auto index = planIndex(*plans, *stored);
    if (!index) return tl::make_unexpected(index.error());
    const auto document = report::prepare(session, **evaluation, *plans, *index, *stored, context.run);
    if (!document) return tl::make_unexpected(document.error());
    if (report::planHash(*document) != stored->hash)
        say("The plan differs from what was kept: samples or rules changed since. Its hash is a new one.");
    if (const auto written = write(options, *document); !written) return tl::make_unexpected(written.error());
    if (!options.out.empty()) say(fmt::format("{} written.", options.out));
    if (options.workspace.json && !options.out.empty())
        printJson(base::Json{{"penumbra", "export"},
                             {"format", 1},
                             {"plan", options.plan},
                             {"to", options.format},
                             {"file", options.out},
                             {"hash", report::planHash(*document)}});
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    options->workspace.addTo(app);
    app.add_option("--plan", options->plan,
                   "the plan's id, the begin of it, its name, or a strategy for its newest plan; 'as-is' for no plan")
        ->required();
    app.add_option("--to", options->format, formatNames())->required();
    app.add_option("-o,--out", options->out,
                   "the file or, for formats of several files, the folder to write; default: the standard output");
    app.add_option("--threads", options->threads, "default: one per processor; the answer does not depend on it");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command exportCommand{"export", "Write a kept plan in a format for a board, ops or a calendar.",
                                             build};

} // namespace penumbra::cli
