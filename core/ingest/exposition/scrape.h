#pragma once

#include "ingest/metrics/book.h"
#include "ingest/reader.h"

#include <string>
#include <vector>

namespace penumbra::ingest {

/// What one exporter answered at one moment.
struct Scrape {
    model::Batch batch;   ///< all but the counters
    std::string nodename; ///< of the host that node_exporter says it runs on, or empty
    std::vector<MetricBook::Counter> counters;
};

/// How a scrape is read: lines without a time were measured at Input::time, and what no label names belongs to `host`,
/// unless node_exporter says another name and `hostIsCertain` is not set. `port` tells exporters on one host apart.
struct ScrapeTarget {
    std::string host;
    std::string port;
    bool hostIsCertain = false;
};

/// Reads a whole exposition in a limited child process.
base::Result<Scrape> readScrape(const Input& input, const ScrapeTarget& target, const Limits& limits);

} // namespace penumbra::ingest
