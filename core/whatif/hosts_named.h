#pragma once

#include "model/world.h"

#include <string>
#include <vector>

namespace penumbra::whatif {

/// Hosts that a text means, with the selector that finds them.
struct HostsNamed {
    std::vector<int> rows;    ///< ascending; empty where the text is
    model::Selector selector; ///< In
};

/// Reads "h1,h2" (names or ids of hosts) or "disk=fast", "disk=fast,disk=ssd" (values of one label). An input error
/// where a host is unknown or none has the label.
base::Result<HostsNamed> hostsNamed(const model::World& world, const std::string& text);

} // namespace penumbra::whatif
