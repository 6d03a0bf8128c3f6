#include "report/page_parts.h"

#include "base/text.h"
#include "report/json.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::report {

PageSection assumptionSection(const Document& document) {
    PageSection section{PENUMBRA_SAY("Report", "Assumptions")(),
                        PENUMBRA_SAY("Report", "What the computation took for granted, and what it left out.")(),
                        {{PENUMBRA_SAY("Report", "Number")(), PENUMBRA_SAY("Report", "Assumption")()}, {}, -1},
                        {0.1, 0.9}};
    const auto json = planJson(document);
    for (const auto& text : json["assumptions"])
        section.table.rows.push_back({std::to_string(section.table.rows.size() + 1), text.get<std::string>()});
    return section;
}

PageSection sourceSection(const Document& document) {
    PageSection section{PENUMBRA_SAY("Report", "Data sources")(),
                        document.auditHead.empty()
                            ? std::string()
                            : PENUMBRA_SAY("Report",
                                           "The digest of everything that was taken in, by the audit chain of "
                                           "the workspace: {}.")(document.auditHead),
                        {{PENUMBRA_SAY("Report", "Revision")(), PENUMBRA_SAY("Report", "Source")(),
                          PENUMBRA_SAY("Report", "Taken in")()},
                         {},
                         -1},
                        {0.12, 0.6, 0.28}};
    for (const auto& input : document.inputs)
        section.table.rows.push_back({std::to_string(input.number), input.source, moment(input.time)});
    return section;
}

PageSection factSection(const Page& page) {
    PageSection section{PENUMBRA_SAY("Report", "What it rests on")(),
                        "",
                        {{PENUMBRA_SAY("Report", "Fact")(), PENUMBRA_SAY("Report", "Value")()}, {}, -1},
                        {0.22, 0.78}};
    for (const auto& [name, words] : page.facts) section.table.rows.push_back({name, words});
    return section;
}

PageTable signingTable() {
    PageTable table{{PENUMBRA_SAY("Report", "Role")(), PENUMBRA_SAY("Report", "Name")(),
                     PENUMBRA_SAY("Report", "Decision")(), PENUMBRA_SAY("Report", "Conditions")(),
                     PENUMBRA_SAY("Report", "Date and signature")()},
                    {},
                    -1};
    const auto boxes = PENUMBRA_SAY("Report", "\u2610 yes   \u2610 with conditions   \u2610 no")();
    for (const auto& role : {PENUMBRA_SAY("Report", "Change manager")(),
                             PENUMBRA_SAY("Report", "Owner of the services")(), PENUMBRA_SAY("Report", "Operations")()})
        table.rows.push_back({role, "", boxes, "", ""});
    return table;
}

PageSection signingSection(const Page& page) {
    PageSection section{PENUMBRA_SAY("Report", "Approvals")(),
                        PENUMBRA_SAY("Report", "Whoever signs decides on the plan with the hash {}.")(page.hash),
                        page.signing,
                        {0.17, 0.15, 0.3, 0.18, 0.2}};
    section.lines = 3;
    return section;
}

PageSection byHandSection(const Document& document, const Page& page) {
    PageSection section{PENUMBRA_SAY("Report", "To be written in by hand")(),
                        PENUMBRA_SAY("Report", "What only people know; what is known already stands there.")(),
                        {{PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "Entry")()}, {}, -1},
                        {0.34, 0.66}};
    const auto status = document.rulings.empty()
                            ? PENUMBRA_SAY("Report", "proposed {}")(moment(document.created))
                            : planning::sayRuling(document.rulings.back(), {page.hash, page.digest});
    section.table.rows = {{PENUMBRA_SAY("Report", "Status")(), status},
                          {PENUMBRA_SAY("Report", "Proposed by")(), document.owner},
                          {PENUMBRA_SAY("Report", "Number in the change system, related changes")(), ""},
                          {PENUMBRA_SAY("Report", "Date of the board, its recommendation")(), ""},
                          {PENUMBRA_SAY("Report", "Carried out by")(), ""},
                          {PENUMBRA_SAY("Report", "Begun and ended in fact")(), ""},
                          {PENUMBRA_SAY("Report", "Reviewed on, by, with which result")(), ""}};
    return section;
}

PageSection historySection(const Document& document, const Page& page) {
    PageSection section{
        PENUMBRA_SAY("Report", "Revision history")(),
        "",
        {{PENUMBRA_SAY("Report", "When")(), PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "Hash")()},
         {},
         -1},
        {0.22, 0.54, 0.24}};
    auto& rows = section.table.rows;
    for (const auto& ruling : document.rulings)
        rows.push_back({moment(ruling.at), planning::sayRuling(ruling, {page.hash, page.digest}),
                        ruling.hash.substr(0, kHashShown)});
    if (const auto* plan = document.plan(); plan && !plan->arranged.from.empty())
        rows.insert(
            rows.begin(),
            {"-", PENUMBRA_SAY("Report", "Put into another order; it was found as {}.")(plan->arranged.from), "-"});
    rows.push_back(
        {moment(document.created),
         PENUMBRA_SAY("Report", "This document, from the state of revision {}.")(document.evaluation.revision.number),
         page.hash.substr(0, kHashShown)});
    return section;
}

} // namespace penumbra::report
