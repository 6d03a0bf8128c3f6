#include "remedy/spare.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/host_price.h"
#include "remedy/purchase/kinds.h"
#include "risk/phrase.h"
#include "simulate/distribution.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <set>

namespace penumbra::remedy {

namespace {

constexpr double kHoursAMonth = 730;
constexpr int kLeastPoints = 4, kMostPoints = 12; ///< of a curve: N to N+3 at least

/// The joint demand of a pool in one dimension, in hosts: one value a path and step.
struct Load {
    int dimension = -1;
    std::vector<float> all; ///< step by step, all paths of a step together
    std::size_t paths = 0;
};

struct Pool {
    simulate::SubjectKind kind = simulate::SubjectKind::Fleet;
    int subject = -1;
    std::string name;
    std::vector<int> hosts;        ///< there at the plan's begin, and for good
    std::vector<std::string> gone; ///< names of those that are there then and fail or leave
};

/// It is there at the end of the horizon, or will be again: a drain that ends takes no host away.
bool isThereForGood(const model::WorldHost& host, base::Time horizon) {
    const auto last = horizon - base::Duration(1);
    return host.exists.contains(last) && std::none_of(host.outages.begin(), host.outages.end(), [&](const auto& o) {
               return o.window.contains(last) &&
                      (o.kind == model::OutageKind::Failure || o.window.end == base::kEndOfTime);
           });
}

std::vector<Pool> poolsOf(const Bench& bench) {
    const auto& world = bench.input().world;
    std::vector<Pool> pools;
    for (std::size_t z = 0; z < world.zones.size(); ++z)
        pools.push_back({simulate::SubjectKind::Zone, static_cast<int>(z), world.zones[z], {}, {}});
    if (pools.empty())
        pools.push_back({simulate::SubjectKind::Fleet, -1, PENUMBRA_SAY("Plan", "the whole fleet")(), {}, {}});
    for (std::size_t h = 0; h < world.hosts.size(); ++h) {
        const auto& host = world.hosts[h];
        if (!host.up(bench.start())) continue;
        for (auto& pool : pools) {
            if (pool.subject >= 0 && pool.subject != host.zone) continue;
            if (isThereForGood(host, bench.horizon()))
                pool.hosts.push_back(static_cast<int>(h));
            else
                pool.gone.push_back(host.name);
        }
    }
    std::erase_if(pools, [](const Pool& pool) { return pool.hosts.empty(); });
    return pools;
}

/// What the term multiplies its series by, step by step.
std::vector<float> factorsOf(const simulate::Term& term, std::size_t steps) {
    std::vector<float> out(steps, 0.0F);
    for (auto h = static_cast<std::size_t>(term.begin); h < static_cast<std::size_t>(term.end) && h < steps; ++h)
        out[h] = term.factors ? term.part * term.factors->at[h] : term.part;
    return out;
}

/// Empty where a host limits nothing in the dimension or nothing is known of it.
Load loadOf(const Input& input, const simulate::Flow& flow, const Pool& pool, int dimension) {
    double capacity = 0;
    for (const int h : pool.hosts) {
        const auto own = input.world.hosts[static_cast<std::size_t>(h)].capacity.at(dimension);
        if (own >= model::kUnlimited) return {};
        capacity += static_cast<double>(own);
    }
    const double one = capacity / static_cast<double>(pool.hosts.size());
    const bool carried =
        std::any_of(pool.hosts.begin(), pool.hosts.end(), [&](int h) { return flow.concerns(h, dimension); });
    if (one <= 0 || !carried) return {};
    const auto recipe = flow.recipe(pool.kind, pool.subject, dimension);
    const auto steps = static_cast<std::size_t>(input.demand.grid.count);
    Load load{dimension, {}, static_cast<std::size_t>(std::max(input.demand.pathCount, 1))};
    load.all.resize(steps * load.paths);
    std::vector<float> constant(steps), sum(steps);
    for (std::size_t h = 0; h < steps && h < recipe.constant.size(); ++h)
        constant[h] = static_cast<float>(simulate::plain(recipe.constant[h]));
    std::vector<std::vector<float>> factors;
    for (const auto& term : recipe.terms) factors.push_back(factorsOf(term, steps));
    for (std::size_t p = 0; p < load.paths; ++p) {
        sum = constant;
        for (std::size_t i = 0; i < recipe.terms.size(); ++i)
            input.demand.addPath(recipe.terms[i].entry, static_cast<int>(p), factors[i], sum);
        for (std::size_t h = 0; h < steps; ++h)
            load.all[h * load.paths + p] = static_cast<float>(static_cast<double>(sum[h]) / one);
    }
    return load;
}

/// The least number of hosts that holds a share q of the first `count` values.
int hostsFor(const Load& load, std::size_t count, double q) {
    if (count == 0) return 0;
    auto values = std::vector<float>(load.all.begin(), load.all.begin() + static_cast<std::ptrdiff_t>(count));
    const auto at = std::min(
        count - 1, static_cast<std::size_t>(std::max(0.0, std::ceil(q * static_cast<double>(count) - 1e-9) - 1)));
    std::nth_element(values.begin(), values.begin() + static_cast<std::ptrdiff_t>(at), values.end());
    return static_cast<int>(std::ceil(static_cast<double>(values[at]) - 1e-6));
}

/// What too many and too few hosts cost a month, at the mean over paths and steps.
double expected(const Load& load, int hosts, double holding, double shortage) {
    double sum = 0;
    for (const float value : load.all) {
        const double more = hosts - static_cast<double>(value);
        sum += more >= 0 ? holding * more : -shortage * more;
    }
    return load.all.empty() ? 0 : kHoursAMonth * sum / static_cast<double>(load.all.size());
}

/// N, N+1, N+2 and so on, past what is advised; that and what is there are in it however far they lie.
std::vector<SparePoint> curveOf(const SpareAdvice& a, const Load& load, double hostPerMonth) {
    std::set<int> hosts{a.advised, a.hosts};
    const int points = std::clamp(a.spare() + 3, kLeastPoints, kMostPoints);
    for (int i = 0; i < points; ++i) hosts.insert(a.typical + i);
    std::vector<SparePoint> curve;
    for (const int n : hosts) {
        SparePoint point{n, n - a.typical, std::max(0, n - a.typical) * hostPerMonth, 0, 0, 0};
        std::size_t above = 0;
        for (const float value : load.all) above += static_cast<double>(value) > n + 1e-6 ? 1U : 0U;
        point.shortage = static_cast<double>(above) / static_cast<double>(load.all.size());
        point.shortagePerMonth = expected(load, n, 0, a.shortagePerHour);
        point.expectedPerMonth = expected(load, n, a.holdingPerHour, a.shortagePerHour);
        curve.push_back(point);
    }
    return curve;
}

/// What stands in a pool that the sum of its use does not see.
struct Standing {
    std::size_t full = 0;    ///< hosts that run out
    std::size_t fatal = 0;   ///< hosts that cannot be lost
    std::size_t waiting = 0; ///< workloads without a host, wherever they ran
};

Standing standingIn(const Input& input, const Pool& pool) {
    std::set<model::ResourceId> hosts, full, fatal, waiting;
    for (const int h : pool.hosts) hosts.insert(input.world.hosts[static_cast<std::size_t>(h)].id);
    for (const auto& finding : input.findings) {
        const bool here = hosts.contains(finding.subject);
        if (here && finding.kind == risk::FindingKind::Exhaustion) full.insert(finding.subject);
        if (here && finding.kind == risk::FindingKind::HostLoss) fatal.insert(finding.subject);
        if (finding.kind == risk::FindingKind::Homeless) waiting.insert(finding.subject);
    }
    return {full.size(), fatal.size(), waiting.size()};
}

/// Why a plan may add hosts although the rule asks for none more.
std::string sayStanding(const Standing& standing) {
    std::vector<std::string> parts;
    if (standing.full > 0)
        parts.push_back(base::sayCount(standing.full, PENUMBRA_TEXT("Count", "host runs out"),
                                       PENUMBRA_TEXT("Count", "hosts run out")));
    if (standing.fatal > 0)
        parts.push_back(base::sayCount(standing.fatal, PENUMBRA_TEXT("Count", "host cannot be lost"),
                                       PENUMBRA_TEXT("Count", "hosts cannot be lost")));
    if (standing.waiting > 0)
        parts.push_back(base::sayCount(standing.waiting,
                                       PENUMBRA_TEXT("Count", "workload of the fleet waits for a host"),
                                       PENUMBRA_TEXT("Count", "workloads of the fleet wait for a host")));
    if (parts.empty()) return {};
    return PENUMBRA_SAY("Plan",
                        "Plans may add hosts all the same: this rule weighs the sum of the use alone, and {}, for "
                        "which a host of the right kind and place is missing, not room in all.")(risk::sayList(parts));
}

std::string say(const SpareAdvice& a, const std::vector<std::string>& gone, const std::string& currency,
                const Standing& standing) {
    const auto change = a.advised - a.hosts;
    const auto hosts = base::sayCount(a.advised, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
    auto text = PENUMBRA_SAY(
        "Plan", "{}: hold {} by {}, {} more than the median demand needs, for {} {} a month; {} of "
                "them warm.")(base::sentenceCase(a.pool), hosts, risk::sayDimension(a.dimension), a.spare(),
                              base::grouped(std::llround(a.spareCostPerMonth)), currency, a.warm);
    text += " ";
    text += change == 0  ? PENUMBRA_SAY("Plan", "That is what is there.")()
            : change > 0 ? PENUMBRA_SAY("Plan", "There are {}: {} too few.")(a.hosts, change)
                         : PENUMBRA_SAY("Plan", "There are {}: {} more than the rule asks for.")(a.hosts, -change);
    text += " ";
    if (const auto why = change <= 0 ? sayStanding(standing) : std::string(); !why.empty()) text += why + " ";
    if (gone.size() == 1)
        text += PENUMBRA_SAY("Plan", "{} is not counted: it fails or leaves within the horizon.")(gone.front()) + " ";
    if (gone.size() > 1)
        text +=
            PENUMBRA_SAY("Plan", "{} are not counted: they fail or leave within the horizon.")(risk::sayList(gone)) +
            " ";
    return text + PENUMBRA_SAY(
                      "Plan", "The demand stays under it in {:.2f} % of all hours and paths, the share at which a host "
                              "more costs what a shortage would ({:.2f} against {:.2f} {} an hour).")(
                      100 * a.fractile, a.holdingPerHour, a.shortagePerHour, currency);
}

/// What a month of a host of the pool costs at the mean; not stated where some have no price.
Price monthOf(const HostPrices& prices, const model::World& world, const Pool& pool) {
    Price sum(0);
    for (const int h : pool.hosts) sum += prices.monthOf(world.hosts[static_cast<std::size_t>(h)]);
    return sum * (1.0 / static_cast<double>(pool.hosts.size()));
}

SpareAdvice adviceOf(const Bench& bench, const Pool& pool, const Load& load, const Price& month) {
    const double hostPerMonth = month.expected;
    const auto& input = bench.input();
    const auto& prices = input.prices;
    SpareAdvice out;
    out.hostPerMonth = month;
    out.pool = pool.name;
    out.dimension = input.world.dimensions.at(load.dimension).name;
    out.hosts = static_cast<int>(pool.hosts.size());
    out.holdingPerHour = hostPerMonth / kHoursAMonth;
    out.shortagePerHour = prices.downtimePerServiceHour.expected;
    const double both = out.holdingPerHour + out.shortagePerHour;
    out.fractile = both > 0 ? out.shortagePerHour / both : 0.5;
    out.typical = hostsFor(load, load.all.size(), 0.5);
    out.advised = std::max(hostsFor(load, load.all.size(), out.fractile), out.typical);
    const auto come = input.now + purchase::soonestLead(prices);
    std::size_t soon = 0; // steps before an ordered host could come
    while (soon * load.paths < load.all.size() && input.demand.grid.at(static_cast<int>(soon)) < come) ++soon;
    out.warm = std::clamp(hostsFor(load, soon * load.paths, out.fractile) - out.typical, 0, out.spare());
    out.spareCostPerMonth = out.spare() * hostPerMonth;
    out.expectedPerMonth = expected(load, out.advised, out.holdingPerHour, out.shortagePerHour);
    out.expectedAsItIs = expected(load, out.hosts, out.holdingPerHour, out.shortagePerHour);
    out.curve = curveOf(out, load, hostPerMonth);
    out.text = say(out, pool.gone, prices.currency, standingIn(input, pool));
    return out;
}

} // namespace

base::Result<std::vector<SpareAdvice>> spareHosts(const Input& input, const base::Run& run) {
    if (!input.prices.downtimePerServiceHour.stated) return std::vector<SpareAdvice>(); // nothing to weigh
    const HostPrices prices(input.prices, input.world.dimensions);
    const Bench bench(input);
    const simulate::Flow flow(input.world, input.demand, input.usage.placements);
    std::vector<SpareAdvice> out;
    for (const auto& pool : poolsOf(bench)) {
        const auto month = monthOf(prices, input.world, pool);
        if (!month.stated) continue;
        std::optional<SpareAdvice> most;
        for (int d = 0; d < input.world.dimensions.count(); ++d) {
            if (run.stopped()) return base::failCancelled();
            const auto load = loadOf(input, flow, pool, d);
            if (load.all.empty()) continue;
            auto advice = adviceOf(bench, pool, load, month);
            if (!most || advice.advised > most->advised) most = std::move(advice);
        }
        if (most) out.push_back(std::move(*most));
    }
    return out;
}

std::vector<std::string> unpricedPools(const Input& input) {
    const HostPrices prices(input.prices, input.world.dimensions);
    std::vector<std::string> out;
    for (const auto& pool : poolsOf(Bench(input)))
        if (!monthOf(prices, input.world, pool).stated) out.push_back(pool.name);
    return out;
}

} // namespace penumbra::remedy
