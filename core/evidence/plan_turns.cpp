#include "evidence/plan_turns.h"

#include "base/say.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/costs.h"
#include "remedy/draft.h"
#include "remedy/price_items.h"
#include "remedy/purchase/catalogue.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <map>

namespace penumbra::evidence {

namespace {

constexpr std::size_t kMostTurns = 6;

/// How much of each stated price a year of the plan takes, by the price's name.
std::map<std::string, double> yearlyAmounts(const remedy::Plan& plan) {
    std::map<std::string, double> out;
    for (const auto& line : plan.costs)
        if (line.each.stated) out[line.price] += line.amount * (line.monthly ? 12 : 1);
    return out;
}

double amountOf(const std::map<std::string, double>& amounts, const std::string& price) {
    const auto it = amounts.find(price);
    return it == amounts.end() ? 0 : it->second;
}

/// A price at which two plans cost the same in a year.
struct Even {
    const remedy::Plan* other = nullptr;
    double price = 0;
    bool cheaperBelow = true; ///< the plan asked about costs less than the other below it
};

std::string say(const PlanClaim& claim, const remedy::Plan& plan, const Even& even, const std::string& item,
                double present) {
    const auto& currency = claim.prices.currency;
    const auto at = fmt::format("{:.2f} {}", even.price, currency), now = fmt::format("{:.10g} {}", present, currency);
    const auto what = base::sentenceCase(remedy::sayPriceItem(item));
    return even.cheaperBelow
               ? PENUMBRA_SAY("Evidence",
                              "{} at {} instead of {}: '{}' and '{}' cost the same in a year; below it the "
                              "first costs less, above it the second.")(what, at, now, plan.title, even.other->title)
               : PENUMBRA_SAY("Evidence",
                              "{} at {} instead of {}: '{}' and '{}' cost the same in a year; above it the "
                              "first costs less, below it the second.")(what, at, now, plan.title, even.other->title);
}

/// The present price of each name that any of the plans is priced by.
std::map<std::string, double> presentPrices(const std::vector<remedy::Plan>& plans) {
    std::map<std::string, double> out;
    for (const auto& plan : plans)
        for (const auto& line : plan.costs)
            if (line.each.stated) out[line.price] = line.each.expected;
    return out;
}

std::optional<Even> nearestEven(const std::vector<remedy::Plan>& plans, const remedy::Plan& plan,
                                const std::string& item, double present) {
    std::optional<Even> nearest;
    const double mine = amountOf(yearlyAmounts(plan), item);
    for (const auto& other : plans) {
        const double slope = mine - amountOf(yearlyAmounts(other), item);
        if (&other == &plan || std::abs(slope) < 1e-9) continue;
        const double price = present - (remedy::yearOf(plan) - remedy::yearOf(other)) / slope;
        if (price < 0.005 || std::abs(price - present) < 0.005) continue; // nothing costs less than nothing
        if (!nearest || std::abs(price - present) < std::abs(nearest->price - present))
            nearest = Even{&other, price, slope > 0};
    }
    return nearest;
}

/// The order that is waited for longest, and how long the others take.
struct Wait {
    const remedy::Step* step = nullptr;
    base::Duration others{};
};

Wait longestWait(const remedy::Plan& plan) {
    Wait out;
    for (const auto& step : plan.steps) {
        if (step.edit.change.action != "add-hosts" || step.shifts) continue;
        const bool longer = !out.step || step.durationP50 > out.step->durationP50;
        if (out.step) out.others = std::max(out.others, longer ? out.step->durationP50 : step.durationP50);
        if (longer) out.step = &step;
    }
    return out;
}

} // namespace

std::vector<Turn> priceTurns(const PlanClaim& claim) {
    const auto& plans = *claim.plans;
    const auto& plan = plans[static_cast<std::size_t>(claim.plan)];
    std::vector<std::pair<double, Turn>> found;
    for (const auto& [item, present] : presentPrices(plans)) {
        const auto even = nearestEven(plans, plan, item, present);
        if (!even) continue;
        Turn turn{"price", say(claim, plan, *even, item, present), {}, {}};
        turn.priceBook = BookTurn{item, claim.prices.currency, present, even->price};
        found.emplace_back(std::abs(even->price - present) / std::max(present, 0.01), std::move(turn));
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<Turn> out;
    for (auto& [change, turn] : found)
        if (out.size() < kMostTurns) out.push_back(std::move(turn));
    return out;
}

std::vector<Turn> leadTurns(const PlanClaim& claim) {
    const auto& plans = *claim.plans;
    const auto& plan = plans[static_cast<std::size_t>(claim.plan)];
    const auto wait = longestWait(plan);
    if (!wait.step) return {};
    const auto lead = wait.step->durationP50;
    std::optional<std::pair<base::Duration, const remedy::Plan*>> nearest;
    for (const auto& other : plans) {
        const auto even = lead - (plan.durationP50 - other.durationP50);
        if (&other == &plan || even < wait.others || even == lead) continue;
        if (!nearest || std::chrono::abs(even - lead) < std::chrono::abs(nearest->first - lead))
            nearest = {even, &other};
    }
    if (!nearest) return {};
    Turn turn{"lead-time",
              PENUMBRA_SAY("Evidence",
                           "A lead time of {} instead of {} (step {}): '{}' takes as long as '{}'; a shorter "
                           "one makes it the quicker of the two.")(base::sayDuration(nearest->first),
                                                                   base::sayDuration(lead), wait.step->order,
                                                                   plan.title, nearest->second->title),
              {},
              {}};
    const auto offer = remedy::purchase::offerOf(wait.step->edit);
    const auto inSeconds = [](base::Duration d) { return static_cast<double>(d.count()) / 1000; };
    turn.priceBook = BookTurn{claim.prices.catalogue.empty() || offer.empty() ? "host_lead_time" : offer, "s",
                              inSeconds(lead), inSeconds(nearest->first)};
    return {std::move(turn)};
}

} // namespace penumbra::evidence
