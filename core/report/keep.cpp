#include "report/keep.h"

namespace penumbra::report {

base::Result<planning::StoredPlan> recipeOf(session::Session& session, const session::Evaluation& evaluation,
                                            std::vector<std::string> strategies, remedy::PriceBook prices,
                                            std::string owner) {
    const auto audit = session.workspace().audit();
    if (!audit) return tl::make_unexpected(audit.error());
    planning::StoredPlan recipe;
    recipe.scenario = evaluation.scenario;
    recipe.options = evaluation.options;
    recipe.options.revision = evaluation.revision.number;
    recipe.seed = evaluation.seed;
    recipe.strategies = std::move(strategies);
    recipe.prices = std::move(prices);
    recipe.owner = std::move(owner);
    if (!audit->empty()) recipe.auditHead = audit->back().hash;
    return recipe;
}

base::Result<Document> prepare(session::Session& session, const session::Evaluation& evaluation,
                               const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                               const base::Run& run) {
    auto document = prepare(session, evaluation, plans, chosen, run);
    if (!document) return document;
    document->owner = recipe.owner;
    document->prices = recipe.prices;
    document->auditHead = recipe.auditHead;
    return document;
}

base::Result<void> keepPlan(session::Session& session, const session::Evaluation& evaluation,
                            const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                            base::Time at, const base::Run& run, const std::string& name) {
    const auto document = prepare(session, evaluation, plans, chosen, recipe, run);
    if (!document) return tl::make_unexpected(document.error());
    const auto* plan = document->plan();
    auto stored = recipe;
    stored.planId = plan ? plan->id : "";
    stored.strategy = plan ? plan->strategy : "";
    stored.title = document->title;
    stored.summary = plan ? plan->summary : evaluation.verdict.limit;
    stored.hash = planHash(*document);
    stored.digest = planDigest(*document);
    return session.workspace().putDocument({"plan",
                                            !name.empty() ? name
                                            : plan        ? plan->id
                                                          : std::string(planning::kAsIs),
                                            base::dumpJsonPretty(planning::toJson(stored)), at});
}

base::Result<void> keepPlans(session::Session& session, const session::Evaluation& evaluation,
                             const std::vector<remedy::Plan>& plans, const planning::StoredPlan& recipe, base::Time at,
                             const base::Run& run, const std::string& name) {
    for (int i = -1; i < static_cast<int>(plans.size()); ++i)
        if (const auto kept = keepPlan(session, evaluation, plans, i, recipe, at, run); !kept) return kept;
    if (plans.empty() || name.empty()) return {};
    return keepPlan(session, evaluation, plans, 0, recipe, at, run, name);
}

} // namespace penumbra::report
