#pragma once

#include "compare/fleet_causes.h"

#include <array>
#include <span>

namespace penumbra::compare {

enum class FleetChange {
    Appears,
    Goes,
    Status,    ///< of a host: up, drained...; of a workload: stopped or not
    Moves,     ///< a workload stands on another host, waits, or does not any more
    Replicas,  ///< of a service
    Request,   ///< of a workload, in a dimension
    Capacity,  ///< of a host, in a dimension
    Attribute, ///< anything else that is stated of it
    Use        ///< of a host, in a dimension, by its median
};
/// The kinds in the order of the rows.
std::span<const FleetChange> fleetChanges();
const char* fleetChangeName(FleetChange change); ///< "appears", "goes", "status", "moves", ...

/// Use at the levels of simulate::kLevels; what was measured is the same at all of them.
using UseLevels = std::array<double, simulate::kLevels.size()>;

/// One thing that is not the same on both sides.
struct FleetDifference {
    FleetChange change = FleetChange::Attribute;
    model::ResourceId resource; ///< Touches::kFleet: all of it
    std::string name;           ///< as people call it
    std::string what{};         ///< a dimension, or what is stated; empty where the change says it
    std::string before{}, after{};
    std::optional<double> delta{}; ///< after less before, where both are amounts of `unit`
    base::Unit unit = base::Unit::Count;
    std::optional<UseLevels> from{}, to{}; ///< Use
    bool apart = false;                    ///< Use: the 80 % bands do not meet
    double share = 0;                      ///< Use: the delta as a share of what the host offers, or of the median
    std::vector<Why> why{};                ///< what the engine can tell; the likeliest first
};

struct FleetDiff {
    Side from, to;
    double least = 0;                  ///< the share of FleetDiffOptions
    std::vector<FleetDifference> rows; ///< by change; uses by their share, what is largest first, else as the fleet
    std::size_t unread = 0;            ///< hosts' dimensions of which a side's use is not known
    std::size_t count(FleetChange change) const;
};

/// From which share on a change of a median is told whatever its band is.
inline constexpr double kLeastShare = 0.1;

/// What is not the same in two states. A use is told where the 80 % bands of both sides do not meet (what was measured
/// is a band without width), or where its median differs by more than `least` of what the host offers, where that is
/// not stated of the larger median. Cancelled when stopped; O(fleet + edits).
base::Result<FleetDiff> diffOf(const FleetState& from, const FleetState& to, double least, const base::Run& run);

/// Both states and what differs. Fails as stateOf().
base::Result<FleetDiff> compareSides(session::Session& session,
                                     const std::shared_ptr<const session::Evaluation>& evaluation, const Side& from,
                                     const Side& to, double least, const base::Run& run);

/// "From live at ... to the shadow at ...: 3 hosts appear, 12 workloads stand elsewhere.", or that nothing differs.
std::string sayDiff(const FleetDiff& diff);
/// When a use is told, and what is not known, in sentences.
std::string sayRule(const FleetDiff& diff);
std::string sayWhys(const std::vector<Why>& why); ///< all of them in one line; "" for none

} // namespace penumbra::compare
