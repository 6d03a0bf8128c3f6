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
constexpr double kWorthSaying = 0.01; ///< what the sum of a pool is full with, at least, to be told by day

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
     .help = PENUMBRA_TEXT("actions", "cpu, memory, ...; without it every one of single hosts, and of the sum the one "
                                      "that is likeliest to be full.")},
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
    pool.chosen = pool.dimension >= 0;
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

/// The named host, else the one that most of the kit are like; where that is none of the pool the first of its largest
/// in the dimension, of those without devices that the dimension is not about.
base::Result<int> hostLike(const session::Evaluation& evaluation, const Pool& pool, const std::string& name,
                           const Kit& kit) {
    const auto& world = *evaluation.world;
    if (!name.empty()) return model::resolveHost(world, name);
    const auto isOfPool = [&](const model::WorldHost& host) {
        return (pool.kind != simulate::SubjectKind::Zone || host.zone == pool.subject) &&
               host.capacity.at(pool.dimension) < model::kUnlimited;
    };
    if (kit.draft.purchase) {
        const auto& lines = kit.draft.purchase->lines;
        const auto most = std::max_element(lines.begin(), lines.end(),
                                           [](const auto& a, const auto& b) { return a.count < b.count; });
        const auto host = model::resolveHost(world, most->offer);
        if (host && isOfPool(world.hosts[static_cast<std::size_t>(*host)])) return host;
    }
    const auto rank = [&](const model::WorldHost& host) {
        const bool plain = pool.dimension == model::kGpu || host.capacity.at(model::kGpu) <= 0;
        return std::pair(plain, host.capacity.at(pool.dimension));
    };
    int best = -1;
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const auto& host = world.hosts[h];
        if (!host.up(evaluation.options.now) || !isOfPool(host)) continue;
        if (best < 0 || rank(host) > rank(world.hosts[static_cast<std::size_t>(best)])) best = static_cast<int>(h);
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
    base::Time from{};            ///< when they are there
    std::vector<WithHosts> all;   ///< by their count; the first is none
    Kit kit;                      ///< for the edits, or where there are none for what stands
    std::optional<Kit> anyway;    ///< beside that for the edits
    std::optional<WithHosts> mix; ///< with the kit
    const WithHosts& bare() const { return all.front(); }
    const WithHosts& most() const { return all.back(); }
    bool more() const { return all.size() > 1; }
    bool sumMatters() const { return bare().sum.within > kWorthSaying; }
};

/// ", memory", ", zone a": of which hosts and in what, where that is asked for.
std::string sayOnly(const model::World& world, const Pool& pool) {
    std::string text;
    if (pool.chosen) text += ", " + risk::sayDimension(world.dimensions.at(pool.dimension).name);
    if (pool.kind == simulate::SubjectKind::Zone)
        text += ", " + PENUMBRA_SAY("Question", "zone {}")(world.zones[static_cast<std::size_t>(pool.subject)]);
    return text;
}

Table dayTable(const session::Evaluation& evaluation, const Compared& asked) {
    const auto only = sayOnly(*evaluation.world, asked.pool);
    Table table{"days",
                withoutEdits(evaluation) ? PENUMBRA_SAY("Question", "Chance by day that your edits fill a host{}")(only)
                                         : PENUMBRA_SAY("Question", "Chance by day that some host is full{}")(only),
                {{"day", PENUMBRA_SAY("Question", "Day, UTC")()},
                 {"host", PENUMBRA_SAY("Question", "As it is")(), true, false, true}},
                {}};
    std::vector<const Saturation*> shown{&asked.bare().single};
    const auto add = [&](const char* id, std::string title, const Saturation& of, bool drawn) {
        table.columns.push_back({id, std::move(title), true, false, drawn});
        shown.push_back(&of);
    };
    const auto more = PENUMBRA_SAY("Question", "{} more, no moves")(sayHosts(asked.most().hosts));
    const auto mix = PENUMBRA_SAY("Question", "The mix, {}")(sayMix(asked.kit));
    if (asked.more()) add("host_with", more, asked.most().single, true);
    if (asked.mix) add("host_mix", mix, asked.mix->single, true);
    if (asked.sumMatters()) {
        add("without", PENUMBRA_SAY("Question", "The sum, as it is")(), asked.bare().sum, false);
        if (asked.more()) add("with", more, asked.most().sum, false);
        if (asked.mix) add("mix", mix, asked.mix->sum, false);
    }
    for (std::size_t i = 0; i < shown.front()->days.size(); ++i) {
        const auto& day = shown.front()->days[i];
        Row row;
        row.cells = {{base::sayDate(day.day), base::formatTime(day.day).substr(0, 10)}};
        for (const auto* one : shown) row.cells.push_back(shareCell(one->days[i].by));
        row.tone = day.by > 0.5 ? Tone::Critical : day.by > evaluation.options.threshold ? Tone::Warning : Tone::Plain;
        table.rows.push_back(std::move(row));
    }
    if (!table.rows.empty())
        table.grid =
            base::TimeGrid{shown.front()->days.front().day, std::chrono::days(1), static_cast<int>(table.rows.size())};
    return table;
}

Row hostRow(const session::Evaluation& evaluation, std::string hosts, const WithHosts& one, bool sum) {
    Row row;
    row.cells = {{std::move(hosts), one.hosts},
                 shareCell(one.single.within),
                 {risk::sayVerdict(one.verdict), risk::verdictName(one.verdict)},
                 dateCell(one.single.p5)};
    if (sum) row.cells.push_back(shareCell(one.sum.within));
    row.tone = one.verdict == risk::VerdictKind::NoGo              ? Tone::Critical
               : one.single.within <= evaluation.options.threshold ? Tone::Good
                                                                   : Tone::Warning;
    return row;
}

Table hostTable(const session::Evaluation& evaluation, const Compared& asked) {
    Table table{"hosts",
                asked.more() ? PENUMBRA_SAY("Question", "With so many more hosts like {}")(asked.likeName)
                             : PENUMBRA_SAY("Question", "Without and with the mix")(),
                {{"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"full", PENUMBRA_SAY("Question", "Host full")(), true},
                 {"verdict", PENUMBRA_SAY("Question", "Verdict")()},
                 {"p5", PENUMBRA_SAY("Question", "with 5 % by")()}},
                {}};
    if (asked.sumMatters()) table.columns.push_back({"within", PENUMBRA_SAY("Question", "Sum full")(), true});
    for (const auto& one : asked.all) {
        auto row =
            hostRow(evaluation, one.hosts > 0 ? PENUMBRA_SAY("Question", "{}, no moves")(one.hosts) : std::to_string(0),
                    one, asked.sumMatters());
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
    if (asked.mix)
        table.rows.push_back(hostRow(evaluation, PENUMBRA_SAY("Question", "The mix, {}")(sayMix(asked.kit)), *asked.mix,
                                     asked.sumMatters()));
    return table;
}

/// How likely single hosts are full at all.
std::string sayHostsFull(const session::Evaluation& evaluation, const Compared& asked) {
    std::vector<std::string> chances{
        PENUMBRA_SAY("Question", "{} as it is")(shareCell(asked.bare().single.within).text)};
    if (asked.mix)
        chances.push_back(PENUMBRA_SAY("Question", "{} with the mix ({})")(shareCell(asked.mix->single.within).text,
                                                                           sayMix(asked.kit)));
    if (asked.more())
        chances.push_back(PENUMBRA_SAY("Question", "{} with {} more like {} and no moves")(
            shareCell(asked.most().single.within).text, sayHosts(asked.most().hosts), asked.likeName));
    return withoutEdits(evaluation)
               ? PENUMBRA_SAY("Question", "The chance that your edits fill a host that has room without them: {}.")(
                     risk::sayList(chances))
               : PENUMBRA_SAY("Question", "The chance that some host is full: {}.")(risk::sayList(chances));
}

/// What the sum of the pool alone asks for.
std::string saySum(const session::Evaluation& evaluation, const Compared& asked, base::Duration lead) {
    const auto& bare = asked.bare().sum;
    const auto bearable = evaluation.options.threshold;
    const auto pool = sayPool(*evaluation.world, asked.pool);
    if (!asked.sumMatters()) {
        auto text = PENUMBRA_SAY("Question", "The sum has room enough: {} is exceeded with a chance of {}.")(
            pool, shareCell(bare.within).text);
        if (isHostOfPoolFull(evaluation, asked.pool))
            text +=
                " " + PENUMBRA_SAY("Question", "It is single hosts that run full, for load is not spread evenly over "
                                               "them.")();
        if (!asked.kit.trial && asked.bare().verdict == risk::VerdictKind::NoGo)
            text += " " + PENUMBRA_SAY("Question", "And yet the scenario is a no go: {}")(evaluation.verdict.limit);
        return text;
    }
    auto text = asked.more()
                    ? PENUMBRA_SAY("Question", "The sum, {}, is exceeded with a chance of {} as it is, and of {} with "
                                               "{} more.")(pool, shareCell(bare.within).text,
                                                           shareCell(asked.most().sum.within).text,
                                                           sayHosts(asked.most().hosts))
                    : PENUMBRA_SAY("Question", "The sum, {}, is exceeded with a chance of {} as it is.")(
                          pool, shareCell(bare.within).text);
    const auto enough = std::find_if(asked.all.begin(), asked.all.end(),
                                     [&](const WithHosts& one) { return one.sum.within <= bearable; });
    if (enough == asked.all.begin()) return text;
    if (enough != asked.all.end())
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

/// So many hosts as were asked for; else where the sum is full as few as are enough, and otherwise none.
base::Result<std::vector<WithHosts>> byCount(const session::Evaluation& evaluation, const Compared& asked,
                                             const base::Params& params, const base::Run& run) {
    if (params.has("hosts"))
        return withHosts(evaluation, asked.pool, asked.like, asked.from,
                         countsUpTo(static_cast<int>(params.integer("hosts"))), run);
    return untilEnough(evaluation, asked.pool, asked.like, asked.from, evaluation.options.threshold, kMostHosts, run);
}

base::Result<void> addKits(const session::Evaluation& evaluation, const remedy::PriceBook& prices, Compared& asked,
                           const base::Run& run) {
    const bool edited = withoutEdits(evaluation) != nullptr;
    const auto* mixed = PENUMBRA_TEXT("Progress", "the cheapest mix");
    auto anyway = kitAnyway(evaluation, prices, base::openPartOf(run, 0, edited ? 0.5 : 1, 8, mixed));
    if (!anyway) return tl::unexpected(anyway.error());
    if (edited) {
        auto kit = kitOfEdits(evaluation, prices, base::openPartOf(run, 0.5, 1, 8, mixed));
        if (!kit) return tl::unexpected(kit.error());
        asked.kit = std::move(*kit);
        asked.anyway = std::move(*anyway);
    } else
        asked.kit = std::move(*anyway);
    if (asked.kit.trial) asked.mix = withHosts(evaluation, *asked.kit.trial, asked.pool, asked.kit.hosts);
    return {};
}

base::Result<Answer> answerSaturation(const session::Evaluation& evaluation, const base::Params& params,
                                      const remedy::PriceBook& book, const base::Run& run) {
    const auto pool = poolOf(evaluation, params);
    if (!pool) return tl::unexpected(pool.error());
    const auto prices = withLead(book, params);
    Compared asked;
    asked.pool = *pool;
    asked.from = params.has("from") ? params.time("from") : evaluation.options.now;
    if (auto added = addKits(evaluation, prices, asked, base::partOf(run, 0, 0.7)); !added)
        return tl::unexpected(added.error());
    const auto host = hostLike(evaluation, *pool, textOf(params, "like"), asked.kit);
    if (!host) return tl::unexpected(host.error());
    const auto& like = evaluation.world->hosts[static_cast<std::size_t>(*host)];
    asked.like = like.id.text();
    asked.likeName = like.name;
    auto all = byCount(evaluation, asked, params,
                       base::openPartOf(run, 0.7, 1, 8, PENUMBRA_TEXT("Progress", "with more hosts")));
    if (!all) return tl::unexpected(all.error());
    asked.all = std::move(*all);
    auto text = sayKit(evaluation, asked.kit, prices);
    if (asked.anyway) text += "\n" + sayAnyway(evaluation, *asked.anyway, prices);
    if (asked.kit.trial && (params.has("zone") || params.has("like") || params.has("from")))
        text += " " + PENUMBRA_SAY("Question", "Zone, like and in service from are not for these hosts, only for what "
                                               "follows.")();
    if (!withoutEdits(evaluation))
        text =
            PENUMBRA_SAY("Question", "This is about the fleet as it is, for the scenario has no edit: for a campaign "
                                     "add 'Change demand' with its factor and its date.")() +
            " " + text;
    text +=
        "\n" + sayHostsFull(evaluation, asked) + " " + saySum(evaluation, asked, remedy::purchase::soonestLead(prices));
    if (const auto defaults = sayDefaults(book, params); !defaults.empty()) text += "\n" + defaults;
    std::vector<const Kit*> kits{&asked.kit};
    if (asked.anyway) kits.push_back(&*asked.anyway);
    return Answer{std::move(text),
                  {kitTable(evaluation, kits, prices), dayTable(evaluation, asked), hostTable(evaluation, asked)}};
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
