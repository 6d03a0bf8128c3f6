#include "model/series.h"

#include <limits>

namespace penumbra::model {

Series onGrid(const Samples& samples, const base::TimeGrid& grid, base::Duration lasts) {
    auto values = std::make_shared<std::vector<double>>(static_cast<std::size_t>(grid.count), 0.0);
    std::vector<int> counts(static_cast<std::size_t>(grid.count), 0);
    for (std::size_t i = 0; i < samples.times.size(); ++i) {
        const base::Time t = base::fromMillis(samples.times[i]);
        if (!grid.window().contains(t)) continue;
        const auto at = static_cast<std::size_t>(grid.indexOf(t));
        (*values)[at] += samples.values[i];
        ++counts[at];
    }
    for (std::size_t i = 0; i < values->size(); ++i)
        (*values)[i] = counts[i] > 0 ? (*values)[i] / counts[i] : std::numeric_limits<double>::quiet_NaN();
    if (lasts > grid.step) {
        const auto most = static_cast<int>((lasts + grid.step - base::Duration(1)) / grid.step);
        int since = most;
        for (std::size_t i = 0; i < values->size(); ++i) {
            since = counts[i] > 0 ? 0 : since + 1;
            if (since > 0 && since < most) (*values)[i] = (*values)[i - 1];
        }
    }
    return {samples.key, samples.unit, grid, std::move(values)};
}

} // namespace penumbra::model
