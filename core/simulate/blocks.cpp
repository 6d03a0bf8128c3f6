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

Steps Blocks::whole(const Steps& some) const {
    if (length == 0) return {0, steps};
    if (some.empty() || some.first / length == (some.last - 1) / length) return some;
    return {some.first / length * length, std::min(((some.last - 1) / length + 1) * length, steps)};
}

Blocks Blocks::part(const Steps& some) const {
    if (some.size() == steps || length == 0) return *this;
    const std::size_t from = some.first / length, to = (some.last - 1) / length + 1;
    const std::size_t rowsFrom = firstRow[from], rowsTo = firstRow[to];
    const auto offset = errorless ? 0 : static_cast<std::uint32_t>(some.first - from * length);
    Blocks out = *this;
    out.origin = origin + some.first;
    out.steps = some.size();
    out.length = std::min(length, out.steps);
    out.width = (out.length + kLanes - 1) / kLanes * kLanes;
    out.firstRow.assign(firstRow.begin() + static_cast<std::ptrdiff_t>(from),
                        firstRow.begin() + static_cast<std::ptrdiff_t>(to + 1));
    for (auto& row : out.firstRow) row -= rowsFrom;
    const auto ofBlocks = [&](const auto& rows) {
        return std::vector(rows.begin() + static_cast<std::ptrdiff_t>(rowsFrom),
                           rows.begin() + static_cast<std::ptrdiff_t>(rowsTo));
    };
    out.starts = ofBlocks(starts);
    for (auto& start : out.starts) start += offset;
    out.uses = ofBlocks(uses);
    out.rowOf.clear();
    for (std::size_t p = 0; p < paths; ++p)
        for (std::size_t b = from; b < to; ++b)
            out.rowOf.push_back(rowOf[p * count() + b] - static_cast<std::uint32_t>(rowsFrom));
    out.last = last + offset;
    return out;
}

/// visit(where a row of the part begins in it, where in a table of these blocks, how many numbers).
template <class Visit>
void Blocks::forRows(const Blocks& part, Visit visit) const {
    const std::size_t first = part.origin - origin, row = firstRow[first / length], offset = first % length;
    for (std::size_t k = 0; k < part.starts.size(); ++k)
        visit(k * part.width, (row + k) * width + offset, std::min(part.width, width - offset));
}

std::vector<double> Blocks::cut(const std::vector<double>& table, const Blocks& part) const {
    if (table.empty()) return {};
    std::vector<double> out(part.tableSize(), 0);
    forRows(part, [&](std::size_t to, std::size_t from, std::size_t count) {
        std::copy_n(table.begin() + static_cast<std::ptrdiff_t>(from), count,
                    out.begin() + static_cast<std::ptrdiff_t>(to));
    });
    return out;
}

void Blocks::paste(const std::vector<double>& cut, const Blocks& part, std::vector<double>& table) const {
    if (cut.empty()) return;
    if (table.empty()) table.assign(tableSize(), 0);
    forRows(part, [&](std::size_t from, std::size_t to, std::size_t count) {
        std::copy_n(cut.begin() + static_cast<std::ptrdiff_t>(from), count,
                    table.begin() + static_cast<std::ptrdiff_t>(to));
    });
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
