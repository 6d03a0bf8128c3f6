#pragma once

#include "base/rng.h"
#include "base/run.h"
#include "optimize/reconfiguration/state.h"

namespace penumbra::optimize::reconfiguration {

/// What earlier searches of the same problem taught: what failed comes first the next time (Joslin and Clements,
/// "Squeaky Wheel Optimization", JAIR 10, 1999), and its among groups try another part.
struct Guidance {
    std::vector<int> urgency;     ///< workload
    std::vector<int> hostUrgency; ///< host
    std::vector<int> turn;        ///< among group: 0 the part that keeps most of it in place, 1 the next one
    std::uint64_t seed = 0;
    double noise = 0;      ///< relative spread of sizes by which things are ordered
    bool lenient = false;  ///< what State calls so
    bool spacious = false; ///< hosts with most room first, instead of the tightest that fits
};

/// One search for a sequence of moves after which every rule is kept. What must move goes to a host that has room;
/// where none has, residents that need not move make room, first one then chains of them; each workload moves once.
/// The same guidance gives the same steps.
class Search final {
public:
    Search(const Problem& problem, const Guidance& guidance, const base::Run& run);

    /// Whether every rule is kept at the end. False as well when it was stopped or had no effort left.
    bool solve();
    /// Takes back moves that turned out not to be needed.
    void trim();

    const State& state() const { return m_state; }
    std::vector<int> unsettledWorkloads() const;
    std::vector<int> unsoundHosts() const;
    /// The hosts of the parts that the workload's groups chose; nothing: every host.
    const std::vector<int>* hostsFor(int workload) const;
    bool allowed(int workload, int host) const;      ///< as far as among groups and offline hosts go
    std::int64_t effort() const { return m_effort; } ///< hosts looked at

private:
    struct Task {
        int workload = kNowhere; ///< that must go elsewhere, or
        int host = kNowhere;     ///< that some must leave
        double weight = 0;       ///< the heaviest first
        int depth = 0;           ///< of chains that are tried at once
    };
    struct Room {
        int leave = 0; ///< how many must
        double shortage = 0;
        int host = 0;
    };
    void chooseParts();
    int partOf(const Among& group, int turn, const std::vector<std::vector<double>>& room) const;
    void collectTasks();
    Task taskOf(int workload, int host, double size, int urgency);
    bool settled(const Task& task) const;
    bool settledWorkload(int workload) const;
    bool attempt(const Task& task, int depth);

    bool place(int workload, int depth);
    int bestHost(int workload);
    bool makeRoom(int workload, int depth);
    std::vector<Room> roomsFor(int workload, int most);
    /// Residents leave the host until it is sound, or `arrival` fits; at most `budget` of them.
    bool clear(int host, int arrival, int depth, int budget);
    std::vector<int> leaversOf(int host, int arrival, bool alone);
    bool movable(int workload) const;
    bool spent();
    bool any(std::uint32_t odds); ///< one time in `odds`, where the noise is large
    double noisy(double value);
    double sizeOf(int workload) const;

    const Problem& m_problem;
    const Guidance& m_guidance;
    const base::Run& m_run;
    State m_state;
    base::Rng m_rng;
    std::vector<char> m_must;
    std::vector<double> m_scale;           ///< dimension: one over the mean capacity
    std::vector<std::vector<int>> m_among; ///< workload: its groups
    std::vector<int> m_part;               ///< group: the part it chose
    std::vector<char> m_pinned;            ///< about to move itself
    std::vector<Task> m_tasks;
    std::int64_t m_effort = 0, m_limit = 0;
};

} // namespace penumbra::optimize::reconfiguration
