#include "cli/options.h"
#include "cli/table.h"

#include "report/fleet_diff.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct DiffOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string from = "live", to;
    double least = 100 * compare::kLeastShare;
    bool csv = false, all = false;
    bool edited() const { return !evaluation.scenario.empty() || !evaluation.edits.empty(); }
};

/// So many rows of each kind are printed unless all are asked for.
constexpr std::size_t kMostShown = 10;

/// "Growth@+3d": the last @ stands before the moment, for a name may hold one.
std::pair<std::string, std::string> partsOf(const std::string& text) {
    const auto at = text.rfind('@');
    return at == std::string::npos ? std::pair(text, std::string())
                                   : std::pair(text.substr(0, at), text.substr(at + 1));
}

base::Result<compare::Side> readSide(const std::string& text, const char* option, const char* otherwise,
                                     base::Time now) {
    const auto [name, moment] = partsOf(text);
    if (name.empty())
        return base::failUsage(fmt::format("{} wants whose fleet, e.g. live, shadow@+1d, scenario@2026-03-01T02:00:00Z "
                                           "or the name of a kept scenario.",
                                           option));
    auto side = compare::sideNamed(name);
    const auto wanted = !moment.empty() ? moment : side.of == compare::Side::Of::Live ? std::string() : otherwise;
    if (wanted.empty() || wanted == "now") {
        side.at = now;
        return side;
    }
    const auto at = readMoment(wanted, option, now);
    if (!at) return tl::make_unexpected(at.error());
    side.at = *at;
    return side;
}

base::Result<void> checkSide(const std::string& text, const char* option) {
    const auto moment = partsOf(text).second;
    return moment == "now" ? base::Result<void>() : checkMoment(moment, option);
}

std::string sign(const compare::FleetDifference& row) {
    if (row.change == compare::FleetChange::Appears) return "+";
    if (row.change == compare::FleetChange::Goes) return "-";
    return "~";
}

std::string words(const compare::FleetDiff& diff, bool all) {
    auto text = compare::sayDiff(diff) + "\n";
    for (const auto change : compare::fleetChanges()) {
        const auto count = diff.count(change);
        if (count == 0) continue;
        text += fmt::format("\n{} ({})\n", compare::fleetChangeName(change), count);
        std::vector<std::vector<std::string>> rows;
        for (const auto& row : diff.rows)
            if (row.change == change && (all || rows.size() < kMostShown))
                rows.push_back({"  " + sign(row), row.name, row.what, row.before, row.after,
                                row.apart ? "bands apart" : "", compare::sayWhys(row.why)});
        const auto shown = rows.size();
        text += table({"  ", "NAME", "WHAT", "BEFORE", "AFTER", "HOW SURE", "WHY"}, rows);
        if (shown < count) text += fmt::format("  {} more; --all prints every one.\n", count - shown);
    }
    if (diff.count(compare::FleetChange::Use) > 0 || diff.unread > 0) text += "\n" + compare::sayRule(diff) + "\n";
    return text;
}

base::Result<int> run(Context& context, const DiffOptions& options) {
    const auto to = options.to.empty() ? std::string(options.edited() ? "scenario" : "shadow") : options.to;
    if (const auto fine = checkSide(options.from, "--from"); !fine) return tl::make_unexpected(fine.error());
    if (const auto fine = checkSide(to, "--to"); !fine) return tl::make_unexpected(fine.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto now = evaluated->evaluation->options.now;
    const auto before = readSide(options.from, "--from", "", now);
    if (!before) return tl::make_unexpected(before.error());
    const auto after = readSide(to, "--to", "+1d", now);
    if (!after) return tl::make_unexpected(after.error());
    const auto diff = compare::compareSides(evaluated->session, evaluated->evaluation, *before, *after,
                                            options.least / 100, context.run);
    if (!diff) return tl::make_unexpected(diff.error());
    if (options.workspace.json)
        printJson(report::fleetDiffJson(*diff));
    else if (options.csv)
        print(report::fleetDiffCsv(*diff));
    else
        print(words(*diff, options.all));
    return kFine;
}

Action buildDiff(CLI::App& app) {
    auto options = std::make_shared<DiffOptions>();
    app.footer(
        "A side is WHOSE@TIME. Whose fleet: 'live' as reported, 'shadow' with what is scheduled, 'scenario' with "
        "--scenario and --edit, or the name of a kept scenario. The time: '+3d' or +3h after the newest sample, "
        "a moment such as 2026-03-01T02:00:00Z, or 'now'. Live goes back to the first revision. Example:\n"
        "  diff -w W --from shadow@+2d --to 'Black Friday@+2d'");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--from", options->from, "the side before; default: live@now");
    app.add_option("--to", options->to,
                   "the side after; default: scenario@+1d with --scenario or --edit, else shadow@+1d. A side without a "
                   "time is at +1d, a --from without one and live at now");
    app.add_option("--least", options->least,
                   "percent of what a host offers by which a median must change to be told whatever its band")
        ->check(CLI::Range(0.0, 100.0))
        ->capture_default_str();
    app.add_flag("--csv", options->csv, "one row for each difference, as CSV")->excludes("--json");
    app.add_flag("--all", options->all, fmt::format("every row, not only the first {} of a kind", kMostShown));
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command diffCommand{
    "diff", "What differs between two sides: live, shadow or a scenario, each at a moment, and why.", buildDiff};

} // namespace penumbra::cli
