#include "forecast/rehearsal.h"

#include "forecast/combination.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// What the trials together forecast, as errors against what came.
Errors combinedErrors(std::span<const double> values, const Rehearsal& rehearsal, const Plan& plan) {
    Errors errors;
    errors.horizon = plan.horizon;
    for (const int back : plan.back) errors.origins.push_back(static_cast<int>(values.size()) - back);
    const auto row = static_cast<std::size_t>(plan.horizon);
    std::vector<double> weights;
    std::vector<std::span<const double>> members;
    for (std::size_t i = 0; i < rehearsal.trials.size(); ++i)
        if (rehearsal.weights[i] > 0)
            weights.push_back(rehearsal.weights[i]), members.emplace_back(rehearsal.trials[i].forecasts);
    errors.values = combine(weights, members);
    for (std::size_t j = 0; j < errors.origins.size(); ++j)
        for (std::size_t h = 0; h < row; ++h) {
            double& e = errors.values[j * row + h];
            e = values[static_cast<std::size_t>(errors.origins[j]) + h] - e;
        }
    return errors;
}

} // namespace

bool Rehearsal::empty() const { return std::isnan(meanError()); }

double Rehearsal::meanError(int from) const {
    double sum = 0, known = 0;
    for (std::size_t j = 0; j < errors.origins.size(); ++j)
        for (std::size_t h = 0; h < static_cast<std::size_t>(errors.horizon) && errors.origins[j] >= from; ++h)
            if (const double error = std::abs(errors.at(j, h)); !std::isnan(error)) sum += error, known += 1;
    return known > 0 ? sum / known : std::nan("");
}

Rehearsal rehearse(std::span<const double> values, const Setting& setting, const Plan& plan, const std::string& pinned,
                   const base::Run& run) {
    Rehearsal result;
    result.trials = backtest(values, setting, plan, pinned, run);
    if (result.trials.empty() || run.stopped()) return {};
    const auto named = std::find_if(result.trials.begin(), result.trials.end(),
                                    [&](const Trial& trial) { return trial.forecaster->id == pinned; });
    if (named == result.trials.end()) {
        result.weights = combinationWeights(result.trials, values, plan);
    } else {
        result.weights.assign(result.trials.size(), 0.0);
        result.weights[static_cast<std::size_t>(named - result.trials.begin())] = 1;
    }
    result.errors = combinedErrors(values, result, plan);
    return result;
}

} // namespace penumbra::forecast
