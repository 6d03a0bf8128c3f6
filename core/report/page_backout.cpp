#include "report/page_parts.h"

#include "base/text.h"
#include "report/plan_parts.h"
#include "report/words.h"

namespace penumbra::report {

PageSection backoutSection(const session::Evaluation& evaluation, const remedy::Plan& plan) {
    auto note = plan.rollbackText;
    if (plan.noReturn)
        note +=
            (note.empty() ? "" : " ") + PENUMBRA_SAY("Report", "The point of no return is {}.")(moment(*plan.noReturn));
    PageSection section{PENUMBRA_SAY("Report", "Back-out, the last step first")(),
                        std::move(note),
                        {{PENUMBRA_SAY("Report", "Step")(), PENUMBRA_SAY("Report", "What was done")(),
                          PENUMBRA_SAY("Report", "Way back")(), PENUMBRA_SAY("Report", "Restored when")()},
                         {},
                         -1},
                        {0.07, 0.33, 0.3, 0.3}};
    for (auto step = plan.steps.rbegin(); step != plan.steps.rend(); ++step) {
        std::string restored;
        for (const auto& edit : step->rollback)
            for (const auto& check : checksOf(evaluation, edit)) restored += (restored.empty() ? "" : " ") + check;
        section.table.rows.push_back({std::to_string(step->order), step->text,
                                      step->rollbackText.empty() ? "-" : step->rollbackText,
                                      restored.empty() ? "-" : restored});
    }
    return section;
}

PageSection checkSection(const session::Evaluation& evaluation, const remedy::Plan& plan) {
    PageSection section{PENUMBRA_SAY("Report", "Verification of each step")(),
                        PENUMBRA_SAY("Report", "Whoever carried a step out signs for what was seen.")(),
                        {{PENUMBRA_SAY("Report", "Step")(), PENUMBRA_SAY("Report", "Before it begins")(),
                          PENUMBRA_SAY("Report", "It is done when")(), PENUMBRA_SAY("Report", "Seen by, when")()},
                         {},
                         -1},
                        {0.07, 0.33, 0.36, 0.24}};
    const auto joined = [](const std::vector<std::string>& texts) {
        std::string out;
        for (const auto& text : texts) out += (out.empty() ? "" : " ") + text;
        return out.empty() ? std::string("-") : out;
    };
    for (const auto& step : plan.steps)
        section.table.rows.push_back({std::to_string(step.order), joined(preconditionsOf(step)),
                                      joined(checksOf(evaluation, step.edit)), "\u2610"});
    return section;
}

} // namespace penumbra::report
