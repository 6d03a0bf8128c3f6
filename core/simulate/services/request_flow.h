#pragma once

#include "model/demand.h"
#include "model/world.h"

#include <cstddef>
#include <optional>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// One way that requests take.
struct FlowEdge {
    int from = -1, to = -1; ///< services
    double calls = 1;       ///< that reach the callee for each request of the caller, without second attempts
    bool assumed = false;   ///< nobody states them and nothing measured tells
    int attempts = 1;
    double timeout = 0; ///< seconds; 0: none
    bool parallel = false;
    bool hard = true;
};

/// How requests flow from callers to callees in a world at one moment. Where a relation does not say how many calls a
/// request makes, the measured requests of both ends do: what the stated callers leave of a callee's requests is shared
/// out by the others' own. Without those either it is one call. Immutable; references neither world nor demand.
class RequestFlow final {
public:
    /// Along the relations that hold at `when`, among the services marked in `wanted`; empty: among all.
    RequestFlow(const model::World& world, const model::Demand& demand, base::Time when, std::vector<char> wanted = {});

    std::size_t services() const { return m_entry.size(); }
    /// The wanted services, callers before what they call; circles in any order.
    std::span<const int> order() const { return m_order; }
    bool circular() const { return m_circular; }
    /// Whether the load of a service depends on how those fare that it calls.
    bool retries() const { return m_retries; }
    std::span<const FlowEdge> callsOf(int service) const { return ranged(m_edges, m_begin, service); }
    /// Places of the calls that reach a service in edges().
    std::span<const int> callsTo(int service) const { return ranged(m_incoming, m_incomingBegin, service); }
    std::span<const FlowEdge> edges() const { return m_edges; }
    /// Demand entry of a service's requests; -1: nobody measured them.
    int entryOf(int service) const { return m_entry[static_cast<std::size_t>(service)]; }

    /// What a service gets from outside, and the part of what its callers send that is in its measured requests: 1
    /// unless they send more.
    struct Source {
        double outside = 0, kept = 1;
    };
    /// From the requests of the measured services: those of the others by their callers', and every source. Shapes: one
    /// per service.
    void settle(std::span<double> requests, std::span<Source> sources) const;
    /// Requests after growth: `growth` of each service flows on to what it calls. `requests` holds the answer.
    void spread(std::span<const Source> sources, std::span<const double> growth, std::span<double> requests) const;

private:
    template <class T>
    static std::span<const T> ranged(const std::vector<T>& all, const std::vector<std::size_t>& begin, int i) {
        const auto s = static_cast<std::size_t>(i);
        return {all.data() + begin[s], all.data() + begin[s + 1]};
    }
    void arrange(const model::World& world, base::Time when, const std::vector<char>& wanted);
    void resolve(const model::Demand& demand);
    double sentTo(int service, std::span<const double> requests) const;

    std::vector<int> m_order;
    std::vector<int> m_entry;
    std::vector<FlowEdge> m_edges; ///< by caller
    std::vector<char> m_stated;    ///< per edge
    std::vector<std::size_t> m_begin, m_incomingBegin;
    std::vector<int> m_incoming;
    bool m_circular = false, m_retries = false;
};

/// The flow of every step of the demand's grid; steps at whose begin the same relations hold share one. Immutable.
class FlowOverTime final {
public:
    FlowOverTime(const model::World& world, const model::Demand& demand, std::vector<char> wanted = {});
    const RequestFlow& at(int step) const { return m_flows[static_cast<std::size_t>(number(step))]; }
    /// Place of the step's flow in all().
    int number(int step) const { return m_numbers[static_cast<std::size_t>(step)]; }
    /// At least one, in the order of their first steps.
    std::span<const RequestFlow> all() const { return m_flows; }
    /// The first moment of each.
    base::Time since(std::size_t number) const { return m_since[number]; }

private:
    std::vector<RequestFlow> m_flows;
    std::vector<base::Time> m_since;
    std::vector<int> m_numbers; ///< per step
};

/// Per service the factor on its requests at each step that comes from the flowing changes of its callers, direct or
/// not, on the expected path; empty where it stays 1, and altogether where nothing flows.
std::vector<std::vector<float>> flowingGrowth(const model::World& world, const model::Demand& demand);

/// The world in which the workloads of every callee have the demand that its callers' growth brings, as a change by its
/// load. Nothing where nothing flows. Cost: a look at every row, a copy of those that change.
std::optional<model::World> withFlowingGrowth(const model::World& world, const model::Demand& demand);

/// The product of a service's request changes at a moment: those that flow on, or the others.
double growthAt(const model::WorldService& service, base::Time at, bool follows);

} // namespace penumbra::simulate
