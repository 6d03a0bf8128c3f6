#pragma once

#include "simulate/placement.h"

#include <map>
#include <memory>

namespace penumbra::simulate {

/// Exact N-1: what the loss of every single host costs under a placement, as failEach() finds it. From one placement to
/// the next, of the same world or of one that was edited, only those losses are placed again whose outcome could be
/// another one: those of hosts that changed, those that sent somebody to one of them, those with a workload whose
/// anti-affinity group moved, those with a workload that such a host would now take before the one it went to, and all
/// that had no place. A copy is an independent state. For one thread at a time.
class HostLosses final {
public:
    HostLosses(const model::World& world, const Sizes& sizes);
    HostLosses(const HostLosses& other);
    HostLosses& operator=(const HostLosses&) = delete;
    ~HostLosses();

    /// Goes over to another world. False, with nothing changed, where placement reads something in its rows that it
    /// did not read before; begin anew then.
    bool adopt(const model::World& world, const Sizes& sizes);
    /// Goes over to a placement that was made with the same world and sizes. False when stopped: of no use afterwards.
    bool moveTo(const Placement& placement, const base::Run& run);
    /// Hosts whose loss leaves a workload without a host or loses one that is bound to it; `moves` is left empty.
    const std::map<int, Loss>& costly() const;
    /// How many losses the last moveTo() placed again.
    std::size_t placedAgain() const;

private:
    struct Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace penumbra::simulate
