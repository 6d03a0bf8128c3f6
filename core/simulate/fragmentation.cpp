#include "simulate/fragmentation.h"

#include "simulate/cluster.h"

#include <algorithm>
#include <map>
#include <numeric>
#include <tuple>

namespace penumbra::simulate {

namespace {

/// Kinds, and what they need of a GPU, beyond the most frequent ones are left out.
constexpr std::size_t kMostKinds = 256, kMostUnits = 64;

} // namespace

TypicalMix::TypicalMix(const Fleet& fleet) {
    if (fleet.gpu < 0) return;
    const auto gpu = static_cast<std::size_t>(fleet.gpu);
    // By the first row of its kind, so that the order depends on the fleet alone.
    std::map<std::pair<std::vector<std::int64_t>, std::uint32_t>, std::size_t> known;
    std::vector<Kind> kinds;
    std::vector<std::int64_t> need(fleet.dimensions.size()), milli;
    int w = 0;
    for (const auto& workload : fleet.world.workloads) {
        fleet.need(w, workload.request, need.data());
        const auto ruled = fleet.rules->classOf(w++);
        if (need[gpu] <= 0) continue;
        const auto [it, fresh] = known.try_emplace({need, ruled}, kinds.size());
        if (fresh) {
            const auto bits = fleet.rules->allowed(w - 1);
            kinds.push_back({0, 0, 0, {bits.begin(), bits.end()}, need});
            kinds.back().need[gpu] = 0;
            milli.push_back(need[gpu]);
        }
        ++kinds[it->second].count;
    }
    std::vector<std::size_t> order(kinds.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](auto a, auto b) { return kinds[a].count > kinds[b].count; });
    for (const auto i : order) {
        if (m_kinds.size() == kMostKinds) break;
        const auto asked = gpuRequest(milli[i]);
        const auto unit = asked.whole > 0 ? Gpus::kWhole : asked.share;
        const auto at = std::find(m_units.begin(), m_units.end(), unit);
        if (at == m_units.end() && m_units.size() == kMostUnits) continue;
        kinds[i].unit = static_cast<std::size_t>(at - m_units.begin());
        kinds[i].gpus = std::max<std::int64_t>(1, asked.whole);
        if (at == m_units.end()) m_units.push_back(unit);
        m_all += kinds[i].count;
        m_kinds.push_back(std::move(kinds[i]));
    }
}

std::int64_t TypicalMix::fragments(const HostView& host) const {
    std::array<std::int32_t, kMostUnits> enough{}, small{};
    std::int64_t free = 0;
    for (const auto left : host.gpus) {
        if (left <= 0) continue;
        free += left;
        for (std::size_t u = 0; u < m_units.size(); ++u) {
            const bool fits = left >= m_units[u];
            enough[u] += fits ? 1 : 0;
            small[u] += fits ? 0 : left;
        }
    }
    if (free == 0) return 0;
    const auto dimensions = host.fleet.dimensions.size();
    std::int64_t sum = 0;
    for (const auto& kind : m_kinds) {
        bool fits =
            enough[kind.unit] >= kind.gpus && (kind.allowed[host.host / kBlock] >> host.host % kBlock & 1U) != 0;
        for (std::size_t d = 0; fits && d < dimensions; ++d) fits = kind.need[d] == 0 || host.left[d] >= kind.need[d];
        sum += kind.count * (fits ? small[kind.unit] : free);
    }
    return sum;
}

} // namespace penumbra::simulate
