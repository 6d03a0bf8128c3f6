#include "planning/maintenance.h"

#include "base/moment.h"
#include "base/text.h"
#include "planning/judgement.h"
#include "risk/phrase.h"
#include "session/advise.h"
#include "session/live.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::planning {

namespace {

namespace waves = remedy::waves;

constexpr base::ParamSpec kParams[] = {
    {.key = "all",
     .title = PENUMBRA_TEXT("actions", "All hosts"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("actions", "Every host of the fleet is maintained.")},
    {.key = "rack",
     .title = PENUMBRA_TEXT("actions", "Rack"),
     .help = PENUMBRA_TEXT("actions", "All hosts of a rack.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "Zone"),
     .help = PENUMBRA_TEXT("actions", "All hosts of a zone.")},
    {.key = "hosts",
     .title = PENUMBRA_TEXT("actions", "Hosts or labels"),
     .help = PENUMBRA_TEXT("actions",
                           "Which hosts to maintain, e.g. a1-01,a1-02 or labels such as 'disk in (fast, ssd)'.")},
    {.key = "from",
     .title = PENUMBRA_TEXT("actions", "Window opens"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "When the first window opens, e.g. +1d; without it now.")},
    {.key = "to",
     .title = PENUMBRA_TEXT("actions", "Window closes"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "When the first window closes; without it at the end of the computed future.")},
    {.key = "windows",
     .title = PENUMBRA_TEXT("actions", "Windows"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 366,
     .help = PENUMBRA_TEXT("actions", "How many such windows there are, one after the other.")},
    {.key = "every",
     .title = PENUMBRA_TEXT("actions", "One window every"),
     .kind = base::ParamKind::Duration,
     .preset = "1d",
     .help = PENUMBRA_TEXT("actions", "How long after the opening of one window the next one opens.")},
    {.key = "per-rack",
     .title = PENUMBRA_TEXT("actions", "Most of one rack"),
     .kind = base::ParamKind::Integer,
     .preset = "0",
     .minimum = 0,
     .maximum = 1'000'000,
     .help = PENUMBRA_TEXT("actions", "At most so many hosts of one rack down together; 0: what the rules allow.")},
    {.key = "at-once",
     .title = PENUMBRA_TEXT("actions", "Most at once"),
     .kind = base::ParamKind::Integer,
     .preset = "0",
     .minimum = 0,
     .maximum = 1'000'000,
     .help = PENUMBRA_TEXT("actions", "At most so many hosts down together; 0: what the rules allow.")},
    {.key = "work",
     .title = PENUMBRA_TEXT("actions", "Work on a host"),
     .kind = base::ParamKind::Duration,
     .preset = "30m",
     .help = PENUMBRA_TEXT("actions", "How long the work on an empty host takes.")},
    {.key = "work-p95",
     .title = PENUMBRA_TEXT("actions", "Work, slow"),
     .kind = base::ParamKind::Duration,
     .help = PENUMBRA_TEXT("actions", "The same in the slowest of twenty cases; without it half as long again.")},
    {.key = "any-loss",
     .title = PENUMBRA_TEXT("actions", "Without a spare"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("actions", "Do not ask that every other host could still be lost meanwhile.")},
};

std::string textOf(const base::Params& params, const char* key) {
    return params.has(key) ? params.text(key) : std::string();
}

base::Result<std::vector<int>> rowsOf(const model::World& world, const base::Params& params) {
    std::vector<int> rows;
    const auto place = [&](const std::vector<std::string>& names, const char* kind,
                           int model::WorldHost::*of) -> base::Result<void> {
        const auto wanted = textOf(params, kind);
        if (wanted.empty()) return {};
        const auto found = whatif::placeIndex(names, wanted, kind);
        if (!found) return tl::unexpected(found.error());
        for (std::size_t h = 0; h < world.hosts.size(); ++h)
            if (world.hosts[h].*of == *found) rows.push_back(static_cast<int>(h));
        return {};
    };
    const auto named = whatif::hostsNamed(world, textOf(params, "hosts"));
    if (!named) return tl::unexpected(named.error());
    rows = named->rows;
    if (auto done = place(world.zones, "zone", &model::WorldHost::zone); !done) return tl::unexpected(done.error());
    if (auto done = place(world.racks, "rack", &model::WorldHost::rack); !done) return tl::unexpected(done.error());
    for (int h = 0; params.flag("all") && h < static_cast<int>(world.hosts.size()); ++h) rows.push_back(h);
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    if (rows.empty())
        return base::failUsage("Say which hosts to maintain: some by name or label, a rack, a zone, or all.");
    return rows;
}

base::Result<void> narrow(const model::World& world, const std::string& text, base::Time now,
                          std::vector<waves::Job>& jobs) {
    const auto equals = text.rfind('='), slash = text.rfind('/');
    if (equals == std::string::npos || slash == std::string::npos || slash < equals)
        return base::failUsage(fmt::format("--window '{}' is not HOST=FROM/TO, e.g. a1-01=+1d/+2d.", text));
    const auto host = model::resolveHost(world, text.substr(0, equals));
    if (!host) return tl::unexpected(host.error());
    base::TimeWindow window;
    for (auto [at, part] : {std::pair(&window.begin, text.substr(equals + 1, slash - equals - 1)),
                            std::pair(&window.end, text.substr(slash + 1))}) {
        const auto moment = base::parseMoment(part, now);
        if (!moment) return base::failUsage(fmt::format("--window: {}", moment.error().text));
        *at = *moment;
    }
    const auto job = std::find_if(jobs.begin(), jobs.end(), [&](const auto& j) { return j.host == *host; });
    if (job == jobs.end())
        return base::failUsage(fmt::format("--window '{}' is of a host that is not asked for.", text));
    job->windows = {window};
    return {};
}

base::Result<void> checkWindow(const std::string& name, const base::TimeWindow& window,
                               const session::Evaluation& evaluation) {
    const auto now = evaluation.options.now, horizon = session::horizonGrid(evaluation.options).end();
    const auto& [begin, end] = window;
    if (end <= begin)
        return base::failUsage(fmt::format("The window of {} is empty: it would open at {} and close at {}. Let it "
                                           "close later.",
                                           name, risk::sayTime(begin), risk::sayTime(end)));
    if (end <= now)
        return base::failUsage(fmt::format("The window of {} closes at {}, before the future begins at {}.", name,
                                           risk::sayTime(end), risk::sayTime(now)));
    if (end > horizon)
        return base::failUsage(fmt::format("The window of {} closes at {}, and the future is computed until {}. Ask "
                                           "for a longer horizon, or let it close earlier.",
                                           name, risk::sayTime(end), risk::sayTime(horizon)));
    return {};
}

/// The first window and those that repeat it.
base::Result<std::vector<base::TimeWindow>> windowsOf(const session::Evaluation& evaluation,
                                                      const base::Params& params) {
    auto first = session::horizonGrid(evaluation.options).window();
    if (params.has("from")) first.begin = params.time("from");
    if (params.has("to")) first.end = params.time("to");
    const auto count = params.integer("windows");
    const auto every = params.duration("every");
    if (count > 1 && every < first.end - first.begin)
        return base::failUsage("A window would open before the one before it closes. Let them follow one another less "
                               "often, or close earlier.");
    std::vector<base::TimeWindow> windows;
    for (std::int64_t i = 0; i < count; ++i) windows.push_back({first.begin + i * every, first.end + i * every});
    return windows;
}

} // namespace

std::span<const base::ParamSpec> maintenanceParams() { return kParams; }

base::Result<waves::Request> maintenanceOf(const session::Evaluation& evaluation, const base::ParamTexts& texts,
                                           const OwnWindows& own) {
    const auto& world = *evaluation.world;
    const auto now = evaluation.options.now;
    const auto params = base::parseParamsFrom(now, kParams, texts, "the maintenance");
    if (!params) return tl::unexpected(params.error());
    const auto rows = rowsOf(world, *params);
    if (!rows) return tl::unexpected(rows.error());
    const auto windows = windowsOf(evaluation, *params);
    if (!windows) return tl::unexpected(windows.error());
    const auto p50 = params->duration("work");
    const auto p95 = params->has("work-p95") ? params->duration("work-p95") : p50 * 3 / 2;
    if (p50 <= base::Duration{} || p95 < p50)
        return base::failUsage("The work on a host takes longer than nothing, and no shorter in the slow case.");
    waves::Request request;
    request.most = static_cast<int>(params->integer("at-once"));
    request.perRack = static_cast<int>(params->integer("per-rack"));
    request.surviveLoss = !params->flag("any-loss");
    for (const int row : *rows) request.jobs.push_back({row, *windows, p50, p95});
    for (const auto& text : own)
        if (auto done = narrow(world, text, now, request.jobs); !done) return tl::unexpected(done.error());
    for (const auto& job : request.jobs)
        for (const auto& window : job.windows)
            if (auto fine = checkWindow(world.hosts[static_cast<std::size_t>(job.host)].name, window, evaluation);
                !fine)
                return tl::unexpected(fine.error());
    return request;
}

namespace {

/// By the same verdict as any scenario, and what of it is the waves' own.
base::Result<void> judgeWaves(const session::Evaluation& evaluation, waves::Schedule& schedule, const base::Run& run) {
    if (schedule.waves.empty()) return {};
    const auto trial = session::tryEdits(evaluation, withMaintenance(evaluation.scenario, schedule).edits, run);
    if (!trial) return tl::unexpected(trial.error());
    const base::TimeWindow hours{schedule.waves.front().window.begin, schedule.waves.back().window.end};
    const auto judgement = judge(trial->verdict, trial->findings, *trial->world, *trial->usage, evaluation.findings,
                                 *evaluation.usage, hours);
    schedule.verdict = judgement.verdict.kind;
    for (const auto& finding : judgement.added) schedule.adds.push_back(finding.text);
    const auto verdict = risk::sayVerdict(judgement.verdict.kind), without = risk::sayVerdict(evaluation.verdict.kind);
    schedule.text += " ";
    schedule.text +=
        verdict == without
            ? PENUMBRA_SAY("Question", "The scenario with the waves is {}, as it is without them.")(verdict)
            : PENUMBRA_SAY("Question", "The scenario with the waves is {}; without them it is {}.")(verdict, without);
    schedule.text += " ";
    schedule.text += judgement.added.empty() ? PENUMBRA_SAY("Question", "They add nothing to what is found.")()
                                             : PENUMBRA_SAY("Question", "They add {}, the gravest: {}")(
                                                   sayAdded(judgement), judgement.added.front().text);
    if (judgement.margin)
        schedule.text += " " + PENUMBRA_SAY("Question", "Free at the worst hour: {}.")(sayMargin(judgement.margin));
    return {};
}

} // namespace

base::Result<waves::Schedule> planMaintenance(const session::Evaluation& evaluation, const waves::Request& request,
                                              const base::Run& run) {
    const remedy::PriceBook prices;
    const auto input = session::inputOf(evaluation, prices);
    auto schedule = waves::plan(remedy::Bench(input), request, run);
    if (!schedule) return schedule;
    if (auto judged = judgeWaves(evaluation, *schedule, run); !judged) return tl::unexpected(judged.error());
    return schedule;
}

whatif::Scenario withMaintenance(whatif::Scenario scenario, const waves::Schedule& schedule) {
    std::erase_if(scenario.edits, [&](const whatif::Edit& edit) {
        return std::any_of(schedule.edits.begin(), schedule.edits.end(),
                           [&](const whatif::Edit& drain) { return drain.key == edit.key; });
    });
    scenario.edits.insert(scenario.edits.end(), schedule.edits.begin(), schedule.edits.end());
    return scenario;
}

} // namespace penumbra::planning
