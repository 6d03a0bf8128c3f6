#pragma once

#include "base/time.h"
#include "base/units.h"

#include <array>
#include <string>

namespace penumbra::gather {

/// Which hosts are meant and how their counters become rates.
struct NodeScope {
    std::string match; ///< label matchers, e.g. env="prod",job="node"; empty: all
    std::string hostLabel = "instance";
    base::Duration rateWindow{};
    base::Duration lookBack{}; ///< how far back a capacity may have been seen last
};

/// A metric of the model and how node_exporter's metrics give it. Every expression has one row per host label.
///
/// cpu: all modes but idle and iowait, in millicores. A CPU that waits for a disk is free for other work; steal counts
/// as use, since the host had work for that time. memory: MemTotal - MemAvailable. disk: size - avail over local file
/// systems, each device once; what is reserved for root counts as used, so that full means full. network: received and
/// sent over devices that lead out of the host, since bridges, veth pairs and bonds would count the same bytes twice.
struct NodeMetric {
    const char* name; ///< "cpu", ...
    base::Unit unit;
    int dimension;                    ///< of model::Dimensions
    std::array<const char*, 2> needs; ///< metrics that must exist; the second may be null
    std::string (*use)(const NodeScope& scope);
    std::string (*capacity)(const NodeScope& scope); ///< null: none is known
};

const std::array<NodeMetric, 4>& nodeMetrics();

/// `name{match}` and with further matchers `name{more,match}`.
std::string selector(const NodeScope& scope, const std::string& name, const std::string& more = {});

/// Samples that the slowest tenth of the hosts has in a span, for choosing a rate window.
std::string samplesPer(const NodeScope& scope, const std::string& name, base::Duration span);

} // namespace penumbra::gather
