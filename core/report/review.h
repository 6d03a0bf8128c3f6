#pragma once

#include "planning/rulings.h"
#include "planning/stored_plan.h"
#include "report/before_after.h"
#include "report/page.h"
#include "risk/tolerance.h"

#include <memory>
#include <vector>

namespace penumbra::report {

/// What a board goes through before it decides on a plan, or on the scenario as it is: the printed page, the scenario
/// with the plan's steps as edits beside the one without, and what losses either survives. Immutable.
struct Review {
    std::string planId; ///< planning::kAsIs: no plan
    planning::PlanState state;
    Page page;
    std::vector<remedy::Step> steps;
    std::vector<BeforeAfter> changes;
    std::vector<planning::Ruling> rulings;                              ///< so far, the oldest first
    std::shared_ptr<const session::Evaluation> without, with;           ///< the same where there is no plan
    std::vector<risk::Tolerance> toleranceWithout, toleranceWith;       ///< hosts, racks
    simulate::SeriesKey limiting{simulate::SubjectKind::Fleet, -1, -1}; ///< dimension -1: nothing is limited
    std::string limitingName;                                           ///< "the memory of a1-01"
};

/// The evaluation and its plans as a recipe keeps them, `at` a moment: steps that begin before it are stale. It
/// evaluates the scenario with the plan's steps.
base::Result<Review> makeReview(session::Session& session, std::shared_ptr<const session::Evaluation> evaluation,
                                const std::vector<remedy::Plan>& plans, int chosen, const planning::StoredPlan& recipe,
                                base::Time at, const base::Run& run);

/// "Any one host can be lost in all hours of the next 14 days." or in how many of them one cannot (risk::unsurvived()),
/// and the first of the gravest spells.
std::string sayTolerance(const risk::Tolerance& tolerance);

} // namespace penumbra::report
