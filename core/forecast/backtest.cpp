#include "forecast/backtest.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr int kOrigins = 24;

/// Samples that the fit before the first origin should at least see.
int trainingLength(const Setting& setting) {
    return std::max({2 * setting.longCycle() + setting.shortCycle() / 2, 3 * setting.shortCycle(), 8});
}

double meanError(std::span<const double> values, const std::vector<int>& origins, std::span<const double> forecasts,
                 std::size_t horizon) {
    double sum = 0;
    std::size_t known = 0;
    for (std::size_t j = 0; j < origins.size(); ++j)
        for (std::size_t h = 0; h < horizon; ++h) {
            const double error =
                std::abs(values[static_cast<std::size_t>(origins[j]) + h] - forecasts[j * horizon + h]);
            if (std::isnan(error)) continue;
            sum += error;
            ++known;
        }
    return known == 0 ? 0 : sum / static_cast<double>(known);
}

} // namespace

Plan planBacktest(int length, const Setting& setting, bool wholeHistory) {
    Plan plan;
    int train = trainingLength(setting);
    if (length - train < 4) train = std::max(length / 2, 3);
    const int room = length - train;
    if (room < 3) return plan;
    plan.train = train;
    plan.horizon = std::min(setting.horizon, std::max(room * 3 / 5, 1));
    const int wish = wholeHistory ? room : std::max({4 * plan.horizon, setting.longCycle(), 12});
    const int span = std::min(wish, room - plan.horizon);
    const int stride = std::max((span + kOrigins - 1) / kOrigins, 1);
    for (int j = span / stride; j >= 0; --j) plan.back.push_back(plan.horizon + j * stride);
    return plan;
}

Plan shortened(const Plan& plan, int length, const Setting& setting) {
    const int train = std::min(trainingLength(setting), plan.train);
    Plan result = plan;
    result.train = train;
    std::erase_if(result.back, [&](int back) { return length - back < train; });
    return result;
}

std::vector<Trial> backtest(std::span<const double> values, const Setting& setting, const Plan& plan,
                            const std::string& pinned, const base::Run& run) {
    const int length = static_cast<int>(values.size());
    std::vector<int> origins;
    for (const int back : plan.back) origins.push_back(length - back);
    if (origins.empty()) return {};
    Setting inner = setting;
    inner.horizon = plan.horizon;
    const auto prefix = values.first(static_cast<std::size_t>(origins.front()));
    const auto horizon = static_cast<std::size_t>(plan.horizon);
    std::vector<Trial> trials;
    for (const Forecaster* forecaster : forecasters()) {
        if (run.stopped()) break;
        if (forecaster->use == Use::ByHand && pinned != forecaster->id) continue;
        if (forecaster->minimumLength(inner) > origins.front()) continue;
        Trial trial{forecaster, forecaster->fit(prefix, inner), std::vector<double>(origins.size() * horizon), 0};
        forecaster->predict(trial.coefficients, values, inner, origins, trial.forecasts);
        trial.error = meanError(values, origins, trial.forecasts, horizon);
        trials.push_back(std::move(trial));
    }
    std::stable_sort(trials.begin(), trials.end(), [](const Trial& a, const Trial& b) { return a.error < b.error; });
    return trials;
}

} // namespace penumbra::forecast
