#include "simulate/exceedance.h"

#include <algorithm>
#include <cmath>

namespace penumbra::simulate {

double Exceedance::share() const {
    return paths == 0 ? 0 : static_cast<double>(steps.size()) / static_cast<double>(paths);
}

std::optional<base::Time> Exceedance::dateOf(double q, const base::TimeGrid& grid) const {
    const auto needed = static_cast<std::size_t>(std::max(1.0, std::ceil(q * static_cast<double>(paths) - 1e-9)));
    if (steps.size() < needed) return {};
    return grid.at(steps[needed - 1]);
}

Exceedance exceedanceOf(const std::vector<int>& firstExceed) {
    Exceedance out{firstExceed.size(), {}};
    for (const int step : firstExceed)
        if (step >= 0) out.steps.push_back(step);
    std::sort(out.steps.begin(), out.steps.end());
    return out;
}

} // namespace penumbra::simulate
