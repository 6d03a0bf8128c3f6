#include "remedy/spare.h"
#include "ask/kit.h"
#include "base/text.h"
#include "remedy/price_items.h"
#include "remedy/spare_levels.h"
#include "risk/phrase.h"
#include "session/advise.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::ask {

namespace {

using remedy::LossSize;
using remedy::SpareLevel;

constexpr base::ParamSpec kSpareParams[] = {
    {.key = "failures",
     .title = PENUMBRA_TEXT("actions", "Failures as of"),
     .kind = base::ParamKind::Choice,
     .preset = "lanl05",
     .choices = "lanl05|lanl05-weibull|grid5000|microsoft99",
     .help = PENUMBRA_TEXT("actions", "How often hosts fail and how long repairs take, by which published record.")},
    {.key = "lead",
     .title = PENUMBRA_TEXT("actions", "Lead time"),
     .kind = base::ParamKind::Duration,
     .help = PENUMBRA_TEXT("actions", "From the order to the first workload on a host, for the date to order by; "
                                      "without it that of the price book.")},
};

const char* nameOf(LossSize size) {
    switch (size) {
    case LossSize::None:
        return "n+0";
    case LossSize::Host:
        return "n+1";
    case LossSize::TwoHosts:
        return "n+2";
    case LossSize::Rack:
        return "rack";
    }
    return "";
}

std::string sayLevel(LossSize size) {
    switch (size) {
    case LossSize::None:
        return PENUMBRA_SAY("Question", "N+0: all have a host")();
    case LossSize::Host:
        return PENUMBRA_SAY("Question", "N+1: any one host")();
    case LossSize::TwoHosts:
        return PENUMBRA_SAY("Question", "N+2: any two hosts")();
    case LossSize::Rack:
        return PENUMBRA_SAY("Question", "N+1 and any rack")();
    }
    return {};
}

std::string zoneOf(const model::World& world, const model::WorldHost& host) {
    return host.zone < 0 ? PENUMBRA_SAY("Question", "no zone")() : world.zones[static_cast<std::size_t>(host.zone)];
}

/// "zone-a 2, zone-b 1"
std::string sayZones(const model::World& world, const SpareLevel& level) {
    std::map<std::string, int> zones;
    for (const auto& [kind, count] : level.more) zones[zoneOf(world, kind.host)] += count;
    std::vector<std::string> parts;
    for (const auto& [zone, count] : zones) parts.push_back(fmt::format("{} {}", zone, count));
    return parts.empty() ? "-" : fmt::format("{}", fmt::join(parts, ", "));
}

std::string sayHours(double hours) { return PENUMBRA_SAY("Question", "{} h")(std::llround(hours)); }

/// Of a level that is not reached: for whom not, and whether more hosts would help.
std::string sayRemaining(const SpareLevel& level) {
    const auto names = risk::sayList(level.remaining);
    return level.capped ? PENUMBRA_SAY("Question", "{} may still be left without a host: more than {} hosts are not "
                                                   "tried for a level.")(names, remedy::kMostHosts)
                        : PENUMBRA_SAY("Question", "No host more helps {}.")(names);
}

Row levelRow(const session::Evaluation& evaluation, const SpareLevel& level, const remedy::PriceBook& prices) {
    const auto& world = *evaluation.world;
    Row row;
    const Cell name{sayLevel(level.size), nameOf(level.size)};
    if (!level.tried) {
        row.cells.assign(8, Cell{"-", nullptr});
        row.cells.front() = name;
        row.detail = PENUMBRA_SAY("Question", "The fleet has too many pairs of hosts to lose every one.")();
        return row;
    }
    row.cells = {name,
                 {std::to_string(level.hosts), level.hosts},
                 {sayZones(world, level), nullptr},
                 priceCell(level.month, prices),
                 level.orderBy ? orderCell(*level.orderBy, evaluation.options.now) : Cell{"-", nullptr},
                 {sayHours(level.hours), level.hours},
                 {sayHours(level.hoursLeft), level.hoursLeft},
                 shareCell(level.stranding)};
    auto zones = base::Json::array();
    std::vector<std::string> kinds;
    for (const auto& [kind, count] : level.more) {
        zones.push_back({{"zone", zoneOf(world, kind.host)}, {"like", kind.offer.name}, {"hosts", count}});
        kinds.push_back(kind.listed ? fmt::format("{} {}", count, kind.offer.name)
                                    : PENUMBRA_SAY("Question", "{} like {}")(count, kind.offer.name));
    }
    row.cells[2].value = std::move(zones);
    std::vector<std::string> parts;
    if (level.hours > 0)
        parts.push_back(PENUMBRA_SAY("Question",
                                     "It does not hold in {} of the computed future as it is, and in {} "
                                     "with the hosts added.")(sayHours(level.hours), sayHours(level.hoursLeft)));
    if (!kinds.empty()) parts.push_back(PENUMBRA_SAY("Question", "To add: {}.")(risk::sayList(kinds, kinds.size())));
    if (!level.reached()) parts.push_back(sayRemaining(level));
    row.detail = fmt::format("{}", fmt::join(parts, " "));
    row.tone = level.reached() ? Tone::Good : Tone::Warning;
    if (level.hosts > 0) {
        row.instead = evaluation.scenario;
        row.instead->edits.insert(row.instead->edits.end(), level.draft.edits.begin(), level.draft.edits.end());
    }
    return row;
}

Table levelTable(const session::Evaluation& evaluation, const std::vector<SpareLevel>& levels,
                 const remedy::PriceBook& prices) {
    Table table{"levels",
                PENUMBRA_SAY("Question", "What each level costs, over all zones, and what risk is left")(),
                {{"level", PENUMBRA_SAY("Question", "Level")()},
                 {"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"zones", PENUMBRA_SAY("Question", "Zones")()},
                 {"month", PENUMBRA_SAY("Question", "A month")(), true},
                 {"order", PENUMBRA_SAY("Question", "Order by")()},
                 {"hours", PENUMBRA_SAY("Question", "Short now")(), true},
                 {"left", PENUMBRA_SAY("Question", "Short then")(), true},
                 {"stranding", PENUMBRA_SAY("Question", "Risk left")(), true}},
                {}};
    for (const auto& level : levels) table.rows.push_back(levelRow(evaluation, level, prices));
    return table;
}

Row poolRow(std::string name, base::Json id, const remedy::SpareAdvice& advice, const remedy::Price& spare,
            const remedy::Price& warm, const remedy::PriceBook& prices) {
    Row row;
    row.cells = {{std::move(name), std::move(id)},
                 {std::to_string(advice.hosts), advice.hosts},
                 {std::to_string(advice.typical), advice.typical},
                 {std::to_string(advice.spare()), advice.spare()},
                 priceCell(spare, prices),
                 {std::to_string(advice.warm), advice.warm},
                 priceCell(warm, prices)};
    row.detail = advice.text;
    return row;
}

/// How many spare ones the sum of the demand asks for, and which of them must stand there warm.
Table warmTable(const std::vector<remedy::SpareAdvice>& pools, const remedy::PriceBook& prices) {
    Table table{"pools",
                PENUMBRA_SAY("Question", "Spare hosts by the demand: a host more against a shortage")(),
                {{"pool", PENUMBRA_SAY("Question", "Zone")()},
                 {"hosts", PENUMBRA_SAY("Question", "There")(), true},
                 {"typical", PENUMBRA_SAY("Question", "N, the median demand")(), true},
                 {"spare", PENUMBRA_SAY("Question", "Spare, advised")(), true},
                 {"spare_month", PENUMBRA_SAY("Question", "A month")(), true},
                 {"warm", PENUMBRA_SAY("Question", "Of them warm")(), true},
                 {"warm_month", PENUMBRA_SAY("Question", "A month")(), true}},
                {}};
    remedy::SpareAdvice sum;
    remedy::Price spare(0), warm(0);
    for (const auto& one : pools) {
        const auto spareMonth = one.hostPerMonth * one.spare(), warmMonth = one.hostPerMonth * one.warm;
        table.rows.push_back(poolRow(one.pool, one.pool, one, spareMonth, warmMonth, prices));
        sum.hosts += one.hosts, sum.typical += one.typical, sum.advised += one.advised, sum.warm += one.warm;
        spare += spareMonth, warm += warmMonth;
    }
    if (pools.size() > 1)
        table.rows.insert(table.rows.begin(),
                          poolRow(PENUMBRA_SAY("Question", "Total")(), "total", sum, spare, warm, prices));
    return table;
}

std::string sayTaken(const SpareLevel& level, const remedy::PriceBook& prices) {
    std::string name = level.size == LossSize::Rack ? sayLevel(level.size) : nameOf(level.size);
    name.front() = 'N';
    const auto hosts = sayHosts(level.hosts), month = remedy::sayPrice(level.month, prices.currency);
    if (level.reached()) return PENUMBRA_SAY("Question", "{} takes {} more, for {} a month.")(name, hosts, month);
    return PENUMBRA_SAY("Question", "{} is not reached with {} more, for {} a month.")(name, hosts, month) + " " +
           sayRemaining(level);
}

std::string sayLevels(const std::vector<SpareLevel>& levels, const remedy::PriceBook& prices) {
    std::vector<std::string> parts;
    for (const auto& level : levels)
        if (level.tried && (!level.reached() || level.size == LossSize::Host || level.size == LossSize::TwoHosts))
            parts.push_back(sayTaken(level, prices));
    const auto& one = levels[1];
    const auto& two = levels[2];
    if (one.reached() && two.reached()) {
        remedy::Price between(two.month.low - one.month.low, two.month.expected - one.month.expected,
                              two.month.high - one.month.high);
        between.stated = two.month.stated;
        parts.push_back(PENUMBRA_SAY("Question", "N+2 is {} above N+1.")(remedy::sayPrice(between, prices.currency)));
    }
    const auto chance = [](const SpareLevel& level) { return shareCell(level.stranding).text; };
    if (two.tried)
        parts.push_back(PENUMBRA_SAY("Question", "The chance that failures leave a workload without a host within the "
                                                 "computed future is {} with N+0, {} with N+1 and {} with N+2.")(
            chance(levels[0]), chance(one), chance(two)));
    parts.push_back(PENUMBRA_SAY("Question",
                                 "A level is about who is left without a host, by what workloads request: "
                                 "a host with more to carry may still run short of what is used (\u25c6 on the "
                                 "What-if page).")());
    return fmt::format("{}", fmt::join(parts, " "));
}

/// The sum over the zones of what is advised; which zones are not in it.
std::string sayWarm(const std::vector<remedy::SpareAdvice>& pools, const std::vector<std::string>& unpriced,
                    const remedy::PriceBook& prices) {
    if (pools.empty())
        return PENUMBRA_SAY("Question", "Warm spare hosts are not weighed: that needs a price of a host a month and of "
                                        "an hour of downtime (host_per_month, downtime_per_service_hour), under Plan, "
                                        "Prices, or with 'penumbra-cli prices'.")();
    int warm = 0;
    remedy::Price month(0);
    for (const auto& one : pools) {
        warm += one.warm;
        month += one.hostPerMonth * one.warm;
    }
    auto text = PENUMBRA_SAY(
        "Question",
        "Warm spares by the demand, which are needed before an ordered host could come: {}, for {} a month.")(
        sayHosts(warm), remedy::sayPrice(month, prices.currency));
    if (!unpriced.empty())
        text += " " + PENUMBRA_SAY("Question",
                                   "Left out of them, for hosts there have no price: {}.")(risk::sayList(unpriced));
    return text;
}

base::Result<void> checkSpare(const session::Evaluation&, const base::Params&) { return {}; }

base::Result<Answer> answerSpare(const session::Evaluation& evaluation, const base::Params& params,
                                 const remedy::PriceBook& book, const base::Run& run) {
    const auto prices = withLead(book, params);
    const auto input = session::inputOf(evaluation, prices);
    const auto levels = remedy::spareLevels(input, *risk::failurePriors().find(params.text("failures")), run);
    if (!levels) return tl::unexpected(levels.error());
    const auto pools = remedy::spareHosts(input, run);
    if (!pools) return tl::unexpected(pools.error());
    auto text = sayLevels(*levels, prices) + " " + sayWarm(*pools, remedy::unpricedPools(input), prices);
    if (const auto defaults = sayDefaults(book, params, true); !defaults.empty()) text += " " + defaults;
    return Answer{std::move(text), {levelTable(evaluation, *levels, prices), warmTable(*pools, prices)}};
}

} // namespace

extern constinit const Question spareQuestion{
    "spare",
    PENUMBRA_TEXT("actions", "N+1 against N+2"),
    PENUMBRA_TEXT("actions", "What it costs that one host, two or a rack can be lost, over all zones, which risk is "
                             "left, the date to order by, and what warm spare hosts cost."),
    kSpareParams,
    checkSpare,
    answerSpare,
    true};

} // namespace penumbra::ask
