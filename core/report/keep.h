#pragma once

#include "planning/stored_plan.h"
#include "report/exporter.h"

namespace penumbra::report {

/// From what the plans of an evaluation come out again: scenario, resolved options, seed, what was asked for, and the
/// audit chain's head of this moment, which every document of these plans carries from then on.
base::Result<planning::StoredPlan> recipeOf(session::Session& session, const session::Evaluation& evaluation,
                                            std::vector<std::string> strategies, remedy::PriceBook prices,
                                            std::string owner);

/// prepare() with the recipe's owner, prices and audit head: the document of plan `chosen`, or of the scenario as it is
/// for -1. The evaluation and the plans must outlive it.
base::Result<Document> prepare(session::Session& session, const session::Evaluation& evaluation,
                               const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                               const base::Run& run);

/// Keeps one plan, or the scenario as it is for -1, as a document from which `export` makes the same bytes again; under
/// its id or another name.
base::Result<void> keepPlan(session::Session& session, const session::Evaluation& evaluation,
                            const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                            base::Time at, const base::Run& run, const std::string& name = {});

/// Keeps each plan, and the scenario as it is, in the workspace as documents from which `export` makes the same bytes
/// again. `name`, where there is one, is a second name for the best plan, the first of the list.
base::Result<void> keepPlans(session::Session& session, const session::Evaluation& evaluation,
                             const std::vector<remedy::Plan>& plans, const planning::StoredPlan& recipe, base::Time at,
                             const base::Run& run, const std::string& name = {});

} // namespace penumbra::report
