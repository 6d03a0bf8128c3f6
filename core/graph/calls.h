#pragma once

#include "base/result.h"
#include "base/run.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::graph {

/// Each request that `from` answers makes `ratio` requests to `to`: retries count, what a cache answers does not.
struct Call {
    int from = -1, to = -1; ///< services, by index
    double ratio = 1;
};

/// Where the slowest answer spends its time.
struct CriticalPath {
    double duration = 0;       ///< in the unit of the durations given
    std::vector<int> services; ///< from the entry to the last callee
};

/// Who calls whom, as dense arrays in an order in which callers stand before what they call; services that call one
/// another in a circle stand together. Immutable; built in O(services + calls).
class CallGraph final {
public:
    /// Calls of a service to itself, and of services that there are not, are left out.
    CallGraph(std::size_t services, std::span<const Call> calls);

    std::size_t size() const { return m_place.size(); }
    /// Every service, callers before what they call, those of a circle together.
    std::span<const std::int32_t> order() const { return m_service; }
    /// Whether any services call one another in a circle.
    bool circular() const { return m_circles.size() < size() + 1; }
    /// Requests per second that each service answers when `entry` of them come from outside. Circles are gone round
    /// until nothing changes. Input error, with a service of it, where the calls of a circle feed themselves without
    /// end.
    base::Result<std::vector<double>> propagate(std::span<const double> entry) const;
    /// The slowest way through the services that an entry reaches, each taking its own duration and waiting for the
    /// slowest of what it calls. Calls within a circle are not followed.
    CriticalPath criticalPath(std::span<const double> durations) const;
    /// Everything that calls the service, directly or not, ascending, without itself.
    std::vector<int> callersOf(int service) const;
    /// How many that are, for every service, exact. Empty when stopped.
    std::vector<int> callerCounts(const base::Run& run) const;

private:
    struct Edge {
        std::int32_t to; ///< a place
        float ratio;
    };
    std::span<const Edge> callsOf(std::size_t place) const {
        return {m_edges.data() + m_begin[place], m_edges.data() + m_begin[place + 1]};
    }
    /// Visits every circle that begins before place `until`, callees first: visit(first place, the one after its last).
    template <class Visit>
    void fromCallees(std::size_t until, const Visit& visit) const;
    void settleCircle(std::size_t first, std::size_t end, std::vector<double>& load, bool& settled) const;
    /// callerCounts() for `count` places from `first` on.
    void countBatch(std::size_t first, std::size_t count, std::vector<int>& counts) const;

    std::vector<std::int32_t> m_place;    ///< per service
    std::vector<std::int32_t> m_service;  ///< per place
    std::vector<std::uint32_t> m_circles; ///< where each circle, or service in none, begins; one more at the end
    std::vector<std::uint32_t> m_begin;   ///< per place: where its calls begin; one more at the end
    std::vector<Edge> m_edges;
};

} // namespace penumbra::graph
