#include "base/grouped.h"
#include "base/text.h"
#include "session/demand.h"
#include "session/empty_hosts.h"
#include "session/growth_notes.h"
#include "session/impl.h"
#include "session/kept_models.h"
#include "session/stayed_notes.h"
#include "session/undersized.h"

#include "base/hash.h"
#include "base/progress.h"
#include "base/say.h"
#include "whatif/doubled_plans.h"
#include "whatif/overlay.h"
#include "whatif/planned_change.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

/// Writes one stage into the evaluation when it goes out of scope.
class Session::Impl::Timer final {
public:
    Timer(const Impl& impl, Evaluation& evaluation, const char* name)
        : m_impl(impl), m_evaluation(evaluation), m_name(name), m_begin(impl.milliseconds ? impl.milliseconds() : 0) {}
    ~Timer() {
        const double ms = m_impl.milliseconds ? m_impl.milliseconds() - m_begin : 0;
        m_evaluation.stages.push_back({m_name, hit, ms, std::move(detail)});
    }
    Timer(const Timer&) = delete;
    Timer& operator=(const Timer&) = delete;
    bool hit = true;
    std::string detail{};

private:
    const Impl& m_impl;
    Evaluation& m_evaluation;
    const char* m_name;
    double m_begin;
};

namespace {

/// What a skipped edit is called by is part of the result, so it is part of the key; hashOf leaves it out.
std::uint64_t editsKey(std::span<const whatif::Edit> edits) {
    base::Hasher key;
    key.add(whatif::hashOf(edits));
    for (const auto& edit : edits)
        if (edit.enabled) key.add(edit.key);
    return key.value();
}

base::Result<model::Revision> wantedRevision(const store::Workspace& workspace, std::optional<std::int64_t> number) {
    if (!number) return workspace.head();
    const auto all = workspace.revisions();
    if (!all) return tl::make_unexpected(all.error());
    const auto it = std::find_if(all->begin(), all->end(), [&](const auto& r) { return r.number == *number; });
    if (it != all->end()) return *it;
    return base::failInput(PENUMBRA_SAY("Session", "The workspace {} has no revision {}.")(workspace.path(), *number));
}

/// Paths x steps of one series: each thread holds as many floats at a time, 80 MB of them.
constexpr std::int64_t kMostValues = 20'000'000;

/// The share of an evaluation's progress that is the forecast.
constexpr double kForecast = 0.8;

base::Result<void> checked(const Options& options) {
    if (options.step < std::chrono::seconds(1))
        return base::failUsage(PENUMBRA_SAY("Session", "The step must be at least one second.")());
    if (options.horizon < options.step)
        return base::failUsage(PENUMBRA_SAY("Session", "The horizon must be at least one step long.")());
    if (options.training < options.step)
        return base::failUsage(PENUMBRA_SAY("Session", "The training history must be at least one step long.")());
    if (options.horizon / options.step > 100'000)
        return base::failUsage(PENUMBRA_SAY(
            "Session", "The horizon has more than 100,000 steps. Take a longer step or a shorter horizon.")());
    if (options.paths < 1 || options.paths > 100'000)
        return base::failUsage(PENUMBRA_SAY("Session", "Ask for 1 to 100,000 paths.")());
    if (options.horizon / options.step * options.paths > kMostValues)
        return base::failUsage(PENUMBRA_SAY("Session",
                                            "{} paths over {} steps are more than {} values for every series. Ask for "
                                            "fewer paths, a longer step or a shorter horizon.")(
            base::grouped(options.paths), base::grouped(options.horizon / options.step), base::grouped(kMostValues)));
    if (!(options.threshold >= 0 && options.threshold <= 1))
        return base::failUsage(PENUMBRA_SAY("Session", "The threshold is a probability between 0 and 1.")());
    return {};
}

} // namespace

std::uint64_t Session::Impl::baseWorldKey(const Evaluation& evaluation) const {
    return base::Hasher().add(evaluation.revision.number).add(editsKey(evaluation.scheduled)).value();
}

std::uint64_t Session::Impl::worldKey(const Evaluation& evaluation) const {
    const auto& edits = evaluation.scenario.edits;
    if (std::none_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; }))
        return baseWorldKey(evaluation);
    return base::Hasher().add(baseWorldKey(evaluation)).add(editsKey(edits)).value();
}

std::uint64_t Session::Impl::demandKey(const Evaluation& evaluation) const {
    const auto& options = evaluation.options;
    base::Hasher key;
    key.add(evaluation.revision.number).add(base::toMillis(options.now)).add(options.step.count());
    key.add(options.horizon.count()).add(options.training.count()).add(options.paths).add(evaluation.seed);
    for (const auto& [series, model] : evaluation.pins) key.add(series.unique()).add(model);
    return key.value();
}

std::uint64_t Session::Impl::forecastKey(const Evaluation& evaluation) const {
    return base::Hasher().add(demandKey(evaluation)).add(evaluation.demand->hash).value();
}

std::uint64_t Session::Impl::keyOf(const Evaluation& evaluation) const {
    base::Hasher key;
    key.add(worldKey(evaluation)).add(baseWorldKey(evaluation)).add(forecastKey(evaluation));
    key.add(evaluation.options.threshold);
    return key.value();
}

base::Result<Live> Session::Impl::live(const Options& options, Evaluation& evaluation) {
    Timer timer(*this, evaluation, "revision");
    const auto revision = wantedRevision(workspace, options.revision);
    if (!revision) return tl::make_unexpected(revision.error());
    const auto key = static_cast<std::uint64_t>(revision->number);
    const auto* known = m_live.find(key);
    timer.hit = known != nullptr;
    if (!known) {
        auto loaded = loadLive(workspace, *revision);
        if (!loaded) return loaded;
        known = &m_live.put(key, std::move(*loaded));
    }
    evaluation.revision = known->revision;
    evaluation.inventory = known->inventory;
    evaluation.liveWorld = known->world;
    evaluation.notes = workspace.notes();
    evaluation.notes.insert(evaluation.notes.end(), known->notes.begin(), known->notes.end());
    evaluation.options = options;
    evaluation.options.now = resolveNow(*known, options, evaluation.notes);
    return *known;
}

void Session::Impl::forgetModels() {
    m_models = forecast::Models{};
    m_demands = Memo<DemandResult>{2};
}

base::Result<base::Time> Session::Impl::begin(const Options& options) {
    if (const auto fine = checked(options); !fine) return tl::make_unexpected(fine.error());
    Evaluation evaluation;
    return live(options, evaluation).map([&](const Live&) { return evaluation.options.now; });
}

WorldResult Session::Impl::world(std::uint64_t key, const std::function<whatif::Applied()>& apply, bool& hit) {
    if (const auto* known = m_worlds.find(key)) return *known;
    hit = false;
    auto applied = apply();
    return m_worlds.put(key,
                        {std::make_shared<const model::World>(std::move(applied.world)), std::move(applied.skipped)});
}

base::Result<void> Session::Impl::worlds(const Live& live, Evaluation& evaluation) {
    Timer timer(*this, evaluation, "world");
    evaluation.scheduled = whatif::scheduledEdits(*live.inventory, evaluation.options.now);
    for (auto& unshown : whatif::unshownPlans(*live.inventory, evaluation.options.now))
        evaluation.notes.push_back(
            {base::Severity::Warning, "not-shown", std::move(unshown.key), std::move(unshown.reason)});
    auto doubled = whatif::doubledPlans(*live.inventory, evaluation.options.now);
    evaluation.notes.insert(evaluation.notes.end(), doubled.begin(), doubled.end());
    const auto key = baseWorldKey(evaluation);
    const auto planned = world(
        key, [&] { return whatif::apply(*live.world, evaluation.scheduled); }, timer.hit);
    for (const auto& skipped : planned.skipped)
        evaluation.notes.push_back(
            {base::Severity::Warning, "event-skipped", skipped.key,
             PENUMBRA_SAY("Session", "The scheduled change {} is left out: {}")(skipped.action, skipped.reason)});
    evaluation.baseWorld = planned.world;
    if (worldKey(evaluation) == key) {
        evaluation.world = planned.world;
        return {};
    }
    const auto& edits = evaluation.scenario.edits;
    const auto changed = world(
        worldKey(evaluation),
        [&] {
            return whatif::applyOver(*live.world, *planned.world, evaluation.scheduled,
                                     whatif::overlay(evaluation.scheduled, edits));
        },
        timer.hit);
    evaluation.world = changed.world;
    evaluation.skipped =
        leftOut(evaluation.scheduled, edits, changed.skipped, horizonGrid(evaluation.options).window());
    return {};
}

base::Result<void> Session::Impl::demand(const Live& live, Evaluation& evaluation, const base::Run& run) {
    Timer timer(*this, evaluation, "demand");
    const auto key = demandKey(evaluation);
    const auto* known = m_demands.find(key);
    timer.hit = known != nullptr;
    if (!known) {
        DemandResult result;
        if (!m_models) {
            auto kept = readModels(workspace);
            if (run.stopped()) return base::failCancelled();
            m_models = std::move(kept);
        }
        auto forecast = loadDemand(workspace, live, evaluation, *m_models, run, result.notes);
        if (!forecast) return tl::make_unexpected(forecast.error());
        timer.detail = sayModels(*m_models);
        const auto kept = keepModels(workspace, *m_models, m_modelsUnsaved);
        m_modelsUnsaved = !kept; // what was not written is written with all else the next time
        if (run.stopped()) return base::failCancelled();
        if (!kept) result.notes.push_back({base::Severity::Warning, "not-kept", workspace.path(), kept.error().text});
        result.demand = std::make_shared<const model::Demand>(std::move(*forecast));
        known = &m_demands.put(key, std::move(result));
    }
    evaluation.demand = known->demand;
    evaluation.notes.insert(evaluation.notes.end(), known->notes.begin(), known->notes.end());
    return {};
}

base::Result<UsageResult> Session::Impl::usage(std::uint64_t key, const model::World& world,
                                               const model::Demand& demand, const base::Run& run, bool& hit) {
    if (const auto* known = m_usages.find(key)) return *known;
    hit = false;
    auto computed = simulate::simulate(world, demand, m_lastUsage.get(), run);
    if (!computed) return tl::make_unexpected(computed.error());
    return m_usages.put(key, std::make_shared<const simulate::Usage>(std::move(*computed)));
}

base::Result<void> Session::Impl::usages(Evaluation& evaluation, const base::Run& run) {
    Timer timer(*this, evaluation, "usage");
    const auto keyFor = [&](std::uint64_t world) {
        return base::Hasher().add(world).add(forecastKey(evaluation)).value();
    };
    auto unchanged = usage(keyFor(baseWorldKey(evaluation)), *evaluation.baseWorld, *evaluation.demand, run, timer.hit);
    if (!unchanged) return tl::make_unexpected(unchanged.error());
    evaluation.baseUsage = *unchanged;
    auto changed = usage(keyFor(worldKey(evaluation)), *evaluation.world, *evaluation.demand, run, timer.hit);
    if (!changed) return tl::make_unexpected(changed.error());
    evaluation.usage = *changed;
    m_lastUsage = *changed;
    return {};
}

base::Result<FindingsResult> Session::Impl::findings(std::uint64_t key, const risk::Input& input, const base::Run& run,
                                                     bool& hit) {
    if (const auto* known = m_findings.find(key)) return *known;
    hit = false;
    auto found = findingsOf(input, run);
    if (!found) return found;
    m_lastKept = std::exchange(found->kept, nullptr); // once: it may be large
    return m_findings.put(key, std::move(*found));
}

base::Result<void> Session::Impl::findings(Evaluation& evaluation, const base::Run& run) {
    Timer timer(*this, evaluation, "findings");
    const auto threshold = evaluation.options.threshold;
    const risk::Input unchanged{
        *evaluation.baseWorld, *evaluation.demand, *evaluation.baseUsage, nullptr, nullptr, threshold};
    auto baseKey = base::Hasher().add(baseWorldKey(evaluation)).add(forecastKey(evaluation)).add(threshold).value();
    auto before = findings(baseKey, unchanged, base::partOf(run, 0, 0.5), timer.hit);
    if (!before) return tl::make_unexpected(before.error());
    evaluation.baseFindings = *before->findings;
    evaluation.baseMemory = before->memory;
    auto notes = before->notes;
    if (worldKey(evaluation) == baseWorldKey(evaluation)) {
        evaluation.findings = evaluation.baseFindings;
    } else {
        risk::Input input{*evaluation.world,          *evaluation.demand,         *evaluation.usage,
                          evaluation.baseWorld.get(), evaluation.baseUsage.get(), threshold};
        input.memory = &evaluation.baseMemory;
        input.kept = m_lastKept.get();
        auto after = findings(keyOf(evaluation), input, base::partOf(run, 0.5, 1), timer.hit);
        if (!after) return tl::make_unexpected(after.error());
        evaluation.findings = *after->findings;
        notes = after->notes; // those of the base say less: its changes are among the scenario's
    }
    evaluation.notes.insert(evaluation.notes.end(), notes.begin(), notes.end());
    const auto small = undersized(*evaluation.baseWorld, *evaluation.world, *evaluation.demand);
    evaluation.notes.insert(evaluation.notes.end(), small.begin(), small.end());
    const auto growth = growthNotes(*evaluation.baseWorld, *evaluation.world, *evaluation.demand);
    evaluation.notes.insert(evaluation.notes.end(), growth.begin(), growth.end());
    const auto empty = emptyHosts(*evaluation.baseWorld, *evaluation.world, *evaluation.usage);
    evaluation.notes.insert(evaluation.notes.end(), empty.begin(), empty.end());
    const auto moved = stayedNotes(*evaluation.baseWorld, *evaluation.world, *evaluation.usage);
    evaluation.notes.insert(evaluation.notes.end(), moved.begin(), moved.end());
    evaluation.verdict = verdictOf(evaluation.findings, evaluation.baseFindings, evaluation.notes);
    return {};
}

base::Result<Live> Session::Impl::begun(const whatif::Scenario& scenario, const Options& options,
                                        Evaluation& evaluation) {
    if (const auto fine = checked(options); !fine) return tl::make_unexpected(fine.error());
    evaluation.scenario = scenario;
    auto pins = readPins(workspace);
    if (!pins) return tl::make_unexpected(pins.error());
    evaluation.pins = std::move(*pins);
    auto loaded = live(options, evaluation);
    if (!loaded) return loaded;
    if (const auto done = worlds(*loaded, evaluation); !done) return tl::make_unexpected(done.error());
    return loaded;
}

base::Result<std::shared_ptr<const Evaluation>> Session::Impl::evaluate(const whatif::Scenario& scenario,
                                                                        const Options& options, const base::Run& run) {
    using Answer = base::Result<std::shared_ptr<const Evaluation>>;
    auto evaluation = std::make_shared<Evaluation>();
    evaluation->seed = run.seed;
    const auto loaded = begun(scenario, options, *evaluation);
    if (!loaded) return tl::make_unexpected(loaded.error());
    const auto done = demand(*loaded, *evaluation, base::partOf(run, 0, kForecast))
                          .and_then([&] { return usages(*evaluation, run); })
                          .and_then([&] { return findings(*evaluation, base::partOf(run, kForecast, 1)); });
    if (!done) return tl::make_unexpected(done.error());
    if (run.stopped()) return base::failCancelled();
    return Answer(std::shared_ptr<const Evaluation>(std::move(evaluation)));
}

} // namespace penumbra::session
