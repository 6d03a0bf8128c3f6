#include "risk/dates.h"

#include "risk/spell.h"

namespace penumbra::risk {

int setDates(Finding& finding, const simulate::Exceedance& first, const std::vector<float>& exceed,
             const base::TimeGrid& grid, double threshold) {
    finding.probability = first.share();
    finding.p5 = first.dateOf(0.05, grid);
    finding.p50 = first.dateOf(0.5, grid);
    finding.p95 = first.dateOf(0.95, grid);
    const int middle = finding.p50 ? grid.indexOf(*finding.p50) : first.steps[(first.steps.size() - 1) / 2];
    finding.at = grid.at(middle);
    int last = middle;
    for (int h = middle; h < static_cast<int>(exceed.size()); ++h)
        if (static_cast<double>(exceed[static_cast<std::size_t>(h)]) >= threshold) last = h;
    finding.until = openEnd(grid.at(last + 1), grid.end());
    return middle;
}

} // namespace penumbra::risk
