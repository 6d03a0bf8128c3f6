#include "gather/sampling/orchestrator.h"

#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <atomic>
#include <fmt/format.h>

namespace penumbra::gather {

namespace {

using namespace std::chrono_literals;

constexpr base::Duration kLook = 500ms;   ///< how soon a wish to gather now is noticed
constexpr base::Duration kWatching = 30s; ///< how long a source that tells of changes is waited for at a time
constexpr base::Duration kKeep = 5min;    ///< the agenda is kept at most so often, and when it ends

constexpr std::size_t kToldProblems = 20;

} // namespace

const char* phaseName(SourceState::Phase phase) {
    switch (phase) {
    case SourceState::Phase::Waiting:
        return "waiting";
    case SourceState::Phase::Gathering:
        return "gathering";
    case SourceState::Phase::Failing:
        return "failing";
    case SourceState::Phase::Paused:
        return "paused";
    case SourceState::Phase::Unapproved:
        return "waiting for approval";
    }
    return "";
}

/// One source with its thread's own things.
struct Orchestrator::Loop {
    WatchedSource watched;
    bool watches = false;
    std::unique_ptr<Connection> connection;
    Agenda agenda;
    Budget budget;
    std::string cursor{};
    bool cursorKnown = false;
    base::Time kept{};
    base::Time newest{};
    std::int64_t requestsPerTurn = 1; ///< of the last turn
    std::size_t targetsOfTurn = 1;
    std::atomic<bool> asked{false}; ///< somebody wants it gathered now
    SourceState state{};            ///< behind m_mutex
};

Orchestrator::Orchestrator(Hooks hooks) : m_hooks(std::move(hooks)) {}
Orchestrator::~Orchestrator() = default;

base::Result<void> Orchestrator::add(const WatchedSource& watched) {
    auto connection = connect(watched.source);
    if (!connection) return tl::unexpected(connection.error());
    const auto* gatherer = gatherers().find(watched.source.gatherer);
    add(watched, std::move(*connection), gatherer->targeted, gatherer->watches);
    return {};
}

void Orchestrator::add(const WatchedSource& watched, std::unique_ptr<Connection> connection, bool targeted,
                       bool watches) {
    const auto looksAt = [asked = connection.get()](const model::SeriesKey& key) { return asked->looksAt(key); };
    auto loop =
        std::unique_ptr<Loop>(new Loop{watched, watches, std::move(connection),
                                       Agenda(watched.sampling, targeted, {m_hooks.weight, m_hooks.rank, looksAt}),
                                       Budget(watched.sampling.budget, m_hooks.clock, m_hooks.sleep)});
    auto* budget = &loop->budget;
    loop->connection->limit([budget](const std::stop_token& stop) { return budget->take(stop); });
    loop->state.name = watched.source.name;
    loop->state.phase = watched.paused ? SourceState::Phase::Paused : SourceState::Phase::Waiting;
    m_loops.push_back(std::move(loop));
}

void Orchestrator::run(base::Time until, const base::Run& run) {
    base::Run inner = run;
    inner.threads = static_cast<int>(m_loops.size());
    base::Run quiet = run; // many report at once: their states tell
    quiet.progress = {};
    base::parallelFor(inner, m_loops.size(), [&](std::size_t i) {
        if (!m_loops[i]->watched.paused) turns(*m_loops[i], until, quiet);
    });
}

void Orchestrator::turns(Loop& loop, base::Time until, const base::Run& run) {
    if (m_hooks.state) {
        const std::scoped_lock lock(m_storing);
        loop.agenda.restore(m_hooks.state(loop.state.name));
        if (run.stopped()) return; // what was kept may not have come: it must not be kept anew
    }
    const auto rest = [&] {
        if (m_hooks.keep) keep(loop, m_hooks.clock());
    };
    while (!run.stopped()) {
        if (loop.asked.exchange(false)) loop.agenda.askNow();
        if (m_hooks.changes) {
            const std::scoped_lock lock(m_storing);
            loop.agenda.plan(m_hooks.changes());
        }
        const auto now = m_hooks.clock();
        const auto affordable =
            static_cast<std::int64_t>(loop.targetsOfTurn) * loop.budget.left() / loop.requestsPerTurn;
        Turn next;
        {
            const std::scoped_lock lock(m_storing); // it asks what depends on each resource
            next = loop.agenda.next(now, static_cast<int>(std::clamp<std::int64_t>(affordable, 1, 1'000'000)));
        }
        // one that tells of changes is always listened to, once it has told what there is
        const bool watching = loop.watches && loop.state.gatherings > 0 && loop.state.error.empty();
        // and is asked first what there is, however long it was quiet before
        const bool beginning = loop.watches && loop.state.gatherings == 0 && loop.state.error.empty();
        if (beginning) next = {now, {}, {}, next.every};
        if (next.at > now && !watching) {
            if (now >= until) return rest();
            tell(loop, SourceState::Phase::Waiting);
            m_hooks.sleep(std::min({next.at - now, kLook, std::max<base::Duration>(until - now, 1ms)}), run.stop);
            continue;
        }
        if (loop.state.gatherings > 0 && now >= until) return rest();
        if (const auto spent = loop.budget.wait(); spent > base::Duration{}) { // what matters most may be another then
            tell(loop, SourceState::Phase::Waiting);
            m_hooks.sleep(std::min(spent, kLook), run.stop);
            continue;
        }
        turn(loop, next, watching ? std::clamp<base::Duration>(until - now, 1ms, kWatching) : base::Duration{}, run);
    }
    rest();
}

void Orchestrator::turn(Loop& loop, const Turn& turn, base::Duration wait, const base::Run& run) {
    tell(loop, SourceState::Phase::Gathering);
    const auto begun = m_hooks.clock();
    const auto requests = loop.connection->meter().requests.load();
    base::Result<void> done;
    try {
        done = gatherOnce(loop, turn, begun, wait, run);
    } catch (const std::exception& error) { // one source must not end the others
        done = base::failInternal(PENUMBRA_SAY(
            "Problem", "The source {} failed within Penumbra ({}). Please report it.")(loop.state.name, error.what()));
    }
    if (run.stopped()) return;
    const auto now = m_hooks.clock();
    if (!done) loop.agenda.failed(now);
    loop.requestsPerTurn = std::max<std::int64_t>(1, loop.connection->meter().requests - requests);
    loop.targetsOfTurn = std::max<std::size_t>(1, turn.only.empty() ? loop.agenda.targets().size() : turn.only.size());
    if (m_hooks.keep && now - loop.kept >= kKeep) keep(loop, now);
    auto targets = loop.agenda.targets();
    {
        const std::scoped_lock lock(m_mutex);
        loop.state.took = now - begun;
        loop.state.error = done ? std::string() : done.error().text;
        loop.state.targets = std::move(targets);
        if (done) {
            loop.state.lastGood = now;
            ++loop.state.gatherings;
        }
    }
    tell(loop, done ? SourceState::Phase::Waiting : SourceState::Phase::Failing);
}

base::Result<void> Orchestrator::gatherOnce(Loop& loop, const Turn& turn, base::Time begun, base::Duration wait,
                                            const base::Run& run) {
    if (!loop.cursorKnown) {
        const std::scoped_lock lock(m_storing);
        auto cursor = m_hooks.cursor(loop.watched.source.name);
        if (!cursor) return tl::unexpected(cursor.error());
        loop.cursor = std::move(*cursor);
        loop.cursorKnown = true;
    }
    const auto batch = loop.connection->gather({begun, loop.cursor, turn.only, wait, turn.metrics, turn.every}, run);
    if (!batch) return tl::unexpected(batch.error());
    const std::scoped_lock lock(m_storing);
    const auto kept = m_hooks.store(*batch);
    if (!kept) return tl::unexpected(kept.error());
    stored(loop, turn, begun, *batch, *kept);
    return {};
}

void Orchestrator::stored(Loop& loop, const Turn& turn, base::Time begun, const model::Batch& batch,
                          const Hooks::Stored& stored) {
    const auto now = m_hooks.clock();
    loop.cursor = batch.cursor;
    const auto reached = loop.agenda.gathered(turn, begun, now, batch, stored.changed, m_hooks.expected);
    remember(loop, batch, stored);
    for (const auto& samples : batch.samples)
        if (!samples.times.empty()) loop.newest = std::max(loop.newest, base::fromMillis(samples.times.back()));
    if (!m_hooks.milestone) return;
    for (const auto& change : reached.before) m_hooks.milestone({loop.state.name, change, false, now, stored.revision});
    for (const auto& change : reached.after) m_hooks.milestone({loop.state.name, change, true, now, stored.revision});
    if (m_hooks.keep && !(reached.before.empty() && reached.after.empty())) {
        m_hooks.keep(loop.state.name, loop.agenda.toJson());
        loop.kept = now;
    }
}

/// The warnings of this gathering, in the place of those of an earlier one.
void Orchestrator::remember(Loop& loop, const model::Batch& batch, const Hooks::Stored& stored) {
    base::Problems problems;
    for (const auto* list : {&batch.problems, &stored.problems})
        for (const auto& problem : *list)
            if (problems.size() < kToldProblems &&
                (problem.severity != base::Severity::Note || problem.code == "conflict"))
                problems.push_back(problem);
    if (problems.empty()) return;
    const std::scoped_lock lock(m_mutex);
    loop.state.problems = std::move(problems);
}

void Orchestrator::keep(Loop& loop, base::Time now) {
    const std::scoped_lock lock(m_storing);
    m_hooks.keep(loop.state.name, loop.agenda.toJson());
    loop.kept = now;
}

void Orchestrator::tell(Loop& loop, SourceState::Phase phase) {
    const auto whole = loop.agenda.whole();
    const std::scoped_lock lock(m_mutex);
    auto& state = loop.state;
    if (phase == SourceState::Phase::Waiting && !state.error.empty()) phase = SourceState::Phase::Failing;
    const bool news = state.phase != phase || state.interval != whole.interval;
    state.phase = phase;
    state.interval = whole.interval;
    state.reason = whole.reason;
    state.due = whole.due;
    state.newest = loop.newest;
    state.requests = loop.connection->meter().requests;
    state.bytes = loop.connection->meter().bytes;
    if (news && m_hooks.changed) m_hooks.changed(state);
}

std::vector<SourceState> Orchestrator::states() const {
    const std::scoped_lock lock(m_mutex);
    std::vector<SourceState> out;
    for (const auto& loop : m_loops) out.push_back(loop->state);
    return out;
}

void Orchestrator::gatherNow(const std::string& source) {
    for (const auto& loop : m_loops)
        if (source.empty() || loop->watched.source.name == source) loop->asked = true;
}

} // namespace penumbra::gather
