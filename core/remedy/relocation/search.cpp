#include "remedy/relocation/search.h"

#include "remedy/relocation/state.h"

#include <algorithm>

namespace penumbra::remedy::relocation {

namespace {

constexpr std::size_t kMostKept = 12; ///< placements that no other dominates
constexpr std::size_t kMostRuined = 40;

/// Placements that no other dominates.
class Front final {
public:
    void offer(const State& state, const Cost& cost) {
        for (const auto& known : m_found)
            if (known.cost == cost || dominates(known.cost, cost)) return;
        std::erase_if(m_found, [&](const Found& known) { return dominates(cost, known.cost); });
        m_found.push_back({cost, state.hostsOfAll()});
        if (m_found.size() <= kMostKept) return;
        m_found.erase(std::max_element(m_found.begin(), m_found.end(),
                                       [](const auto& a, const auto& b) { return a.cost < b.cost; }));
    }
    std::vector<Found> sorted() && {
        std::sort(m_found.begin(), m_found.end(), [](const auto& a, const auto& b) { return a.cost < b.cost; });
        return std::move(m_found);
    }

private:
    std::vector<Found> m_found;
};

class Rounds final {
public:
    Rounds(const Task& task, const base::Run& run) : m_state(task), m_rng(run.seed, 0x10ca7e) {
        for (std::size_t h = 0; h < task.open.size(); ++h)
            if (task.open[h] != 0 || std::count(task.watched.begin(), task.watched.end(), static_cast<int>(h)) > 0)
                m_hosts.push_back(static_cast<int>(h));
    }
    bool run(int rounds, const base::Run& run);
    std::vector<Found> found() && { return std::move(m_front).sorted(); }

private:
    int below(std::size_t n) { return static_cast<int>(m_rng.below(static_cast<std::uint32_t>(n))); }
    bool chance(double p) { return m_rng.uniform() < p; }
    template <class T>
    const T& any(const std::vector<T>& list) {
        return list[static_cast<std::size_t>(below(list.size()))];
    }
    void construct();
    void ruin();
    void ruinHost(int host);
    void ruinMoved();
    void ruinAdded();
    void recreate();
    void settle(int workload);
    void goHome();
    bool accepts(const Cost& cost, double left) const;

    State m_state;
    base::Rng m_rng;
    std::vector<int> m_hosts;   ///< to take workloads from
    std::vector<int> m_waiting; ///< who has left in this round, and who waits
    Cost m_current, m_best;
    Front m_front;
};

/// Those who wait, then those that a watched host cannot hold, largest first, by best fit.
void Rounds::construct() {
    m_state.begin();
    for (const int h : m_state.task().watched) {
        auto residents = m_state.residents(h);
        auto& cluster = m_state.cluster();
        std::stable_sort(residents.begin(), residents.end(),
                         [&](int a, int b) { return cluster.waiting(a) < cluster.waiting(b); });
        while (!residents.empty() && cluster.overcommitted(h)) {
            m_state.leave(residents.front());
            m_waiting.push_back(residents.front());
            residents.erase(residents.begin());
        }
    }
    m_waiting.insert(m_waiting.end(), m_state.task().homeless.begin(), m_state.task().homeless.end());
    recreate();
    m_state.keep();
    m_current = m_best = m_state.cost();
    m_front.offer(m_state, m_current);
}

void Rounds::ruinHost(int host) {
    auto residents = m_state.residents(host);
    while (residents.size() > kMostRuined / 2) residents.erase(residents.begin() + below(residents.size()));
    const bool all = chance(0.5);
    for (const int w : residents)
        if (all || chance(0.6)) {
            m_state.leave(w);
            m_waiting.push_back(w);
        }
}

void Rounds::ruinMoved() {
    std::vector<int> moved;
    for (const int w : m_state.subjects())
        if (m_state.homeOf(w) >= 0 && m_state.hostOf(w) >= 0 && m_state.hostOf(w) != m_state.homeOf(w))
            moved.push_back(w);
    for (int n = 1 + below(4); n > 0 && !moved.empty(); --n) {
        const auto at = static_cast<std::size_t>(below(moved.size()));
        const int home = m_state.homeOf(moved[at]);
        m_state.leave(moved[at]);
        m_waiting.push_back(moved[at]);
        moved.erase(moved.begin() + static_cast<std::ptrdiff_t>(at));
        auto guests = m_state.residents(home); // who took its place
        std::erase_if(guests, [&](int w) { return m_state.homeOf(w) == home; });
        for (const int w : guests)
            if (chance(0.7)) {
                m_state.leave(w);
                m_waiting.push_back(w);
                std::erase(moved, w);
            }
    }
}

void Rounds::ruinAdded() {
    for (const int h : m_state.task().added)
        if (!m_state.residents(h).empty() && chance(0.5)) {
            ruinHost(h);
            return;
        }
}

void Rounds::ruin() {
    m_waiting.clear();
    const double which = m_rng.uniform();
    if (which < 0.35) ruinMoved();
    if (which > 0.85) ruinAdded();
    if (m_waiting.empty() || which > 0.25)
        for (int n = 1 + below(3); n > 0 && m_waiting.size() < kMostRuined && !m_hosts.empty(); --n)
            ruinHost(any(m_hosts));
    for (const int w : m_state.task().homeless)
        if (m_state.hostOf(w) < 0 && std::find(m_waiting.begin(), m_waiting.end(), w) == m_waiting.end())
            m_waiting.push_back(w);
}

void Rounds::settle(int workload) {
    if (m_state.homeOf(workload) >= 0 && chance(0.85) && m_state.goHome(workload)) return;
    if (!m_hosts.empty() && chance(0.15) && m_state.settleAt(workload, any(m_hosts))) return;
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

/// No worse than the best where it matters most, and in the rest within a margin that shrinks to nothing.
bool Rounds::accepts(const Cost& cost, double left) const {
    if (cost <= m_current) return true;
    if (std::tie(cost.breaches, cost.homeless, cost.added) > std::tie(m_best.breaches, m_best.homeless, m_best.added))
        return false;
    return cost.moves <= m_best.moves + static_cast<int>(left * (3 + 0.1 * m_best.moves));
}

bool Rounds::run(int rounds, const base::Run& run) {
    construct();
    for (int i = 0; i < rounds; ++i) {
        if (i % 16 == 0 && run.stopped()) return false;
        if (m_best == Cost{}) return true;
        m_state.begin();
        ruin();
        recreate();
        const auto cost = m_state.cost();
        if (!accepts(cost, 1 - static_cast<double>(i) / rounds)) {
            m_state.revert();
            continue;
        }
        m_state.keep();
        m_current = cost;
        m_best = std::min(m_best, cost);
        m_front.offer(m_state, cost);
    }
    return true;
}

} // namespace

bool dominates(const Cost& a, const Cost& b) {
    return a != b && a.breaches <= b.breaches && a.homeless <= b.homeless && a.added <= b.added && a.moves <= b.moves &&
           a.downtime <= b.downtime && a.money <= b.money;
}

base::Result<std::vector<Found>> search(const Task& task, int rounds, const base::Run& run) {
    Rounds all(task, run);
    if (!all.run(rounds, run)) return base::failCancelled();
    return std::move(all).found();
}

std::optional<std::vector<simulate::Move>> sequence(const Task& task, const std::vector<int>& hostOf) {
    auto cluster = task.start;
    std::vector<simulate::Move> waiting, out;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        const int from = cluster.hostOf(static_cast<int>(w));
        if (hostOf[w] >= 0 && from != hostOf[w]) waiting.push_back({static_cast<int>(w), from, hostOf[w]});
    }
    while (!waiting.empty()) {
        const auto before = waiting.size();
        for (std::size_t i = 0; i < waiting.size();) {
            const auto move = waiting[i];
            simulate::Refusal why;
            if (move.from >= 0) cluster.take(move.workload);
            if (cluster.refuses(move.workload, move.to, why)) {
                if (move.from >= 0) cluster.put(move.workload, move.from);
                ++i;
                continue;
            }
            cluster.put(move.workload, move.to);
            out.push_back(move);
            waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (waiting.size() == before) return std::nullopt;
    }
    return out;
}

} // namespace penumbra::remedy::relocation
