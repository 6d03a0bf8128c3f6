#pragma once

#include "base/time.h"
#include "model/resource.h"

#include <map>
#include <set>
#include <string>

namespace penumbra::gather {

/// What a connection remembers of its server between gatherings. Any of it may be forgotten: it only saves questions.
struct PrometheusMemory {
    std::set<std::string> names; ///< node_exporter metrics that exist
    base::Duration rateWindow{};
    std::map<std::string, model::Resource> hosts; ///< by the value of their host label, with their settled names
    std::set<model::ResourceId> strangers;        ///< asked for, and no host of this server
    std::map<std::string, base::Time> given;      ///< by what was looked at, and for which metric: the newest moment
    bool noRemoteRead = false;
};

} // namespace penumbra::gather
