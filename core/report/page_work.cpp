#include "report/page_parts.h"

#include "base/text.h"
#include "report/plan_parts.h"
#include "report/words.h"
#include "report/work.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::string takes(const remedy::Step& step) {
    if (step.durationP50 <= base::Duration::zero()) return "-";
    return PENUMBRA_SAY("Report", "{}, at most {}")(lasting(step.durationP50), lasting(step.durationP90));
}

std::string joined(const std::vector<std::string>& texts, const char* between) {
    std::string out;
    for (const auto& text : texts) out += (out.empty() ? "" : between) + text;
    return out.empty() ? std::string("-") : out;
}

/// What is seen once the work is taken back; the plan in JSON has every one.
std::string restoredBy(const session::Evaluation& evaluation, const Work& work) {
    constexpr std::size_t kMost = 4;
    std::vector<std::string> checks;
    for (const auto& edit : work.step ? work.step->rollback : std::vector<whatif::Edit>())
        for (auto& check : checksOf(evaluation, edit)) checks.push_back(std::move(check));
    if (checks.size() > kMost) {
        const auto left = checks.size() - (kMost - 1);
        checks.resize(kMost - 1);
        checks.push_back(PENUMBRA_SAY("Report", "{} more are in the plan as JSON.")(left));
    }
    return joined(checks, " ");
}

std::string nameOf(const Work& work) {
    if (work.step) return PENUMBRA_SAY("Report", "Step {}")(work.step->order);
    return PENUMBRA_SAY("Report", "Change {}")(work.id.substr(work.id.rfind('-') + 1));
}

/// What the edit states of its own hours, not those that ops need for it.
std::string hoursOf(const Work& work) {
    const auto& window = work.edit->window;
    return window == base::TimeWindow{} ? PENUMBRA_SAY("Report", "from now on, for good")() : span(window);
}

} // namespace

PageSection changeSection(const Document& document) {
    PageSection section{
        PENUMBRA_SAY("Report", "The changes that are asked for")(),
        PENUMBRA_SAY("Report", "What the scenario holds. What is only assumed nobody carries out.")(),
        {{PENUMBRA_SAY("Report", "Number")(), PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "For")(),
          PENUMBRA_SAY("Report", "When")(), PENUMBRA_SAY("Report", "Kind")()},
         {},
         -1},
        {0.12, 0.3, 0.2, 0.22, 0.16}};
    const auto list = workOf(document);
    const auto add = [&](const Work& work, std::string kind) {
        if (work.step) return;
        const auto& note = work.edit->note;
        section.table.rows.push_back({nameOf(work), whatif::describe(work.edit->change), note.empty() ? "-" : note,
                                      hoursOf(work), std::move(kind)});
    };
    for (const auto& work : list.work) add(work, PENUMBRA_SAY("Report", "carried out")());
    for (const auto& work : list.shifted) add(work, PENUMBRA_SAY("Report", "shifted by the plan")());
    for (const auto& work : list.assumed) add(work, PENUMBRA_SAY("Report", "assumed")());
    section.nothing = PENUMBRA_SAY("Report", "None: this is the fleet as it is, with what is in the calendar.")();
    return section;
}

PageSection stepSection(const remedy::Plan& plan) {
    PageSection section{PENUMBRA_SAY("Report", "Every step, in the order in which it is carried out")(),
                        PENUMBRA_SAY("Report", "Takes: the median, and what is not exceeded in 9 of 10 cases.")(),
                        {{PENUMBRA_SAY("Report", "Step")(), PENUMBRA_SAY("Report", "After")(),
                          PENUMBRA_SAY("Report", "What")(), PENUMBRA_SAY("Report", "Takes")(),
                          PENUMBRA_SAY("Report", "Downtime")(), PENUMBRA_SAY("Report", "Way back")()},
                         {},
                         -1},
                        {0.06, 0.08, 0.36, 0.15, 0.1, 0.25}};
    if (plan.noReturn)
        section.note += " " + PENUMBRA_SAY("Report", "The point of no return is {}.")(moment(*plan.noReturn));
    for (const auto& step : plan.steps) {
        std::vector<std::string> after;
        for (const int order : step.dependsOn) after.push_back(std::to_string(order));
        section.table.rows.push_back(
            {std::to_string(step.order), joined(after, ", "), step.text, takes(step),
             step.downtimeSeconds > 0 ? lasting(base::Duration(static_cast<std::int64_t>(step.downtimeSeconds) * 1000))
                                      : PENUMBRA_SAY("Report", "none")(),
             step.rollbackText.empty() ? "–" : step.rollbackText});
    }
    return section;
}

PageSection backoutSection(const Document& document) {
    const auto* plan = document.plan();
    PageSection section{PENUMBRA_SAY("Report", "Back-out, the last work first")(),
                        plan ? plan->rollbackText : std::string(),
                        {{PENUMBRA_SAY("Report", "Work")(), PENUMBRA_SAY("Report", "What was done")(),
                          PENUMBRA_SAY("Report", "Way back")(), PENUMBRA_SAY("Report", "Restored when")()},
                         {},
                         -1},
                        {0.12, 0.31, 0.3, 0.27}};
    if (plan && plan->noReturn && !plan->rollbackFeasible) // else its text says the moment
        section.note += " " + PENUMBRA_SAY("Report", "The point of no return is {}.")(moment(*plan->noReturn));
    const auto works = workOf(document).work;
    for (auto work = works.rbegin(); work != works.rend(); ++work) {
        section.table.rows.push_back({nameOf(*work), work->text, work->backout.empty() ? "-" : work->backout,
                                      restoredBy(document.evaluation, *work)});
    }
    section.nothing = PENUMBRA_SAY("Report", "Nobody carries anything out.")();
    return section;
}

PageSection checkSection(const Document& document) {
    PageSection section{PENUMBRA_SAY("Report", "Tests: by what each work is seen to be done")(),
                        PENUMBRA_SAY("Report", "Whoever carried it out signs for what was seen.")(),
                        {{PENUMBRA_SAY("Report", "Work")(), PENUMBRA_SAY("Report", "Before it begins")(),
                          PENUMBRA_SAY("Report", "It is done when")(), PENUMBRA_SAY("Report", "Seen by, when")()},
                         {},
                         -1},
                        {0.12, 0.31, 0.33, 0.24}};
    for (const auto& work : workOf(document).work) {
        const auto before = work.step
                                ? preconditionsOf(*work.step)
                                : std::vector{PENUMBRA_SAY("Report", "It is {} or later.")(moment(work.window.begin))};
        section.table.rows.push_back(
            {nameOf(work), joined(before, " "), joined(checksOf(document.evaluation, *work.edit), " "), "\u2610"});
    }
    section.nothing = PENUMBRA_SAY("Report", "Nobody carries anything out.")();
    return section;
}

} // namespace penumbra::report
