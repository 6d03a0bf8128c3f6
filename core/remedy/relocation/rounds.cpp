#include "remedy/relocation/rounds.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace penumbra::remedy::relocation {

namespace {

constexpr double kHousing = 0.4, kClosing = 0.3; ///< of the rounds, at most; the others are for fewer moves
constexpr double kWandering = 1;                 ///< moves that a round may add with chance 1/e, while it houses
constexpr double kHot = 2, kCold = 0.15;         ///< the same while it comes home, first and last
constexpr int kRoundsBetweenLooks = 16;          ///< at the stop token

} // namespace

Rounds::Rounds(const Task& task, std::uint64_t seed, std::uint64_t stream)
    : m_state(task), m_rng(seed, stream), m_absences(task.movable.size(), 1) {
    for (std::size_t h = 0; h < task.open.size(); ++h)
        if (task.open[h] != 0 || std::count(task.watched.begin(), task.watched.end(), static_cast<int>(h)) > 0)
            m_hosts.push_back(static_cast<int>(h));
}

/// Those who wait, then those that a watched host cannot hold, largest first, by best fit.
void Rounds::construct() {
    m_state.begin();
    for (const int h : m_state.task().watched) {
        auto residents = m_state.residents(h);
        auto& cluster = m_state.cluster();
        std::stable_sort(residents.begin(), residents.end(),
                         [&](int a, int b) { return cluster.waiting(a) < cluster.waiting(b); });
        while (!residents.empty() && cluster.overcommitted(h)) {
            leave(residents.front());
            residents.erase(residents.begin());
        }
    }
    m_waiting.insert(m_waiting.end(), m_state.task().homeless.begin(), m_state.task().homeless.end());
    recreate();
    m_state.keep();
    m_current = m_state.cost();
    m_homeless = homelessNow();
    m_front.offer(m_state, m_current);
}

/// Of those who had to find a host in this round; the others have one.
std::vector<int> Rounds::homelessNow() const {
    std::vector<int> out;
    for (const int w : m_waiting)
        if (m_state.hostOf(w) < 0) out.push_back(w);
    return out;
}

void Rounds::goOnFromBest() {
    m_state.restore(m_front.best().hostOf);
    m_current = m_front.best().cost;
    m_homeless = m_state.homeless();
}

bool Rounds::run(int rounds, const base::Run& run) {
    construct();
    if (m_hosts.empty() || m_current == Cost{}) return !run.stopped();
    return house(static_cast<int>(kHousing * rounds), run) && closeHosts(static_cast<int>(kClosing * rounds), run) &&
           comeHome(rounds - m_rounds, run);
}

bool Rounds::house(int rounds, const base::Run& run) {
    while (m_rounds < rounds && (m_current.breaches > 0 || m_current.homeless > 0)) {
        if (m_rounds % kRoundsBetweenLooks == 0 && run.stopped()) return false;
        round(Aim::House, kWandering);
    }
    return !run.stopped();
}

/// One host fewer at a time, for as long as those who ran there find another.
bool Rounds::closeHosts(int rounds, const base::Run& run) {
    const int end = m_rounds + rounds;
    while (m_front.best().cost.added > 0 && m_rounds < end) {
        goOnFromBest();
        const auto best = m_current;
        m_state.limitAdded(best.added - 1);
        closeOne();
        while (m_front.best().cost == best && m_rounds < end) {
            if (m_rounds % kRoundsBetweenLooks == 0 && run.stopped()) return false;
            round(Aim::House, kWandering);
        }
    }
    return true;
}

void Rounds::closeOne() {
    int fewest = -1;
    for (const int h : m_state.task().added)
        if (const auto n = m_state.residents(h).size(); n > 0 && (fewest < 0 || n < m_state.residents(fewest).size()))
            fewest = h;
    m_state.begin();
    for (const int w : std::vector<int>(m_state.residents(fewest))) m_state.leave(w);
    m_state.keep();
    m_homeless = m_state.homeless();
    m_current = m_state.cost();
}

bool Rounds::comeHome(int rounds, const base::Run& run) {
    goOnFromBest();
    m_state.limitAdded(m_current.added);
    for (int i = 0; i < rounds && m_front.best().cost.moves > 0; ++i) {
        if (i % kRoundsBetweenLooks == 0 && run.stopped()) return false;
        round(Aim::ComeHome, kHot * std::pow(kCold / kHot, static_cast<double>(i) / rounds));
    }
    return true;
}

void Rounds::round(Aim aim, double temperature) {
    ++m_rounds;
    m_state.begin();
    ruin();
    recreate();
    const auto cost = m_state.cost();
    if (!(aim == Aim::House ? housesMore(cost, temperature) : bearsMoves(cost, temperature))) {
        m_state.revert();
        return;
    }
    m_state.keep();
    m_current = cost;
    m_homeless = homelessNow();
    m_front.offer(m_state, cost);
}

/// Fewer homeless ones, or those who are so more seldom: the sum of absences.
bool Rounds::housesMore(const Cost& cost, double temperature) {
    const auto homeless = homelessNow();
    for (const int w : homeless) ++m_absences[static_cast<std::size_t>(w)];
    const auto sumOf = [&](const std::vector<int>& workloads) {
        double sum = 0;
        for (const int w : workloads) sum += m_absences[static_cast<std::size_t>(w)];
        return sum;
    };
    if (cost.breaches != m_current.breaches) return cost.breaches < m_current.breaches;
    const double now = sumOf(homeless), before = sumOf(m_homeless);
    if (cost.homeless < m_current.homeless || now < before) return true;
    return cost.homeless == m_current.homeless && now == before &&
           cost.moves - m_current.moves < -temperature * std::log(1 - m_rng.uniform());
}

/// No worse where it matters most, and in moves by the rule of Metropolis.
bool Rounds::bearsMoves(const Cost& cost, double temperature) {
    if (cost <= m_current) return true;
    const auto grave = [](const Cost& c) { return std::tuple(c.breaches, c.homeless, c.added); };
    return grave(cost) <= grave(m_current) &&
           cost.moves - m_current.moves < -temperature * std::log(1 - m_rng.uniform());
}

} // namespace penumbra::remedy::relocation
