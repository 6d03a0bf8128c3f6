#include "cli/options.h"

#include "base/say.h"
#include "remedy/waves/waves.h"
#include "report/answer.h"
#include "report/words.h"
#include "session/advise.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

namespace waves = remedy::waves;

struct Options {
    WorkspaceOptions workspace;
    EvaluationOptions evaluation;
    std::string hosts, zone, rack, from, to, minutes = "30m", slow;
    std::vector<std::string> windows;
    int most = 0;
    bool anyLoss = false;
};

base::Result<std::vector<int>> rowsOf(const model::World& world, const Options& options) {
    std::vector<int> rows;
    const auto place = [&](const std::vector<std::string>& names, const std::string& wanted, const char* kind,
                           int model::WorldHost::*of) -> base::Result<void> {
        if (wanted.empty()) return {};
        const auto found = whatif::placeIndex(names, wanted, kind);
        if (!found) return tl::make_unexpected(found.error());
        for (std::size_t h = 0; h < world.hosts.size(); ++h)
            if (world.hosts[h].*of == *found) rows.push_back(static_cast<int>(h));
        return {};
    };
    const auto named = whatif::hostsNamed(world, options.hosts);
    if (!named) return tl::make_unexpected(named.error());
    rows = named->rows;
    if (auto done = place(world.zones, options.zone, "zone", &model::WorldHost::zone); !done)
        return tl::make_unexpected(done.error());
    if (auto done = place(world.racks, options.rack, "rack", &model::WorldHost::rack); !done)
        return tl::make_unexpected(done.error());
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty()) return base::failUsage("Say which hosts to maintain: --hosts a,b or --zone Z or --rack R.");
    return rows;
}

/// "HOST=FROM/TO"
base::Result<void> narrow(const model::World& world, const std::string& text, base::Time now,
                          std::vector<waves::Job>& jobs) {
    const auto equals = text.rfind('='), slash = text.rfind('/');
    if (equals == std::string::npos || slash == std::string::npos || slash < equals)
        return base::failUsage(fmt::format("--window '{}' is not HOST=FROM/TO, e.g. a1-01=+1d/+2d.", text));
    const auto host = model::resolveHost(world, text.substr(0, equals));
    if (!host) return tl::make_unexpected(host.error());
    const auto from = readMoment(text.substr(equals + 1, slash - equals - 1), "--window", now);
    if (!from) return tl::make_unexpected(from.error());
    const auto to = readMoment(text.substr(slash + 1), "--window", now);
    if (!to) return tl::make_unexpected(to.error());
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const auto& j) { return j.host == *host; });
    if (job == jobs.end())
        return base::failUsage(fmt::format("--window '{}' is of a host that is not asked for.", text));
    job->window = {*from, *to};
    return {};
}

base::Result<void> checkWindow(const waves::Job& job, const model::World& world,
                               const session::Evaluation& evaluation) {
    const auto& name = world.hosts[static_cast<std::size_t>(job.host)].name;
    const auto& [begin, end] = job.window;
    const auto now = evaluation.options.now, horizon = evaluation.usage->grid.end();
    if (end <= begin)
        return base::failUsage(fmt::format("The window of {} is empty: it would open at {} and close at {}. Let it "
                                           "close later, by --to or --window.",
                                           name, report::moment(begin), report::moment(end)));
    if (end <= now)
        return base::failUsage(fmt::format("The window of {} closes at {}, before the future begins at {}.", name,
                                           report::moment(end), report::moment(now)));
    if (end > horizon)
        return base::failUsage(fmt::format("The window of {} closes at {}, and the future is computed until {}. Ask "
                                           "for a longer --horizon, or let it close earlier.",
                                           name, report::moment(end), report::moment(horizon)));
    return {};
}

base::Result<waves::Request> requestOf(const session::Evaluation& evaluation, const Options& options) {
    const auto& world = *evaluation.world;
    const auto now = evaluation.options.now;
    waves::Request request;
    request.most = options.most;
    request.surviveLoss = !options.anyLoss;
    const auto rows = rowsOf(world, options);
    if (!rows) return tl::make_unexpected(rows.error());
    base::TimeWindow window{now, evaluation.usage->grid.end()};
    for (const auto& [text, name, at] :
         {std::tuple(options.from, "--from", &window.begin), std::tuple(options.to, "--to", &window.end)}) {
        if (text.empty()) continue;
        const auto moment = readMoment(text, name, now);
        if (!moment) return tl::make_unexpected(moment.error());
        *at = *moment;
    }
    const auto p50 = readDuration(options.minutes, "--work");
    if (!p50) return tl::make_unexpected(p50.error());
    const auto p95 =
        options.slow.empty() ? base::Result<base::Duration>(*p50 * 3 / 2) : readDuration(options.slow, "--work-p95");
    if (!p95) return tl::make_unexpected(p95.error());
    if (*p50 <= base::Duration{} || *p95 < *p50)
        return base::failUsage("--work is longer than nothing, and --work-p95 no shorter than --work.");
    for (const int row : *rows) request.jobs.push_back({row, window, *p50, *p95});
    for (const auto& text : options.windows)
        if (auto done = narrow(world, text, now, request.jobs); !done) return tl::make_unexpected(done.error());
    for (const auto& job : request.jobs)
        if (const auto fine = checkWindow(job, world, evaluation); !fine) return tl::make_unexpected(fine.error());
    return request;
}

std::string words(const session::Evaluation& evaluation, const waves::Schedule& schedule) {
    const auto& world = *evaluation.world;
    auto text = schedule.text + "\n";
    int number = 0;
    for (const auto& wave : schedule.waves) {
        std::vector<std::string> names;
        for (const int row : wave.hosts) names.push_back(world.hosts[static_cast<std::size_t>(row)].name);
        text += fmt::format("{}. {}: {}; {} leave within {} (P95 {}), all is done after {} (P95 {}).\n", ++number,
                            report::span(wave.window), fmt::join(names, ", "),
                            base::sayCount(wave.moves.size(), "workload"), base::sayDuration(wave.drainP50),
                            base::sayDuration(wave.drainP95), base::sayDuration(wave.p50), base::sayDuration(wave.p95));
        for (const auto& sentence : wave.meanwhile) text += "   " + sentence + "\n";
    }
    for (const auto& one : schedule.behind) text += one.reason + "\n";
    return text;
}

base::Result<int> run(Context& context, const Options& options) {
    auto evaluated = evaluate(context, options.workspace, options.evaluation);
    if (!evaluated) return tl::make_unexpected(evaluated.error());
    const auto& evaluation = *evaluated->evaluation;
    const auto request = requestOf(evaluation, options);
    if (!request) return tl::make_unexpected(request.error());
    const remedy::PriceBook prices;
    const auto input = session::inputOf(evaluation, prices);
    const auto schedule = waves::plan(remedy::Bench(input), *request, context.run);
    if (!schedule) return tl::make_unexpected(schedule.error());
    if (options.workspace.json)
        printJson(report::wavesJson(evaluation, *schedule));
    else
        print(words(evaluation, *schedule));
    return kFine;
}

Action build(CLI::App& app) {
    auto options = std::make_shared<Options>();
    app.footer(
        "Each wave is played through the engine with all earlier ones: capacity, rules, minAvailable and N-1 hold at "
        "every state. Hosts are drained one workload after the other, then worked on.");
    options->workspace.addTo(app);
    options->evaluation.addTo(app);
    app.add_option("--hosts", options->hosts,
                   "which hosts to maintain, e.g. a1-01,a1-02 or labels such as 'disk in (fast, ssd)'");
    app.add_option("--zone", options->zone, "all hosts of a zone");
    app.add_option("--rack", options->rack, "all hosts of a rack");
    app.add_option("--from", options->from, "when the window opens, e.g. +1d; default: now");
    app.add_option("--to", options->to, "when the window closes; default: the end of the horizon");
    app.add_option("--window", options->windows, "HOST=FROM/TO: a window of its own for one host");
    app.add_option("--work", options->minutes, "how long the work on an empty host takes, e.g. 30m, the default");
    app.add_option("--work-p95", options->slow, "the same in the slowest of twenty cases; default: half as long again");
    app.add_option("--at-once", options->most, "at most so many hosts down together; default: what the rules allow")
        ->check(CLI::Range(1, 1'000'000));
    app.add_flag("--any-loss", options->anyLoss, "do not ask that every other host could still be lost meanwhile");
    return [options](Context& context) { return run(context, *options); };
}

} // namespace

extern constinit const Command wavesCommand{
    "waves", "Plan the maintenance of many hosts: how many at once, in which order, will it finish.", build};

} // namespace penumbra::cli
