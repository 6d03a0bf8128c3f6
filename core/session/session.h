#pragma once

#include "base/run.h"
#include "forecast/forecast.h"
#include "model/demand.h"
#include "model/inventory.h"
#include "remedy/remedy.h"
#include "risk/risk.h"
#include "simulate/usage.h"
#include "store/workspace.h"
#include "whatif/scenario.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::session {

/// How far and how finely the shadow is computed.
struct Options {
    base::Time now{}; ///< {}: the newest sample, or the newest event or revision without one
    base::Duration step = std::chrono::hours(1);
    base::Duration horizon = std::chrono::hours(24 * 14);
    base::Duration training = std::chrono::hours(24 * 56); ///< how much history the forecast uses
    int paths = 256;
    double threshold = 0.05;
    std::optional<std::int64_t> revision; ///< {}: the newest one
    bool operator==(const Options&) const = default;
};

/// One stage of the last evaluation.
struct Stage {
    const char* name; ///< "revision", "world", "demand", "usage", "findings", "plans"
    bool hit = false; ///< taken from the memo
    double ms = 0;
};

/// Everything the shadow says about one scenario. Immutable; parts are shared between evaluations.
struct Evaluation {
    model::Revision revision;
    Options options; ///< with `now` resolved
    std::uint64_t seed = 1;
    whatif::Scenario scenario;
    std::shared_ptr<const model::Inventory> inventory;
    std::shared_ptr<const model::World> liveWorld; ///< before any edit
    std::vector<whatif::Edit> scheduled;           ///< what the scheduled events do
    std::shared_ptr<const model::World> baseWorld; ///< with the scheduled events, without the scenario
    std::shared_ptr<const model::World> world;
    std::vector<whatif::SkippedEdit> skipped;
    std::shared_ptr<const model::Demand> demand;
    std::shared_ptr<const simulate::Usage> usage;
    std::shared_ptr<const simulate::Usage> baseUsage; ///< without the scenario, with the scheduled events
    std::vector<risk::Finding> findings;
    std::vector<risk::Finding> baseFindings;
    risk::Verdict verdict;
    base::Problems notes;
    std::vector<Stage> stages;
};

/// The stage graph with its memo over one workspace: revision -> world -> demand -> usage -> findings -> plans. One
/// thread at a time; results are values and may be read from any thread.
class Session final {
public:
    /// `milliseconds` is the clock that times the stages; without one they take 0.
    explicit Session(store::Workspace workspace, std::function<double()> milliseconds = {});
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    store::Workspace& workspace();
    /// Forgets the memo's inventory when the workspace has a newer revision; evaluate does it by itself.
    base::Result<std::shared_ptr<const Evaluation>> evaluate(const whatif::Scenario& scenario, const Options& options,
                                                             const base::Run& run);
    base::Result<std::vector<remedy::Plan>> plans(const Evaluation& evaluation,
                                                  const std::vector<std::string>& strategies,
                                                  const remedy::PriceBook& prices, const base::Run& run);
    base::Result<std::vector<risk::SweepCase>> sweep(const Evaluation& evaluation, risk::SweepKind kind, base::Time at,
                                                     const base::Run& run);
    /// The samples of a series on the evaluation's step, from `from` to now; for charts.
    base::Result<model::Series> history(const Evaluation& evaluation, const model::SeriesKey& key, base::Duration span);
    /// The measured past of a host, a zone or the fleet: its own series, or the sum over the workloads that run there
    /// now. A step is a gap where more than a twentieth of the sum is missing. Null values where nothing was measured.
    base::Result<model::Series> history(const Evaluation& evaluation, simulate::SubjectKind kind, int subject,
                                        int dimension, base::Duration span);
    /// The forecast of one series on the evaluation's step and horizon, any metric; `pinned` names a forecaster or is
    /// empty.
    base::Result<forecast::Forecast> forecastSeries(const Evaluation& evaluation, const model::SeriesKey& key,
                                                    const std::string& pinned, const base::Run& run);

    /// One shadow entry: what one resource is predicted to be at a moment.
    struct Prediction {
        model::ResourceId resource;
        std::string metric;
        base::Time at{};
        std::vector<std::pair<double, double>> quantiles; ///< level, value; ascending
        double exceedProbability = 0;
        double capacity = 0;
        std::string state; ///< "up", "drained", "failed", "waiting", "not there"
        std::string model;
        forecast::Backtest backtest;
        std::vector<model::EventId> events; ///< scheduled events that touch it up to then
        std::vector<std::string> edits;     ///< edits that touch it, in words
    };
    base::Result<Prediction> predict(const Evaluation& evaluation, const model::ResourceId& resource,
                                     const std::string& metric, base::Time at);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace penumbra::session
