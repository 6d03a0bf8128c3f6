#pragma once

#include "simulate/placement.h"
#include "simulate/services/outlook.h"
#include "simulate/services/queue.h"
#include "simulate/services/request_flow.h"

#include <cstdint>
#include <map>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// What one service is like at one moment of one path.
struct ServicePoint {
    RequestFlow::Source source;
    double growth = 1, own = 1; ///< factors on its requests: what flows on, and what does not
    double flowing = 0;         ///< requests as far as they flow on
    double requests = 0;        ///< a second that reach it
    double load = 0;            ///< Erlangs
    double served = 1;          ///< share that it does not turn away
    double failing = 0;
    double waiting = 0; ///< mean seconds in its own queue
    double strain = 0;  ///< the same with those of its calls
    Latency alone;      ///< what it takes itself
    Latency whole;      ///< with its calls
};

/// The services that promises of a world rest on, ready to be solved at any moment: immutable, for any number of
/// threads. Keeps references to the world and the demand.
class ServiceNet final {
public:
    ServiceNet(const model::World& world, const model::Demand& demand, const std::vector<Placement>& placements);

    const FlowOverTime& flows() const { return m_flows; }
    /// The services that promises rest on, at whatever time, in any order.
    std::span<const int> services() const { return m_flows.all().front().order(); }
    const std::vector<int>& promising() const { return m_promising; }
    std::uint64_t inputs() const { return m_inputs; }
    /// Whether anybody knows how long the service takes itself, when requests flow like that.
    bool judged(int service, const RequestFlow& flow) const;
    const ReplicaPool& pool(int service, int step) const;

    /// A moment with room to solve it; one of each per service. Used again and again, since only the wanted services
    /// are touched.
    struct Moment {
        explicit Moment(std::size_t services) : requests(services), sources(services), points(services) {}
        std::vector<double> requests; ///< as measured; solve() adds those that nobody measured
        std::vector<RequestFlow::Source> sources;
        std::vector<ServicePoint> points; ///< the answer, with the growth of the step in it
    };
    void solve(int path, int step, Moment& moment) const;
    /// Sets what the edits make of each service's requests in a step.
    void grow(int step, std::span<ServicePoint> points) const;
    /// From the service down the calls of the step that cost most of the kind, each once.
    std::vector<int> way(int service, PromiseKind kind, int step, std::span<const ServicePoint> points) const;

private:
    /// Its measured latency is its own: what calls others is measured with them, and they are told by themselves.
    bool curved(int service, const RequestFlow& flow) const;
    void findResponses();
    void countReplicas(const std::vector<Placement>& placements);
    void countPlacement(const Placement& placement);
    void hashInputs();
    void receive(int service, int path, int step, std::span<ServicePoint> points, double& change) const;
    void answer(int service, int step, std::span<ServicePoint> points, double& change) const;
    void work(int service, int path, int step, ServicePoint& point) const;
    bool lost(int service, const ReplicaPool& pool) const;

    const model::World& m_world;
    const model::Demand& m_demand;
    std::vector<int> m_promising;
    FlowOverTime m_flows;
    std::vector<const model::ServiceResponse*> m_responses; ///< per service; null: nothing is measured of it
    std::vector<int> m_segment;                             ///< per step: which placement
    std::vector<std::vector<ReplicaPool>> m_pools;          ///< per placement, per service
    std::map<int, WaitTable> m_tables;                      ///< by servers
    std::vector<std::vector<float>> m_growths;              ///< per service and step; empty: 1. First those that flow
    std::vector<std::vector<float>> m_owns;
    std::uint64_t m_inputs = 0;
};

} // namespace penumbra::simulate
