#include "ask/saturation.h"
#include "ask/kit.h"
#include "ask/which.h"
#include "base/progress.h"
#include "base/say.h"
#include "base/text.h"
#include "planning/judgement.h"
#include "remedy/purchase/kinds.h"
#include "risk/before.h"
#include "risk/phrase.h"
#include "risk/risk.h"
#include "simulate/exceedance.h"
#include "whatif/free_key.h"
#include "whatif/where.h"

#include <algorithm>
#include <set>

namespace penumbra::ask {

namespace {

constexpr int kMostHosts = 1000;

constexpr base::ParamSpec kSaturationParams[] = {
    {.key = "hosts",
     .title = PENUMBRA_TEXT("actions", "More hosts"),
     .kind = base::ParamKind::Integer,
     .minimum = 1,
     .maximum = kMostHosts,
     .help = PENUMBRA_TEXT("actions", "How many hosts more it is held against; without it as few as are enough.")},
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
     .help = PENUMBRA_TEXT("actions", "From the order to the first workload on a host, for the date to order by; "
                                      "without it that of the price book.")},
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
    for (const bool added : {true, false}) // what the edits bring, else what stands anyway
        for (const auto& finding : risk::gravestFirst(evaluation.findings)) {
            if (finding.kind != risk::FindingKind::Exhaustion) continue;
            if (added && risk::hadBefore(finding, evaluation.baseFindings)) continue;
            const int d = world.dimensions.find(finding.dimension);
            if (d >= 0 && evaluation.usage->find(pool.kind, pool.subject, d)) return d;
        }
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

bool isHostOfPoolFull(const session::Evaluation& evaluation, const Pool& pool) {
    const auto& world = *evaluation.world;
    return std::any_of(evaluation.findings.begin(), evaluation.findings.end(), [&](const risk::Finding& finding) {
        const int h = model::findHost(world, finding.subject);
        return finding.kind == risk::FindingKind::Exhaustion && h >= 0 &&
               finding.dimension == world.dimensions.at(pool.dimension).name &&
               (pool.kind != simulate::SubjectKind::Zone ||
                world.hosts[static_cast<std::size_t>(h)].zone == pool.subject);
    });
}

Cell dateCell(const std::optional<base::Time>& date) {
    return date ? Cell{risk::plainTime(*date), base::formatTime(*date)} : Cell{"-", nullptr};
}

/// What stands side by side.
struct Compared {
    Pool pool;
    std::string like; ///< id of the host that more are like
    std::string likeName;
    base::Time from{};          ///< when they are there
    std::vector<WithHosts> all; ///< by their count; the first is none
    Kit kit;
    const Saturation& bare() const { return all.front().saturation; }
    const WithHosts& most() const { return all.back(); }
};

Table dayTable(const session::Evaluation& evaluation, const Compared& asked) {
    const auto more = sayHosts(asked.most().hosts);
    Table table{
        "days",
        PENUMBRA_SAY("Question", "Chance to be full by day: {}")(sayPool(*evaluation.world, asked.pool)),
        {{"day", PENUMBRA_SAY("Question", "Day, UTC")()},
         {"without", PENUMBRA_SAY("Question", "The sum by then, as it is")(), true, false, asked.bare().within > 0},
         {"with", PENUMBRA_SAY("Question", "with {} more")(more), true, false,
          asked.bare().within > 0 && !asked.kit.trial},
         {"worst_without", PENUMBRA_SAY("Question", "Worst hour of the day, as it is")(), true},
         {"worst_with", PENUMBRA_SAY("Question", "with {} more")(more), true}},
        {}};
    const bool full = asked.bare().within > 0;
    const auto hosts = hostsByDay(*evaluation.world, *evaluation.usage, asked.pool);
    std::optional<Saturation> mix;
    std::vector<double> hostsWith;
    table.columns.push_back({"host", PENUMBRA_SAY("Question", "Some host, as it is")(), true, false, !full});
    if (const auto& trial = asked.kit.trial) {
        mix = saturationWith(*trial, asked.pool);
        hostsWith = hostsByDay(*trial->world, *trial->usage, asked.pool);
        table.columns.push_back({"mix", PENUMBRA_SAY("Question", "The sum, with the mix")(), true, false, full});
        table.columns.push_back(
            {"host_mix", PENUMBRA_SAY("Question", "Some host, with the mix")(), true, false, !full});
    }
    for (std::size_t i = 0; i < asked.bare().days.size(); ++i) {
        const auto& day = asked.bare().days[i];
        const auto& other = asked.most().saturation.days[i];
        Row row;
        row.cells = {{base::sayDate(day.day), base::formatTime(day.day).substr(0, 10)},
                     shareCell(day.by),
                     shareCell(other.by),
                     shareCell(day.worstStep),
                     shareCell(other.worstStep)};
        row.cells.push_back(shareCell(hosts[i]));
        if (mix) row.cells.push_back(shareCell(mix->days[i].by));
        if (mix) row.cells.push_back(shareCell(hostsWith[i]));
        row.tone = day.by > 0.5 ? Tone::Critical : day.by > evaluation.options.threshold ? Tone::Warning : Tone::Plain;
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        table.grid =
            base::TimeGrid{asked.bare().days.front().day, std::chrono::days(1), static_cast<int>(table.rows.size())};
    return table;
}

Row hostRow(const session::Evaluation& evaluation, std::string hosts, int count, const Saturation& saturation,
            risk::VerdictKind verdict) {
    Row row;
    row.cells = {{std::move(hosts), count},
                 shareCell(saturation.within),
                 {risk::sayVerdict(verdict), risk::verdictName(verdict)},
                 dateCell(saturation.p5),
                 dateCell(saturation.p50)};
    row.tone = verdict == risk::VerdictKind::NoGo                  ? Tone::Critical
               : saturation.within <= evaluation.options.threshold ? Tone::Good
                                                                   : Tone::Warning;
    return row;
}

Table hostTable(const session::Evaluation& evaluation, const Compared& asked) {
    Table table{"hosts",
                PENUMBRA_SAY("Question", "With so many more hosts like {}")(asked.likeName),
                {{"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"within", PENUMBRA_SAY("Question", "Sum full")(), true},
                 {"verdict", PENUMBRA_SAY("Question", "Verdict")()},
                 {"p5", PENUMBRA_SAY("Question", "with 5 % by")()},
                 {"p50", PENUMBRA_SAY("Question", "with 50 % by")()}},
                {}};
    for (const auto& one : asked.all) {
        auto row = hostRow(evaluation, std::to_string(one.hosts), one.hosts, one.saturation, one.verdict);
        if (one.hosts > 0) {
            row.instead = evaluation.scenario;
            row.instead->edits.push_back({whatif::nextKey(evaluation.scenario.edits),
                                          {"add-hosts", {{"like", asked.like}, {"count", std::to_string(one.hosts)}}},
                                          {asked.from, base::kEndOfTime},
                                          {},
                                          true});
        }
        table.rows.push_back(std::move(row));
    }
    if (asked.kit.trial)
        table.rows.push_back(hostRow(evaluation, PENUMBRA_SAY("Question", "{}, the mix")(asked.kit.hosts),
                                     asked.kit.hosts, saturationWith(*asked.kit.trial, asked.pool),
                                     asked.kit.trial->verdict.kind));
    return table;
}

/// What the sum of the pool alone asks for.
std::string saySum(const session::Evaluation& evaluation, const Compared& asked, base::Duration lead) {
    const auto& bare = asked.bare();
    const auto bearable = evaluation.options.threshold;
    auto text = PENUMBRA_SAY("Question", "Within the computed future {} is exceeded with a chance of {} as it is, and "
                                         "of {} with {} more.")(
        sayPool(*evaluation.world, asked.pool), shareCell(bare.within).text,
        shareCell(asked.most().saturation.within).text, sayHosts(asked.most().hosts));
    const auto enough = std::find_if(asked.all.begin(), asked.all.end(),
                                     [&](const WithHosts& one) { return one.saturation.within <= bearable; });
    if (enough == asked.all.begin()) {
        text += " " + PENUMBRA_SAY("Question", "The sum has room enough without more hosts.")();
        if (isHostOfPoolFull(evaluation, asked.pool))
            text += " " + PENUMBRA_SAY("Question", "It is single hosts that have not.")();
        if (!asked.kit.trial && enough->verdict == risk::VerdictKind::NoGo)
            text += " " + PENUMBRA_SAY("Question", "And yet the scenario is a no go: {}")(evaluation.verdict.limit);
    } else if (enough != asked.all.end())
        text += " " + PENUMBRA_SAY("Question", "For the sum alone {} like {} bring it under {}.")(
                          sayHosts(enough->hosts), asked.likeName, risk::sayShare(bearable));
    else if (const auto before = fullBefore(*evaluation.usage, asked.pool, asked.from); before > bearable)
        text += " " + PENUMBRA_SAY("Question", "No number of hosts in service from {} brings it under {}: it is full "
                                               "before with a chance of {}.")(
                          risk::sayTime(asked.from), risk::sayShare(bearable), risk::sayShare(before));
    else if (asked.most().hosts < kMostHosts)
        text +=
            " " + PENUMBRA_SAY("Question", "So many are not enough for {}: ask for more.")(risk::sayShare(bearable));
    else
        text += " " + PENUMBRA_SAY("Question",
                                   "So many are not enough for {}, and more are not tried.")(risk::sayShare(bearable));
    if (!bare.p5 || asked.kit.trial) return text; // the mix has dates of its own
    const auto by = *bare.p5 - lead;
    return text + " " +
           (by <= evaluation.options.now
                ? PENUMBRA_SAY("Question",
                               "One path in twenty is full by {}; with a lead time of {} an order now comes "
                               "too late for it.")(risk::sayTime(*bare.p5), base::sayDuration(lead))
                : PENUMBRA_SAY("Question", "Order by {}: one path in twenty is full by {}, and hosts take {}.")(
                      risk::sayTime(by), risk::sayTime(*bare.p5), base::sayDuration(lead)));
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

/// So many hosts as were asked for, else as few as are enough and one at least.
base::Result<std::vector<WithHosts>> byCount(const session::Evaluation& evaluation, const Compared& asked,
                                             const base::Params& params, const base::Run& run) {
    const auto with = [&](const std::vector<int>& counts) {
        return withHosts(evaluation, asked.pool, asked.like, asked.from, counts, run);
    };
    if (params.has("hosts")) return with(countsUpTo(static_cast<int>(params.integer("hosts"))));
    auto all =
        untilEnough(evaluation, asked.pool, asked.like, asked.from, evaluation.options.threshold, kMostHosts, run);
    if (!all || all->size() > 1) return all;
    return with({0, 1});
}

base::Result<Answer> answerSaturation(const session::Evaluation& evaluation, const base::Params& params,
                                      const remedy::PriceBook& book, const base::Run& run) {
    const auto pool = poolOf(evaluation, params);
    if (!pool) return tl::unexpected(pool.error());
    const auto host = hostLike(evaluation, *pool, textOf(params, "like"));
    if (!host) return tl::unexpected(host.error());
    const auto& like = evaluation.world->hosts[static_cast<std::size_t>(*host)];
    const auto prices = withLead(book, params);
    Compared asked{
        *pool, like.id.text(), like.name, params.has("from") ? params.time("from") : evaluation.options.now, {}, {}};
    auto all = byCount(evaluation, asked, params,
                       base::openPartOf(run, 0, 0.3, 8, PENUMBRA_TEXT("Progress", "with more hosts")));
    if (!all) return tl::unexpected(all.error());
    asked.all = std::move(*all);
    auto kit =
        kitOf(evaluation, prices, base::openPartOf(run, 0.3, 1, 8, PENUMBRA_TEXT("Progress", "the cheapest mix")));
    if (!kit) return tl::unexpected(kit.error());
    asked.kit = std::move(*kit);
    auto text = sayKit(evaluation, asked.kit, prices);
    if (asked.kit.trial && (params.has("zone") || params.has("like") || params.has("from")))
        text += " " + PENUMBRA_SAY("Question", "Zone, like and in service from are not for this mix, only for the sum "
                                               "that follows.")();
    const auto& edits = evaluation.scenario.edits;
    if (std::none_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; }))
        text =
            PENUMBRA_SAY("Question", "This is about the fleet as it is, for the scenario has no edit: for a campaign "
                                     "add 'Change demand' with its factor and its date.")() +
            " " + text;
    text += " " + saySum(evaluation, asked, remedy::purchase::soonestLead(prices));
    if (const auto defaults = sayDefaults(book, params); !defaults.empty()) text += " " + defaults;
    return Answer{std::move(text),
                  {kitTable(evaluation, asked.kit, prices), dayTable(evaluation, asked), hostTable(evaluation, asked)}};
}

} // namespace

extern constinit const Question saturationQuestion{
    "saturation",
    PENUMBRA_TEXT("actions", "How much kit"),
    PENUMBRA_TEXT("actions", "How many hosts more it takes, the cheapest mix of them, the date to order by, and how "
                             "likely the fleet or a zone is full by each day with and without them."),
    kSaturationParams,
    checkSaturation,
    answerSaturation,
    true};

} // namespace penumbra::ask
