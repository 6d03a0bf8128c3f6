#include "model/demand.h"

#include "base/hash.h"
#include "model/dimension.h"

#include <algorithm>

namespace penumbra::model {

const LoadCurve* ServiceResponse::curveOf(int dimension) const {
    if (dimension == kCpu) return cpuDraws.empty() ? nullptr : &cpu;
    for (const auto& one : others)
        if (one.dimension == dimension) return &one.curve;
    return nullptr;
}

std::span<const LoadCurve> ServiceResponse::drawsOf(int dimension) const {
    if (dimension == kCpu) return cpuDraws;
    for (const auto& one : others)
        if (one.dimension == dimension) return one.draws;
    return {};
}

void Demand::add(DemandEntry entry) {
    if (m_store.use_count() > 1) m_store = std::make_shared<Store>(*m_store);
    const auto [it, fresh] =
        m_store->ofResource.try_emplace(entry.key.resource.text(), static_cast<int>(m_store->groups.size()));
    if (fresh) m_store->groups.emplace_back();
    auto& own = m_store->groups[static_cast<std::size_t>(it->second)];
    std::erase_if(own, [&](int other) { return entries()[static_cast<std::size_t>(other)].key == entry.key; });
    own.push_back(static_cast<int>(m_store->entries.size()));
    m_store->groupOf.push_back(it->second);
    entry.highest = entry.location.empty() ? 0 : *std::max_element(entry.location.begin(), entry.location.end());
    m_store->entries.push_back(std::move(entry));
}

int Demand::find(const SeriesKey& key) const {
    for (const int entry : entriesOf(key.resource))
        if (entries()[static_cast<std::size_t>(entry)].key.metric == key.metric) return entry;
    return -1;
}

std::span<const int> Demand::entriesOf(const ResourceId& resource) const {
    const auto it = m_store->ofResource.find(resource.text());
    if (it == m_store->ofResource.end()) return {};
    return m_store->groups[static_cast<std::size_t>(it->second)];
}

std::span<const int> Demand::entriesOf(const ResourceId& resource, int near) const {
    for (int e = std::max(near, 0); e <= near + 1 && e < static_cast<int>(entries().size()); ++e)
        if (const auto at = static_cast<std::size_t>(e); entries()[at].key.resource == resource)
            return m_store->groups[static_cast<std::size_t>(m_store->groupOf[at])];
    return entriesOf(resource);
}

Demand Demand::withPaths(int count) const {
    Demand out = *this;
    out.pathCount = count <= 0 ? 1 : std::min(count, pathCount);
    out.blockStarts.resize(static_cast<std::size_t>(out.pathCount) * static_cast<std::size_t>(blocksPerPath()));
    if (count <= 0) std::fill(out.blockStarts.begin(), out.blockStarts.end(), kNoError);
    out.hash = base::Hasher().add(hash).add(count <= 0 ? 0 : out.pathCount).value();
    return out;
}

void Demand::addPath(int entry, int path, std::span<const float> factor, std::span<float> out) const {
    const auto& e = entries()[static_cast<std::size_t>(entry)];
    const auto blocks = static_cast<std::size_t>(blocksPerPath());
    const auto steps = static_cast<std::size_t>(grid.count);
    const auto length = static_cast<std::size_t>(blockLength);
    std::vector<float> none;
    for (std::size_t b = 0; b < blocks; ++b) {
        const std::size_t first = b * length;
        const std::size_t last = std::min(first + length, steps);
        const std::uint32_t start = blockStarts[static_cast<std::size_t>(path) * blocks + b];
        if (start == kNoError) none.resize(length, 0);
        const float* r = start == kNoError ? none.data() : e.residuals.data() + start;
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
