#pragma once

#include "session/session.h"

namespace penumbra::session {

/// The live side of an evaluation: one revision with its world.
struct Live {
    model::Revision revision;
    std::shared_ptr<const model::Inventory> inventory;
    std::shared_ptr<const model::World> world;
    base::Problems notes;
};

/// Reads a revision of the workspace and builds its world.
base::Result<Live> loadLive(const store::Workspace& workspace, const model::Revision& revision);

/// The moment between history and future, with a note that says where it comes from: as asked for; or the end of the
/// newest sample's step; or, with nothing measured, the revision's time; or, where every workload has ended by then (a
/// recorded trace), the moment at which most workloads were alive.
base::Time resolveNow(const Live& live, const Options& options, base::Problems& notes);

/// `horizon` cut into whole steps from now on.
base::TimeGrid horizonGrid(const Options& options);

/// `span` up to now on the same step.
base::TimeGrid historyGrid(const Options& options, base::Duration span);

} // namespace penumbra::session
