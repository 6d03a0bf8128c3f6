#pragma once

#include "risk/tolerance.h"

#include <vector>

namespace penumbra::risk {

/// The largest event that the fleet survives wherever it strikes.
enum class Event { Nothing, Host, TwoHosts, Rack, Zone };
const char* eventName(Event event); ///< "nothing", "host", "two-hosts", "rack", "zone"

/// Per step of three tolerances of the same hours; racks and zones that are empty lists of losses do not count. Two
/// hosts are judged by requests whatever the level.
std::vector<Event> worstSurvivable(const Tolerance& hosts, const Tolerance& racks, const Tolerance& zones,
                                   DemandLevel level);

} // namespace penumbra::risk
