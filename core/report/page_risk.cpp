#include "report/page_parts.h"

#include "base/grouped.h"
#include "base/text.h"
#include "remedy/regret.h"
#include "remedy/steps.h"
#include "report/change_kind.h"
#include "report/plan_parts.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// What the JSON says of known vulnerabilities, in words.
std::string vulnerabilityText(const Document& document) {
    const auto security = securityJson(document);
    const auto hosts = security["hosts_at_risk"].get<int>();
    if (hosts == 0 && security["highest_cvss"].is_null())
        return PENUMBRA_SAY("Report", "Nothing is known against the hosts' software.")();
    auto text = PENUMBRA_SAY("Report", "{} hosts have a known high vulnerability; the highest score is {:.1f}.")(
        hosts, security["highest_cvss"].is_number() ? security["highest_cvss"].get<double>() : 0.0);
    const auto& days = security["exposed_workload_days"];
    const auto& with = security["exposed_workload_days_with_plan"];
    if (days.is_number() && with.is_number())
        text += " " + PENUMBRA_SAY("Report", "Workload-days exposed to it: {} without the plan, {} with it.")(
                          base::rounded(days.get<double>()), base::rounded(with.get<double>()));
    return text;
}

std::string numbersText(const remedy::Plan& plan, const Document& document, const std::string& breach) {
    const auto& currency = document.prices.currency;
    const auto down = plan.downtimeSeconds > 0
                          ? lasting(base::Duration(static_cast<std::int64_t>(plan.downtimeSeconds) * 1000))
                          : PENUMBRA_SAY("Report", "none")();
    return PENUMBRA_SAY("Report", "P(breach) {}. {} once, {} a month. Downtime: {}. Done by {} (P90).")(
        breach, onceText(plan, currency), monthText(plan, currency), down, moment(remedy::done(plan.steps).p90));
}

} // namespace

PageSection riskSection(const Document& document) {
    const auto kind = changeKindOf(document);
    PageSection section{PENUMBRA_SAY("Report", "Type, priority, calendar and vulnerabilities")(),
                        sayChangeKind(kind),
                        {{PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "Why")()}, {}, -1},
                        {0.2, 0.8}};
    auto& rows = section.table.rows;
    rows.push_back({PENUMBRA_SAY("Report", "Type: {}")(sayType(kind.type)), kind.why});
    rows.push_back({PENUMBRA_SAY("Report", "Priority: {}")(kind.priority), kind.whyPriority});
    for (const auto& clash : kind.calendar)
        rows.push_back({clash.isFreeze() ? PENUMBRA_SAY("Report", "Freeze meanwhile")()
                                         : PENUMBRA_SAY("Report", "Meanwhile in the calendar")(),
                        sayClash(clash)});
    for (const auto& text : collisionTexts(document.evaluation))
        rows.push_back({PENUMBRA_SAY("Report", "Collision")(), text});
    rows.push_back({PENUMBRA_SAY("Report", "Vulnerabilities")(), vulnerabilityText(document)});
    return section;
}

PageSection alternativeSection(const Document& document, const Page& page) {
    PageSection section{
        PENUMBRA_SAY("Report", "Alternatives, and doing nothing")(),
        page.decision,
        {{PENUMBRA_SAY("Report", "Plan")(), PENUMBRA_SAY("Report", "What it does")(),
          PENUMBRA_SAY("Report", "Risk, cost and time")(), PENUMBRA_SAY("Report", "What it mends and leaves")(),
          PENUMBRA_SAY("Report", "What it gives up")()},
         {},
         -1},
        {0.2, 0.15, 0.17, 0.24, 0.24}};
    const auto& rows = page.plans.rows;
    if (rows.empty()) return section;
    section.table.rows.push_back({rows[0][0], PENUMBRA_SAY("Report", "nothing")(),
                                  PENUMBRA_SAY("Report", "P(breach) {}.")(rows[0][1]),
                                  document.evaluation.verdict.limit, "-"});
    for (std::size_t i = 0; i < document.plans.size() && i + 1 < rows.size(); ++i) {
        const auto& plan = document.plans[i];
        section.table.rows.push_back(
            {fmt::format("{} ({})", rows[i + 1][0], plan.id), plan.title, numbersText(plan, document, rows[i + 1][1]),
             plan.summary, remedy::sayRegrets(remedy::regretsOf(plan, document.plans), document.prices.currency)});
    }
    section.table.marked = page.plans.marked;
    return section;
}

} // namespace penumbra::report
