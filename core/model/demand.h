#pragma once

#include "base/problem.h"
#include "base/time.h"
#include "model/series.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

namespace penumbra::model {

/// The forecast of one series, in the form the simulation needs: path p at step h is
/// max(0, location[h] + scale[h] * residuals[block start of p + offset of h]), without error max(0, location[h]).
struct DemandEntry {
    SeriesKey key;
    int dimension = -1;           ///< which dimension it fills; -1: none
    std::vector<float> location;  ///< one per step
    std::vector<float> scale;     ///< one per step, not negative, growing with the horizon
    std::vector<float> residuals; ///< standardised past errors, Demand::residualCount of them
    std::string model;            ///< id of the forecaster
    double mase = 0;              ///< backtest error, scaled by the seasonal naive's; NaN when there was no backtest
    double coverage80 = 0;        ///< measured in the backtest; NaN when there was none
    double coverage95 = 0;
    int origins = 0;        ///< of the backtest; 0: there was none
    int supportedSteps = 0; ///< steps whose band the history supports; later ones are extrapolated
    base::Problems notes;   ///< what the forecast rests on, where that is less than it should be
    float highest = 0;      ///< the largest of `location`; Demand::add() sets it
};

/// How a metric answers the requests: intercept + slope * load + bend * max(0, load - knee).
struct LoadCurve {
    double intercept = 0, slope = 0, knee = 0, bend = 0;
    double at(double load) const { return intercept + slope * load + bend * (load > knee ? load - knee : 0); }
};

/// What requests do to a dimension of all replicas of a service together, beside the CPU.
struct DrivenCurve {
    int dimension = -1;
    LoadCurve curve;
    std::vector<LoadCurve> draws; ///< the same, as far apart as it is uncertain
};

/// What the history of a service says of its requests. A curve that could not be fitted has no draws.
struct ServiceResponse {
    ResourceId service;
    int requests = -1;                   ///< entry of its requests a second; -1: not measured
    int replicas = 0;                    ///< that it had when it was measured
    LoadCurve cpu;                       ///< millicores of all its replicas together
    std::vector<LoadCurve> cpuDraws;     ///< the same, as far apart as it is uncertain
    LoadCurve latency;                   ///< mean seconds for a request
    std::vector<LoadCurve> latencyDraws; ///< the same, as far apart as it is uncertain
    std::vector<DrivenCurve> others;     ///< of other dimensions that could be fitted, ascending
    double highLoad = 0;                 ///< the most requests a second that were seen; 0: not known
    /// Null where the dimension could not be fitted.
    const LoadCurve* curveOf(int dimension) const;
    std::span<const LoadCurve> drawsOf(int dimension) const;
};

/// Joint uncertainty of every series: one set of past time blocks per path, the same for all series, so that errors
/// that rise together rise together in every sum. Additive (a sum of series is a sum of paths) and deterministic.
/// Copies share their entries.
class Demand final {
public:
    /// A block start of a path without errors.
    static constexpr std::uint32_t kNoError = 0xFFFFFFFFU;

    base::TimeGrid grid;
    int pathCount = 0;
    int blockLength = 0;                    ///< steps; the last block of a path may be cut
    int residualCount = 0;                  ///< residuals per entry
    std::vector<std::uint32_t> blockStarts; ///< pathCount x blocksPerPath(), into the residuals
    std::uint64_t hash = 0;                 ///< of all inputs, for memos
    std::vector<ServiceResponse> responses; ///< of the services with measured requests

    int blocksPerPath() const { return blockLength > 0 ? (grid.count + blockLength - 1) / blockLength : 0; }
    const std::vector<DemandEntry>& entries() const { return m_store->entries; }
    void add(DemandEntry entry);
    /// Index of the entry of that series, or -1.
    int find(const SeriesKey& key) const;
    /// Indices of every entry of that resource, ascending.
    std::span<const int> entriesOf(const ResourceId& resource) const;
    /// The same, found sooner where the entry `near` or the one behind it is of that resource.
    std::span<const int> entriesOf(const ResourceId& resource, int near) const;
    bool sharesEntries(const Demand& other) const { return m_store == other.m_store; }
    /// The same demand with its first paths only; with none, the one path without errors that it is expected to take.
    Demand withPaths(int count) const;
    /// out[h] += factor[h] * path p of the entry, for h in 0..grid.count-1. `factor` may be empty: 1.
    void addPath(int entry, int path, std::span<const float> factor, std::span<float> out) const;

private:
    struct Store {
        std::vector<DemandEntry> entries;
        std::vector<int> groupOf;                        ///< per entry, into `groups`
        std::vector<std::vector<int>> groups;            ///< entries of one resource each
        std::unordered_map<std::string, int> ofResource; ///< into `groups`
    };
    std::shared_ptr<Store> m_store = std::make_shared<Store>();
};

} // namespace penumbra::model
