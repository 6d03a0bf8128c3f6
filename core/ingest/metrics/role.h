#pragma once

#include "ingest/metrics/target.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::ingest {

/// What the value of a well-known metric says of its resource.
enum class Says {
    Nothing,
    Machine,     ///< what a host has
    Allocatable, ///< what Kubernetes may hand out of it: less, and preferred
    Request,     ///< what a container asks for
    Limit,
    Cordoned,
    Finished, ///< a pod holds nothing any more
    Total,    ///< the use is the total without what is free
    Free,
    Use,  ///< itself the use
    Busy, ///< a counter of the seconds that a CPU worked
    Moved ///< a counter of the bytes that went in or out of a host
};

/// A resource has one value of a role for each part (a device, a container, a CPU); they add up.
struct Role {
    Says says = Says::Nothing;
    int dimension = 0;
    double factor = 1; ///< from the metric's unit to the dimension's
    std::string part{};
    bool countsOnly = false; ///< each series counts as one, whatever its value
};

/// The roles of metrics of node_exporter, cAdvisor and kube-state-metrics.
std::vector<Role> rolesOf(std::string_view metric, const MetricLabels& labels);

/// Whether a metric only counts up, by its family's type or else its name: its rate says something, its value little.
bool isCounter(std::string_view metric, std::string_view type);

} // namespace penumbra::ingest
