#include "remedy/relocation/rounds.h"

#include <algorithm>

namespace penumbra::remedy::relocation {

namespace {

constexpr std::size_t kMostRuined = 40; ///< workloads, about
constexpr int kFewHosts = 3, kMostHosts = 8;
constexpr double kBold = 0.3; ///< how likely up to the many are emptied

} // namespace

void Rounds::leave(int workload) {
    m_state.leave(workload);
    m_waiting.push_back(workload);
}

void Rounds::ruinHost(int host) {
    auto residents = m_state.residents(host);
    while (residents.size() > kMostRuined / 2) residents.erase(residents.begin() + below(residents.size()));
    const bool all = chance(0.5);
    for (const int w : residents)
        if (all || chance(0.6)) leave(w);
}

void Rounds::ruinMoved() {
    std::vector<int> moved;
    for (const int w : m_state.subjects())
        if (m_state.homeOf(w) >= 0 && m_state.hostOf(w) >= 0 && m_state.hostOf(w) != m_state.homeOf(w))
            moved.push_back(w);
    for (int n = 1 + below(4); n > 0 && !moved.empty(); --n) {
        const auto at = static_cast<std::size_t>(below(moved.size()));
        const int home = m_state.homeOf(moved[at]);
        leave(moved[at]);
        moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(at));
        auto guests = m_state.residents(home); // who took its place
        std::erase_if(guests, [&](int w) { return m_state.homeOf(w) == home; });
        for (const int w : guests)
            if (chance(0.7)) {
                leave(w);
                std::erase(moved, w);
            }
    }
}

int Rounds::hostFor(int workload) {
    for (int tries = 0; tries < 8; ++tries)
        if (const int host = any(m_hosts); !m_state.cluster().forbids(workload, host)) return host;
    return any(m_hosts);
}

void Rounds::ruin() {
    m_waiting.clear();
    const double mood = m_rng.uniform();
    m_homing = mood < 0.5 ? 0.95 : mood < 0.8 ? 0.6 : 0.1;
    m_scatter = chance(0.5) ? 0.02 : 0.25;
    const int guest = m_homeless.empty() || chance(0.3) ? -1 : any(m_homeless);
    if (chance(0.35)) ruinMoved();
    if (m_waiting.empty() || chance(0.7))
        for (int n = 1 + below(chance(kBold) ? kMostHosts : kFewHosts); n > 0 && m_waiting.size() < kMostRuined; --n)
            ruinHost(guest < 0 ? any(m_hosts) : hostFor(guest));
    m_waiting.insert(m_waiting.end(), m_homeless.begin(), m_homeless.end());
}

void Rounds::settle(int workload) {
    if (m_state.homeOf(workload) >= 0 && chance(m_homing) && m_state.goHome(workload)) return;
    if (!m_hosts.empty() && chance(m_scatter) && m_state.settleAt(workload, any(m_hosts))) return;
    if (m_state.settle(workload)) return;
    m_state.goHome(workload);
}

/// Those who wait first, or the largest, or any; then, who may, goes home.
void Rounds::recreate() {
    auto& cluster = m_state.cluster();
    for (std::size_t i = m_waiting.size(); i > 1; --i)
        std::swap(m_waiting[i - 1], m_waiting[static_cast<std::size_t>(below(i))]);
    if (chance(0.7))
        std::stable_sort(m_waiting.begin(), m_waiting.end(),
                         [&](int a, int b) { return cluster.waiting(a) < cluster.waiting(b); });
    if (chance(0.6))
        std::stable_partition(m_waiting.begin(), m_waiting.end(), [&](int w) { return m_state.homeOf(w) < 0; });
    for (const int w : m_waiting) settle(w);
    goHome();
}

void Rounds::goHome() {
    for (const int w : m_waiting) {
        const int home = m_state.homeOf(w), now = m_state.hostOf(w);
        if (home < 0 || now < 0 || now == home) continue;
        m_state.leave(w);
        if (!m_state.goHome(w) && !m_state.settleAt(w, now)) m_state.settle(w);
    }
}

} // namespace penumbra::remedy::relocation
