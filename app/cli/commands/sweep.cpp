#include "cli/cut.h"
#include "cli/options.h"

#include "base/say.h"
#include "report/answer.h"
#include "report/tolerance_json.h"
#include "risk/phrase.h"
#include "risk/unsurvived.h"

#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct SweepOptions {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string fail = "hosts", from, to;
};

/// Every moment to test: `from`, and with a `to` each later moment at which the placement changes before it.
base::Result<std::vector<base::Time>> moments(const session::Evaluation& evaluation, const SweepOptions& options) {
    std::vector<base::Time> times{evaluation.options.now};
    if (!options.from.empty()) {
        const auto from = readMoment(options.from, "--from", evaluation.options.now);
        if (!from) return tl::make_unexpected(from.error());
        times.front() = *from;
    }
    if (!evaluation.usage->grid.window().contains(times.front()))
        return base::failUsage("--from lies outside the computed future. Ask for a longer --horizon.");
    if (options.to.empty()) return times;
    const auto to = readMoment(options.to, "--to", evaluation.options.now);
    if (!to) return tl::make_unexpected(to.error());
    for (const auto& placement : evaluation.usage->placements)
        if (placement.window.begin > times.front() && placement.window.begin < *to)
            times.push_back(placement.window.begin);
    return times;
}

std::string spent(double ms) { return ms < 1 ? "less than 1 ms" : fmt::format("{:.0f} ms", ms); }

/// A sweep with what else cannot be lost then: nobody is without a host, but a host that takes over is overloaded.
struct Moment {
    base::Time at{};
    risk::Sweep sweep;
    std::vector<risk::Unsurvived> overloads;
    std::size_t survived() const { return sweep.survivable - overloads.size(); }
};

base::Result<Moment> sweepAt(Context& context, Evaluated& evaluated, risk::SweepKind kind, base::Time at) {
    const auto& evaluation = *evaluated.evaluation;
    auto sweep = evaluated.session.sweep(evaluation, kind, at, context.run);
    if (!sweep) return tl::make_unexpected(sweep.error());
    Moment out{at, std::move(*sweep), {}};
    if (kind == risk::SweepKind::Pairs) return out;
    const base::TimeWindow then{at, at + base::Duration(1)};
    const auto tolerance =
        risk::tolerance(*evaluation.world, *evaluation.demand, *evaluation.usage, kind, then, context.run, 0);
    if (!tolerance) return tl::make_unexpected(tolerance.error());
    out.overloads = risk::unsurvived(*tolerance, then);
    std::erase_if(out.overloads, [](const auto& one) { return one.homeless; });
    for (auto& one : out.overloads) one.hours.clear(); // it is a moment
    return out;
}

std::vector<risk::Unsurvived> unsurvived(const Moment& moment) {
    std::vector<risk::Unsurvived> out;
    for (const auto& one : moment.sweep.cases)
        if (!one.survivable()) out.push_back({one.name, true, {}, {}, one.text});
    out.insert(out.end(), moment.overloads.begin(), moment.overloads.end());
    return out;
}

std::string words(const Moment& moment, risk::SweepKind kind) {
    const auto& sweep = moment.sweep;
    std::string text = fmt::format("{}: {} of {} can be lost.", base::formatTime(moment.at), moment.survived(),
                                   base::sayCount(sweep.total, "case"));
    const auto losses = unsurvived(moment);
    if (!losses.empty()) text += fmt::format(" Not {}.", risk::sayNames(losses, 8));
    text += "\n";
    if (sweep.fatalOnly) text += "Of pairs with a host that cannot be lost alone, only that host is named.\n";
    if (kind == risk::SweepKind::Pairs)
        text += "Pairs are judged by what is reserved alone: whether every workload still finds a host.\n";
    else if (!losses.empty())
        text += risk::sayCannotBeLost() + "\n";
    for (const auto& one : losses)
        text += fmt::format("  {} {}: {}{}\n", one.homeless ? "▲" : "◆", one.name, one.text, one.homeless ? "" : ".");
    return text;
}

/// One mark per step: 2 any two hosts, 1 any one loss, else how many losses are not survived with the demand of P95: a
/// for one, b for two and so on; in capitals where none of them leaves anybody without a host.
std::string strip(const risk::Tolerance& tolerance) {
    std::string text;
    for (int h = 0; h < tolerance.grid.count; ++h) {
        const int day = static_cast<int>(std::chrono::hours(24) / tolerance.grid.step);
        if (day > 0 && h % day == 0)
            text += fmt::format("{}  {}  ", h > 0 ? "\n" : "", base::formatTime(tolerance.grid.at(h)));
        const bool any = tolerance.holds(risk::DemandLevel::P95, h);
        const bool two = any && tolerance.pairs[static_cast<std::size_t>(h)] == 1;
        const char first = tolerance.holds(risk::DemandLevel::Requests, h) ? 'A' : 'a';
        const int fatal = tolerance.fatal.back()[static_cast<std::size_t>(h)];
        text += two ? '2' : any ? '1' : static_cast<char>(first + std::min(fatal, 26) - 1);
    }
    return text + "\n";
}

std::string words(const risk::Tolerance& tolerance, const std::string& fail, base::Time horizon) {
    constexpr std::size_t kMostSpells = 20;
    std::string text =
        fmt::format("What can be lost, step by step of {}:\n{}"
                    "2: any two hosts; 1: any of the {}. Letters count the {} whose loss is not survived with the "
                    "demand of P95 (a: one, b: two, ... z: 26 or more), for it leaves somebody without a host or "
                    "overloads a host that takes over; in capitals where none leaves anybody without a host.\n",
                    base::formatDuration(tolerance.grid.step), strip(tolerance), fail, fail);
    if (const auto losses = risk::unsurvived(tolerance, tolerance.grid.window()); !losses.empty())
        text += fmt::format("In some of these hours {} of the {} cannot be lost: {}.\n", losses.size(), fail,
                            risk::sayNames(losses, 8));
    for (std::size_t i = 0; i < std::min(tolerance.spells.size(), kMostSpells); ++i)
        text += fmt::format("  {}\n", risk::sayFatal(tolerance.spells[i], tolerance.kind, horizon));
    if (tolerance.spells.size() > kMostSpells)
        text += fmt::format("  {} more stand in the JSON.\n", tolerance.spells.size() - kMostSpells);
    return text;
}

/// The hours from the first moment to the last, where a last one was asked for.
base::Result<std::optional<risk::Tolerance>> hours(Context& context, const session::Evaluation& evaluation,
                                                   const SweepOptions& options, risk::SweepKind kind, base::Time from) {
    if (options.to.empty() || kind == risk::SweepKind::Pairs) return std::nullopt;
    const auto to = readMoment(options.to, "--to", evaluation.options.now);
    if (!to) return tl::make_unexpected(to.error());
    sayCut("--to", *to, evaluation.usage->grid.end());
    const auto begin = context.milliseconds();
    auto found =
        risk::tolerance(*evaluation.world, *evaluation.demand, *evaluation.usage, kind, {from, *to}, context.run);
    if (!found) return tl::make_unexpected(found.error());
    say(fmt::format(
        "Every hour in {}: {} by placing again, {} of hosts summed up path by path, {} ruled out by a bound.",
        spent(context.milliseconds() - begin), base::sayCount(found->losses, "loss", "losses"),
        base::sayCount(found->computed, "load"), found->bounded));
    return std::optional(std::move(*found));
}

base::Result<int> run(Context& context, const SweepOptions& options) {
    const auto kind = risk::parseSweepKind(options.fail);
    if (!kind) return tl::make_unexpected(kind.error());
    if (const auto any = checkMoment(options.from, "--from"); !any) return tl::make_unexpected(any.error());
    if (const auto any = checkMoment(options.to, "--to"); !any) return tl::make_unexpected(any.error());
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto times = moments(evaluation, options);
    if (!times) return tl::make_unexpected(times.error());
    const auto tolerance = hours(context, evaluation, options, *kind, times->front());
    if (!tolerance) return tl::make_unexpected(tolerance.error());
    const auto horizon = evaluation.usage->grid.end();
    if (*tolerance && !options.workspace.json) print(words(**tolerance, options.fail, horizon));
    base::Json later = base::Json::array();
    base::Json json;
    for (const auto at : *times) {
        const auto begin = context.milliseconds();
        const auto moment = sweepAt(context, *evaluated, *kind, at);
        if (!moment) return tl::make_unexpected(moment.error());
        say(fmt::format("{} tried in {}.", base::sayCount(moment->sweep.total, "case"),
                        spent(context.milliseconds() - begin)));
        if (context.run.stopped()) return base::failCancelled();
        if (!options.workspace.json) {
            print(words(*moment, *kind));
            continue;
        }
        auto answer = report::sweepJson(evaluation, moment->sweep, at);
        answer["can_be_lost"] = *kind == risk::SweepKind::Pairs ? base::Json() : base::Json(moment->survived());
        answer["cannot_be_lost"] = report::unsurvivedJson(unsurvived(*moment));
        if (json.is_null())
            json = std::move(answer);
        else
            later.push_back({{"at", answer["at"]},
                             {"cases", answer["cases"]},
                             {"survivable", answer["survivable"]},
                             {"can_be_lost", answer["can_be_lost"]},
                             {"cannot_be_lost", answer["cannot_be_lost"]},
                             {"total", answer["total"]},
                             {"fatal_only", answer["fatal_only"]}});
    }
    if (!options.workspace.json) return kFine;
    json["fail"] = options.fail;
    json["later"] = later;
    if (*tolerance) json["tolerance"] = report::toleranceJson(**tolerance, horizon);
    printJson(json);
    return kFine;
}

Action buildSweep(CLI::App& app) {
    auto options = std::make_shared<SweepOptions>();
    app.footer(
        "In the JSON, 'homeless' are the workloads that no host takes any more, 'survivable' counts the cases "
        "without any, and 'can_be_lost' those of them that overload nobody either; of pairs that is null, for they are "
        "judged by what is reserved alone.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--fail", options->fail, "hosts, pairs, racks or zones; default hosts");
    app.add_option("--from", options->from,
                   "the moment of the failure, e.g. 2026-03-01T02:00:00Z or +3d; default: now");
    app.add_option("--to", options->to, "also at every change of the placement up to here, and hour by hour by demand");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command sweepCommand{"sweep", "Fail every host, pair, rack or zone in turn and place again.",
                                            buildSweep};

} // namespace penumbra::cli
