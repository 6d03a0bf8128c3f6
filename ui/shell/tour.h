#pragma once

#include "bridge/clock.h"

#include <QString>

namespace penumbra::shell {

/// Renders every page in every state to FOLDER, in both themes, on a screen of 1366 x 768 and on one of 3840 x 2160
/// with two pixels for one (the name ends in -4k): every stage of a page on the sample fleet,
/// <page>[-<stage>]-<light|dark>; then <page>-<state>-..., where the state is empty (a new workspace), loading (its
/// first evaluation is under way), stale (data of last week, and a source that does not answer) or error (a damaged
/// file). All of it happens in temporary workspaces; `now` is the sample's, {} the present hour. Returns the exit
/// status: 0, or with a line on stderr 3 for a folder that cannot be written to and 4 for a page that does not come to
/// rest.
int runTour(const QString& folder, base::Time now, bridge::Clock clock);

} // namespace penumbra::shell
