#include "remedy/adopt.h"

#include "base/say.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

std::string sayAdopted(const Adopted& adopted, const Plan& plan) {
    const auto name = adopted.scenario.name.empty() ? std::string("the scenario") : "'" + adopted.scenario.name + "'";
    if (plan.steps.empty()) return fmt::format("'{}' has no steps, so nothing came to {}.", plan.title, name);
    if (!adopted.changes())
        return fmt::format("'{}' is adopted already: {} {} in {}. Nothing was changed.", plan.title,
                           base::sayCount(adopted.known, "step of it stands", "steps of it stand"),
                           adopted.known == 1 ? "as an edit" : "as edits", name);
    auto text = fmt::format("'{}' is adopted into {}: {}", plan.title, name,
                            base::sayCount(adopted.added, "edit was added", "edits were added"));
    if (adopted.replaced > 0)
        text += fmt::format(", {} put in place of what was there",
                            base::sayCount(adopted.replaced, "edit was", "edits were"));
    if (adopted.known > 0)
        text += fmt::format(", {} there already", base::sayCount(adopted.known, "step was", "steps were"));
    return text + ".";
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
