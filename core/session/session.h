#pragma once

#include "base/run.h"
#include "forecast/days.h"
#include "forecast/forecast.h"
#include "model/demand.h"
#include "model/inventory.h"
#include "remedy/exact/answer.h"
#include "remedy/remedy.h"
#include "risk/risk.h"
#include "session/pins.h"
#include "simulate/usage.h"
#include "store/workspace.h"
#include "whatif/scenario.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace penumbra::session {

/// Options::now when nobody asked for a moment. The epoch is a moment like any other: recorded traces begin there.
inline constexpr base::Time kUnasked = base::kBeginningOfTime;

/// How far and how finely the shadow is computed.
struct Options {
    /// Where the future begins; kUnasked: after the newest sample, or without one where the README says.
    base::Time now = kUnasked;
    base::Duration step = std::chrono::hours(1);
    base::Duration horizon = std::chrono::hours(24 * 14);
    base::Duration training = std::chrono::hours(24 * 56); ///< how much history the forecast uses
    int paths = 256;
    double threshold = 0.05;
    std::optional<std::int64_t> revision; ///< {}: the newest one
    bool operator==(const Options&) const = default;
};

/// How one series is looked at: what a planner turns to see how its forecast comes about.
struct Look {
    base::Duration back{};     ///< the forecast begins that long before now, to be held against what came since
    base::Duration training{}; ///< how much history it may see; 0: as much as the evaluation
    std::string pinned; ///< id of the forecaster to use; empty: the one pinned in the workspace, else by the backtest
    std::optional<forecast::DayFigure> daily{}; ///< in days instead of the evaluation's steps, see daily_forecast.h
    bool operator==(const Look&) const = default;
};

/// One stage of the last evaluation.
struct Stage {
    const char* name; ///< "revision", "world", "demand", "usage", "findings"
    bool hit = false; ///< taken from the memo
    double ms = 0;
    std::string detail{}; ///< what it could spare, in words; may be empty
};

/// Everything the shadow says about one scenario. Immutable; parts are shared between evaluations.
struct Evaluation {
    model::Revision revision;
    Options options; ///< with `now` resolved, never kUnasked
    std::uint64_t seed = 1;
    Pins pins; ///< models chosen by hand
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
    risk::Memory baseMemory; ///< what the findings of another scenario on top of the base go on with
    risk::Verdict verdict;
    base::Problems notes;
    std::vector<Stage> stages;
};

/// The forecaster by hand: the look's, else the one pinned in the workspace; empty: by the backtest.
std::string modelFor(const Evaluation& evaluation, const model::SeriesKey& key, const Look& look);

/// The stage graph with its memo over one workspace: revision -> world -> demand -> usage -> findings; plans on top of
/// an evaluation. One thread at a time; results are values and may be read from any thread. Every call fails with
/// Cancelled once run.stop is requested, and with what the workspace says when it cannot be read.
class Session final {
public:
    /// `milliseconds` is the clock that times the stages; without one they take 0.
    explicit Session(store::Workspace workspace, std::function<double()> milliseconds = {});
    Session(Session&&) noexcept;
    Session& operator=(Session&&) noexcept;
    ~Session();

    store::Workspace& workspace();
    /// The next demand is forecast from fits of its own, whatever models the workspace keeps.
    void forgetModels();
    /// Where the future begins with these options, as evaluate() takes it.
    base::Result<base::Time> begin(const Options& options);
    /// What evaluate() knows before anything is forecast: an evaluation without demand and what follows from it. For
    /// what is asked of it to be refused at once.
    base::Result<Evaluation> begun(const whatif::Scenario& scenario, const Options& options);
    /// Each stage whose inputs were seen before comes from the memo; a newer revision is another input. Usage error for
    /// options out of bounds, input error for a revision that there is not. Edits that do not fit, or
    /// hold only outside the horizon, are no error; they stand in `skipped`.
    base::Result<std::shared_ptr<const Evaluation>> evaluate(const whatif::Scenario& scenario, const Options& options,
                                                             const base::Run& run);
    /// As remedy::plan(), best first; remembered. Usage error for a strategy that there is not. No exact solver is
    /// asked; `answers` are what it said when the plans were made first.
    base::Result<std::vector<remedy::Plan>> plans(const Evaluation& evaluation,
                                                  const std::vector<std::string>& strategies,
                                                  const remedy::PriceBook& prices, const base::Run& run,
                                                  const remedy::exact::Answers& answers = {});
    /// As risk::sweep() with the placement at that moment; nothing: at the evaluation's now.
    base::Result<risk::Sweep> sweep(const Evaluation& evaluation, risk::SweepKind kind, std::optional<base::Time> at,
                                    const base::Run& run);
    /// The samples of a series in its own unit on a step, without one the evaluation's, `span` up to now; NaN in gaps.
    base::Result<model::Series> history(const Evaluation& evaluation, const model::SeriesKey& key, base::Duration span,
                                        const base::Run& run, base::Duration step = {});
    /// The measured past of a host, a zone or the fleet in the dimension's unit: its own series, or the sum over the
    /// workloads that run there now. A step is a gap where more than a twentieth of the sum is missing. Null values
    /// where nothing was measured.
    base::Result<model::Series> history(const Evaluation& evaluation, simulate::SubjectKind kind, int subject,
                                        int dimension, base::Duration span, const base::Run& run);
    /// The forecast of one series in its own unit on the evaluation's horizon and step, or its own where that is
    /// longer; any metric. Input error where nothing measured the series.
    base::Result<forecast::Forecast> forecastSeries(const Evaluation& evaluation, const model::SeriesKey& key,
                                                    const Look& look, const base::Run& run);

    /// One shadow entry: what one resource is predicted to be at a moment. Amounts in the unit of the dimension, or of
    /// the series where the metric is no dimension.
    struct Prediction {
        model::ResourceId resource;
        std::string metric;
        base::Time at{};
        std::vector<std::pair<double, double>> quantiles; ///< level, value; ascending
        double exceedProbability = 0; ///< that it uses more than `capacity`; NaN where none is stated
        double capacity = 0;          ///< what a workload requests, what else offers; NaN where none is stated
        std::string state;            ///< "up", "cordoned", "drained", "failed", "waiting", "not there"
        std::string model;            ///< of a sum: its members' models with their numbers, most frequent first
        /// Of a sum: the means of its members' errors and coverages by their demand (NaN where none was measured), and
        /// the fewest origins of those members that had a backtest; 0 where none had.
        forecast::Backtest backtest;
        std::vector<model::EventId> events; ///< scheduled events that touch it up to then
        std::vector<std::string> edits;     ///< edits that touch it, in words
    };
    /// Input error for a moment outside the horizon, a metric that the resource neither offers nor takes nor was
    /// measured in.
    base::Result<Prediction> predict(const Evaluation& evaluation, const model::ResourceId& resource,
                                     const std::string& metric, base::Time at, const base::Run& run);

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace penumbra::session
