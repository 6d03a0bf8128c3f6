#pragma once

#include "gather/node_hosts.h"
#include "gather/prometheus/memory.h"
#include "gather/prometheus/own_series.h"
#include "gather/prometheus_options.h"
#include "gather/range_fetch.h"
#include "model/batch.h"

#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace penumbra::gather {

/// One gathering from a Prometheus server: finds what exists, asks for it on `grid` and assembles the batch. Used once.
class PrometheusGathering final {
public:
    /// `first`: there is no earlier batch of this source, so finding nothing is an error and not a gap.
    PrometheusGathering(const Source& source, const PrometheusOptions& options, const PrometheusApi& api,
                        PrometheusMemory& memory, const base::TimeGrid& grid, bool first, const base::Run& run);

    base::Result<model::Batch> gather();
    /// Only fills the memory: which metrics and hosts there are and how they are called.
    base::Result<void> learn();

private:
    /// A metric that will be asked for.
    struct Wanted {
        const NodeMetric* metric = nullptr;
        std::string expression; ///< the planner's own; empty: ours
        bool exists = false;    ///< the node_exporter metrics it needs are there
    };
    using SamplesByHost = std::map<std::string, model::Samples>;

    base::Result<void> findMetrics();
    base::Result<void> findHosts();
    base::Result<void> findCapacities();
    base::Result<std::optional<base::Duration>> findInterval();
    base::Result<void> findRateWindow();
    base::Result<void> readSamples();
    base::Result<void> readOwnSeries();
    base::Result<void> readOwnQueries();
    base::Result<void> follow(std::initializer_list<base::Result<void> (PrometheusGathering::*)()> steps);
    void take(std::size_t wanted, const PrometheusAnswer& answer);
    void takeRow(const PrometheusRow& row, std::set<std::string>& seen, SamplesByHost& out);
    void takeOwnRow(const OwnQuery& query, PrometheusRow&& row);
    static std::size_t hostsPerQuery(const base::TimeGrid& grid);
    int pointsPerChunk(const Wanted& wanted, std::size_t hosts) const;
    std::vector<RangeQuery> queriesFor(const Wanted& wanted) const;
    void settle();
    void assemble();
    void assembleOwn();
    void add(const model::ResourceId& id, std::string metric, base::Unit unit, model::Samples&& samples);
    void warn(const PrometheusAnswer& answer);
    void problem(base::Severity severity, const char* code, std::string text);

    PrometheusOptions m_options;
    const PrometheusApi& m_api;
    PrometheusMemory& m_memory;
    Readers m_readers;
    base::TimeGrid m_grid;
    bool m_first;
    const base::Run& m_run;
    model::Batch m_batch;
    NodeHosts m_hosts;
    std::set<std::string> m_names; ///< node_exporter metrics that exist
    std::vector<Wanted> m_wanted;
    std::vector<SamplesByHost> m_samples; ///< one entry per wanted metric
    std::vector<std::int64_t> m_bad;      ///< samples left out of each
    std::vector<PlacedSeries> m_own;
    std::map<std::pair<std::string, std::string>, std::size_t> m_queried; ///< of m_own, by resource and metric
    std::int64_t m_count = 0;
    std::set<std::string> m_warnings;
    std::int64_t m_rejected = 0;
    double m_cpus = 0;
};

} // namespace penumbra::gather
