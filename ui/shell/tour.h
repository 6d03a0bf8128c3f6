#pragma once

#include "bridge/clock.h"

#include <QString>

namespace penumbra::shell {

/// Makes the sample fleet in a temporary workspace and renders every stage of every page, in both themes, to
/// FOLDER/<page>[-<stage>]-<light|dark>.png at 1366 x 768. `now` is the sample's,
/// {} the present hour. Returns the exit status: 0, or with a line on stderr 3 for a folder that cannot be written to
/// and 4 for a page that fails.
int runTour(const QString& folder, base::Time now, bridge::Clock clock);

} // namespace penumbra::shell
