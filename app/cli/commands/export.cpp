#include "cli/kept_plan.h"
#include "cli/options.h"
#include "cli/pdf.h"

#include "planning/replay.h"
#include "report/classification.h"
#include "report/keep.h"
#include "report/page.h"
#include "report/save.h"

#include <filesystem>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct ExportOptions {
    WorkspaceOptions workspace;
    std::string plan, format, out, classification;
    int threads = 0;
};

/// "json, csv, ics, pdf".
std::string formatNames() {
    std::string list;
    for (const auto* entry : report::exporters()) list += fmt::format("{}, ", entry->id);
    return list + "pdf";
}

/// Before the plan is computed again, which takes its time.
base::Result<void> checkTarget(const ExportOptions& options) {
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

base::Result<void> write(const ExportOptions& options, const report::Document& document) {
    if (options.format == "pdf") return writePdf(report::makePage(document), options.out);
    const auto& exporter = *report::exporters().find(options.format);
    if (!options.out.empty()) return report::save(exporter, document, options.out);
    const auto bytes = exporter.write(document);
    if (!bytes) return tl::make_unexpected(bytes.error());
    print(*bytes);
    return {};
}

base::Result<int> run(Context& context, const ExportOptions& options) {
    if (const auto fine = checkTarget(options); !fine) return tl::make_unexpected(fine.error());
    const auto label = report::classificationFrom(options.classification);
    if (!label) return tl::make_unexpected(label.error());
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
    if (options.threads > 0) context.run.threads = options.threads;
    session::Session session(std::move(*workspace), context.milliseconds);
    const auto again = planning::replay(session, *stored, context.run);
    if (!again) return tl::make_unexpected(again.error());
    auto document = report::prepare(session, *again->evaluation, again->plans, again->index, *stored, context.run);
    if (!document) return tl::make_unexpected(document.error());
    if (stored->digest.empty() ? report::planHash(*document) != stored->hash
                               : report::planDigest(*document) != stored->digest)
        say("The plan differs from what was kept: samples or rules changed since. Its hash is a new one.");
    document->written = context.clock();
    document->classification = *label;
    if (const auto stale = report::sayStale(*document); !stale.empty()) say(stale);
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

Action buildExport(CLI::App& app) {
    auto options = std::make_shared<ExportOptions>();
    options->workspace.addTo(app);
    app.add_option("--plan", options->plan, kPlanHelp)->required();
    app.add_option("--to", options->format, formatNames())->required();
    app.add_option("-o,--out", options->out,
                   "the file or, for formats of several files, the folder to write; default: the standard output");
    app.add_option("--classification", options->classification,
                   "a label for the head of every page, e.g. Internal; in pdf, html, markdown and json");
    app.add_option("--threads", options->threads, "default: one per processor; the answer does not depend on it");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command exportCommand{"export", "Write a kept plan in a format for a board, ops or a calendar.",
                                             buildExport};

} // namespace penumbra::cli
