#pragma once

#include "remedy/advice.h"
#include "remedy/reorder.h"
#include "session/session.h"

namespace penumbra::session {

/// Session::plans() with an answer from every strategy that has no plan; computed anew. Small cases are put to the
/// exact solver; what it answered is in the advice, for Session::plans() to come to the same plans.
base::Result<remedy::Advice> advise(const Evaluation& evaluation, const std::vector<std::string>& strategies,
                                    const remedy::PriceBook& prices, const base::Run& run);

/// As remedy::reorder(); computed anew.
base::Result<remedy::Reordered> reorder(const Evaluation& evaluation, const remedy::PriceBook& prices,
                                        const remedy::Plan& plan, const std::vector<int>& order, const base::Run& run);

/// What planners are given of an evaluation. It keeps references to both.
remedy::Input inputOf(const Evaluation& evaluation, const remedy::PriceBook& prices);

} // namespace penumbra::session
