#pragma once

#include "gather/sampling/pace.h"
#include "model/batch.h"

#include <functional>
#include <map>
#include <set>
#include <string>
#include <vector>

namespace penumbra::gather {

/// When to gather and what of it.
struct Turn {
    base::Time at{};
    std::vector<model::ResourceId> only; ///< empty: everything
};

/// How one resource is sampled, for people.
struct TargetState {
    model::ResourceId resource;
    base::Duration interval{};
    std::string reason; ///< a sentence
    base::Time due{};
};

/// What of one source is due when: a pace for each series, the finest of a resource's decides for it. A source that has
/// no series is asked the more rarely the longer nothing changed. Before a scheduled change what it touches is sampled
/// with the shortest interval, and once more after it. Pure: it reads no clock and asks nobody.
class Agenda final {
public:
    /// `targeted`: the source can be asked for single resources. `weight`: how much depends on a resource; 1 without
    /// it.
    Agenda(const Sampling& sampling, bool targeted, std::function<double(const model::ResourceId&)> weight = {});

    /// The next turn from now on; of what is due then at most `most` resources, those that matter most first.
    Turn next(base::Time now, int most) const;

    /// What a scheduled change touches, all resources that stand for its subjects.
    struct Change {
        model::EventId event;
        std::string title;
        base::TimeWindow window;
        std::vector<model::ResourceId> resources;
    };
    /// The changes that are known now; those that touch nothing of this source do nothing.
    void plan(const std::vector<Change>& changes);

    using Expected = std::function<std::optional<double>(const model::SeriesKey&, base::Time)>;
    /// What a turn brought. `changed`: something is different in the inventory now. The changes of which this is the
    /// baseline, and those that it is to be compared after.
    struct Reached {
        std::vector<Change> before, after;
    };
    /// `begun`, `now`: when the gathering began and ended.
    Reached gathered(const Turn& turn, base::Time begun, base::Time now, const model::Batch& batch, bool changed,
                     const Expected& expected);
    /// A turn failed: the next one is tried after a wait that doubles.
    void failed(base::Time now);
    void askNow(); ///< everything is due at once

    std::vector<TargetState> targets() const;
    TargetState whole() const; ///< of the source as one: its finest interval

    base::Json toJson() const;
    void restore(const base::Json& json); ///< what toJson() made; anything else begins anew

private:
    struct Target {
        std::map<std::string, Pace> paces; ///< by metric
        base::Time due{};
        base::Time gatheredAt{};
        int silent = 0; ///< turns for everything in a row that brought no sample of it
    };
    Pace& paceOf(Target& target, const std::string& metric);
    const Pace* finest(const Target& target) const;
    base::Duration intervalOf(const Target& target) const;
    base::Duration quietInterval() const;
    /// The change because of which a resource is sampled with the shortest interval at a moment.
    const Change* burstAt(const model::ResourceId& resource, base::Time now) const;
    bool touches(const Change& change, const model::ResourceId& resource) const;
    /// When everything must be gathered for the sake of a scheduled change: once before and once after it.
    base::Time nextMilestone(base::Time now) const;
    base::Time comparedUntil(const Change& change) const; ///< later it is too late for a comparison
    base::Time dueOf(const model::ResourceId& id, const Target& target, base::Time now) const;
    TargetState stateOf(const model::ResourceId& id, const Target& target) const;
    void forget(const model::Batch& batch);
    void observe(const model::Batch& batch, const Expected& expected);
    Reached reachedAt(base::Time now);

    Sampling m_sampling;
    bool m_targeted;
    std::function<double(const model::ResourceId&)> m_weight;
    std::shared_ptr<const MeanError> m_error;
    std::map<model::ResourceId, Target> m_targets;
    std::set<model::ResourceId> m_known; ///< all that the source ever stated
    std::vector<Change> m_changes;       ///< that touch something of this source
    std::vector<Change> m_planned;
    std::set<std::string> m_before, m_after; ///< events whose baseline, and whose comparison, is there
    base::Time m_wholeDue{};
    int m_quiet = 0;    ///< turns in a row that changed nothing
    int m_failures = 0; ///< in a row
};

} // namespace penumbra::gather
