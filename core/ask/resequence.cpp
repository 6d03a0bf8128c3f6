#include "ask/begins.h"
#include "ask/collisions.h"

#include "ask/touched.h"
#include "base/text.h"
#include "remedy/tally.h"
#include "risk/before.h"
#include "risk/phrase.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <memory>
#include <set>

namespace penumbra::ask {

namespace {

/// Every hour within a day, then every six within three.
std::vector<base::Duration> distances() {
    std::vector<base::Duration> out;
    for (int h = 1; h <= 72; h += h < 24 ? 1 : 6) out.push_back(std::chrono::hours(h));
    return out;
}

base::TimeWindow shifted(base::TimeWindow window, base::Duration by) {
    window.begin += by;
    if (window.end != base::kEndOfTime) window.end += by;
    return window;
}

/// A try with what it leads to.
struct State {
    planning::Schedule schedule;
    std::vector<Collision> collisions; ///< in capacity or by dependency, that count: Sequence::standing
    std::size_t elsewhere = 0;         ///< others that lie outside of the hours asked for, as they did at first
    std::vector<risk::Finding> added;  ///< that do not stand at the present hours, the gravest first

    const planning::PlannedItem& item(std::size_t i) const { return schedule.items[i]; }
    std::size_t of(const planning::PlannedItem& item) const {
        return static_cast<std::size_t>(std::count_if(collisions.begin(), collisions.end(), [&](const auto& one) {
            return schedule.items[one.a] == item || schedule.items[one.b] == item;
        }));
    }
};

/// A collision is told as one. What else stands is there at the present hours, at others for no longer; what could not
/// be lost says nothing new of hours in which somebody is without a host anyway.
bool stands(const risk::Finding& f, const std::vector<risk::Finding>& present, base::Time end) {
    if (f.kind == risk::FindingKind::Conflict || !risk::isBrought(f, present)) return true;
    if (risk::isChance(f)) return false;
    base::Duration same{}, without{};
    const auto until = std::min(f.until, end);
    for (const auto& other : present) {
        const auto otherEnd = std::min(other.until, end);
        if (remedy::sameKey(f, other)) same += otherEnd - other.at;
        if (risk::isConditional(f) && risk::isBreach(other) && !risk::isChance(other))
            without = std::max(without, std::min(until, otherEnd) - std::max(f.at, other.at));
    }
    return until - f.at <= same + without;
}

class SequenceSearch final {
public:
    SequenceSearch(const session::Evaluation& evaluation, base::TimeWindow within, const base::Run& run, int most)
        : m_base(evaluation), m_within(within), m_run(run), m_most(most) {}

    base::Result<Sequence> run() {
        auto first = tried({});
        if (!first) return tl::unexpected(first.error());
        for (const auto& one : first->collisions)
            if (!one.hours.overlaps(m_within)) m_elsewhere.insert(keysOf(*first, one));
        first->elsewhere = dropElsewhere(*first);
        auto state = std::move(*first);
        Sequence out;
        out.before = state.collisions.size();
        while (!state.collisions.empty()) {
            auto next = nextMove(state, out.moves);
            if (!next) return tl::unexpected(next.error());
            if (!*next) break;
            out.moves.push_back(std::move((*next)->first));
            state = std::move((*next)->second);
        }
        if (auto done = dropNeedless(out.moves, state); !done) return tl::unexpected(done.error());
        for (std::size_t i = 0; i < out.moves.size(); ++i) {
            const std::vector<Move> upTo(out.moves.begin(), out.moves.begin() + static_cast<std::ptrdiff_t>(i) + 1);
            const auto after = tried(upTo);
            if (!after) return tl::unexpected(after.error());
            out.moves[i].left = after->collisions.size();
            out.moves[i].scenario = scenarioOf(upTo);
            for (const auto& finding : after->added) out.moves[i].added.push_back(finding.text);
        }
        out.whole = m_whole;
        for (const auto& collision : state.collisions) out.standing.push_back(standing(state, collision));
        return out;
    }

private:
    using Next = std::optional<std::pair<Move, State>>;

    /// The edits of the scheduled changes that move.
    std::vector<whatif::Edit> insteadOf(const std::vector<Move>& moves) const {
        std::vector<whatif::Edit> out;
        for (const auto& move : moves) {
            if (!move.fromEvent) continue;
            planning::PlannedItem item;
            item.key = move.key;
            item.fromEvent = true;
            item.window = move.was;
            for (auto edit : editsOf(m_base, item)) {
                edit.window = move.window();
                out.push_back(std::move(edit));
            }
        }
        return out;
    }
    whatif::Scenario ownMoved(const std::vector<Move>& moves) const {
        auto out = m_base.scenario;
        for (const auto& move : moves)
            if (!move.fromEvent) out = moved(std::move(out), {move.key}, move.by);
        return out;
    }
    whatif::Scenario scenarioOf(const std::vector<Move>& moves) const {
        auto out = ownMoved(moves);
        for (auto& edit : insteadOf(moves)) out.edits.push_back(std::move(edit));
        return out;
    }

    bool isSpent() const { return m_trials >= m_most; }
    /// Every evaluation of the search: of edits in the place of the scenario's and of what is scheduled.
    base::Result<session::Trial> evaluated(const std::vector<whatif::Edit>& edits) {
        if (m_run.stopped()) return base::failCancelled();
        m_run.report(std::min(1.0, static_cast<double>(m_trials++) / m_most),
                     PENUMBRA_TEXT("Progress", "judging other hours"));
        auto each = m_run;
        each.progress = {};
        return session::tryEdits(m_base, edits, each, m_newest.get());
    }
    base::Result<State> tried(const std::vector<Move>& moves) {
        auto trial = evaluated(scenarioOf(moves).edits);
        if (!trial) return tl::unexpected(trial.error());
        m_newest = trial->usage;
        const auto instead = insteadOf(moves);
        auto evaluation = m_base;
        evaluation.scenario = ownMoved(moves);
        evaluation.scheduled = whatif::overlay(m_base.scheduled, instead);
        evaluation.world = trial->world;
        evaluation.usage = trial->usage;
        evaluation.findings = trial->findings;
        evaluation.verdict = trial->verdict;
        evaluation.skipped = trial->skipped;
        State out;
        out.schedule = planning::scheduleOf(evaluation.scenario, evaluation);
        auto collisions = collisionsOf(evaluation, out.schedule, [&](const auto& edits) {
            auto all = instead;
            all.insert(all.end(), edits.begin(), edits.end());
            return evaluated(all);
        });
        if (!collisions) return tl::unexpected(collisions.error());
        out.collisions = std::move(*collisions);
        std::erase_if(out.collisions, [](const auto& one) { return one.kind == CollisionKind::Calendar; });
        out.elsewhere = dropElsewhere(out);
        for (const auto& finding : risk::gravestFirst(trial->findings))
            if (!stands(finding, m_base.findings, m_base.usage->grid.end())) out.added.push_back(finding);
        return out;
    }

    using Keys = std::pair<std::string, std::string>;
    static Keys keysOf(const State& state, const Collision& one) {
        return std::minmax(state.item(one.a).key, state.item(one.b).key); // events that move change places
    }
    std::size_t dropElsewhere(State& state) const {
        return std::erase_if(state.collisions, [&](const Collision& one) {
            return !one.hours.overlaps(m_within) && m_elsewhere.contains(keysOf(state, one));
        });
    }

    /// The changes of the collisions that may move, by how many collisions each is in; the scenario's own first.
    std::map<std::size_t, std::vector<planning::PlannedItem>, std::greater<>>
    movable(const State& state, const std::vector<Move>& moves) const {
        std::map<std::size_t, std::vector<planning::PlannedItem>, std::greater<>> out;
        const auto& all = state.collisions;
        for (std::size_t i = 0; i < state.schedule.items.size(); ++i) {
            const auto& item = state.item(i);
            const bool collides =
                std::any_of(all.begin(), all.end(), [&](const auto& one) { return one.a == i || one.b == i; });
            const bool moved = std::any_of(moves.begin(), moves.end(), [&](const Move& move) {
                return move.key == item.key && move.window() == item.window;
            });
            if (collides && !moved && item.window.begin > m_base.options.now) out[state.of(item)].push_back(item);
        }
        return out;
    }

    /// Its hours are ahead and within the computed future then.
    bool fits(const planning::PlannedItem& item, base::Duration by) const {
        auto hours = item.window;
        if (!item.fromEvent) hours.end = std::max(hours.begin, hoursOf(m_base, {item.key}).end);
        const auto end = m_base.usage->grid.end();
        return hours.begin + by > m_base.options.now && hours.begin + by < end &&
               (hours.end >= end || hours.end + by <= end);
    }

    /// The one that ends most collisions, of these the nearest; one that adds what only a failure would show gives way
    /// to any that adds nothing and ends as many. Nothing: none ends any, or each adds worse.
    base::Result<Next> nextMove(const State& now, const std::vector<Move>& moves) {
        Next best;
        for (const auto& [most, items] : movable(now, moves)) {
            if (best && best->second.added.empty() && now.collisions.size() - best->second.collisions.size() >= most)
                break;
            for (const auto distance : distances())
                for (const auto& item : items)
                    for (const auto by : {distance, -distance}) {
                        if (!fits(item, by)) continue;
                        if (isSpent()) {
                            m_whole = false;
                            return best;
                        }
                        auto then = moves;
                        then.push_back({item.key, item.title, item.fromEvent, item.window, by});
                        auto state = tried(then);
                        if (!state) return tl::unexpected(state.error());
                        if (!isBetter(*state, best ? best->second : now, now)) continue;
                        if (!std::all_of(state->added.begin(), state->added.end(), risk::isConditional)) {
                            m_hindered.try_emplace(item.key, then.back().window().begin, state->added.front());
                            continue;
                        }
                        const bool whole = now.collisions.size() - state->collisions.size() >= most;
                        const bool clean = state->added.empty();
                        best.emplace(std::move(then.back()), std::move(*state));
                        if (whole && clean) return best;
                    }
        }
        return best;
    }
    static std::size_t allOf(const State& state) { return state.collisions.size() + state.elsewhere; }
    /// Fewer collide than now, elsewhere too, and than at the best so far, or as many and nothing is added.
    static bool isBetter(const State& state, const State& best, const State& now) {
        return state.collisions.size() < now.collisions.size() && allOf(state) <= allOf(now) &&
               std::pair(state.collisions.size(), !state.added.empty()) <
                   std::pair(best.collisions.size(), !best.added.empty());
    }

    base::Result<void> dropNeedless(std::vector<Move>& moves, State& state) {
        for (std::size_t i = 0; i < moves.size() && moves.size() > 1 && !isSpent();) {
            auto fewer = moves;
            fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(i));
            auto then = tried(fewer);
            if (!then) return tl::unexpected(then.error());
            if (then->added.size() > state.added.size() || then->collisions.size() > state.collisions.size() ||
                allOf(*then) > allOf(state)) {
                ++i;
                continue;
            }
            moves = std::move(fewer);
            state = std::move(*then);
        }
        return {};
    }

    Standing standing(const State& state, const Collision& collision) const {
        Standing out{state.item(collision.a).title, state.item(collision.b).title, collision.kind, collision.text};
        for (const auto i : {collision.a, collision.b}) {
            const auto& item = state.item(i);
            const auto hindered = m_hindered.find(item.key);
            out.why +=
                " " +
                (item.window.begin <= m_base.options.now
                     ? PENUMBRA_SAY("Question",
                                    "'{}' begins at once or has begun, so it has no other hours.")(item.title)
                 : hindered == m_hindered.end() && !m_whole
                     ? PENUMBRA_SAY("Question", "For '{}' not all hours within three days were tried.")(item.title)
                 : hindered == m_hindered.end()
                     ? PENUMBRA_SAY("Question",
                                    "For '{}' no other hours within three days were found at which less collides.")(
                           item.title)
                     : PENUMBRA_SAY("Question", "With '{}' from {} less would collide, but that adds: {}")(
                           item.title, risk::sayTime(hindered->second.first), hindered->second.second.text));
        }
        return out;
    }

    const session::Evaluation& m_base;
    const base::TimeWindow m_within;
    const base::Run& m_run;
    const int m_most;
    std::shared_ptr<const simulate::Usage> m_newest; ///< the next try goes on from it
    /// By change the nearest hours in which it collides less and something is added.
    std::map<std::string, std::pair<base::Time, risk::Finding>> m_hindered;
    std::set<Keys> m_elsewhere; ///< of the collisions that lie outside of the hours asked for at first
    int m_trials = 0;
    bool m_whole = true;
};

} // namespace

base::TimeWindow Move::window() const { return shifted(was, by); }

base::Result<Sequence> resequence(const session::Evaluation& evaluation, base::TimeWindow within, const base::Run& run,
                                  int most) {
    return SequenceSearch(evaluation, within, run, most).run();
}

} // namespace penumbra::ask
