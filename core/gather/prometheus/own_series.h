#pragma once

#include "base/problem.h"
#include "gather/prometheus/memory.h"
#include "gather/prometheus/places.h"
#include "gather/prometheus_api.h"
#include "gather/prometheus_options.h"
#include "model/series.h"

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace penumbra::gather {

/// A series that was gathered for itself and not as one of node_exporter's metrics.
struct PlacedSeries {
    SeriesPlace place;
    model::Samples samples; ///< its key is not yet set: hosts get their names last
};

/// Takes the series that fit the planner's selector as they are: gauges as the server stored them, by remote read where
/// it is spoken, else the last sample of each step by query_range; counters as rates that the server computes. Of what
/// is wanted more rarely than each step, query_range brings what is wanted. Memory beside the result stays within a few
/// slices. Used once.
class OwnSeries final {
public:
    using Warn = std::function<void(const PrometheusAnswer&)>;

    OwnSeries(const PrometheusApi& api, const PrometheusOptions& options, const base::TimeGrid& grid,
              const Places& places, PrometheusMemory& memory, Readers& readers, const base::Run& run, Warn warn);

    base::Result<void> gather();
    std::vector<PlacedSeries>& series() { return m_series; }
    std::int64_t rejected() const { return m_rejected; }
    std::vector<std::pair<const char*, std::string>>& problems() { return m_problems; } ///< code, text; warnings

private:
    /// Metrics that are asked for together, and how many series of each value of the host label there are.
    struct Family {
        base::TimeGrid grid;
        std::vector<std::string> names;
        std::map<std::string, std::int64_t> series;
    };
    /// Some hosts for all the time or, of a host with much, some of the time.
    struct Slice {
        Matchers matchers;
        base::TimeGrid grid;
        std::string metric; ///< where the answer does not name it
    };

    base::Result<void> find();
    base::Result<std::map<std::string, std::string>> findTypes();
    base::Result<void> findDensity();
    base::Result<void> readGauges();
    base::Result<bool> readRaw(const Family& gauges);
    base::Result<void> readRates();
    base::Result<void> readByQuery(const std::vector<Slice>& slices, const std::string& before,
                                   const std::string& after, base::Unit unit);
    void addSlices(std::vector<Slice>& out, const Family& family, double samplesPerSeries, int mostPoints) const;
    void addSlice(std::vector<Slice>& out, const Family& family, const std::vector<std::string>& labels, double samples,
                  int mostPoints) const;
    void take(const std::string& metric, PrometheusAnswer&& answer, base::Unit unit);
    void takeRow(const std::string& metric, PrometheusRow&& row, base::Unit unit);

    const PrometheusApi& m_api;
    const PrometheusOptions& m_options;
    base::TimeGrid m_grid;
    const Places& m_places;
    PrometheusMemory& m_memory;
    Readers& m_readers;
    const base::Run& m_run;
    Warn m_warn;
    std::map<base::Duration, Family> m_gauges;                          ///< by the distance of their samples
    std::map<std::string, Family> m_counters;                           ///< by name
    std::set<std::string> m_labels;                                     ///< that occur at all
    double m_density = 0;                                               ///< samples a second of the densest series
    std::map<std::pair<std::string, std::string>, std::size_t> m_index; ///< of m_series, by resource and metric
    std::vector<PlacedSeries> m_series;
    std::vector<std::pair<const char*, std::string>> m_problems;
    std::int64_t m_rejected = 0;
};

} // namespace penumbra::gather
