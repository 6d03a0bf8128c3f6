#pragma once

#include "risk/tolerance.h"
#include "simulate/distribution.h"

#include <map>
#include <optional>
#include <vector>

namespace penumbra::risk {

/// What is overloaded at a step once a loss has moved workloads.
struct Overload {
    DemandLevel level = DemandLevel::P95;
    int host = -1;
    int dimension = 0;
    double share = 0; ///< of the paths
};

/// What hosts take over from lost ones, as stays per host that takes over.
using Takeover = std::map<int, std::vector<simulate::Stay>>;

/// Adds what a loss moves to the takeover for those steps; a stay that goes on is made longer.
void addMoves(Takeover& takeover, const std::vector<simulate::Move>& moves, int begin, int end);

/// Judges takeovers by joint paths. References all that it is given. Any number of threads may ask.
class TakeoverJudge final {
public:
    TakeoverJudge(const model::World& world, const model::Demand& demand, const simulate::Usage& usage);

    struct Answer {
        std::vector<std::optional<Overload>> steps; ///< one per step; the least demand that overloads a host
        std::size_t computed = 0, bounded = 0;
    };
    Answer judge(const Takeover& takeover, const base::Run& run) const;
    /// The same where the placement begins within a step, which the steps do not show: of that step, once the loss has
    /// moved workloads.
    std::optional<Overload> judge(const simulate::Placement& placement, const std::vector<simulate::Move>& moves) const;

private:
    bool boundedBelow(const simulate::UsageSeries* before, const std::vector<simulate::Stay>& stays, int host,
                      int dimension) const;

    const model::World& m_world;
    const model::Demand& m_demand;
    const simulate::Usage& m_usage;
    simulate::Flow m_flow;
    simulate::Summing m_summing;
    std::vector<float> m_largest; ///< per demand entry: its largest residual
};

} // namespace penumbra::risk
