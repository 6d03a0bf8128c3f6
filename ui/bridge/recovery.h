#pragma once

#include "whatif/scenario.h"

#include <QString>
#include <optional>

namespace penumbra::bridge {

/// The newest edits of a workspace until they are saved in it: what a program leaves behind that is killed. A file for
/// each workspace among the user's own data, replaced as a whole; it costs a millisecond and waits neither for a worker
/// nor for the disk. Where it cannot be written nothing happens: the workspace is saved anyway.
void keepForRecovery(const QString& workspace, const whatif::Scenario& scenario);
/// Nothing where there is none, or none that can be read.
std::optional<whatif::Scenario> recoverable(const QString& workspace);
void forgetRecovery(const QString& workspace);

} // namespace penumbra::bridge
