#include "remedy/bounds/bounds.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/bounds/fewest.h"
#include "remedy/bounds/need.h"
#include "remedy/exact/oracle.h"
#include "remedy/steps.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

namespace penumbra::remedy::bounds {

namespace {

bool isMove(const Step& step) { return step.edit.change.action == "move" && !step.shifts; }

/// The shadow with every step of the plan that is no move.
base::Result<Shadow> withoutMoves(const Bench& bench, const Plan& plan, const base::Run& run) {
    Draft others;
    for (const auto& step : plan.steps)
        if (!isMove(step)) others.edits.push_back(step.edit);
    const auto& input = bench.input();
    if (others.empty())
        return Shadow{input.world, input.usage, input.findings, scoreOf(input.findings, bench.horizon())};
    return bench.evaluate(others, run);
}

/// Findings that stand without the moves and not with them, or no longer than until the plan is done.
std::vector<const risk::Finding*> mendedByMoves(const Shadow& now, const Plan& plan, base::Time done) {
    std::vector<const risk::Finding*> out;
    for (const auto& finding : now.findings) {
        if (endsBy(finding, done)) continue;
        const bool stands = std::any_of(plan.remaining.begin(), plan.remaining.end(),
                                        [&](const auto& f) { return sameKey(f, finding) && !endsBy(f, done); });
        if (!stands) out.push_back(&finding);
    }
    return out;
}

struct Least {
    std::optional<int> moves;
    std::string whyNoMore; ///< why nothing better is known, to go on after "because"
};

/// What counting says; where that leaves a gap, what the exact solver does.
base::Result<Least> leastOf(const Bench& bench, const Need& need, int moves, const base::Run& run) {
    if (!need.any)
        return Least{
            {}, PENUMBRA_SAY("Plan", "no finding goes away by its moves: they make some less probable, or shorter")()};
    const int leave = std::accumulate(need.leave.begin(), need.leave.end(), 0,
                                      [](int sum, const auto& host) { return sum + host.second; });
    Least least{std::max({1, leave, need.task ? fewestMoves(*need.task) : 0}), {}};
    auto* oracle = bench.input().oracle;
    if (*least.moves >= moves || !need.task || !oracle) return least;
    const auto answer = oracle->ask(*need.task, need.leave, run);
    if (!answer) return tl::unexpected(answer.error());
    least.whyNoMore = answer->whyNot;
    if (answer->solved) // a program that leaves somebody without a host is not that of this plan
        if (const int proved = static_cast<int>(std::ceil(answer->solved->bound - 1e-6)); proved <= moves)
            least.moves = std::max(*least.moves, proved);
    return least;
}

std::string sayPurchase(const Bench& bench, const Purchase& bought) {
    const auto& currency = bench.input().prices.currency;
    if (!bought.bounded)
        return PENUMBRA_SAY(
            "Plan", "{:.2f} {} a month for hosts; no bound is known, because the cheapest were not searched for.")(
            bought.costPerMonth, currency);
    if (bought.exact)
        return PENUMBRA_SAY("Plan", "{:.2f} {} a month for hosts: as little as possible, proven.")(bought.costPerMonth,
                                                                                                   currency);
    return PENUMBRA_SAY("Plan", "{:.2f} {} a month for hosts; at least {:.2f} is needed (gap {:.2f}).")(
        bought.costPerMonth, currency, bought.bound, bought.costPerMonth - bought.bound);
}

} // namespace

std::string sayMoves(int moves, std::optional<int> least, const std::string& why) {
    const auto count = base::sayCount(moves, PENUMBRA_TEXT("Count", "move"), PENUMBRA_TEXT("Count", "moves"));
    if (!least) return PENUMBRA_SAY("Plan", "{}; no bound is known, because {}.")(count, why);
    if (*least >= moves) return PENUMBRA_SAY("Plan", "{}: as few as possible, proven.")(count);
    const auto gap = moves - *least;
    const auto text = *least == 1 ? PENUMBRA_SAY("Plan", "{}; at least {} is needed (gap {})")(count, *least, gap)
                                  : PENUMBRA_SAY("Plan", "{}; at least {} are needed (gap {})")(count, *least, gap);
    return why.empty() ? PENUMBRA_SAY("Plan", "{}.")(text)
                       : PENUMBRA_SAY("Plan", "{}; no more is known, because {}.")(text, why);
}

base::Result<void> addBounds(const Bench& bench, Plan& plan, const base::Run& run) {
    plan.bounds.clear();
    if (const auto& bought = plan.purchase)
        plan.bounds.push_back({"cost_per_month", bought->costPerMonth,
                               bought->bounded ? std::optional(bought->bound) : std::nullopt,
                               sayPurchase(bench, *bought)});
    if (plan.moves == 0) return {};
    auto now = withoutMoves(bench, plan, run);
    if (!now) return tl::unexpected(now.error());
    const auto done = finish(plan.steps);
    const auto need = needOf(bench, *now, mendedByMoves(*now, plan, done), done);
    const auto least = leastOf(bench, need, plan.moves, run);
    if (!least) return tl::unexpected(least.error());
    plan.bounds.push_back({"moves", static_cast<double>(plan.moves),
                           least->moves ? std::optional<double>(*least->moves) : std::nullopt,
                           sayMoves(plan.moves, least->moves, least->whyNoMore)});
    return {};
}

} // namespace penumbra::remedy::bounds
