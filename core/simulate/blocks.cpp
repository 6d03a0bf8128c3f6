#include "simulate/blocks.h"

#include "simulate/lanes.h"

#include <algorithm>
#include <cmath>

namespace penumbra::simulate {

Blocks::Blocks(const model::Demand& demand)
    : steps(static_cast<std::size_t>(std::max(demand.grid.count, 0))),
      paths(static_cast<std::size_t>(std::max(demand.pathCount, 0))) {
    const auto blocks = static_cast<std::size_t>(demand.blocksPerPath());
    const auto startAt = [&](std::size_t path, std::size_t block) {
        const auto start = demand.blockStarts[path * blocks + block];
        if (start != model::Demand::kNoError) return start;
        return errorless ? 0 : static_cast<std::uint32_t>(demand.residualCount);
    };
    errorless = std::all_of(demand.blockStarts.begin(), demand.blockStarts.end(),
                            [](std::uint32_t start) { return start == model::Demand::kNoError; });
    length = std::min(static_cast<std::size_t>(std::max(demand.blockLength, 0)), steps);
    width = (length + kLanes - 1) / kLanes * kLanes;
    firstRow.push_back(0);
    rowOf.resize(paths * blocks);
    std::vector<std::uint32_t> taken(static_cast<std::size_t>(std::max(demand.residualCount, 0)) + 1),
        rows(taken.size());
    for (std::size_t b = 0; b < blocks; ++b) {
        std::fill(taken.begin(), taken.end(), 0);
        for (std::size_t p = 0; p < paths; ++p) ++taken[startAt(p, b)];
        for (std::size_t start = 0; start < taken.size(); ++start) {
            if (taken[start] == 0) continue;
            rows[start] = static_cast<std::uint32_t>(starts.size());
            starts.push_back(static_cast<std::uint32_t>(start));
            uses.push_back(taken[start]);
        }
        for (std::size_t p = 0; p < paths; ++p) rowOf[p * blocks + b] = rows[startAt(p, b)];
        firstRow.push_back(starts.size());
    }
    for (const auto start : starts) last = std::max<std::size_t>(last, start);
}

std::vector<double> unitsOf(const model::Demand& demand, const model::Dimensions& dimensions) {
    std::vector<double> units(static_cast<std::size_t>(dimensions.count()), 0);
    std::string_view known;
    int d = -1;
    for (const auto& entry : demand.entries()) {
        if (entry.key.metric != known) d = dimensions.find(known = entry.key.metric);
        if (d < 0) continue;
        if (entry.highest > 0 && std::isfinite(entry.highest))
            units[static_cast<std::size_t>(d)] += static_cast<double>(entry.highest);
    }
    for (auto& unit : units) {
        int exponent = 0;
        std::frexp(unit, &exponent);
        unit = std::ldexp(1.0, exponent - 39);
    }
    return units;
}

} // namespace penumbra::simulate
