#pragma once

#include "simulate/changes.h"
#include "simulate/fragmentation.h"
#include "simulate/gpus.h"
#include "simulate/placement.h"
#include "simulate/policy.h"
#include "simulate/ranks.h"
#include "simulate/rules.h"
#include "simulate/scan.h"
#include "simulate/seats.h"
#include "simulate/tally.h"
#include "simulate/topology.h"

#include <array>
#include <cstdint>
#include <optional>
#include <set>
#include <tuple>
#include <vector>

namespace penumbra::simulate {

/// What a world never changes, as dense arrays; one per placement run, shared by all clusters on it.
struct Fleet {
    Fleet(const model::World& world, Sizes sizes);

    /// Rows that another world has otherwise, ascending.
    struct Changes {
        std::vector<int> hosts, workloads;
    };
    /// Takes over another world with the same rows, if only when hosts are there and up, when workloads exist, where
    /// they are to go and how much they use differs in it; and behind them more hosts, none larger than the largest,
    /// and more replicas of services, each like one that is there. False, with nothing taken over, where placement
    /// reads anything else differently.
    bool adopt(const model::World& next, const Sizes& nextSizes, Changes& changes);

    model::World world; ///< a copy; it shares its rows
    Sizes sizes;
    std::shared_ptr<const Rules> rules; ///< copies of the fleet share them
    std::size_t hosts = 0, workloads = 0;
    std::vector<int> dimensions;        ///< those that can refuse: finite somewhere and taken by someone
    std::vector<double> weights;        ///< per dimension: 1 / the largest capacity; 0 where a host is unlimited
    std::vector<int> coarse;            ///< per dimension: how many bits amounts lose to fit a 16-bit number
    std::vector<std::int64_t> capacity; ///< dimension by dimension, one per host
    int gpu = -1;                       ///< of `dimensions`, where it is the GPUs
    TypicalMix mix;                     ///< where a policy asks for it
    std::vector<int> rack, zone;        ///< per host
    std::size_t blocks = 0;             ///< of kBlock hosts
    std::vector<std::uint64_t> rackBits, zoneBits; ///< place by place, a bit a host
    std::vector<base::TimeWindow> exists;          ///< per workload
    std::vector<int> service;                      ///< per workload
    std::vector<int> resized;                      ///< workloads with resizes
    Topology topology;
    /// Per service with a disruption budget who is part of it; empty for the others, and where there is no budget.
    std::vector<std::vector<int>> members;
    std::vector<int> changing; ///< hosts whose state is not the same at all times
    std::vector<int> degraded; ///< hosts whose capacity is not the same at all times

    /// What the workload reserves when it requests `request`, per entry of `dimensions`.
    void need(int workload, const model::Amounts& request, std::int64_t* out) const;

private:
    void findBudgets();
    void appendHost(const model::WorldHost& row);
    bool takesHosts(const model::World& next) const;
    std::optional<std::vector<int>> models(const model::World& next) const;
    void appendHosts(const model::World& next);
    void append(const model::World& next, const std::vector<int>& models);
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

/// Workloads that wait, the next one first; some join while others are placed.
class Turns final {
public:
    /// `sorted` is looked at, not copied.
    explicit Turns(std::span<const Waiting> sorted) : m_sorted(sorted) {}
    /// The workload whose turn it is, or -1.
    int next() {
        m_last = m_sorted.size();
        if (!m_late.empty() && (m_at == m_sorted.size() || *m_late.begin() < m_sorted[m_at]))
            return m_late.extract(m_late.begin()).value().workload;
        if (m_at == m_sorted.size()) return -1;
        m_last = m_at++;
        return m_sorted[m_last].workload;
    }
    /// Which of the sorted ones next() returned; their number where it was one that joined.
    std::size_t last() const { return m_last; }
    void join(const Waiting& waiting) { m_late.insert(waiting); }

private:
    std::span<const Waiting> m_sorted;
    std::size_t m_at = 0, m_last = 0;
    std::set<Waiting> m_late;
};

/// Where a workload would run, and who has to leave for it.
struct Preemption {
    int host = -1;
    std::vector<int> victims;
};

/// Who runs where at one moment, with what is left on every host. Integers throughout, so that undo restores every bit.
/// Copies are a few hundred bytes a host; one per thread.
class Cluster final {
public:
    /// Nothing placed, every request as it stands before any resize, no host there: moveTo() comes next.
    explicit Cluster(const Fleet& fleet);
    /// The state that a placement describes.
    Cluster(const Fleet& fleet, const Placement& placement);
    /// The same state on a fleet that adopted another world.
    Cluster(Cluster other, const Fleet& fleet);

    const Fleet& fleet() const { return *m_fleet; }
    const Policy& policy() const { return *m_policy; }
    const std::vector<GpuHold>& gpuHolds() const { return m_gpus.holds(); }
    int hostOf(int workload) const { return m_hostOf[static_cast<std::size_t>(workload)]; }
    const std::vector<int>& hostsOfAll() const { return m_hostOf; }
    /// In milli-GPU; 0 in a fleet without GPUs.
    std::int64_t gpuNeed(int workload) const {
        return m_gpus.any() ? needOf(workload)[static_cast<std::size_t>(m_fleet->gpu)] : 0;
    }
    HostState state(int host) const { return m_state[static_cast<std::size_t>(host)]; }
    bool up(int host) const { return state(host) <= HostState::Cordoned; }
    bool overcommitted(int host) const;
    /// Whether its host holds more than it has of something the workload takes.
    bool crowded(int workload) const;
    /// Its size: the sum of what it reserves, each dimension as a share of the largest host; none where the policy
    /// takes them as they come.
    Waiting waiting(int workload) const;

    /// States and requests of the moment t. Returns the workloads whose request grew, in order.
    std::vector<int> moveTo(base::Time t);
    void setState(int host, HostState state);

    void put(int workload, int host); ///< without any check
    void put(int workload, int host, const GpuHold& gpus);
    void putAs(const Placement& placement, int workload); ///< on the host, and the GPUs, that it has there
    void take(int workload);
    bool fits(int workload, int host) const;
    /// Whether it may go back to a host it ran on: capacity, hard anti-affinity and licences allow it.
    bool mayReturn(int workload, int host);
    /// Why the host refuses the workload; nothing where it takes it.
    bool refuses(int workload, int host, Refusal& why);
    /// The best host by the rules in placement.h and the policy of the moment, or -1.
    int bestHost(int workload);
    /// Of the search before: no host anywhere breaks fewer preferences of the workload than this one does.
    bool leastDisliked(int workload, int host) const;
    /// Under a policy with Policy::rank: of two hosts that break as many preferences the one with the larger is chosen.
    std::int16_t rankOf(int host) const { return column(host)[0]; }
    /// The same if so much less of each dimension were left.
    std::int16_t rankWithout(int host, const std::int64_t* taken) const;
    std::int64_t free(std::size_t dimension, int host) const {
        return m_free[dimension * m_fleet->hosts + static_cast<std::size_t>(host)];
    }
    std::int64_t need(std::size_t dimension, int workload) const { return needOf(workload)[dimension]; }
    /// Makes room for a workload that fits nowhere by taking others of lower priority away, none of them pinned;
    /// nothing where that does not help. As kube-scheduler (defaultpreemption SelectVictimsOnNode and
    /// pickOneNodeForPreemption): on each host as many as can stay do, those whose disruption budget would break and
    /// then the mightiest first; of the hosts the one where the fewest budgets break, then the mightiest victim is the
    /// least, then the sum of the victims' priorities, each counted from the lowest possible, then their number is;
    /// then the first. Start times are not looked at: of equal ones the earlier row stays.
    Preemption preempt(int workload);
    /// Whether its service has enough others that work at the moment for it to go under its disruption budget.
    bool mayLeave(int workload) const;
    /// Whether a rule, not room or the host's state, keeps the workload off the host; it must not run there.
    bool forbids(int workload, int host);
    /// Puts those of the homeless that what was put since lets in, in rounds until nobody follows: those whom a rule
    /// about places kept out, and all where somebody left a host meanwhile. They leave the list; returned in the order
    /// in which they were put.
    std::vector<int> admitLate(std::vector<int>& homeless, bool all, const base::Run& run);
    /// Every host's refusal, counted.
    Unplaced explain(int workload);
    /// The same of each, in their order. Fewer when stopped.
    std::vector<Unplaced> explainAll(std::span<const int> workloads, const base::Run& run);
    /// The smallest change that would let it in; O(hosts).
    Change smallestChange(int workload);
    /// Where it runs and what every other host says to it; O(hosts).
    Seat seat(int workload);
    /// Notes it of those whose first moment without a host this is; `known` are those of the moment before, ascending.
    void findChanges(std::vector<Unplaced>& unplaced, const std::vector<int>& known, const base::Run& run);

    /// Notes every put and take from here on, so that undo() can take them back.
    void startJournal();
    void undo();
    void endJournal();
    /// What workloads need and where rules allow them: equal for those that every host takes or refuses alike, as long
    /// as they have no group.
    Tallies::Key keyOf(int workload) const;
    /// What it takes of what is scarcest: milli-GPU in a fleet where somebody asks for them, else millionths of the
    /// largest host, of all dimensions.
    std::int64_t worth(int workload) const;
    /// Whether the host is open and has anything of that left.
    bool wantsMore(int host) const;

private:
    struct Step {
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
    const std::int16_t* column(int host) const {
        const auto h = static_cast<std::size_t>(host);
        return m_columns.data() + h / kBlock * m_rows * kBlock + h % kBlock;
    }
    void takeHosts(std::size_t first);
    void readStates(base::Time t);
    void usePolicy(const Policy& policy);
    void readCapacities(base::Time t);
    void rescore(std::size_t host);
    void shift(int workload, std::size_t host, std::int64_t sign);
    void reserve(int workload, std::size_t host, const GpuHold& gpus);
    void giveBack(int workload, std::size_t host);
    GpuHold gpusFor(int workload, std::size_t host) const;
    std::int64_t missing(int workload, std::size_t host, std::size_t dimension) const;
    std::int64_t offered(std::size_t dimension, std::size_t host) const;
    void note(std::size_t host);
    void judge(int workload, std::size_t host, Tally& tally) const;
    Tally& tallyOf(int workload, Tally& fresh);
    HostView view(std::size_t host) const;
    std::int16_t scoreOf(int workload, std::size_t host);
    const std::int16_t* ranksFor(int workload);
    int bestByColumn(const std::int16_t* ranks);
    int bestByScore(int workload);
    void mark(int workload);
    void markPlaces(std::uint8_t scopes, std::size_t host, Marks& marks);
    bool conflicts(std::size_t host) const;
    std::size_t placeOf(model::Scope scope, std::size_t host, std::size_t named) const;
    Standing standing(const Topology::Rule& rule, int workload) const;
    void markTopology(int workload);
    void refuseByShape(const Standing& now);
    void dislikeByShape(const Standing& now);
    std::span<const std::uint8_t> penalties(int workload, int& most);
    int fewestRules(int workload, std::size_t host) const;
    void shortage(int workload, std::size_t host, double& share, bool& larger) const;
    Change changeAt(int workload, int host);
    Obstacle conflictsAt(int workload, int host) const;
    void addShapeObstacles(int workload, int host, Change& out) const;
    void addShortage(int workload, int host, Change& out);
    struct Candidate;
    bool forbidsMarked(int workload, std::size_t host) const;
    Candidate victimsOn(int workload, int host, std::vector<int> lower);
    bool roomWithout(int workload, int host, const std::vector<int>& leaving) const;
    bool refusesMarked(int workload, int host, Refusal& why) const;
    void setBounds(int workload);
    void findEligible(int workload);
    bool findDisliked(int count, std::span<const std::uint8_t> penalties);
    int bestFound(int workload);
    const std::int64_t* needOf(int workload) const {
        return m_need.data() + static_cast<std::size_t>(workload) * m_fleet->dimensions.size();
    }

    const Fleet* m_fleet;
    base::Time m_time{}; ///< of the last moveTo()
    std::vector<HostState> m_state;
    std::vector<std::int64_t> m_free;     ///< dimension by dimension, one per host
    std::vector<std::int64_t> m_offered;  ///< degraded host by degraded host: what m_free counts of it
    std::vector<std::int64_t> m_licensed; ///< licence by licence: how much may be counted
    std::vector<std::int64_t> m_need;     ///< workload by workload
    std::vector<int> m_hostOf;
    Gpus m_gpus;
    std::vector<Step> m_journal;
    std::vector<GpuHold> m_journalGpus; ///< per step, where there are GPUs
    bool m_recording = false, m_statesKnown = false;

    /// What a search looks at, block by block: a column of the hosts' fullness, and one of each dimension's room,
    /// rounded so that no host is left out that an exact look would take.
    std::vector<std::int16_t> m_columns;
    const Policy* m_policy;
    std::vector<double> m_rankWeights; ///< per dimension: as Fleet::weights, of those that the policy counts
    Ranks m_ranks;
    Tallies m_tallies;
    Changes m_changes;
    std::vector<std::uint64_t> m_open; ///< a bit a host: it is up
    BlockScan m_scan;
    std::size_t m_rows; ///< columns of a block

    Marks m_hard, m_soft;
    Shape m_shape;
    std::vector<std::int16_t> m_bounds;
    std::vector<std::uint64_t> m_eligible, m_words; ///< of the search: a bit a host
};

/// The order of the smallest change; a host is smaller than none.
bool isSmaller(const Change& a, const Change& b);

/// Places workloads that lost their hosts again, in the order of their turns, and notes it; `from` says where each ran.
/// Half of it when stopped.
void replaceVictims(Cluster& now, std::span<const Waiting> victims, std::span<const int> from, const base::Run& run,
                    Loss& loss);

} // namespace penumbra::simulate
