#include "model/demand.h"

#include <algorithm>

namespace penumbra::model {

void Demand::add(DemandEntry entry) {
    m_index.insert_or_assign(entry.key.unique(), static_cast<int>(m_entries.size()));
    m_entries.push_back(std::move(entry));
}

int Demand::find(const SeriesKey& key) const {
    const auto it = m_index.find(key.unique());
    return it == m_index.end() ? -1 : it->second;
}

void Demand::addPath(int entry, int path, std::span<const float> factor, std::span<float> out) const {
    const auto& e = m_entries[static_cast<std::size_t>(entry)];
    const auto blocks = static_cast<std::size_t>(blocksPerPath());
    const auto steps = static_cast<std::size_t>(grid.count);
    const auto length = static_cast<std::size_t>(blockLength);
    for (std::size_t b = 0; b < blocks; ++b) {
        const std::size_t first = b * length;
        const std::size_t last = std::min(first + length, steps);
        const float* r = e.residuals.data() + blockStarts[static_cast<std::size_t>(path) * blocks + b];
        const float* location = e.location.data() + first;
        const float* scale = e.scale.data() + first;
        float* __restrict sum = out.data() + first; // of the caller: it overlaps nothing of the demand
        const std::size_t count = last - first;
        if (factor.empty()) {
            for (std::size_t h = 0; h < count; ++h) sum[h] += std::max(0.0F, location[h] + scale[h] * r[h]);
        } else {
            const float* times = factor.data() + first;
            for (std::size_t h = 0; h < count; ++h) sum[h] += times[h] * std::max(0.0F, location[h] + scale[h] * r[h]);
        }
    }
}

} // namespace penumbra::model
