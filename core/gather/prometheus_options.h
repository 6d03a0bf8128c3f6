#pragma once

#include "gather/gatherer.h"
#include "gather/http.h"
#include "gather/node_queries.h"
#include "gather/prometheus/own_queries.h"
#include "gather/prometheus/selector.h"

#include <map>
#include <string>

namespace penumbra::gather {

/// What a source of the gatherer "prometheus" is set to, checked.
struct PrometheusOptions {
    Url url;
    HttpSettings http;
    base::Duration step{};
    base::Duration history{};
    base::Duration delay{};        ///< how old a moment must be until all its samples are in
    NodeScope scope;               ///< rateWindow zero: to be found
    bool compressed = true;        ///< ask for gzip
    bool remoteRead = true;        ///< try it for the planner's own series
    Matchers series;               ///< of series that are taken as they are, `match` included; empty: none
    std::vector<OwnQuery> queries; ///< whose rows are series of resources
    std::map<std::string, base::Duration> every;   ///< as Ask::every
    std::map<std::string, std::string> ownQueries; ///< metric -> the planner's own expression; "none" leaves it out
};

/// Of a grid those moments, the last one among them, that lie as far apart as is wanted of that metric. Of own series
/// `metric` is the name that the server has for it, and the finest of them counts.
base::TimeGrid gridFor(const PrometheusOptions& options, const base::TimeGrid& grid, std::string_view metric);

/// From parameters that fit the specs of the gatherer; reads the files that secrets refer to.
base::Result<PrometheusOptions> prometheusOptions(const base::Params& params, Meter& meter);

} // namespace penumbra::gather
