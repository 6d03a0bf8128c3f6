#include "remedy/relocation/state.h"

#include <algorithm>

namespace penumbra::remedy::relocation {

State::State(const Task& task)
    : m_task(task), m_cluster(task.start), m_residents(task.start.fleet().hosts), m_added(task.start.fleet().hosts, 0),
      m_mostAdded(static_cast<int>(task.added.size())) {
    for (const int h : task.added) m_added[static_cast<std::size_t>(h)] = 1;
    for (std::size_t h = 0; h < m_added.size(); ++h) // a closed host takes nobody, and who is there may stay
        if (m_added[h] != 0 || (task.open[h] == 0 && m_cluster.up(static_cast<int>(h))))
            m_cluster.setState(static_cast<int>(h), simulate::HostState::Cordoned);
    m_subjects = task.homeless;
    for (std::size_t w = 0; w < task.movable.size(); ++w)
        if (task.movable[w] != 0) {
            m_subjects.push_back(static_cast<int>(w));
            m_residents[static_cast<std::size_t>(hostOf(static_cast<int>(w)))].push_back(static_cast<int>(w));
        }
}

void State::begin() {
    m_steps.clear();
    m_cluster.startJournal();
}

void State::put(int workload, int host) {
    m_cluster.put(workload, host);
    m_residents[static_cast<std::size_t>(host)].push_back(workload);
    m_steps.push_back({workload, host, true});
}

void State::leave(int workload) {
    const int host = hostOf(workload);
    if (host < 0) return;
    m_cluster.take(workload);
    std::erase(m_residents[static_cast<std::size_t>(host)], workload);
    m_steps.push_back({workload, host, false});
}

bool State::goHome(int workload) {
    const int home = homeOf(workload);
    if (home < 0 || !m_cluster.mayReturn(workload, home)) return false;
    put(workload, home);
    return true;
}

bool State::settleAt(int workload, int host) {
    simulate::Refusal why;
    if (m_cluster.refuses(workload, host, why)) return false;
    put(workload, host);
    return true;
}

bool State::openOne(int workload) {
    const auto open = std::count_if(m_task.added.begin(), m_task.added.end(), [&](int h) {
        return m_cluster.state(h) == simulate::HostState::Up && !residents(h).empty();
    });
    if (open >= m_mostAdded) return false;
    for (const int h : m_task.added) {
        if (m_cluster.state(h) == simulate::HostState::Up) continue;
        m_cluster.setState(h, simulate::HostState::Up);
        if (settleAt(workload, h)) return true;
        m_cluster.setState(h, simulate::HostState::Cordoned);
    }
    return false;
}

bool State::settle(int workload) {
    const int host = m_cluster.bestHost(workload);
    if (host < 0) return openOne(workload);
    put(workload, host);
    return true;
}

void State::keep() {
    for (const int h : m_task.added)
        if (m_cluster.state(h) == simulate::HostState::Up && residents(h).empty())
            m_cluster.setState(h, simulate::HostState::Cordoned);
    m_steps.clear();
}

void State::revert() {
    m_cluster.undo();
    for (auto step = m_steps.rbegin(); step != m_steps.rend(); ++step) {
        auto& list = m_residents[static_cast<std::size_t>(step->host)];
        if (step->put)
            std::erase(list, step->workload);
        else
            list.push_back(step->workload);
    }
    m_steps.clear();
    for (const int h : m_task.added)
        m_cluster.setState(h, residents(h).empty() ? simulate::HostState::Cordoned : simulate::HostState::Up);
}

void State::restore(const std::vector<int>& hostOf) {
    for (const bool put : {false, true})
        for (const int w : m_subjects) {
            const int host = hostOf[static_cast<std::size_t>(w)];
            if (!put && this->hostOf(w) != host) leave(w);
            if (put && this->hostOf(w) < 0 && host >= 0) this->put(w, host);
        }
    m_steps.clear();
    for (const int h : m_task.added)
        m_cluster.setState(h, residents(h).empty() ? simulate::HostState::Cordoned : simulate::HostState::Up);
}

std::vector<int> State::homeless() const {
    std::vector<int> out;
    for (const int w : m_subjects)
        if (hostOf(w) < 0) out.push_back(w);
    return out;
}

Cost State::cost() const {
    Cost cost;
    for (const int h : m_task.watched) cost.breaches += m_cluster.overcommitted(h) ? 1 : 0;
    for (const int w : m_task.homeless) cost.homeless += hostOf(w) < 0 ? 1 : 0;
    for (const int h : m_task.added) cost.added += residents(h).empty() ? 0 : 1;
    for (const int w : m_subjects) {
        const int home = homeOf(w);
        if (home < 0 || hostOf(w) == home) continue;
        if (hostOf(w) < 0) {
            ++cost.homeless;
            continue;
        }
        ++cost.moves;
        if (!m_task.downtime.empty()) cost.downtime += m_task.downtime[static_cast<std::size_t>(w)];
        if (!m_task.money.empty()) cost.money += m_task.money[static_cast<std::size_t>(w)];
    }
    return cost;
}

} // namespace penumbra::remedy::relocation
