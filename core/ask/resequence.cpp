#include "ask/begins.h"
#include "ask/collisions.h"

#include "base/text.h"
#include "risk/changes.h"
#include "risk/phrase.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <memory>

namespace penumbra::ask {

namespace {

constexpr auto kFarthest = std::chrono::hours(72);
constexpr int kMostTries = 160, kMostOfOne = 48, kMostRounds = 8, kMostEvents = 4;

/// A state of the scenario with what it leads to.
struct State {
    std::shared_ptr<const session::Evaluation> evaluation;
    planning::Schedule schedule;
    std::vector<Collision> collisions; ///< in capacity or dependency
    Judgement judgement;
};

class SequenceSearch final {
public:
    SequenceSearch(const session::Evaluation& evaluation, const base::Run& run) : m_base(evaluation), m_run(run) {}

    /// `instead` are scheduled edits at other hours.
    base::Result<State> tried(const whatif::Scenario& scenario, const std::vector<whatif::Edit>& instead = {}) {
        ++m_tries;
        auto edits = scenario.edits;
        edits.insert(edits.end(), instead.begin(), instead.end());
        auto trial = session::tryEdits(m_base, edits, m_run, m_newest.get());
        if (!trial) return tl::unexpected(trial.error());
        m_newest = trial->usage;
        auto evaluation = std::make_shared<session::Evaluation>(m_base);
        evaluation->scenario = scenario;
        evaluation->scheduled = whatif::overlay(m_base.scheduled, instead);
        evaluation->world = trial->world;
        evaluation->usage = trial->usage;
        evaluation->findings = trial->findings;
        evaluation->verdict = trial->verdict;
        evaluation->skipped = trial->skipped;
        State out;
        out.schedule = planning::scheduleOf(scenario, *evaluation);
        out.collisions = collisionsOf(*evaluation, out.schedule);
        std::erase_if(out.collisions, [](const auto& one) { return one.kind == CollisionKind::Calendar; });
        out.judgement = planning::judge(*evaluation, evaluation->usage->grid.window());
        out.evaluation = std::move(evaluation);
        return out;
    }

    /// The nearest other hours of the edit with which it collides with nothing and no more is wrong than without it;
    /// else of those with fewer collisions, none with it, the best that is judged no worse than now. Nothing: none.
    base::Result<std::optional<std::pair<Shifted, State>>> move(const State& now, const std::string& key) {
        std::optional<std::pair<Shifted, State>> best;
        const auto floor = tried(without(now.evaluation->scenario, key));
        if (!floor) return tl::unexpected(floor.error());
        const int most = std::min(kMostTries, m_tries + kMostOfOne);
        for (base::Duration by = std::chrono::hours(1); by <= kFarthest; by += std::chrono::hours(1))
            for (const auto shift : {by, -by}) {
                if (!fits(now, key, shift)) continue;
                if (m_tries >= most) return best;
                if (m_run.stopped()) return base::failCancelled();
                m_run.report(static_cast<double>(m_tries) / kMostTries,
                             PENUMBRA_TEXT("Progress", "judging other hours"));
                auto state = tried(moved(now.evaluation->scenario, {key}, shift));
                if (!state) return tl::unexpected(state.error());
                if (involved(*state, key) || state->collisions.size() >= now.collisions.size() ||
                    planning::compare(state->judgement, (best ? best->second : now).judgement) > 0)
                    continue;
                const bool harmless = noWorse(state->judgement, floor->judgement);
                if (!harmless && best && planning::compare(state->judgement, best->second.judgement) == 0) continue;
                Shifted shifted{key, shift, {}, state->judgement};
                for (const auto& edit : state->evaluation->scenario.edits)
                    if (edit.key == key) shifted.window = edit.window;
                best.emplace(std::move(shifted), std::move(*state));
                if (harmless) return best;
            }
        return best;
    }

    /// The nearest other hours of what is scheduled in which it collides with nothing and nothing is worse.
    base::Result<std::optional<ShiftedEvent>> moveScheduled(const State& now, const planning::PlannedItem& item) {
        const int most = m_tries + kMostOfOne;
        const auto end = m_base.usage->grid.end();
        for (base::Duration by = std::chrono::hours(1); by <= kFarthest; by += std::chrono::hours(1))
            for (const auto shift : {by, -by}) {
                const auto window = shifted(item.window, shift);
                if (window.begin <= m_base.options.now ||
                    (window.end == base::kEndOfTime ? window.begin : window.end) > end)
                    continue;
                if (m_tries >= most) return std::nullopt;
                if (m_run.stopped()) return base::failCancelled();
                std::vector<whatif::Edit> instead;
                for (auto edit : m_base.scheduled) {
                    if (risk::wholeCause(edit.key) != item.key || edit.window != item.window) continue;
                    edit.window = window;
                    instead.push_back(std::move(edit));
                }
                auto state = tried(now.evaluation->scenario, instead);
                if (!state) return tl::unexpected(state.error());
                if (involved(*state, item.key) || state->collisions.size() >= now.collisions.size() ||
                    planning::compare(state->judgement, now.judgement) > 0)
                    continue;
                auto scenario = now.evaluation->scenario;
                scenario.edits.insert(scenario.edits.end(), instead.begin(), instead.end());
                return ShiftedEvent{item.title, item.window.begin, window, state->judgement, std::move(scenario)};
            }
        return std::nullopt;
    }

    /// Scheduled changes with a begin ahead that collide, in the order of the collisions.
    std::vector<planning::PlannedItem> scheduledOnes(const State& state) const {
        std::vector<planning::PlannedItem> out;
        for (const auto& collision : state.collisions)
            for (const auto i : {collision.b, collision.a}) {
                const auto& item = state.schedule.items[i];
                if (item.fromEvent && item.window.begin > m_base.options.now &&
                    std::find(out.begin(), out.end(), item) == out.end())
                    out.push_back(item);
            }
        return out;
    }

    /// Own edits with a begin ahead that collide, in the order of the scenario's collisions.
    std::vector<std::string> movable(const State& state) const {
        std::vector<std::string> out;
        for (const auto& collision : state.collisions)
            for (const auto i : {collision.b, collision.a}) {
                const auto& item = state.schedule.items[i];
                if (!item.fromEvent && item.window.begin > m_base.options.now &&
                    std::find(out.begin(), out.end(), item.key) == out.end())
                    out.push_back(item.key);
            }
        return out;
    }
    void forgetTries() { m_tries = 0; }

private:
    static base::TimeWindow shifted(base::TimeWindow window, base::Duration by) {
        window.begin += by;
        if (window.end != base::kEndOfTime) window.end += by;
        return window;
    }
    static whatif::Scenario without(whatif::Scenario scenario, const std::string& key) {
        for (auto& edit : scenario.edits)
            if (edit.key == key) edit.enabled = false;
        return scenario;
    }
    /// By the verdict and what is added, whatever the margin.
    static bool noWorse(const Judgement& a, const Judgement& floor) {
        return a.verdict.kind <= floor.verdict.kind && !remedy::better(floor.score, a.score);
    }
    /// Its hours are ahead and within the computed future then.
    bool fits(const State& state, const std::string& key, base::Duration by) const {
        const auto hours = hoursOf(*state.evaluation, {key});
        const auto end = state.evaluation->usage->grid.end();
        return hours.begin + by > m_base.options.now && hours.begin + by < end &&
               (hours.end >= end || hours.end + by <= end);
    }
    static bool involved(const State& state, const std::string& key) {
        return std::any_of(state.collisions.begin(), state.collisions.end(), [&](const Collision& one) {
            return state.schedule.items[one.a].key == key || state.schedule.items[one.b].key == key;
        });
    }

    const session::Evaluation& m_base;
    const base::Run& m_run;
    std::shared_ptr<const simulate::Usage> m_newest; ///< the next try goes on from it
    int m_tries = 0;
};

} // namespace

base::Result<Sequence> resequence(const session::Evaluation& evaluation, const base::Run& run) {
    SequenceSearch search(evaluation, run);
    auto first = search.tried(evaluation.scenario);
    if (!first) return tl::unexpected(first.error());
    auto state = std::move(*first);
    Sequence out;
    auto scheduled = search.scheduledOnes(state);
    if (scheduled.size() > kMostEvents) scheduled.resize(kMostEvents);
    for (const auto& item : scheduled) {
        auto moved = search.moveScheduled(state, item);
        if (!moved) return tl::unexpected(moved.error());
        if (*moved) out.instead.push_back(std::move(**moved));
    }
    search.forgetTries();
    for (int round = 0; round < kMostRounds && !state.collisions.empty(); ++round) {
        bool better = false;
        for (const auto& key : search.movable(state)) {
            auto moved = search.move(state, key);
            if (!moved) return tl::unexpected(moved.error());
            if (!*moved) continue;
            out.moves.push_back(std::move((*moved)->first));
            state = std::move((*moved)->second);
            better = true;
            break;
        }
        if (!better) break;
    }
    out.scenario = state.evaluation->scenario;
    for (const auto& collision : state.collisions) out.standing.push_back(collision.text);
    return out;
}

} // namespace penumbra::ask
