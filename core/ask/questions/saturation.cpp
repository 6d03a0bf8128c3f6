#include "ask/saturation.h"
#include "ask/question.h"
#include "ask/which.h"
#include "base/say.h"
#include "base/text.h"
#include "planning/judgement.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "simulate/exceedance.h"
#include "whatif/free_key.h"
#include "whatif/where.h"

#include <algorithm>
#include <set>

namespace penumbra::ask {

namespace {

constexpr double kBearable = 0.05;

constexpr base::ParamSpec kParams[] = {
    {.key = "hosts",
     .title = PENUMBRA_TEXT("actions", "More hosts"),
     .kind = base::ParamKind::Integer,
     .preset = "2",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many hosts more it is held against.")},
    {.key = "like",
     .title = PENUMBRA_TEXT("actions", "Like"),
     .kind = base::ParamKind::Host,
     .help = PENUMBRA_TEXT("actions", "Which host they are like; without it the largest of the pool.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "Zone"),
     .help = PENUMBRA_TEXT("actions", "Whose capacity is looked at; without it that of the whole fleet.")},
    {.key = "dimension",
     .title = PENUMBRA_TEXT("actions", "Dimension"),
     .help = PENUMBRA_TEXT("actions", "cpu, memory, ...; without it the one that is likeliest to be full.")},
    {.key = "from",
     .title = PENUMBRA_TEXT("actions", "In service from"),
     .kind = base::ParamKind::Time,
     .help = PENUMBRA_TEXT("actions", "When they are there, e.g. +5d; without it from now on.")},
    {.key = "lead",
     .title = PENUMBRA_TEXT("actions", "Lead time"),
     .kind = base::ParamKind::Duration,
     .preset = "5d",
     .help = PENUMBRA_TEXT("actions", "From the order to the first workload on a host, for the date to order by.")},
};

std::string textOf(const base::Params& params, const char* key) {
    return params.has(key) ? params.text(key) : std::string();
}

std::string sayNoDimension(const std::string& wanted) {
    return wanted.empty()
               ? PENUMBRA_SAY("Question", "Nothing of it is both limited and used.")()
               : PENUMBRA_SAY("Question", "The pool has no dimension '{}' that is both limited and used.")(wanted);
}

/// Its dimension is -1 where none is named.
base::Result<Pool> poolNamed(const model::World& world, const base::Params& params) {
    Pool pool;
    if (const auto zone = textOf(params, "zone"); !zone.empty()) {
        const auto row = whatif::placeIndex(world.zones, zone, "zone");
        if (!row) return tl::unexpected(row.error());
        pool = {simulate::SubjectKind::Zone, *row, -1};
    }
    const auto wanted = textOf(params, "dimension");
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (world.dimensions.at(d).name == wanted) pool.dimension = d;
    if (pool.dimension < 0 && !wanted.empty()) return base::failUsage(sayNoDimension(wanted));
    return pool;
}

/// The one in which the pool is likeliest to be full; where its sum has room in all of them, that in which the first
/// resource runs out.
int dimensionOf(const session::Evaluation& evaluation, const Pool& pool) {
    const int fullest = fullestDimension(*evaluation.usage, pool);
    const auto* series = fullest < 0 ? nullptr : evaluation.usage->find(pool.kind, pool.subject, fullest);
    if (!series || simulate::exceedanceOf(series->firstExceed).share() > 0) return fullest;
    const auto& world = *evaluation.world;
    for (const auto& finding : risk::gravestFirst(evaluation.findings))
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (finding.kind == risk::FindingKind::Exhaustion && world.dimensions.at(d).name == finding.dimension &&
                evaluation.usage->find(pool.kind, pool.subject, d))
                return d;
    return fullest;
}

base::Result<Pool> poolOf(const session::Evaluation& evaluation, const base::Params& params) {
    auto pool = poolNamed(*evaluation.world, params);
    if (!pool) return pool;
    if (pool->dimension < 0) pool->dimension = dimensionOf(evaluation, *pool);
    if (pool->dimension >= 0 && evaluation.usage->find(pool->kind, pool->subject, pool->dimension)) return pool;
    return base::failUsage(sayNoDimension(textOf(params, "dimension")));
}

/// The named host, else the first of the largest of the pool in the dimension.
base::Result<int> hostLike(const session::Evaluation& evaluation, const Pool& pool, const std::string& name) {
    const auto& world = *evaluation.world;
    if (!name.empty()) return model::resolveHost(world, name);
    int best = -1;
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const auto& host = world.hosts[h];
        if (!host.up(evaluation.options.now) || (pool.kind == simulate::SubjectKind::Zone && host.zone != pool.subject))
            continue;
        const auto size = host.capacity.at(pool.dimension);
        if (size >= model::kUnlimited) continue;
        if (best < 0 || size > world.hosts[static_cast<std::size_t>(best)].capacity.at(pool.dimension))
            best = static_cast<int>(h);
    }
    if (best < 0) return base::failUsage(PENUMBRA_SAY("Question", "No host is there that new ones could be like.")());
    return best;
}

std::string sayPool(const model::World& world, const Pool& pool) {
    const auto dimension = risk::sayDimension(world.dimensions.at(pool.dimension).name);
    return pool.kind == simulate::SubjectKind::Zone
               ? PENUMBRA_SAY("Question", "the {} of zone {}")(dimension,
                                                               world.zones[static_cast<std::size_t>(pool.subject)])
               : PENUMBRA_SAY("Question", "the {} of the fleet")(dimension);
}

Cell shareCell(double share) { return {share <= 0 ? std::string("0 %") : risk::sayShare(share), share}; }

Cell dateCell(const std::optional<base::Time>& date) {
    return date ? Cell{risk::plainTime(*date), base::formatTime(*date)} : Cell{"-", nullptr};
}

Table dayTable(const Saturation& without, const Saturation& with, int hosts) {
    const auto more = base::sayCount(hosts, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    Table table{"days",
                PENUMBRA_SAY("Question", "Chance that it is full, day by day")(),
                {{"day", PENUMBRA_SAY("Question", "Day, UTC")()},
                 {"without", PENUMBRA_SAY("Question", "By then, as it is")(), true},
                 {"with", PENUMBRA_SAY("Question", "with {} more")(more), true},
                 {"worst_without", PENUMBRA_SAY("Question", "Worst hour of the day, as it is")(), true},
                 {"worst_with", PENUMBRA_SAY("Question", "with {} more")(more), true}},
                {}};
    for (std::size_t i = 0; i < without.days.size(); ++i) {
        const auto& day = without.days[i];
        const auto& other = with.days[i];
        Row row;
        row.cells = {{risk::plainTime(day.day).substr(0, 10), base::formatTime(day.day).substr(0, 10)},
                     shareCell(day.by),
                     shareCell(other.by),
                     shareCell(day.worstStep),
                     shareCell(other.worstStep)};
        row.tone = day.by > 0.5 ? Tone::Critical : day.by > kBearable ? Tone::Warning : Tone::Plain;
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table hostTable(const session::Evaluation& evaluation, const std::vector<WithHosts>& all, const std::string& like,
                base::Time from) {
    Table table{"hosts",
                PENUMBRA_SAY("Question", "With so many more hosts like {}")(like),
                {{"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"within", PENUMBRA_SAY("Question", "Full within the computed future")(), true},
                 {"p5", PENUMBRA_SAY("Question", "with 5 % by")()},
                 {"p50", PENUMBRA_SAY("Question", "with 50 % by")()},
                 {"verdict", PENUMBRA_SAY("Question", "Verdict of the scenario")()}},
                {}};
    for (const auto& one : all) {
        Row row;
        row.cells = {{std::to_string(one.hosts), one.hosts},
                     shareCell(one.saturation.within),
                     dateCell(one.saturation.p5),
                     dateCell(one.saturation.p50),
                     {risk::sayVerdict(one.verdict), risk::verdictName(one.verdict)}};
        row.tone = one.verdict == risk::VerdictKind::NoGo ? Tone::Critical
                   : one.saturation.within <= kBearable   ? Tone::Good
                                                          : Tone::Warning;
        if (one.hosts > 0) {
            row.instead = evaluation.scenario;
            row.instead->edits.push_back({whatif::nextKey(evaluation.scenario.edits),
                                          {"add-hosts", {{"like", like}, {"count", std::to_string(one.hosts)}}},
                                          {from, base::kEndOfTime},
                                          {},
                                          true});
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

std::string say(const session::Evaluation& evaluation, const Pool& pool, const std::vector<WithHosts>& all,
                base::Duration lead) {
    const auto& bare = all.front().saturation;
    const auto what = sayPool(*evaluation.world, pool);
    auto text = PENUMBRA_SAY("Question", "Within the computed future {} is exceeded with a chance of {} as it is, and "
                                         "of {} with {} more.")(
        what, bare.within <= 0 ? "0 %" : risk::sayShare(bare.within),
        all.back().saturation.within <= 0 ? "0 %" : risk::sayShare(all.back().saturation.within),
        base::sayCount(all.back().hosts, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")));
    const auto enough =
        std::find_if(all.begin(), all.end(), [](const WithHosts& one) { return one.saturation.within <= kBearable; });
    if (enough == all.begin())
        text +=
            " " + (all.front().verdict == risk::VerdictKind::NoGo
                       ? PENUMBRA_SAY("Question", "The sum has room enough without more hosts, and yet the scenario "
                                                  "is a no go: {}")(evaluation.verdict.limit)
                       : PENUMBRA_SAY("Question", "The sum has room enough without more hosts.")());
    else if (enough != all.end())
        text += " " + PENUMBRA_SAY("Question", "{} more bring it under 5 %.")(base::sayCount(
                          enough->hosts, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")));
    else
        text += " " + PENUMBRA_SAY("Question", "So many are not enough for 5 %: ask for more.")();
    if (bare.p5) {
        const auto by = *bare.p5 - lead;
        text += " " + (by <= evaluation.options.now
                           ? PENUMBRA_SAY("Question", "One path in twenty is full by {}; with a lead time of {} an "
                                                      "order now comes too late for it.")(risk::sayTime(*bare.p5),
                                                                                          base::sayDuration(lead))
                           : PENUMBRA_SAY("Question",
                                          "Order by {}: one path in twenty is full by {}, and hosts take "
                                          "{}.")(risk::sayTime(by), risk::sayTime(*bare.p5), base::sayDuration(lead)));
    }
    return text + " " +
           PENUMBRA_SAY("Question", "This is the sum of the pool; single hosts may be full before it, for nobody moves "
                                    "to new hosts by itself: find plans for the moves and the cheapest mix.")();
}

/// Each up to four, else none, half and all.
std::vector<int> countsUpTo(int most) {
    std::set<int> counts{0, most};
    if (most > 4) counts.insert((most + 1) / 2);
    for (int n = 1; most <= 4 && n < most; ++n) counts.insert(n);
    return {counts.begin(), counts.end()};
}

base::Result<void> checkSaturation(const session::Evaluation& begun, const base::Params& params) {
    if (const auto pool = poolNamed(*begun.world, params); !pool) return tl::unexpected(pool.error());
    if (const auto like = textOf(params, "like"); !like.empty())
        if (const auto host = model::resolveHost(*begun.world, like); !host) return tl::unexpected(host.error());
    return params.has("from") ? checkFuture(begun, params.time("from")) : base::Result<void>();
}

base::Result<Answer> answerSaturation(const session::Evaluation& evaluation, const base::Params& params,
                                      const base::Run& run) {
    const auto pool = poolOf(evaluation, params);
    if (!pool) return tl::unexpected(pool.error());
    const auto host = hostLike(evaluation, *pool, textOf(params, "like"));
    if (!host) return tl::unexpected(host.error());
    const auto& like = evaluation.world->hosts[static_cast<std::size_t>(*host)];
    const auto from = params.has("from") ? params.time("from") : evaluation.options.now;
    const auto all =
        withHosts(evaluation, *pool, like.id.text(), from, countsUpTo(static_cast<int>(params.integer("hosts"))), run);
    if (!all) return tl::unexpected(all.error());
    return Answer{say(evaluation, *pool, *all, params.duration("lead")),
                  {dayTable(all->front().saturation, all->back().saturation, all->back().hosts),
                   hostTable(evaluation, *all, like.name, from)}};
}

} // namespace

extern constinit const Question saturationQuestion{
    "saturation",
    PENUMBRA_TEXT("actions", "Full by day"),
    PENUMBRA_TEXT("actions",
                  "How likely the fleet or a zone is full by each day, with and without more hosts, how many "
                  "would do, and the date to order them by."),
    kParams,
    checkSaturation,
    answerSaturation};

} // namespace penumbra::ask
