#pragma once

#include "ingest/icalendar/clock.h"
#include "ingest/intake.h"

namespace penumbra::ingest {

/// Adds every event of a calendar, its repetitions unrolled two years around the capture time, overrides in their
/// places.
void takeCalendar(icalcomponent* calendar, Intake& intake);

} // namespace penumbra::ingest
