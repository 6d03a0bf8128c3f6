#include "simulate/cluster.h"

#include <algorithm>
#include <limits>
#include <map>

namespace penumbra::simulate {

Unplaced Cluster::explain(int workload) {
    mark(workload);
    constexpr std::size_t reasons = static_cast<std::size_t>(RefusalReason::Capacity) + 1;
    std::vector<int> counts(reasons + model::kMaxDimensions, 0);
    Unplaced out;
    out.workload = workload;
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) {
        Refusal why;
        if (!refusesMarked(workload, static_cast<int>(h), why)) continue;
        if (why.reason != RefusalReason::Capacity) {
            ++counts[static_cast<std::size_t>(why.reason)];
            continue;
        }
        ++counts[reasons + static_cast<std::size_t>(why.dimension)];
        const auto d =
            static_cast<std::size_t>(std::find(m_fleet->dimensions.begin(), m_fleet->dimensions.end(), why.dimension) -
                                     m_fleet->dimensions.begin());
        const double share = static_cast<double>(why.missing) * m_fleet->weights[d];
        if (share >= nearest) continue;
        nearest = share;
        out.nearest = why;
    }
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const bool capacity = i >= reasons;
        out.counts.push_back({capacity ? RefusalReason::Capacity : static_cast<RefusalReason>(i),
                              capacity ? static_cast<int>(i - reasons) : -1, counts[i]});
    }
    std::stable_sort(out.counts.begin(), out.counts.end(),
                     [](const auto& a, const auto& b) { return a.hosts > b.hosts; });
    return out;
}

std::vector<Unplaced> Cluster::explainAll(std::span<const int> workloads, const base::Run& run) {
    std::vector<Unplaced> out;
    std::map<std::pair<std::vector<std::int64_t>, const std::uint64_t*>, std::size_t> known;
    for (const int w : workloads) {
        if (run.stopped()) return out;
        if (!m_fleet->rules.groups(w).empty()) {
            out.push_back(explain(w));
            continue;
        }
        const auto* need = needOf(w);
        const auto [it, fresh] = known.try_emplace(
            {std::vector<std::int64_t>(need, need + m_fleet->dimensions.size()), m_fleet->rules.allowed(w).data()},
            out.size());
        out.push_back(fresh ? explain(w) : out[it->second]);
        out.back().workload = w;
    }
    return out;
}

} // namespace penumbra::simulate
