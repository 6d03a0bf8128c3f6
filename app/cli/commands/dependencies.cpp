#include "base/say.h"
#include "cli/options.h"

#include "report/topology.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct DependenciesOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string resource, failed, at, collapse = "none";
    int depth = 1;
    std::size_t most = 150;
};

const char* sayKind(analysis::TopologyEdge::Kind kind) {
    switch (kind) {
    case analysis::TopologyEdge::Kind::Hard:
        return "depends on";
    case analysis::TopologyEdge::Kind::Soft:
        return "uses";
    case analysis::TopologyEdge::Kind::Replica:
        return "has the replica";
    case analysis::TopologyEdge::Kind::RunsOn:
        return "runs on";
    }
    return "";
}

std::string words(const analysis::Topology& topology) {
    std::string text;
    std::vector<const analysis::TopologyNode*> reached;
    for (const auto& node : topology.nodes)
        if (node.hop >= 0) reached.push_back(&node);
    std::stable_sort(reached.begin(), reached.end(), [](auto* a, auto* b) { return a->hop < b->hop; });
    if (!topology.request.failed.empty())
        text +=
            fmt::format("The failure of {} at {}, at once, before anything is placed again: {} lost, {} degraded.\n",
                        topology.request.failed.text(), base::formatTime(topology.request.at),
                        base::sayCount(topology.lost, "service", "services"),
                        base::sayCount(topology.degraded, "service", "services"));
    for (const auto* node : reached) text += fmt::format("  hop {}  {:<24} {}\n", node->hop, node->name, node->reason);
    if (reached.empty())
        for (const auto& edge : topology.edges)
            text += fmt::format("  {:<24} {:<15} {}\n", topology.nodes[static_cast<std::size_t>(edge.from)].name,
                                sayKind(edge.kind), topology.nodes[static_cast<std::size_t>(edge.to)].name);
    if (topology.leftOut > 0)
        text += fmt::format("{} more are left out; see --most and --collapse.\n", topology.leftOut);
    return text.empty() ? "Nothing is tied to anything here.\n" : text;
}

/// What the inventory calls so; a name of the shadow alone is an id already.
base::Result<model::ResourceId> idOf(const session::Evaluation& evaluation, const std::string& text) {
    if (text.empty()) return model::ResourceId();
    const auto known = evaluation.inventory->resolve(text);
    const model::ResourceId id(text);
    const auto& world = *evaluation.world;
    if (known || (model::findHost(world, id) < 0 && model::findWorkload(world, id) < 0)) return known;
    return id;
}

base::Result<int> run(Context& context, const DependenciesOptions& options) {
    if (const auto any = checkMoment(options.at, "--at"); !any) return tl::make_unexpected(any.error());
    const auto collapse = analysis::parseCollapse(options.collapse);
    if (!collapse) return tl::make_unexpected(collapse.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    analysis::TopologyRequest request{{}, options.depth, *collapse, {}, evaluation.options.now, options.most};
    if (!options.at.empty()) {
        const auto at = readMoment(options.at, "--at", evaluation.options.now);
        if (!at) return tl::make_unexpected(at.error());
        request.at = *at;
    }
    const auto focus = idOf(evaluation, options.resource), failed = idOf(evaluation, options.failed);
    if (!focus) return tl::make_unexpected(focus.error());
    if (!failed) return tl::make_unexpected(failed.error());
    request.focus = *focus;
    request.failed = *failed;
    const auto topology = analysis::topologyOf(evaluation, request);
    if (!topology) return tl::make_unexpected(topology.error());
    if (options.workspace.json)
        printJson(report::topologyJson(evaluation, *topology));
    else
        print(words(*topology));
    return kFine;
}

Action buildDependencies(CLI::App& app) {
    auto options = std::make_shared<DependenciesOptions>();
    app.add_option("resource", options->resource, "a service, workload, host, rack or zone; without one every service");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--depth", options->depth, "how many hops around it; default 1")->check(CLI::Range(1, 20));
    app.add_option("--collapse", options->collapse, "none, or hosts and what runs there together by rack or zone");
    app.add_option("--fail", options->failed, "what fails: what it reaches, hop by hop, and why");
    app.add_option("--at", options->at, "when, e.g. +2d or 2027-01-10T20:00Z; default: now");
    app.add_option("--most", options->most, "how many are shown; default 150")->check(CLI::Range(1, 100'000));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command dependenciesCommand{
    "dependencies", "Who depends on whom around a resource, and what a failure reaches, hop by hop.",
    buildDependencies};

} // namespace penumbra::cli
