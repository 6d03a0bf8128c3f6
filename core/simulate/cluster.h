#pragma once

#include "simulate/placement.h"
#include "simulate/rules.h"
#include "simulate/scan.h"

#include <array>
#include <cstdint>
#include <tuple>
#include <vector>

namespace penumbra::simulate {

/// What a world never changes, as dense arrays; one per placement run, shared by all clusters on it.
struct Fleet {
    Fleet(const model::World& world, Sizes sizes);

    const model::World& world;
    Sizes sizes;
    Rules rules;
    std::size_t hosts = 0, workloads = 0;
    std::vector<int> dimensions;        ///< those that can refuse: finite somewhere and taken by someone
    std::vector<double> weights;        ///< per dimension: 1 / the largest capacity; 0 where a host is unlimited
    std::vector<int> coarse;            ///< per dimension: how many bits amounts lose to fit a 16-bit number
    std::vector<std::int64_t> capacity; ///< dimension by dimension, one per host
    std::vector<int> rack, zone;        ///< per host
    std::size_t blocks = 0;             ///< of kBlock hosts
    std::vector<std::uint64_t> rackBits, zoneBits; ///< place by place, a bit a host
    std::vector<base::TimeWindow> exists;          ///< per workload
    std::vector<int> resized;                      ///< workloads with resizes
    std::vector<int> changing;                     ///< hosts whose state is not the same at all times
    std::vector<int> degraded;                     ///< hosts whose capacity is not the same at all times

    /// What the workload reserves when it requests `request`, per entry of `dimensions`.
    void need(int workload, const model::Amounts& request, std::int64_t* out) const;
};

using model::HostState;

/// A workload that waits for a host: highest priority first, then largest, then by row.
struct Waiting {
    int priority = 0;
    double size = 0;
    int workload = -1;
    bool operator<(const Waiting& other) const {
        return std::tie(other.priority, other.size, workload) < std::tie(priority, size, other.workload);
    }
};

/// Who runs where at one moment, with what is left on every host. Integers throughout, so that undo restores every bit.
/// Copies are a few hundred bytes a host; one per thread.
class Cluster final {
public:
    /// Nothing placed, every request as it stands before any resize, no host there: moveTo() comes next.
    explicit Cluster(const Fleet& fleet);
    /// The state that a placement describes.
    Cluster(const Fleet& fleet, const Placement& placement);

    const Fleet& fleet() const { return *m_fleet; }
    int hostOf(int workload) const { return m_hostOf[static_cast<std::size_t>(workload)]; }
    const std::vector<int>& hostsOfAll() const { return m_hostOf; }
    HostState state(int host) const { return m_state[static_cast<std::size_t>(host)]; }
    bool up(int host) const { return state(host) <= HostState::Cordoned; }
    bool overcommitted(int host) const;
    /// Whether its host holds more than it has of something the workload takes.
    bool crowded(int workload) const;
    /// Its size: the sum of what it reserves, each dimension as a share of the largest host.
    Waiting waiting(int workload) const;

    /// States and requests of the moment t. Returns the workloads whose request grew, in order.
    std::vector<int> moveTo(base::Time t);
    void setState(int host, HostState state);

    void put(int workload, int host); ///< without any check
    void take(int workload);
    bool fits(int workload, int host) const;
    /// Whether it may go back to a host it ran on: capacity and hard anti-affinity allow it.
    bool mayReturn(int workload, int host);
    /// Why the host refuses the workload; nothing where it takes it.
    bool refuses(int workload, int host, Refusal& why);
    /// The best host by the rules in placement.h, or -1.
    int bestHost(int workload);
    /// Every host's refusal, counted.
    Unplaced explain(int workload);

    /// Notes every put and take from here on, so that undo() can take them back.
    void startJournal();
    void undo();

private:
    struct Change {
        int workload, host;
        bool placed;
    };
    /// Places, by scope, that the workload in question may not or would rather not share; a bit a host.
    struct Marks {
        std::array<std::vector<std::uint64_t>, 3> bits;
        std::array<bool, 3> any{};
        void clear();
        bool has(std::size_t scope, std::size_t host) const {
            return (bits[scope][host / kBlock] >> host % kBlock & 1U) != 0;
        }
        /// Scopes in which the host is marked.
        int count(std::size_t host) const { return has(0, host) + has(1, host) + has(2, host); }
    };
    void readStates(base::Time t);
    void readCapacities(base::Time t);
    void rescore(std::size_t host);
    void shift(int workload, std::size_t host, std::int64_t sign);
    void mark(int workload);
    void markPlaces(std::uint8_t scopes, std::size_t host, Marks& marks);
    bool conflicts(std::size_t host) const;
    bool refusesMarked(int workload, int host, Refusal& why) const;
    void setBounds(int workload);
    void findEligible(int workload);
    bool findDisliked(int count, std::span<const std::uint8_t> penalties);
    int bestFound(int workload);
    const std::int64_t* needOf(int workload) const {
        return m_need.data() + static_cast<std::size_t>(workload) * m_fleet->dimensions.size();
    }

    const Fleet* m_fleet;
    std::vector<HostState> m_state;
    std::vector<std::int64_t> m_free;    ///< dimension by dimension, one per host
    std::vector<std::int64_t> m_offered; ///< degraded host by degraded host: what m_free counts of it
    std::vector<std::int64_t> m_need;    ///< workload by workload
    std::vector<int> m_hostOf;
    std::vector<Change> m_journal;
    bool m_recording = false, m_statesKnown = false;

    /// What a search looks at, block by block: a column of the hosts' fullness, and one of each dimension's room,
    /// rounded so that no host is left out that an exact look would take.
    std::vector<std::int16_t> m_columns;
    std::vector<std::uint64_t> m_open; ///< a bit a host: it is up
    BlockScan m_scan;
    std::size_t m_rows; ///< columns of a block

    Marks m_hard, m_soft;
    std::vector<std::int16_t> m_bounds;
    std::vector<std::uint64_t> m_eligible, m_words; ///< of the search: a bit a host
};

} // namespace penumbra::simulate
