#include "remedy/regret.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

double breachesOf(const Plan& plan) {
    return static_cast<double>(std::count_if(plan.remaining.begin(), plan.remaining.end(), risk::isBreach));
}

std::string saySeconds(double seconds) {
    return base::sayDuration(base::Duration(static_cast<std::int64_t>(std::llround(seconds * 1000))));
}

constexpr Objective kObjectives[] = {
    {"breach_probability", "chance of a breach", [](const Plan& p) { return p.after.breachProbability; },
     [](double v, const std::string&) {
         return PENUMBRA_SAY("Plan", "{:.1f} points of the chance of a breach")(100 * v);
     }},
    {"breaches", "breaches left", breachesOf,
     [](double v, const std::string&) {
         return base::sayCount(std::llround(v), PENUMBRA_TEXT("Count", "breach that stays"),
                               PENUMBRA_TEXT("Count", "breaches that stay"));
     }},
    {"findings", "findings left", [](const Plan& p) { return static_cast<double>(p.after.findings); },
     [](double v, const std::string&) {
         return base::sayCount(std::llround(v), PENUMBRA_TEXT("Count", "finding that stays"),
                               PENUMBRA_TEXT("Count", "findings that stay"));
     }},
    {"downtime_s", "downtime", [](const Plan& p) { return p.downtimeSeconds; },
     [](double v, const std::string&) { return PENUMBRA_SAY("Plan", "{} of downtime")(saySeconds(v)); }},
    {"exposed_workload_days", "security exposure", [](const Plan& p) { return p.after.exposedDays; },
     [](double v, const std::string&) {
         return PENUMBRA_SAY("Plan", "{} workload-days of exposure")(base::rounded(v));
     }},
    {"cost_of_a_year", "cost of a year", [](const Plan& p) { return p.costOnce + 12 * p.costPerMonth; },
     [](double v, const std::string& currency) {
         return PENUMBRA_SAY("Plan", "{} {} in a year")(base::grouped(std::llround(v)), currency);
     }},
    {"moves", "moves", [](const Plan& p) { return static_cast<double>(p.moves); },
     [](double v, const std::string&) {
         return base::sayCount(std::llround(v), PENUMBRA_TEXT("Count", "move"), PENUMBRA_TEXT("Count", "moves"));
     }},
    {"duration_p90_s", "duration", [](const Plan& p) { return std::chrono::duration<double>(p.durationP90).count(); },
     [](double v, const std::string&) { return PENUMBRA_SAY("Plan", "{} of duration (P90)")(saySeconds(v)); }},
};

} // namespace

std::span<const Objective> objectives() { return kObjectives; }

std::vector<Regret> regretsOf(const Plan& plan, const std::vector<Plan>& plans) {
    std::vector<Regret> out;
    for (const auto& objective : kObjectives) {
        Regret regret{&objective, objective.of(plan), objective.of(plan), plan.id};
        for (const auto& other : plans)
            if (objective.of(other) < regret.best) {
                regret.best = objective.of(other);
                regret.bestPlan = other.id;
            }
        out.push_back(std::move(regret));
    }
    return out;
}

std::string sayRegrets(const std::vector<Regret>& regrets, const std::string& currency) {
    std::vector<std::pair<std::string, std::vector<std::string>>> lost; ///< by the plan that has it
    for (const auto& regret : regrets) {
        if (regret.lost() <= 1e-9) continue;
        auto it = std::find_if(lost.begin(), lost.end(), [&](const auto& one) { return one.first == regret.bestPlan; });
        if (it == lost.end()) it = lost.insert(it, {regret.bestPlan, {}});
        it->second.push_back(regret.objective->say(regret.lost(), currency));
    }
    std::string text;
    for (const auto& [plan, parts] : lost) {
        const auto part = PENUMBRA_SAY("Plan", "{} against {}")(risk::sayList(parts, parts.size()), plan);
        text = text.empty() ? part : PENUMBRA_SAY("List", "{}; {}")(text, part);
    }
    if (text.empty()) return PENUMBRA_SAY("Plan", "Gives up nothing: no other plan is better in anything.")();
    return PENUMBRA_SAY("Plan", "Gives up {}.")(text);
}

} // namespace penumbra::remedy
