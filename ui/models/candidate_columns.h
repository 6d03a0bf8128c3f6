#pragma once

#include "forecast/forecast.h"
#include "models/row_model.h"

namespace penumbra::models {

/// The models that a backtest compared, best first, with their share of the answer.
std::vector<RowColumn<forecast::Candidate>> candidateColumns();

} // namespace penumbra::models
