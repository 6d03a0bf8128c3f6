#pragma once

#include "session/session.h"

namespace penumbra::compare {

/// One side of a comparison: whose fleet, at which moment.
struct Side {
    enum class Of {
        Live,   ///< as reported: the newest revision that was there then
        Shadow, ///< with what is scheduled and nothing added
        Edited, ///< with the scenario of the evaluation
        Kept    ///< with a scenario that the workspace keeps
    } of = Of::Live;
    std::string scenario{}; ///< Kept: its name
    base::Time at{};
    bool operator==(const Side&) const = default;
};

/// "live", "shadow", "scenario", or else the name of a kept scenario.
Side sideNamed(std::string_view name);
/// "live at 1 Mar 2026 02:00 UTC", "'Growth' at ...".
std::string sayWhose(const Side& side);
std::string saySide(const Side& side);

/// What the fleet is on one side, at its moment. Immutable; parts are shared with the evaluation it comes from.
struct FleetState {
    Side side;
    model::Revision revision;
    std::shared_ptr<const model::Inventory> inventory;
    std::shared_ptr<const model::World> liveWorld; ///< before any edit
    std::shared_ptr<const model::World> world;
    std::vector<whatif::Edit> edits;              ///< that made `world` of `liveWorld`, the scheduled ones among them
    std::shared_ptr<const simulate::Usage> usage; ///< null: live
    std::shared_ptr<const model::Demand> demand;  ///< null: live
    int step = 0;                                 ///< of the usage's grid
    std::vector<int> hostOf;                      ///< per workload of the world; -1: not there, or without a host
    std::vector<double> measured;                 ///< live: hosts x dimensions; NaN where nothing was measured
    int gaps = 0; ///< live: how many of these are not known because a part of it was not measured then
    bool live() const { return !usage; }
};

/// Usage error for a scenario that is not kept and a moment that the side does not reach: the shadow's is the
/// evaluation's horizon, live's ends with what is reported and begins with the first revision. Else fails as
/// evaluate().
base::Result<FleetState> stateOf(session::Session& session,
                                 const std::shared_ptr<const session::Evaluation>& evaluation, const Side& side,
                                 const base::Run& run);

} // namespace penumbra::compare
