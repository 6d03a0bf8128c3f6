#pragma once

#include "base/rng.h"
#include "remedy/relocation/search.h"

namespace penumbra::remedy::relocation {

/// The search's current placement: a cluster, who lives elsewhere than at home, and what it costs. Rounds are made
/// between begin() and keep() or revert().
class State final {
public:
    explicit State(const Task& task);
    const Task& task() const { return m_task; }
    simulate::Cluster& cluster() { return m_cluster; }
    int homeOf(int workload) const { return m_task.start.hostOf(workload); }
    int hostOf(int workload) const { return m_cluster.hostOf(workload); }
    const std::vector<int>& residents(int host) const { return m_residents[static_cast<std::size_t>(host)]; }
    const std::vector<int>& subjects() const { return m_subjects; } ///< homeless ones and movable ones

    void begin();
    void leave(int workload);
    /// Back home where that is allowed.
    bool goHome(int workload);
    /// The best host by the rules of placement; a host that must be bought only where no other takes it.
    bool settle(int workload);
    bool settleAt(int workload, int host);
    void keep();
    void revert();

    /// No more hosts to be bought than so many are opened from now on.
    void limitAdded(int most) { m_mostAdded = most; }
    /// Everybody where they were when hostsOfAll() said so.
    void restore(const std::vector<int>& hostOf);

    Cost cost() const;
    std::vector<int> homeless() const; ///< subjects without a host
    std::vector<int> hostsOfAll() const { return m_cluster.hostsOfAll(); }

private:
    bool openOne(int workload);
    void put(int workload, int host);
    bool isAdded(int host) const { return m_added[static_cast<std::size_t>(host)] != 0; }

    const Task& m_task;
    simulate::Cluster m_cluster;
    std::vector<std::vector<int>> m_residents; ///< subjects per host
    std::vector<int> m_subjects;
    std::vector<std::uint8_t> m_added;
    int m_mostAdded;
    struct Step {
        int workload, host;
        bool put;
    };
    std::vector<Step> m_steps; ///< since begin()
};

} // namespace penumbra::remedy::relocation
