#pragma once

#include "base/time.h"

#include <QString>

namespace penumbra::shell {

/// Makes the sample fleet in a temporary workspace and renders every stage of every page, in both themes, to
/// FOLDER/<page>[-<stage>]-<light|dark>.png at 1366 x 768. Returns the exit status: 0, or 4 with a line on stderr.
int runTour(const QString& folder, base::Time now);

} // namespace penumbra::shell
