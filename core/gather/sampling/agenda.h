#pragma once

#include "gather/sampling/pace.h"
#include "model/batch.h"

#include <functional>
#include <map>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace penumbra::gather {

/// When to gather and what of it.
struct Turn {
    base::Time at{};
    std::vector<model::ResourceId> only = {};         ///< empty: everything
    std::vector<std::string> metrics = {};            ///< of those; empty: all
    std::map<std::string, base::Duration> every = {}; ///< as Ask::every, where everything is due
};

/// What is known of resources and series beside their samples. Each may be empty.
struct Bearing {
    std::function<double(const model::ResourceId&)> weight; ///< how much depends on it; 1 without it
    /// How much a plan rests on a series: 0 the most. Without it: capacity dimensions 0, all others 1.
    std::function<int(const model::SeriesKey&, base::Unit)> rank;
    std::function<bool(const model::SeriesKey&)> looksAt; ///< as Connection::looksAt; true without it
};

/// How one resource is sampled, for people.
struct TargetState {
    model::ResourceId resource;
    base::Duration interval{};
    std::string reason; ///< a sentence
    base::Time due{};
};

/// What of one source is due when: a pace for each series. Where single resources can be asked for, each metric comes
/// at its own pace; else the finest of the series that a plan rests on most decides for the resource, and the others
/// come along. A source that has no series is asked the more rarely the longer nothing changed. Before a scheduled
/// change what it touches is sampled with the shortest interval, and once more after it. Pure: it reads no clock and
/// asks nobody.
class Agenda final {
public:
    /// `targeted`: the source can be asked for single resources.
    Agenda(const Sampling& sampling, bool targeted, Bearing bearing = {});

    /// The next turn from now on; of what is due then at most `most` resources, those that matter most first.
    Turn next(base::Time now, int most) const;

    /// What a scheduled change touches, all resources that stand for its subjects.
    struct Change {
        model::EventId event;
        std::string title;
        base::TimeWindow window;
        std::vector<model::ResourceId> resources;
    };
    using Changes = std::shared_ptr<const std::vector<Change>>;
    /// The changes that are known now; those that touch nothing of this source do nothing. The same list again costs
    /// nothing.
    void plan(Changes changes);

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
    struct Paced {
        Pace pace;
        int rank = 0;
        bool looked = true; ///< a look brings it
        base::Time gatheredAt{};
    };
    struct Target {
        std::map<std::string, Paced> paces; ///< by metric
        base::Time gatheredAt{};
        int best = 0;   ///< rank of its series
        int silent = 0; ///< turns for everything in a row that brought no sample of it
    };
    Paced& pacedOf(Target& target, const model::SeriesKey& key, int rank);
    int rankOf(const model::SeriesKey& key, base::Unit unit) const;
    bool decides(const Target& target, const Paced& paced) const; ///< about when the resource is asked for
    const std::pair<const std::string, Paced>* finest(const Target& target) const;
    base::Duration intervalOf(const Target& target) const;
    base::Duration quietInterval() const;
    /// The change because of which a resource is sampled with the shortest interval at a moment.
    const Change* burstAt(const model::ResourceId& resource, base::Time now) const;
    const std::vector<const Change*>& touching(const model::ResourceId& resource) const;
    /// When everything must be gathered for the sake of a scheduled change: once before and once after it.
    base::Time nextMilestone(base::Time now) const;
    base::Time comparedUntil(const Change& change) const; ///< later it is too late for a comparison
    base::Time dueOf(const model::ResourceId& id, const Target& target, base::Time now) const;
    std::vector<std::string> dueMetrics(const model::ResourceId& id, const Target& target, base::Time by) const;
    std::map<std::string, base::Duration> every(base::Time now) const;
    std::string reasonOf(const Target& target) const;
    TargetState stateOf(const model::ResourceId& id, const Target& target) const;
    void forget(const model::Batch& batch);
    void observe(const model::Batch& batch, base::Time now, const Expected& expected);
    Reached reachedAt(base::Time now);

    Sampling m_sampling;
    bool m_targeted;
    Bearing m_bearing;
    std::shared_ptr<const MeanError> m_error;
    std::map<model::ResourceId, Target> m_targets;
    std::set<model::ResourceId> m_known; ///< all that the source ever stated
    Changes m_planned;
    std::size_t m_plannedFor = 0;         ///< so many known resources
    std::vector<const Change*> m_changes; ///< of m_planned those that touch something of this source
    std::map<model::ResourceId, std::vector<const Change*>> m_touching; ///< by what they touch of it
    std::set<std::string> m_before, m_after; ///< events whose baseline, and whose comparison, is there
    base::Time m_wholeDue{};
    base::Time m_wholeAt{}; ///< when everything was gathered last
    int m_quiet = 0;        ///< turns in a row that changed nothing
    int m_failures = 0;     ///< in a row
};

} // namespace penumbra::gather
