#pragma once

#include "model/resource.h"

#include <map>
#include <string>
#include <string_view>

namespace penumbra::ingest {

using MetricLabels = std::map<std::string, std::string>;

/// What a series of Prometheus was measured on, by its labels.
struct MetricTarget {
    bool known = false; ///< whether the labels name it
    model::ResourceKind kind = model::ResourceKind::Host;
    std::string name;     ///< "db-01", "shop/cart-7"
    std::string host;     ///< a workload's, where the labels name one
    std::string instance; ///< the label as it stands, where it named the host
    MetricLabels rest;    ///< the labels that tell its series apart
};

/// `pod` with `namespace` is a workload, the object of a kube_... metric a host or a service; a container of cAdvisor a
/// workload; else `node`, `hostname` or `instance` without its port names a host, and `job` a service.
MetricTarget targetOf(std::string_view metric, const MetricLabels& labels);

/// "metric{a="b",c="d"}", the labels sorted; the metric alone without labels.
std::string seriesName(std::string_view metric, const MetricLabels& labels);

} // namespace penumbra::ingest
