#pragma once

#include "ingest/intake.h"
#include "ingest/metrics/role.h"
#include "ingest/metrics/target.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace penumbra::ingest {

/// Turns labelled series as Prometheus has them into resources, relations and samples: each series as it is and, where
/// well-known gauges say it, capacities, requests and the use of memory and disks. Counters are never subtracted.
class MetricBook final {
public:
    /// What the labels do not name belongs to `host`; where that is empty, to a service called after the file.
    explicit MetricBook(Intake& intake, std::string host = {});

    /// Keeps the samples of counters out of the batch, for whoever makes rates of them: see takeCounters().
    void keepCountersApart() { m_apart = true; }
    /// A counter with its samples; what it counts of its host's use, where it does.
    struct Counter {
        model::Samples samples;
        Says says = Says::Nothing; ///< Busy, Moved or Nothing
    };
    std::vector<Counter> takeCounters() { return std::move(m_counterSamples); }

    /// The series of that name (empty where a query gave none) and labels, for add(). `type` is that of its family, or
    /// empty.
    std::size_t series(const std::string& metric, const MetricLabels& labels, std::string_view type,
                       const std::string& where);
    /// What the labels of a series say of their resource, where they name one; without samples.
    void describe(const std::string& metric, const MetricLabels& labels);
    /// A sample at that many milliseconds since the epoch.
    void add(std::size_t series, double milliseconds, double value, const std::string& where);
    /// States the resources and what was learnt of them.
    void finish();

private:
    using Points = std::map<std::int64_t, double>;
    struct Line {
        model::SeriesKey key;
        base::Unit unit = base::Unit::Count;
        std::vector<Role> roles;
        std::optional<std::size_t> counter; ///< its place among those that are kept apart
    };
    /// Of one role and dimension of a resource: the values of each part.
    using Parts = std::map<std::string, Points>;
    using RoleKey = std::tuple<std::string, int, int>; ///< resource, Says, dimension

    model::StatedResource& resource(model::ResourceKind kind, const std::string& name);
    model::StatedResource& targetResource(const MetricTarget& target, const std::string& metric);
    void runsOn(const model::ResourceId& workload, const std::string& host);
    void takeOwner(std::string_view metric, const MetricLabels& labels, const model::StatedResource& resource);
    void settleOwners();
    void takeFacts(std::string_view metric, const MetricLabels& labels, model::StatedResource& resource);
    void settleCapacity(model::StatedResource& resource);
    void settleRequest(model::StatedResource& resource);
    void settleUse(const model::StatedResource& resource);
    void addUse(const model::ResourceId& id, int dimension, const Points& use);
    const Parts* partsOf(const model::StatedResource& resource, Says says, int dimension) const;
    void noteAll();

    Intake& m_intake;
    std::string m_own; ///< the file without its ending
    std::string m_host;
    std::vector<Line> m_lines;
    std::unordered_map<std::string, std::size_t> m_known;     ///< the number of each series
    std::map<std::string, model::StatedResource> m_resources; ///< by id
    std::map<std::string, std::string> m_hosts;               ///< of workloads, by id
    std::map<std::string, std::string> m_owners;              ///< what controls a pod, "shop/cart-7", by the pod's id
    std::map<std::string, std::string> m_sets;                ///< of a replica set: its deployment
    std::map<RoleKey, Parts> m_parts;
    std::map<std::string, int> m_loopback;
    std::vector<Counter> m_counterSamples;
    bool m_apart = false;
    int m_counters = 0, m_unnamed = 0, m_homeless = 0;
};

/// The sum over the parts at each time at which all that are there then have a value. Parts with one value each that
/// lie within a minute are one measurement.
std::map<std::int64_t, double> sumOfParts(const std::map<std::string, std::map<std::int64_t, double>>& parts);

} // namespace penumbra::ingest
