#include "cli/kept_plan.h"

#include "cli/context.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::cli {

namespace {

struct Kept {
    planning::StoredPlan plan;
    base::Time at;
};

/// The newest of the plans that one strategy made; says which one that is.
planning::StoredPlan newestOf(std::vector<Kept> kept) {
    const auto newest = std::max_element(kept.begin(), kept.end(), [](const auto& a, const auto& b) {
        return std::pair(a.at, a.plan.planId) < std::pair(b.at, b.plan.planId);
    });
    const auto& plan = newest->plan;
    const auto which = kept.size() > 1 ? fmt::format("the newest of {}, ", kept.size()) : std::string();
    say(fmt::format("'{}' is {}{} ({}), kept at {}.", plan.strategy, which, plan.planId, plan.title,
                    base::formatTime(newest->at)));
    return plan;
}

} // namespace

base::Result<planning::StoredPlan> findPlan(const store::Workspace& workspace, const std::string& wanted) {
    const auto documents = workspace.documents("plan");
    if (!documents) return tl::make_unexpected(documents.error());
    std::vector<Kept> byStrategy, byBegin;
    std::string known;
    for (const auto& document : *documents) {
        auto stored = base::parseJson(document.json, document.name).and_then(planning::storedPlanFromJson);
        if (!stored) return stored;
        known += fmt::format("{}{} ({})", known.empty() ? "" : ", ", document.name, stored->title);
        if (document.name == wanted) return stored;
        if (document.name != stored->planId) continue; // a second name of one that stands there by its id too
        if (document.name.starts_with(wanted) && wanted.size() >= 4) byBegin.push_back({*stored, document.changed});
        if (stored->strategy == wanted) byStrategy.push_back({std::move(*stored), document.changed});
    }
    if (!byStrategy.empty()) return newestOf(std::move(byStrategy));
    if (byBegin.size() == 1) return byBegin.front().plan;
    if (known.empty()) return base::failInput("This workspace has no plan yet. Make some with 'plan'.");
    if (wanted.empty())
        return base::failUsage(fmt::format("Say which plan with --plan. The workspace keeps {}.", known));
    return base::failInput(fmt::format("'{}' names {} plan of this workspace. It has {}.", wanted,
                                       byBegin.empty() ? "no" : "more than one", known));
}

} // namespace penumbra::cli
