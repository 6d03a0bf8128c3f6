#pragma once

#include "base/run.h"
#include "gather/gatherer.h"
#include "gather/sampling/agenda.h"
#include "gather/sampling/budget.h"

#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace penumbra::gather {

/// A source with how it is sampled, as a workspace keeps it.
struct WatchedSource {
    Source source;
    Sampling sampling;
    bool paused = false;
};

/// How a source does, for people.
struct SourceState {
    enum class Phase { Waiting, Gathering, Failing, Paused, Unapproved };
    std::string name;
    Phase phase = Phase::Waiting;
    base::Time lastGood{}; ///< the beginning of time: never
    base::Time due{};
    std::string error;                                    ///< of the last try, a sentence; empty: it went well
    base::Duration took{};                                ///< the last gathering
    base::Time newest{};                                  ///< of its samples; its lag is what now is later than that
    std::int64_t requests = 0, bytes = 0, gatherings = 0; ///< since it was connected
    base::Duration interval{};
    std::string reason; ///< why that interval, a sentence
    std::vector<TargetState> targets;
    base::Problems problems; ///< of the last gathering that had any: warnings of the source and of the store
};
const char* phaseName(SourceState::Phase phase); ///< "waiting", ...

/// A scheduled change before or after which everything of a source was gathered.
struct Milestone {
    std::string source;
    Agenda::Change change;
    bool after = false;
    base::Time at{};
    std::int64_t revision = 0; ///< of the inventory with that gathering in it
};

/// What the orchestrator asks and tells its owner. Called from the threads of the sources, clock,
/// and sleep from several at once, the others never two at a time. None may call the orchestrator back but `store`.
struct Hooks {
    std::function<base::Time()> clock;
    std::function<void(base::Duration, const std::stop_token&)> sleep; ///< ends early when stopped; from any thread
    std::function<base::Result<std::string>(const std::string& source)> cursor;
    struct Stored {
        bool changed = false;
        std::int64_t revision = 0;
        base::Problems problems = {}; ///< what the store rejected or noticed
    };
    std::function<base::Result<Stored>(const model::Batch& batch)> store;
    std::function<Agenda::Changes()> changes;                     ///< that are scheduled; may be empty
    Agenda::Expected expected;                                    ///< the forecast; may be empty
    std::function<double(const model::ResourceId&)> weight;       ///< may be empty
    std::function<int(const model::SeriesKey&, base::Unit)> rank; ///< as in Bearing; may be empty
    std::function<void(const Milestone& milestone)> milestone;    ///< may be empty
    std::function<base::Json(const std::string& source)> state;   ///< what keep() was given last; may be empty
    std::function<void(const std::string& source, const base::Json& state)> keep; ///< may be empty
    std::function<void(const SourceState& state)> changed;                        ///< may be empty
};

/// Gathers from many sources, each on a thread of its own, so that one that hangs or fails slows no other. What each is
/// asked for and when, its agenda says; its requests are held to its budget.
class Orchestrator final {
public:
    explicit Orchestrator(Hooks hooks);
    ~Orchestrator();

    /// Before run(): checks the source's parameters. Calls no hook.
    base::Result<void> add(const WatchedSource& source);
    /// The same with a connection of the caller's own. `targeted`, `watches`: as in Gatherer.
    void add(const WatchedSource& source, std::unique_ptr<Connection> connection, bool targeted, bool watches);
    /// Takes up what was kept of the agendas and gathers until it is stopped or `until`; returns when every source has
    /// come to rest.
    void run(base::Time until, const base::Run& run);

    std::vector<SourceState> states() const;   ///< from any thread
    void gatherNow(const std::string& source); ///< from any thread; empty: all

private:
    struct Loop;
    void turns(Loop& loop, base::Time until, const base::Run& run);
    void turn(Loop& loop, const Turn& turn, base::Duration wait, const base::Run& run);
    base::Result<void> gatherOnce(Loop& loop, const Turn& turn, base::Time begun, base::Duration wait,
                                  const base::Run& run);
    void stored(Loop& loop, const Turn& turn, base::Time begun, const model::Batch& batch, const Hooks::Stored& stored);
    void remember(Loop& loop, const model::Batch& batch, const Hooks::Stored& stored);
    void keep(Loop& loop, base::Time now);
    void tell(Loop& loop, SourceState::Phase phase);

    Hooks m_hooks;
    std::mutex m_storing;       ///< one call of a hook at a time, clock and sleep aside
    mutable std::mutex m_mutex; ///< the states; never held while something is stored
    std::vector<std::unique_ptr<Loop>> m_loops;
};

} // namespace penumbra::gather
