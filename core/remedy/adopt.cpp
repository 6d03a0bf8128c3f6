#include "remedy/adopt.h"

#include "base/say.h"
#include "base/text.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

std::string sayAdopted(const Adopted& adopted, const Plan& plan) {
    const auto name = adopted.scenario.name.empty() ? PENUMBRA_SAY("Plan", "the scenario")()
                                                    : PENUMBRA_SAY("Plan", "'{}'")(adopted.scenario.name);
    if (plan.steps.empty()) return PENUMBRA_SAY("Plan", "'{}' has no steps, so nothing came to {}.")(plan.title, name);
    if (!adopted.changes())
        return PENUMBRA_SAY("Plan", "'{}' is adopted already: {} in {}. Nothing was changed.")(
            plan.title,
            base::sayCount(adopted.known, PENUMBRA_TEXT("Count", "step of it stands as an edit"),
                           PENUMBRA_TEXT("Count", "steps of it stand as edits")),
            name);
    std::vector<std::string> parts{base::sayCount(adopted.added, PENUMBRA_TEXT("Count", "edit was added"),
                                                  PENUMBRA_TEXT("Count", "edits were added"))};
    if (adopted.replaced > 0)
        parts.push_back(base::sayCount(adopted.replaced,
                                       PENUMBRA_TEXT("Count", "edit was put in place of what was there"),
                                       PENUMBRA_TEXT("Count", "edits were put in place of what was there")));
    if (adopted.known > 0)
        parts.push_back(base::sayCount(adopted.known, PENUMBRA_TEXT("Count", "step was there already"),
                                       PENUMBRA_TEXT("Count", "steps were there already")));
    return PENUMBRA_SAY("Plan", "'{}' is adopted into {}: {}.")(plan.title, name, base::sayList(parts));
}

} // namespace

Adopted adopt(const whatif::Scenario& scenario, const Plan& plan) {
    Adopted out{scenario, 0, 0, 0, {}};
    std::vector<whatif::Edit> edits;
    for (const auto& step : plan.steps) {
        const auto same = [&](const whatif::Edit& edit) { return edit.key == step.edit.key; };
        const auto there = std::find_if(scenario.edits.begin(), scenario.edits.end(), same);
        if (there == scenario.edits.end())
            ++out.added;
        else
            ++(*there == step.edit ? out.known : out.replaced);
        edits.push_back(step.edit);
    }
    out.scenario.edits = whatif::overlay(scenario.edits, edits);
    out.text = sayAdopted(out, plan);
    return out;
}

} // namespace penumbra::remedy
