#pragma once

#include "gather/url.h"

#include <string>
#include <string_view>
#include <vector>

namespace penumbra::gather {

/// One exporter that is scraped.
struct ExporterTarget {
    Url url;
    std::string name; ///< the host that its metrics belong to, where the planner said so
};

/// "web-01=http://10.0.0.5:9100/metrics, 10.0.0.6:9100": addresses separated by blanks, commas or semicolons. Without a
/// scheme it is http, without a path /metrics.
base::Result<std::vector<ExporterTarget>> parseTargets(std::string_view text);

} // namespace penumbra::gather
