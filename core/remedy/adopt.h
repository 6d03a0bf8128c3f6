#pragma once

#include "remedy/plan.h"

namespace penumbra::remedy {

/// A scenario with a plan's steps among its edits, and what that changed.
struct Adopted {
    whatif::Scenario scenario;
    int added = 0;    ///< steps that are new edits
    int replaced = 0; ///< steps that stand in place of an edit of the scenario
    int known = 0;    ///< steps that stood there before, as they are
    std::string text; ///< whole sentences: what happened, or that nothing did
    bool changes() const { return added + replaced > 0; }
    bool operator==(const Adopted&) const = default;
};

/// Puts the plan's steps into the scenario. Adopting the same plan again changes nothing and says so.
Adopted adopt(const whatif::Scenario& scenario, const Plan& plan);

} // namespace penumbra::remedy
