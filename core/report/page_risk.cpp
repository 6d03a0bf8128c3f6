#include "report/page_parts.h"

#include "base/text.h"
#include "report/change_kind.h"
#include "report/plan_parts.h"

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
        text += " " + PENUMBRA_SAY("Report", "Workload-days exposed to it: {:.4g} without the plan, {:.4g} with it.")(
                          days.get<double>(), with.get<double>());
    return text;
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
    for (const auto& window : windowsJson(document.evaluation))
        for (const auto& conflict : window["conflicts"])
            rows.push_back({PENUMBRA_SAY("Report", "Collision")(), conflict.get<std::string>()});
    rows.push_back({PENUMBRA_SAY("Report", "Vulnerabilities")(), vulnerabilityText(document)});
    return section;
}

PageSection alternativeSection(const Document& document, const Page& page) {
    PageSection section{PENUMBRA_SAY("Report", "Alternatives, and doing nothing")(),
                        page.decision,
                        {{PENUMBRA_SAY("Report", "Plan")(), PENUMBRA_SAY("Report", "P(breach)")(),
                          PENUMBRA_SAY("Report", "What it does")(), PENUMBRA_SAY("Report", "What it leaves")()},
                         {},
                         -1},
                        {0.2, 0.1, 0.4, 0.3}};
    const auto& rows = page.plans.rows;
    if (rows.empty()) return section;
    section.table.rows.push_back({rows[0][0], rows[0][1], document.evaluation.verdict.limit, "-"});
    for (std::size_t i = 0; i < document.plans.size() && i + 1 < rows.size(); ++i) {
        const auto& plan = document.plans[i];
        section.table.rows.push_back({fmt::format("{} ({})", rows[i + 1][0], plan.id), rows[i + 1][1], plan.summary,
                                      remedy::sayTally(plan.tally)});
    }
    section.table.marked = page.plans.marked;
    return section;
}

} // namespace penumbra::report
