#pragma once

#include "simulate/cluster.h"

#include <memory>
#include <optional>
#include <set>
#include <span>
#include <utility>
#include <vector>

namespace penumbra::simulate {

struct PlacementStart {
    Fleet fleet;
    Cluster cluster; ///< at the first moment; references a fleet that need not be this one
    base::TimeWindow within;
    std::vector<int> grown;      ///< what moveTo() said of the first moment
    std::vector<int> relocating; ///< workloads with relocations
    std::vector<int> reviewed;   ///< workloads with reviews
    std::vector<base::Time> times;
};

/// Walks the breakpoints with one cluster that changes in place.
class Placer final {
public:
    /// `start` gets what the first step starts from; may be null.
    Placer(const Fleet& fleet, const base::Run& run, PlacementStart* start = nullptr);
    /// Goes on from the start of a run whose fleet adopted this world with these changes.
    Placer(const Fleet& fleet, const PlacementStart& start, const Fleet::Changes& changes, const base::Run& run);
    /// Before many steps: each then looks only at workloads to which something happens in it.
    void followTimes();
    /// False when stopped.
    bool step(base::TimeWindow window, bool first, Placement& out);

private:
    const model::WorldWorkload& row(int w) const { return m_fleet.world.workloads[static_cast<std::size_t>(w)]; }
    bool present(int w, base::Time t) const { return m_fleet.exists[static_cast<std::size_t>(w)].contains(t); }
    void putRunning(base::Time t);
    bool hasBudget(int w) const {
        return row(w).service >= 0 && !m_fleet.members.empty() &&
               !m_fleet.members[static_cast<std::size_t>(row(w).service)].empty() && !row(w).rules.pinned;
    }
    std::vector<int> begin(base::Time t);
    std::vector<int> goOn(base::Time t);
    void lookAtAll();
    void look(std::span<const int> rows);
    void sortDue();
    void clear(base::Time t, const std::vector<int>& grown);
    void returnPinned(base::Time t, Placement& out);
    const model::Relocation* wanted(int w, base::Time t, bool first) const;
    void relocate(base::Time t, bool first, Placement& out);
    bool makeRoom(std::vector<int>& homeless);
    void review(base::Time t, bool first);
    int settle(int w, Turns& turns, Placement& out);
    void drain(std::vector<int>& waiting, Turns& turns, std::vector<int>& homeless, Placement& out);
    bool fill(base::Time t, Placement& out);
    void noteMoves(Placement& out) const;
    void noteLoad(int host);
    void noteHosts();
    void note(Placement& out);

    const Fleet& m_fleet;
    const base::Run& m_run;
    Cluster m_cluster;
    std::vector<int> m_relocating; ///< workloads with relocations
    std::vector<int> m_reviewed;   ///< workloads with reviews
    std::vector<int> m_draining;   ///< on a drained host, under a budget
    std::vector<int> m_homeless;   ///< of the step before, ascending
    std::vector<int> m_lost;       ///< of the step before, bound to a host that is not up
    std::vector<int> m_order;      ///< the order of this step's placements
    std::vector<int> m_due;        ///< whom this step looks at: all others stay as they are
    bool m_all = true;             ///< those are all
    bool m_disturbed = false;      ///< somebody beside those may hold other GPUs now
    bool m_follows = false;
    std::vector<std::pair<base::Time, int>> m_comings; ///< when workloads begin or cease to exist, by time
    std::set<int> m_overcommitted;                     ///< hosts
    model::Table<int> m_hostOf;                        ///< as the newest placement has them
    model::Table<GpuHold> m_gpus;
    base::Time m_last{};
    PlacementStart* m_start = nullptr;
    std::optional<std::vector<int>> m_grown; ///< of the first step, where it is known already
};

} // namespace penumbra::simulate
