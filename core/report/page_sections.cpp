#include "report/page_sections.h"
#include "base/text.h"

#include "report/before_after.h"
#include "report/page_abort.h"
#include "report/page_affected.h"
#include "report/page_parts.h"
#include "report/words.h"
#include "risk/before.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

/// What a step's change is about: "c3-01".
std::string sayTarget(const whatif::Edit& edit) {
    for (const char* key : {"host", "service", "workload", "zone"})
        if (const auto it = edit.change.params.find(key); it != edit.change.params.end())
            return naturalName(model::ResourceId(it->second));
    return whatif::describe(edit.change);
}

bool sameShift(const remedy::Step& a, const remedy::Step& b) {
    return a.shifts && b.shifts && !a.edit.note.empty() && a.edit.note == b.edit.note &&
           a.edit.window == b.edit.window && a.edit.change.action == b.edit.change.action;
}

/// `base` are those without the edits.
/// Those that are `told` elsewhere say no more than what happens and when.
PageSection findingSection(std::string title, std::string note, const std::vector<risk::Finding>& findings,
                           const std::vector<risk::Finding>& base, const std::vector<risk::Finding>& told = {}) {
    PageSection section{std::move(title),
                        std::move(note),
                        {{PENUMBRA_SAY("Report", "Chance")(), PENUMBRA_SAY("Report", "When")(),
                          PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "Hit")()},
                         {},
                         -1},
                        {0.08, 0.17, 0.55, 0.2}};
    for (const auto& finding : risk::gravestFirst(findings)) {
        std::vector<std::string> hit;
        for (const auto& id : finding.affected) hit.push_back(naturalName(id));
        const bool again = std::find(told.begin(), told.end(), finding) != told.end();
        const auto text = risk::withForward(finding, base);
        section.table.rows.push_back({chance(finding), moment(finding.at),
                                      again ? risk::withoutEvidence(text, finding) : text, risk::sayList(hit)});
    }
    return section;
}

PageSection beforeAfterSection(const Document& document, const remedy::Plan& plan) {
    PageSection section{
        PENUMBRA_SAY("Report", "Before and after")(),
        PENUMBRA_SAY("Report", "Over the whole horizon, without the plan and with it.")(),
        {{"", PENUMBRA_SAY("Report", "Without the plan")(), PENUMBRA_SAY("Report", "With it")()}, {}, -1},
        {0.34, 0.33, 0.33}};
    for (const auto& [what, before, after] : beforeAfter(document.evaluation, plan))
        section.table.rows.push_back({what, before, after});
    return section;
}

/// Newer ones stand below; the last one holds.
PageSection rulingSection(const Document& document) {
    PageSection section{
        PENUMBRA_SAY("Report", "What was decided")(),
        PENUMBRA_SAY("Report", "The last one holds.")(),
        {{PENUMBRA_SAY("Report", "When")(), PENUMBRA_SAY("Report", "Who")(), PENUMBRA_SAY("Report", "Decision")(),
          PENUMBRA_SAY("Report", "Conditions or reasons")(), PENUMBRA_SAY("Report", "On the hash")()},
         {},
         -1},
        {0.16, 0.18, 0.18, 0.3, 0.18}};
    for (const auto& one : document.rulings)
        section.table.rows.push_back({moment(one.at), one.name, planning::sayRuling(one.kind),
                                      one.conditions.empty() ? "-" : one.conditions, one.hash.substr(0, 16)});
    return section;
}

PageSection wordSection(const Document& document) {
    const auto threshold = percent(document.evaluation.options.threshold);
    return {
        PENUMBRA_SAY("Report", "What the words mean")(),
        "",
        {{PENUMBRA_SAY("Report", "Word")(), PENUMBRA_SAY("Report", "Meaning")()},
         {{risk::sayVerdict(risk::VerdictKind::NoGo),
           PENUMBRA_SAY(
               "Report",
               "The changes lose a service, leave a workload without a host, or make something more likely than "
               "not to run out.")()},
          {risk::sayVerdict(risk::VerdictKind::GoIf),
           PENUMBRA_SAY("Report",
                        "Something above the threshold of {} stands that a board must accept, also where it stood "
                        "before the changes.")(threshold)},
          {risk::sayVerdict(risk::VerdictKind::Go),
           PENUMBRA_SAY("Report", "Nothing above the threshold of {} was found.")(threshold)},
          {PENUMBRA_SAY("Report", "P(breach)")(),
           PENUMBRA_SAY("Report",
                        "The chance of the most probable lost service, homeless workload or exhausted resource "
                        "within the horizon: at least so probable is any of them.")()},
          {PENUMBRA_SAY("Report", "Finding")(),
           PENUMBRA_SAY("Report", "A risk with a subject, a time and a chance above the threshold.")()},
          {PENUMBRA_SAY("Report", "Mended, left, new")(),
           PENUMBRA_SAY("Report", "Findings that stood before and do not with the plan; that stand with it too; that "
                                  "stand only with it. Over the whole horizon, also before the plan is done.")()},
          {PENUMBRA_SAY("Report", "If it fails")(),
           PENUMBRA_SAY("Report",
                        "What one more failure would cost. Nobody foretells the failure: this finding has no chance of "
                        "its own, and P(breach) leaves it out.")()},
          {PENUMBRA_SAY("Report", "Homeless")(), PENUMBRA_SAY("Report", "A workload that no host takes.")()},
          {PENUMBRA_SAY("Report", "Band")(),
           PENUMBRA_SAY("Report",
                        "Where the forecast puts what is to come: in the 80 % band 8 times of 10, in the 95 % "
                        "band 19 of 20. Part 9 says how often that was so.")()},
          {PENUMBRA_SAY("Report", "Joint path")(),
           PENUMBRA_SAY("Report", "One possible future of everything at once. A chance is the share of them in which "
                                  "something happens.")()},
          {PENUMBRA_SAY("Report", "Way back, point of no return")(),
           PENUMBRA_SAY("Report", "How what was done is undone, and until when that is safe.")()},
          {PENUMBRA_SAY("Report", "Touched, hard, soft")(),
           PENUMBRA_SAY("Report",
                        "The work is done on it; it stops without what is touched; it does worse without.")()},
          {PENUMBRA_SAY("Report", "Tainted, drained")(),
           PENUMBRA_SAY("Report", "A host that takes only some workloads; a host that is emptied.")()},
          {PENUMBRA_SAY("Report", "Hash")(),
           PENUMBRA_SAY("Report", "The fingerprint of this plan with all its numbers: who signs, signs that one. It "
                                  "stands on every page and in the plan's JSON.")()},
          {"P50, P90", PENUMBRA_SAY("Report", "Not exceeded in half, in 9 of 10 cases.")()}},
         -1},
        {0.17, 0.83}};
}

/// Of a part that has several sections; one that has a single one is called as that is.
std::string partTitle(int part) {
    switch (part) {
    case 3:
        return PENUMBRA_SAY("Report", "What is done")();
    case 4:
        return PENUMBRA_SAY("Report", "Way back, and when to take it")();
    case 5:
        return PENUMBRA_SAY("Report", "Capacity")();
    case 7:
        return PENUMBRA_SAY("Report", "Risks, calendar and vulnerabilities")();
    case 8:
        return PENUMBRA_SAY("Report", "Tests, and what to look at afterwards")();
    case 9:
        return PENUMBRA_SAY("Report", "What the numbers rest on")();
    case 10:
        return PENUMBRA_SAY("Report", "Approvals and history")();
    default:
        return {};
    }
}

/// "6" for the only section of a part, "4.1" and "4.2" where it has several.
void numberSections(std::vector<PageSection>& sections) {
    int next = 0;
    for (std::size_t i = 0; i < sections.size(); ++i) {
        auto& section = sections[i];
        if (section.part == 0) continue;
        const bool begins = i == 0 || sections[i - 1].part != section.part;
        const bool alone = begins && (i + 1 == sections.size() || sections[i + 1].part != section.part);
        next = begins ? 1 : next + 1;
        section.number = alone ? std::to_string(section.part) : fmt::format("{}.{}", section.part, next);
        if (begins && !alone) section.opens = partTitle(section.part);
    }
}

} // namespace

std::string inShort(const risk::Finding& finding) {
    const auto text = finding.brief.empty() ? finding.text : PENUMBRA_SAY("Finding", "{}.")(finding.brief);
    return risk::isConditional(finding) ? text : PENUMBRA_SAY("Chance", "{}: {}")(percent(finding.probability), text);
}

std::vector<std::string> stepLines(const remedy::Plan& plan) {
    std::vector<std::string> lines;
    const auto& steps = plan.steps;
    for (std::size_t first = 0; first < steps.size();) {
        auto last = first;
        while (last + 1 < steps.size() && sameShift(steps[first], steps[last + 1])) ++last;
        if (first == last) {
            lines.push_back(fmt::format("{}. {}", steps[first].order, steps[first].text));
        } else {
            std::vector<std::string> names;
            for (auto i = first; i <= last; ++i) names.push_back(sayTarget(steps[i].edit));
            lines.push_back(PENUMBRA_SAY("Report", "{} to {}. Shift '{}' to {}: {}.")(
                steps[first].order, steps[last].order, steps[first].edit.note, span(steps[first].edit.window),
                risk::sayList(names, 6)));
        }
        first = last + 1;
    }
    return lines;
}

std::vector<PageSection> makeSections(const Document& document, const Page& page) {
    const auto* plan = document.plan();
    std::vector<PageSection> sections;
    const auto add = [&](int part, PageSection section) {
        section.part = part;
        if (section.nothing.empty()) section.nothing = PENUMBRA_SAY("Report", "Nothing.")();
        sections.push_back(std::move(section));
    };
    add(2, affectedSection(document));
    add(3, changeSection(document));
    if (plan) add(3, stepSection(*plan));
    add(4, backoutSection(document));
    add(4, abortSection(document));
    add(5, capacitySection(document));
    if (plan) add(5, beforeAfterSection(document, *plan));
    add(6, alternativeSection(document, page));
    add(7, riskSection(document));
    add(7, findingSection(plan ? PENUMBRA_SAY("Report", "Everything that was found, without the plan")()
                               : PENUMBRA_SAY("Report", "Everything that was found")(),
                          PENUMBRA_SAY("Report", "The gravest first.")(), document.evaluation.findings,
                          document.evaluation.baseFindings));
    if (plan)
        add(7, findingSection(PENUMBRA_SAY("Report", "What is left with this plan")(),
                              PENUMBRA_SAY("Report", "{} Evidence that stands in the section before is not repeated.")(
                                  remedy::sayTally(plan->tally)),
                              plan->remaining, document.evaluation.baseFindings, document.evaluation.findings));
    add(8, checkSection(document));
    add(8, measureSection(document));
    add(9, assumptionSection(document));
    add(9, sourceSection(document));
    add(9, factSection(page));
    if (!page.signing.rows.empty()) add(10, signingSection(page));
    if (!document.rulings.empty()) add(10, rulingSection(document));
    add(10, byHandSection(document, page));
    add(10, historySection(document, page));
    add(0, wordSection(document));
    numberSections(sections);
    return sections;
}

} // namespace penumbra::report
