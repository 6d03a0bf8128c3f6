#include "planning/kept_plans.h"

#include <algorithm>

namespace penumbra::planning {

base::Result<std::vector<KeptPlan>> keptPlans(const store::Workspace& workspace) {
    const auto documents = workspace.documents("plan");
    if (!documents) return tl::make_unexpected(documents.error());
    const auto head = workspace.head();
    if (!head) return tl::make_unexpected(head.error());
    std::vector<KeptPlan> out;
    for (const auto& document : *documents) {
        auto plan = base::parseJson(document.json, document.name).and_then(storedPlanFromJson);
        if (!plan || plan->planId.empty() || document.name != plan->planId) continue;
        auto rulings = rulingsOn(workspace, plan->planId);
        if (!rulings) return tl::make_unexpected(rulings.error());
        const bool older = plan->options.revision.value_or(0) < head->number;
        out.push_back({std::move(*plan), document.changed,
                       rulings->empty() ? std::nullopt : std::optional(rulings->back()), older});
    }
    std::stable_sort(out.begin(), out.end(), [](const KeptPlan& a, const KeptPlan& b) { return a.at > b.at; });
    return out;
}

} // namespace penumbra::planning
