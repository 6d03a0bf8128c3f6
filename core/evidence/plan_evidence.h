#pragma once

#include "evidence/evidence.h"
#include "evidence/turn.h"

namespace penumbra::evidence {

/// What a figure of a plan rests on, step by step and price by price, with what is known to turn it and what is worth
/// trying.
struct PlanCase {
    std::string claim;
    std::vector<EvidencePart> parts;
    std::vector<Turn> turns; ///< by arithmetic alone: prices and lead times at which another plan is as good
    std::vector<Question> questions;
};

/// Input error where the claim's plans are of another evaluation. The questions refer to the evaluation and the claim's
/// plans.
base::Result<PlanCase> planCase(const session::Evaluation& evaluation, const PlanClaim& claim);

} // namespace penumbra::evidence
