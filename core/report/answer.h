#pragma once

#include "base/json.h"
#include "remedy/spare.h"
#include "remedy/waves/waves.h"
#include "session/session.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::report {

/// What an answer to `run` contains beside the findings.
struct RunParts {
    bool placement = false;       ///< who runs where
    bool explain = false;         ///< the stages with their times
    std::optional<base::Time> at; ///< the moment of the placement; now by default
};

/// `run --json`. Same evaluation, same bytes, for any number of threads as long as `explain` is off.
base::Json runJson(const session::Evaluation& evaluation, const RunParts& parts);
/// `predict --json`.
base::Json predictionJson(const session::Evaluation& evaluation, const session::Session::Prediction& prediction);
/// `sweep --json`.
base::Json sweepJson(const session::Evaluation& evaluation, const risk::Sweep& sweep, base::Time at);
/// `plan --json`.
base::Json plansJson(const session::Evaluation& evaluation, const std::vector<remedy::Plan>& plans,
                     const remedy::PriceBook& prices, const std::vector<remedy::SpareAdvice>& spare);
/// `waves --json`.
base::Json wavesJson(const session::Evaluation& evaluation, const remedy::waves::Schedule& schedule);

} // namespace penumbra::report
