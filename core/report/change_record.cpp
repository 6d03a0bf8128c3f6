#include "report/change_record.h"

#include "report/page.h"
#include "report/plan_parts.h"
#include "report/readme.h"
#include "report/words.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::string lines(const std::vector<std::string>& texts) {
    std::string out;
    for (const auto& text : texts) out += text + "\n";
    return out;
}

/// What the page says of a verdict, in a line.
std::string verdictLine(const PageVerdict& verdict) {
    return fmt::format("{}: {}. {}. {}\n", verdict.state, verdict.text, verdict.detail, verdict.limit);
}

std::string riskText(const Page& page) {
    std::string out;
    for (const auto& verdict : page.verdicts) out += verdictLine(verdict);
    out += "Found:\n" + lines(page.findings);
    if (!page.left.empty()) out += "Left with the plan:\n" + lines(page.left);
    if (!page.warning.empty()) out += page.warning + "\n";
    return out;
}

std::string workLine(const Work& work) {
    return fmt::format("{}, {}: {}\n", work.title, moment(work.window.begin), work.text);
}

} // namespace

ChangeRecord changeRecord(const Document& document, const WorkList& list) {
    const auto page = makePage(document);
    const auto* plan = document.plan();
    ChangeRecord record;
    record.title = document.title;
    record.description =
        fmt::format("{}\n{}.\n", plan ? plan->summary : document.evaluation.verdict.limit, planLine(document));
    if (!document.owner.empty()) record.description += fmt::format("Owner: {}.\n", document.owner);
    record.reason = verdictLine(page.verdicts.front());
    record.risks = riskText(page);
    for (const auto& work : list.work) {
        record.implementation += workLine(work);
        record.backout +=
            fmt::format("{}: {}\n", work.title, work.backout.empty() ? "There is no way back." : work.backout);
        for (const auto& check : checksOf(document.evaluation, *work.edit))
            record.tests += fmt::format("{}: {}\n", work.title, check);
    }
    for (const auto& work : list.assumed) record.implementation += "Taken for granted: " + work.text + "\n";
    for (const auto& work : list.shifted) record.implementation += "At another time, by a step: " + work.text + "\n";
    if (plan) record.backout = plan->rollbackText + "\n" + record.backout;
    record.window = spanOf(document, list.work);
    record.verdict = page.verdicts.back().kind;
    return record;
}

std::string workText(const Document& document, const Work& work) {
    auto text = workLine(work);
    for (const auto& check : checksOf(document.evaluation, *work.edit)) text += "Look: " + check + "\n";
    return text + fmt::format("Way back: {}\n", work.backout.empty() ? "There is none." : work.backout);
}

std::string plainTime(base::Time time) {
    auto text = base::formatTime(time).substr(0, 19);
    if (text.size() == 19) text[10] = ' ';
    return text;
}

} // namespace penumbra::report
