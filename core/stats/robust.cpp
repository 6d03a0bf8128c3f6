#include "stats/robust.h"

#include "stats/quantile.h"

#include <cmath>
#include <vector>

namespace penumbra::stats {

double robustScale(std::span<const double> values) {
    const double centre = median(values);
    std::vector<double> deviations;
    deviations.reserve(values.size());
    for (const double v : values)
        if (!std::isnan(v)) deviations.push_back(std::abs(v - centre));
    return 1.4826 * median(deviations);
}

} // namespace penumbra::stats
