#pragma once

#include "ingest/intake.h"

namespace penumbra::ingest {

/// What `sadf -j` writes: one JSON object with all statistics.
base::Result<void> readSadfJson(Intake& intake);
/// What `sadf -d` writes: sections of rows with semicolons, each below its headings.
base::Result<void> readSadfTable(Intake& intake);

} // namespace penumbra::ingest
