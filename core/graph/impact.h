#pragma once

#include "model/world.h"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace penumbra::graph {

/// How a service fares.
enum class ServiceState { Well, Degraded, Lost };

/// Why a service is not well: its own replicas, or the service it depends on.
struct Impact {
    int service = -1;
    ServiceState state = ServiceState::Lost;
    int cause = -1; ///< the dependency that brought it here; -1: its own replicas
    std::string reason;
};

/// The dependency graph of a world's services. Immutable; built in O(services + dependencies).
class DependencyGraph final {
public:
    explicit DependencyGraph(const model::World& world);
    ~DependencyGraph();
    DependencyGraph(DependencyGraph&&) noexcept;
    DependencyGraph& operator=(DependencyGraph&&) noexcept;

    /// Replicas that run, per service -> every service that is degraded or lost, callees before callers. A service with
    /// fewer than minAvailable (at least 1) is lost, with fewer than `expected` degraded, and well where none is
    /// expected; a lost hard dependency loses its caller, a lost soft one or a degraded one degrades it. Cycles are
    /// handled. Only dependencies that hold at `when` count; without one every dependency does.
    std::vector<Impact> impact(const model::World& world, const std::vector<int>& running,
                               const std::vector<int>& expected, std::optional<base::Time> when = {}) const;
    /// Dependency cycles in walking order, smallest index first, so that each service in a cycle stands in one of them.
    /// O(services + dependencies + length of the answer).
    std::vector<std::vector<int>> cycles() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Look-ups in one list of impacts, which must outlive it. Every impact has one cause, so they form trees. Immutable;
/// built in O(impacts).
class Causes final {
public:
    explicit Causes(const std::vector<Impact>& impacts);
    const Impact* find(int service) const; ///< null where it is well
    /// From the service back to the root cause; empty when it is well.
    std::vector<int> chain(int service) const;
    /// How many services it takes with it, directly or not. O(1).
    std::size_t countBehind(int service) const;
    /// The nearest `most` of them, in the order of the impacts.
    std::vector<int> behind(int service, std::size_t most) const;

private:
    int indexOf(int service) const;
    void countBehind();
    std::span<const int> followers(int impact) const {
        const auto i = static_cast<std::size_t>(impact);
        return {m_followers.data() + m_begin[i], m_followers.data() + m_begin[i + 1]};
    }

    const std::vector<Impact>& m_impacts;
    std::vector<int> m_of;            ///< per service: its impact, or -1
    std::vector<std::size_t> m_begin; ///< per impact: where its followers begin
    std::vector<int> m_followers;
    std::vector<std::size_t> m_behind;
};

} // namespace penumbra::graph
