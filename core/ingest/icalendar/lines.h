#pragma once

#include "ingest/intake.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// The text of a calendar made safe for libical, with what was wrong in it told at its line: content lines unfolded,
/// rules refused that might never end (SECONDLY, MINUTELY and HOURLY on certain days everywhere, anything faster than
/// MONTHLY in a time zone), lines passed over that are too long,
/// every event marked with the line it begins at (X-PENUMBRA-LINE) and with a refusal (X-PENUMBRA-REFUSED) where there
/// was one.
std::string prepareCalendar(std::string_view text, Intake& intake);

} // namespace penumbra::ingest
