#include "cli/options.h"

#include "base/say.h"
#include "report/seats.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct PlaceOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::vector<std::string> workloads;
    std::string at;
    bool all = false;
};

/// So many workloads are looked at unless all are asked for.
constexpr std::size_t kMostPlaced = 20;

/// The moment asked for; else when the last of the edits begins that are seen, else now.
base::Result<base::Time> momentOf(const session::Evaluation& evaluation, const std::string& text) {
    const auto seen = evaluation.usage->grid.window();
    if (!text.empty()) {
        const auto at = readMoment(text, "--at", evaluation.options.now);
        if (at && !seen.contains(*at))
            return base::failUsage("--at lies outside the computed future. Ask for a longer --horizon.");
        return at;
    }
    auto at = evaluation.options.now;
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled && seen.contains(edit.window.begin)) at = std::max(at, edit.window.begin);
    return at;
}

/// Workloads whose labels the inventory knows and that meet the text as Kubernetes selects.
base::Result<std::vector<int>> labelled(const session::Evaluation& evaluation, const std::string& text) {
    const auto selectors = whatif::parseSelectors(text);
    if (!selectors) return tl::make_unexpected(selectors.error());
    std::vector<int> rows;
    int w = -1;
    for (const auto& workload : evaluation.world->workloads) {
        ++w;
        const auto* resource = evaluation.inventory->find(workload.id);
        if (resource && std::all_of(selectors->begin(), selectors->end(),
                                    [&](const auto& selector) { return selector.matches(resource->labels); }))
            rows.push_back(w);
    }
    if (rows.empty()) return base::failInput(fmt::format("No workload has the labels '{}'.", text));
    return rows;
}

bool looksLikeLabels(const std::string& text) { return text.find_first_of("=!,( ") != std::string::npos; }

/// What a text means: a workload, all replicas of a service, or labels.
base::Result<std::vector<int>> named(const session::Evaluation& evaluation, const std::string& text, base::Time at) {
    const auto& world = *evaluation.world;
    const auto workload = model::resolveWorkload(world, text);
    if (workload) return std::vector{*workload};
    if (const auto service = model::resolveService(world, text)) {
        auto rows = whatif::replicasOf(world, *service, {at, at + base::Duration(1)});
        if (rows.empty())
            return base::failInput(fmt::format("The service '{}' has no replica at {}.", text, base::formatTime(at)));
        return rows;
    }
    if (looksLikeLabels(text)) return labelled(evaluation, text);
    return tl::make_unexpected(workload.error());
}

/// Who waits for a host then, and whom the scenario adds or has moved.
std::vector<int> changed(const session::Evaluation& evaluation, base::Time at) {
    const auto& world = *evaluation.world;
    const auto& now = evaluation.usage->placementAt(at);
    const auto& before = evaluation.baseUsage->placementAt(at);
    const auto& baseWorld = *evaluation.baseWorld;
    const auto hostId = [](const model::World& of, int h) {
        return h < 0 ? model::ResourceId() : of.hosts[static_cast<std::size_t>(h)].id;
    };
    std::map<std::string, std::size_t> known;
    for (std::size_t w = 0; w < baseWorld.workloads.size(); ++w) known.emplace(baseWorld.workloads[w].id.text(), w);
    std::vector<int> rows;
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        if (!world.workloads[w].exists.contains(at)) continue;
        const auto row = known.find(world.workloads[w].id.text());
        const bool same =
            row != known.end() && hostId(baseWorld, before.hostOf[row->second]) == hostId(world, now.hostOf[w]);
        if (now.hostOf[w] < 0 || !same) rows.push_back(static_cast<int>(w));
    }
    return rows;
}

base::Result<std::vector<int>> rowsOf(const session::Evaluation& evaluation, const PlaceOptions& options,
                                      base::Time at) {
    if (options.workloads.empty()) return changed(evaluation, at);
    std::vector<int> rows;
    for (const auto& text : options.workloads) {
        const auto found = named(evaluation, text, at);
        if (!found) return found;
        rows.insert(rows.end(), found->begin(), found->end());
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

base::Result<int> run(Context& context, const PlaceOptions& options) {
    if (const auto any = checkMoment(options.at, "--at"); !any) return tl::make_unexpected(any.error());
    const auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto at = momentOf(evaluation, options.at);
    if (!at) return tl::make_unexpected(at.error());
    auto rows = rowsOf(evaluation, options, *at);
    if (!rows) return tl::make_unexpected(rows.error());
    const auto asked = rows->size();
    if (!options.all && asked > kMostPlaced) rows->resize(kMostPlaced);
    const auto seats = simulate::seats(*evaluation.world, evaluation.usage->placementAt(*at), *rows, context.run);
    if (context.run.stopped()) return base::failCancelled();
    if (options.workspace.json) {
        auto json = report::seatsJson(evaluation, seats, *at);
        json["left_out"] = asked - rows->size();
        printJson(json);
        return kFine;
    }
    auto text = fmt::format("{}, placed by {}:\n", base::formatTime(*at), evaluation.world->policyAt(*at));
    if (asked == 0)
        text += "Every workload has a host, and the edits move none. Name a workload, a service or labels to see why "
                "the other hosts refuse it.\n";
    text += report::seatWords(evaluation, seats, *at);
    if (asked > rows->size()) text += fmt::format("{} more; --all prints every one.\n", asked - rows->size());
    print(text);
    return kFine;
}

Action buildPlace(CLI::App& app) {
    auto options = std::make_shared<PlaceOptions>();
    app.footer("The other hosts are asked as everything else stands then; each counts for the first reason that keeps "
               "the workload off it. 'It fits if' is the smallest change that opens one host of its line.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("WORKLOAD", options->workloads,
                   "workloads or services by name or id, or workloads by labels, e.g. 'app=cart,tier!=3'; without one: "
                   "those without a host, and those that the edits add or move");
    app.add_option("--at", options->at,
                   "the moment, e.g. 2026-03-01T02:00:00Z or +3d; default: when the last edit begins, or now");
    app.add_flag("--all", options->all, fmt::format("every workload, not only the first {}", kMostPlaced));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command placeCommand{
    "place", "Where each workload goes, why the other hosts refuse it, and the least that would let it in.",
    buildPlace};

} // namespace penumbra::cli
