#include "planning/schedule.h"

#include "risk/changes.h"
#include "whatif/action.h"
#include "whatif/overlay.h"

#include <algorithm>

namespace penumbra::planning {

namespace {

std::string titleOf(const whatif::Edit& edit) { return edit.note.empty() ? whatif::describe(edit.change) : edit.note; }

void addEdits(const whatif::Scenario& scenario, const session::Evaluation& evaluation, std::vector<PlannedItem>& out) {
    for (const auto& edit : scenario.edits) {
        const auto* action = whatif::actions().find(edit.change.action);
        const bool fits = std::none_of(evaluation.skipped.begin(), evaluation.skipped.end(),
                                       [&](const auto& skipped) { return skipped.key == edit.key; });
        out.push_back({edit.key, false, titleOf(edit), edit.window, action && action->windowed, edit.enabled, fits});
    }
}

/// An event has an edit for each thing that it changes: they are one item.
void addEvents(const whatif::Scenario& scenario, const session::Evaluation& evaluation, std::vector<PlannedItem>& out) {
    const auto first = static_cast<std::ptrdiff_t>(out.size());
    for (const auto& edit : whatif::unreplaced(evaluation.scheduled, scenario.edits)) {
        if (!edit.window.overlaps(evaluation.usage->grid.window())) continue;
        const auto key = risk::wholeCause(edit.key);
        const auto known = std::find_if(out.begin() + first, out.end(), [&](const auto& item) {
            return item.key == key && item.window == edit.window;
        });
        if (known == out.end()) out.push_back({key, true, titleOf(edit), edit.window, true, true, true});
    }
    std::stable_sort(out.begin() + first, out.end(),
                     [](const auto& a, const auto& b) { return a.window.begin < b.window.begin; });
}

bool isItsCause(const PlannedItem& item, const risk::Cause& cause, const session::Evaluation& evaluation) {
    if (item.fromEvent) return cause.change.empty() ? item.window == cause.window : item.key == cause.change;
    const auto& edits = evaluation.scenario.edits;
    return std::any_of(edits.begin(), edits.end(),
                       [&](const auto& edit) { return edit.key == item.key && isCause(edit, cause); });
}

} // namespace

std::string keyOfEvent(const model::EventId& event) { return "event " + event.text(); }

bool isCause(const whatif::Edit& edit, const risk::Cause& cause) {
    if (!cause.change.empty()) return risk::wholeCause(edit.key) == cause.change;
    const auto &hours = edit.window, &of = cause.window;
    const bool stepwise = edit.change.action == "rollout"; // each replica comes and goes in hours of its own
    return edit.enabled && (hours == of || (stepwise && hours.contains(of.begin) && of.end <= hours.end));
}

Schedule scheduleOf(const whatif::Scenario& scenario, const session::Evaluation& evaluation) {
    Schedule out;
    addEdits(scenario, evaluation, out.items);
    addEvents(scenario, evaluation, out.items);
    for (std::size_t f = 0; f < evaluation.findings.size(); ++f) {
        const auto& finding = evaluation.findings[f];
        if (finding.causes.empty()) continue;
        Meeting meeting{{}, {finding.at, finding.until}, f};
        std::vector<int> answering(finding.causes.size(), 0);
        for (std::size_t i = 0; i < out.items.size(); ++i) {
            bool meets = false;
            for (std::size_t c = 0; c < answering.size(); ++c)
                if (isItsCause(out.items[i], finding.causes[c], evaluation)) {
                    meets = true;
                    meeting.clear = ++answering[c] < 2 && meeting.clear;
                }
            if (meets) meeting.items.push_back(i);
        }
        if (!meeting.items.empty()) out.meetings.push_back(std::move(meeting));
    }
    return out;
}

} // namespace penumbra::planning
