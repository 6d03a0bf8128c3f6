#pragma once

#include "forecast/models.h"
#include "session/live.h"
#include "session/memo.h"
#include "session/stages.h"

namespace penumbra::session {

struct DemandResult {
    std::shared_ptr<const model::Demand> demand;
    base::Problems notes;
};

struct WorldResult {
    std::shared_ptr<const model::World> world;
    std::vector<whatif::SkippedEdit> skipped;
};

using UsageResult = std::shared_ptr<const simulate::Usage>;

/// The stages and their memos. A key is the hash of everything that the stage reads.
class Session::Impl final {
public:
    Impl(store::Workspace file, std::function<double()> clock)
        : workspace(std::move(file)), milliseconds(std::move(clock)) {}

    base::Result<std::shared_ptr<const Evaluation>> evaluate(const whatif::Scenario& scenario, const Options& options,
                                                             const base::Run& run);
    base::Result<base::Time> begin(const Options& options);
    /// Sets what is known before anything is forecast.
    base::Result<Live> begun(const whatif::Scenario& scenario, const Options& options, Evaluation& evaluation);
    void forgetModels();
    /// The key of an evaluation's findings.
    std::uint64_t keyOf(const Evaluation& evaluation) const;

    store::Workspace workspace;
    std::function<double()> milliseconds;
    Memo<std::vector<remedy::Plan>> plans{8};

private:
    class Timer;
    base::Result<Live> live(const Options& options, Evaluation& evaluation);
    WorldResult world(std::uint64_t key, const std::function<whatif::Applied()>& apply, bool& hit);
    base::Result<void> worlds(const Live& live, Evaluation& evaluation);
    base::Result<void> demand(const Live& live, Evaluation& evaluation, const base::Run& run);
    base::Result<UsageResult> usage(std::uint64_t key, const model::World& world, const model::Demand& demand,
                                    const base::Run& run, bool& hit);
    base::Result<void> usages(Evaluation& evaluation, const base::Run& run);
    base::Result<FindingsResult> findings(std::uint64_t key, const risk::Input& input, const base::Run& run, bool& hit);
    base::Result<void> findings(Evaluation& evaluation, const base::Run& run);

    std::uint64_t baseWorldKey(const Evaluation& evaluation) const;
    std::uint64_t worldKey(const Evaluation& evaluation) const;
    std::uint64_t demandKey(const Evaluation& evaluation) const;
    /// The same with what the forecast rests on: the models that it went on with.
    std::uint64_t forecastKey(const Evaluation& evaluation) const;

    Memo<Live> m_live{2};
    Memo<WorldResult> m_worlds{8};
    Memo<DemandResult> m_demands{2};
    bool m_modelsUnsaved = false;             ///< some of them are newer than those in the workspace
    std::optional<forecast::Models> m_models; ///< what the newest demand was forecast with; read when first wanted
    Memo<UsageResult> m_usages{8};
    UsageResult m_lastUsage; ///< what the next simulation shares its unchanged series with
    Memo<FindingsResult> m_findings{16};
    std::shared_ptr<const risk::Kept>
        m_lastKept; ///< what the next findings go on with where the placements are the same
};

} // namespace penumbra::session
