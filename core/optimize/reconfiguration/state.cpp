#include "optimize/reconfiguration/state.h"

#include <algorithm>
#include <numeric>

namespace penumbra::optimize::reconfiguration {

State::State(const Problem& problem, bool lenient)
    : m_problem(&problem), m_hostOf(problem.hostOf), m_residents(problem.offline.size()), m_free(problem.capacity),
      m_groupBegin(problem.hostOf.size() + 1), m_moved(problem.hostOf.size()) {
    for (const auto& group : problem.spread)
        for (const int w : group) ++m_groupBegin[Problem::at(w) + 1];
    std::partial_sum(m_groupBegin.begin(), m_groupBegin.end(), m_groupBegin.begin());
    m_groups.resize(Problem::at(m_groupBegin.back()));
    auto next = m_groupBegin;
    for (std::size_t g = 0; g < problem.spread.size(); ++g)
        for (const int w : problem.spread[g]) m_groups[Problem::at(next[Problem::at(w)]++)] = static_cast<int>(g);
    for (int w = 0; w < problem.workloadCount(); ++w)
        if (hostOf(w) != kNowhere) {
            m_residents[Problem::at(hostOf(w))].push_back(w);
            add(w, hostOf(w), 1);
        }
    m_unshared = m_free;
    m_excess.resize(m_free.size());
    for (std::size_t i = 0; i < m_free.size() && lenient; ++i) m_excess[i] = std::max<Amount>(0, -m_free[i]);
}

std::span<const int> State::groupsOf(int workload) const {
    const auto begin = Problem::at(m_groupBegin[Problem::at(workload)]);
    return {m_groups.data() + begin, Problem::at(m_groupBegin[Problem::at(workload) + 1]) - begin};
}

bool State::apart(int first, int second) const {
    const auto a = groupsOf(first), b = groupsOf(second); // both ascend
    for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
        if (a[i] == b[j]) return true;
        a[i] < b[j] ? ++i : ++j;
    }
    return false;
}

bool State::covers(const std::vector<Amount>& room, int workload, int host) const {
    const Amount* needs = m_problem->demandOf(workload);
    const std::size_t begin = row(host);
    for (std::size_t d = 0; d < m_problem->dimensions.size(); ++d)
        if (needs[d] > 0 && needs[d] > room[begin + d] + m_excess[begin + d]) return false;
    return true;
}

bool State::fits(int workload, int host) const {
    if (!hasRoom(workload, host) || m_problem->offline[Problem::at(host)]) return false;
    if (groupsOf(workload).empty()) return true;
    return std::none_of(residents(host).begin(), residents(host).end(), [&](int r) { return apart(workload, r); });
}

int State::crowdAt(int host) const {
    std::vector<int> groups;
    for (const int r : residents(host)) groups.insert(groups.end(), groupsOf(r).begin(), groupsOf(r).end());
    std::sort(groups.begin(), groups.end());
    int most = 0, same = 0;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        same = groups[i] == groups[i - 1] ? same + 1 : 0;
        most = std::max(most, same);
    }
    return most;
}

int State::fewestOf(std::vector<Amount> amounts, Amount excess) const {
    std::sort(amounts.begin(), amounts.end(), std::greater<>());
    int count = 0;
    for (const Amount amount : amounts) {
        if (excess <= 0) return count;
        excess -= amount;
        ++count;
    }
    return excess <= 0 ? count : count + 1;
}

bool State::sound(int host) const {
    for (int d = 0; d < m_problem->dimensionCount(); ++d)
        if (freeOn(host)[d] < 0) return false;
    return crowdAt(host) == 0;
}

void State::add(int workload, int host, int sign) {
    for (int d = 0; d < m_problem->dimensionCount(); ++d)
        m_free[row(host) + Problem::at(d)] -= sign * m_problem->demandOf(workload)[d];
}

void State::move(int workload, int host) {
    const int from = hostOf(workload);
    if (from != kNowhere) {
        std::erase(m_residents[Problem::at(from)], workload);
        add(workload, from, -1);
    }
    m_residents[Problem::at(host)].push_back(workload);
    add(workload, host, 1);
    for (int d = 0; d < m_problem->dimensionCount(); ++d)
        m_unshared[row(host) + Problem::at(d)] -= m_problem->demandOf(workload)[d];
    m_hostOf[Problem::at(workload)] = host;
    m_moved[Problem::at(workload)] = 1;
    m_steps.push_back({workload, from, host});
}

void State::undoTo(std::size_t steps) {
    while (m_steps.size() > steps) {
        const Step last = m_steps.back();
        m_steps.pop_back();
        std::erase(m_residents[Problem::at(last.to)], last.workload);
        add(last.workload, last.to, -1);
        for (int d = 0; d < m_problem->dimensionCount(); ++d)
            m_unshared[row(last.to) + Problem::at(d)] += m_problem->demandOf(last.workload)[d];
        m_hostOf[Problem::at(last.workload)] = last.from;
        m_moved[Problem::at(last.workload)] = 0;
        if (last.from == kNowhere) continue;
        m_residents[Problem::at(last.from)].push_back(last.workload);
        add(last.workload, last.from, 1);
    }
}

std::vector<char> mustRunOf(const Problem& problem) {
    auto must = problem.mustRun;
    for (const auto& group : problem.among)
        for (const int w : group.workloads) must[Problem::at(w)] = 1;
    return must;
}

int fewestMoves(const Problem& problem) {
    const State state(problem);
    const auto must = mustRunOf(problem);
    int fewest = 0;
    for (int w = 0; w < problem.workloadCount(); ++w)
        fewest += problem.hostOf[Problem::at(w)] == kNowhere && must[Problem::at(w)] ? 1 : 0;
    for (int h = 0; h < problem.hostCount(); ++h)
        fewest += problem.offline[Problem::at(h)] ? static_cast<int>(state.residents(h).size())
                                                  : state.fewestToLeave(h, kNowhere, [](int) { return true; });
    return fewest;
}

} // namespace penumbra::optimize::reconfiguration
