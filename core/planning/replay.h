#pragma once

#include "planning/stored_plan.h"

namespace penumbra::planning {

/// The plans that a kept plan was one of, computed again, and which of them it is.
struct Replayed {
    std::shared_ptr<const session::Evaluation> evaluation;
    std::vector<remedy::Plan> plans;
    int index = -1; ///< -1: the scenario as it is
    const remedy::Plan* plan() const { return index < 0 ? nullptr : &plans[static_cast<std::size_t>(index)]; }
};

/// Takes seed and answers of the kept plan, of the run the rest. Input error where the plan comes out differently now.
base::Result<Replayed> replay(session::Session& session, const StoredPlan& stored, const base::Run& run);

} // namespace penumbra::planning
