#include "simulate/cluster.h"

#include <algorithm>
#include <limits>

namespace penumbra::simulate {

int Tally::nearest() const {
    constexpr std::size_t kLanes = 4;
    constexpr double kNone = std::numeric_limits<double>::infinity();
    std::array<double, kLanes> least;
    least.fill(kNone);
    const std::size_t whole = miss.size() / kLanes * kLanes;
    for (std::size_t h = 0; h < whole; h += kLanes)
        for (std::size_t i = 0; i < kLanes; ++i) least[i] = std::min(least[i], miss[h + i]);
    for (std::size_t h = whole; h < miss.size(); ++h) least[0] = std::min(least[0], miss[h]);
    const double smallest = *std::min_element(least.begin(), least.end());
    if (smallest == kNone) return -1;
    return static_cast<int>(std::find(miss.begin(), miss.end(), smallest) - miss.begin());
}

std::vector<RefusalCount> Tally::ordered() const {
    std::vector<RefusalCount> out;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        if (counts[i] == 0) continue;
        const bool capacity = i >= kReasons;
        out.push_back({capacity ? RefusalReason::Capacity : static_cast<RefusalReason>(i),
                       capacity ? static_cast<int>(i - kReasons) : -1, counts[i]});
    }
    std::stable_sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.hosts > b.hosts; });
    return out;
}

/// Asks the host anew; the workload was marked.
void Cluster::judge(int workload, std::size_t host, Tally& tally) const {
    constexpr double kNone = std::numeric_limits<double>::infinity();
    Refusal why;
    if (!refusesMarked(workload, static_cast<int>(host), why)) return tally.set(host, Tally::kTakes, kNone);
    if (why.reason != RefusalReason::Capacity) return tally.set(host, static_cast<std::uint8_t>(why.reason), kNone);
    const auto& dimensions = m_fleet->dimensions;
    const auto d = std::find(dimensions.begin(), dimensions.end(), why.dimension) - dimensions.begin();
    tally.set(host, static_cast<std::uint8_t>(Tally::kReasons + static_cast<std::size_t>(why.dimension)),
              static_cast<double>(why.missing) * m_fleet->weights[static_cast<std::size_t>(d)]);
}

Tallies::Key Cluster::keyOf(int workload) const {
    const auto* need = needOf(workload);
    return {std::vector<std::int64_t>(need, need + m_fleet->dimensions.size()), m_fleet->rules->classOf(workload)};
}

/// The tally of the workload that was marked. Who has a group or a rule about places is refused by who runs where, so
/// its tally is `fresh`.
Tally& Cluster::tallyOf(int workload, Tally& fresh) {
    Tally* tally = &fresh;
    if (m_fleet->rules->groups(workload).empty() && m_fleet->topology.rules(workload).empty()) {
        const std::size_t bytes = m_fleet->hosts * (sizeof(double) + 1);
        if (m_tallies.bytes + bytes > Tallies::kMostBytes) m_tallies.forget();
        m_changes.start(m_fleet->hosts);
        const auto [it, isNew] = m_tallies.kept.try_emplace(keyOf(workload));
        tally = &it->second;
        if (!isNew) {
            m_changes.bringUp(tally->seen, [&](std::size_t host) { judge(workload, host, *tally); });
            return *tally;
        }
        m_tallies.bytes += bytes;
        tally->seen = m_changes.now();
    }
    tally->code.assign(m_fleet->hosts, Tally::kTakes);
    tally->miss.assign(m_fleet->hosts, 0);
    for (std::size_t h = 0; h < m_fleet->hosts; ++h) judge(workload, h, *tally);
    return *tally;
}

Unplaced Cluster::explain(int workload) {
    mark(workload);
    Tally fresh;
    const auto& tally = tallyOf(workload, fresh);
    Unplaced out;
    out.workload = workload;
    out.counts = tally.ordered();
    if (const int host = tally.nearest(); host >= 0) refusesMarked(workload, host, out.nearest);
    return out;
}

std::vector<Unplaced> Cluster::explainAll(std::span<const int> workloads, const base::Run& run) {
    std::vector<Unplaced> out;
    out.reserve(workloads.size());
    for (const int w : workloads) {
        if (out.size() % 64 == 0 && run.stopped()) return out;
        out.push_back(explain(w));
    }
    return out;
}

} // namespace penumbra::simulate
