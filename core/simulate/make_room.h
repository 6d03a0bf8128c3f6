#pragma once

#include "base/rng.h"
#include "simulate/cluster.h"

#include <cstdint>
#include <vector>

namespace penumbra::simulate {

/// Moves workloads that run so that others find a host: local search. A trial takes a few workloads off one or two
/// hosts, lets in who has no host, and finds a host for those it took by the policy; it stands when all of them have
/// one again and somebody was let in, else it is taken back. Who is pinned or has a group of anti-affinity is not
/// moved. Depends on the seed alone.
class RoomMaker final {
public:
    RoomMaker(Cluster& cluster, std::vector<int> homeless, std::uint64_t seed);
    /// False when stopped.
    bool run(const base::Run& run);
    std::vector<int> homeless() const;                        ///< in row order
    const std::vector<int>& moved() const { return m_moved; } ///< who was let in or moved, in order, once or more

private:
    struct Kind {
        std::int64_t gain = 0;    ///< of each: milli-GPU in a fleet with GPUs
        std::vector<int> waiting; ///< the next one last
    };
    bool trial();
    bool isFree(int workload) const;
    void takeFrom(int host, std::uint32_t count);
    std::int64_t fill(int host);
    bool settle();
    void keep();

    Cluster& m_cluster;
    base::Rng m_rng;
    std::vector<Kind> m_kinds;                 ///< the largest gain first
    std::vector<std::vector<int>> m_residents; ///< per host: who may be moved
    std::vector<int> m_moved;
    // Of a trial:
    std::vector<int> m_taken, m_from, m_letIn;
    std::vector<std::size_t> m_letInKinds;
};

} // namespace penumbra::simulate
