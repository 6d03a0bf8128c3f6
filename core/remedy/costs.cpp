#include "remedy/costs.h"

#include "base/text.h"
#include "remedy/price_items.h"
#include "remedy/purchase/catalogue.h"
#include "risk/phrase.h"
#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

/// How many workloads or hosts the step handles. A shifted change was planned and paid for before.
int countOf(const Step& step, const model::World& world) {
    const auto params = whatif::paramsOf(step.edit.change);
    const auto& action = step.edit.change.action;
    if (step.shifts || !params) return 0;
    if (action == "move") return 1;
    if (action == "add-hosts") return static_cast<int>(params->integer("count"));
    if (action != "resize") return 0;
    if (!params->text("workload").empty()) return 1;
    const auto service = model::resolveService(world, params->text("service"));
    int replicas = 0;
    for (const auto& workload : world.workloads) replicas += service && workload.service == *service ? 1 : 0;
    return replicas;
}

bool adds(const Step& step) { return step.edit.change.action == "add-hosts" && !step.shifts; }

/// Adds to the summand of that price, made where there is none yet.
CostLine& lineOf(Plan& plan, const std::string& price, const Price& each, bool monthly, const Step& step) {
    auto it = std::find_if(plan.costs.begin(), plan.costs.end(), [&](const CostLine& line) {
        return line.price == price && line.each == each && line.monthly == monthly;
    });
    if (it == plan.costs.end()) it = plan.costs.insert(it, {price, 0, 0, each, monthly, {}});
    if (it->steps.empty() || it->steps.back() != step.order) it->steps.push_back(step.order);
    return *it;
}

void lacks(Plan& plan, const std::string& what) {
    if (std::find(plan.unpriced.begin(), plan.unpriced.end(), what) == plan.unpriced.end())
        plan.unpriced.push_back(what);
}

void addHostCosts(const Bench& bench, Plan& plan) {
    for (const auto& step : plan.steps) {
        const int count = countOf(step, bench.input().world);
        if (!adds(step) || count == 0) continue;
        for (const auto& part : purchase::partsOf(bench, step.edit)) {
            auto& line = lineOf(plan, part.price, part.each, true, step);
            line.amount += count * part.amount;
            if (!part.each.stated) lacks(plan, part.lacks);
        }
    }
}

/// What each of the other steps takes of a price: `take` says how much, expected and at most.
template <class Take>
void addWork(Plan& plan, const char* id, const Price& each, const char* missing, Take take) {
    double amount = 0, most = 0;
    for (const auto& step : plan.steps) {
        const auto [one, atMost] = take(step);
        if (one <= 0) continue;
        lineOf(plan, id, each, false, step);
        amount += one;
        most += atMost;
    }
    if (amount <= 0) return;
    if (!each.stated) lacks(plan, missing);
    plan.costs.back().amount = amount;
    plan.costs.back().most = most > amount ? most : 0;
}

/// Steps one after the other, and behind them the longest wait for hosts.
void addTimes(Plan& plan) {
    base::Duration leadP50{}, leadP90{};
    for (const auto& step : plan.steps) {
        plan.downtimeSeconds += step.downtimeSeconds;
        if (adds(step)) {
            leadP50 = std::max(leadP50, step.durationP50);
            leadP90 = std::max(leadP90, step.durationP90);
            continue;
        }
        plan.durationP50 += step.durationP50;
        plan.durationP90 += step.durationP90;
        plan.moves += step.edit.change.action == "move" && !step.shifts ? 1 : 0;
    }
    plan.durationP50 += leadP50;
    plan.durationP90 += leadP90;
}

double hoursOf(base::Duration duration) { return static_cast<double>(duration.count()) / 3.6e6; }

} // namespace

void addCosts(const Bench& bench, Plan& plan) {
    using Amounts = std::pair<double, double>;
    const auto& prices = bench.input().prices;
    const auto& world = bench.input().world;
    addTimes(plan);
    addHostCosts(bench, plan);
    addWork(plan, "move_per_workload", prices.movePerWorkload, "moves", [&](const Step& step) {
        const double handled = adds(step) ? 0 : countOf(step, world);
        return Amounts{handled, handled};
    });
    addWork(plan, "downtime_per_service_hour", prices.downtimePerServiceHour, "downtime", [](const Step& step) {
        return Amounts{step.downtimeSeconds / 3600, step.downtimeSeconds / 3600};
    });
    if (prices.engineerPerHour.stated) // waiting for hosts is nobody's work
        addWork(plan, "engineer_per_hour", prices.engineerPerHour, "engineers", [](const Step& step) {
            return adds(step) ? Amounts{} : Amounts{hoursOf(step.durationP50), hoursOf(step.durationP90)};
        });
    for (const auto& line : plan.costs) {
        (line.monthly ? plan.costPerMonth : plan.costOnce) += line.expected();
        auto& band = line.monthly ? plan.monthBand : plan.onceBand;
        band.low += line.band().low;
        band.high += line.band().high;
    }
}

std::string sayCost(const CostLine& line, std::string_view currency) {
    std::vector<std::string> orders;
    for (const int order : line.steps) orders.push_back(std::to_string(order));
    const auto steps = orders.size() == 1 ? PENUMBRA_SAY("Plan", "step {}")(orders.front())
                                          : PENUMBRA_SAY("Plan", "steps {}")(risk::sayList(orders, 12));
    const auto amount = fmt::format("{:.4g}", line.amount);
    const auto what = sayPriceItem(line.price);
    if (!line.each.stated) return PENUMBRA_SAY("Plan", "{} \u00d7 {}: no price is known ({}).")(amount, what, steps);
    const auto each = fmt::format("{:.10g} {}", line.each.expected, currency);
    const auto band = line.band();
    auto sum = fmt::format("{:.2f} {}", line.expected(), currency);
    if (band.low < band.high) sum = PENUMBRA_SAY("Plan", "{} ({:.2f} to {:.2f})")(sum, band.low, band.high);
    return line.monthly ? PENUMBRA_SAY("Plan", "{} \u00d7 {}, at {}: {} a month ({}).")(amount, what, each, sum, steps)
                        : PENUMBRA_SAY("Plan", "{} \u00d7 {}, at {}: {} once ({}).")(amount, what, each, sum, steps);
}

double yearOf(const Plan& plan) { return plan.costOnce + 12 * plan.costPerMonth; }

} // namespace penumbra::remedy
