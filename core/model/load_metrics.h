#pragma once

#include "base/units.h"

#include <string_view>

namespace penumbra::model {

/// What a metric says of the work that a resource does.
enum class MetricRole {
    None,
    Rate,       ///< requests, queries, messages... a second: a load
    InFlight,   ///< requests under way, queue depth, connections: a load
    Latency,    ///< how long each takes in the system
    ServiceTime ///< how long a server is busy with each
};

/// By the words of its name, e.g. "http_requests_per_second" or "queue-depth", where its unit allows it; any other
/// metric in 1/s is a rate. The one table stands in load_metrics.cpp.
MetricRole roleOf(std::string_view metric, base::Unit unit);

} // namespace penumbra::model
