#pragma once

#include "gather/prometheus/memory.h"
#include "gather/prometheus_api.h"
#include "gather/prometheus_options.h"
#include "model/batch.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace penumbra::gather {

/// Looks at single hosts at one moment, with one request for all that is wanted of node_exporter's metrics of as many
/// of them as a query has room for. Queries of the planner's own are asked one by one, those for single resources
/// (`queries`) too.
class HostLook final {
public:
    /// `labels`: the hosts, by the value of their host label; `memory` knows them. `metrics`: what is wanted of them.
    HostLook(const PrometheusApi& api, PrometheusOptions options, const PrometheusMemory& memory,
             std::vector<std::string> labels, std::vector<std::string> metrics,
             const std::vector<const OwnQuery*>& queries, base::Time at, const base::Run& run);

    /// Resources are stated by name alone. The cursor is left empty.
    base::Result<model::Batch> look();

private:
    using Take = std::function<void(const PrometheusAnswer&)>;
    base::Result<void> lookAtHosts();
    bool isWanted(const std::string& metric) const;
    std::string usesOf(const std::vector<std::string>& labels) const;
    base::Result<void> ask(const std::string& expression, const Take& take);
    void takeQuery(const OwnQuery& query, const PrometheusAnswer& answer);
    void take(const PrometheusAnswer& answer, const char* metric);
    void takeRow(const PrometheusRow& row, const std::string& metric);

    const PrometheusApi& m_api;
    PrometheusOptions m_options;
    const PrometheusMemory& m_memory;
    std::vector<std::string> m_labels, m_metrics;
    std::vector<const OwnQuery*> m_queries;
    base::Time m_at;
    const base::Run& m_run;
    std::map<std::pair<std::string, std::string>, model::Samples> m_samples; ///< by host label and metric
    std::int64_t m_rejected = 0;
};

} // namespace penumbra::gather
