#pragma once

#include "gather/sampling/orchestrator.h"
#include "model/diff.h"
#include "store/workspace.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::upkeep {

/// What was gathered before and after a scheduled change, as a workspace keeps it.
struct Baseline {
    model::EventId event;
    std::string title;
    base::TimeWindow window;
    std::vector<model::ResourceId> resources; ///< that it touches
    struct Moment {
        std::string source;
        base::Time at{};
        std::int64_t revision = 0;
    };
    std::vector<Moment> before, after; ///< by source
};

/// Notes a milestone of the orchestrator; what was noted of the event before stays.
base::Result<void> keepMilestone(store::Workspace& workspace, const gather::Milestone& milestone);
base::Result<std::vector<Baseline>> readBaselines(const store::Workspace& workspace);

/// A value that differs.
struct ConfigDifference {
    model::ResourceId resource;
    std::string key;
    std::string before, after; ///< empty: it was not there
    bool operator==(const ConfigDifference&) const = default;
};

/// What one series did over a change: its mean in the hour before it, in the hour after it, and how far its samples
/// before it lay from their mean.
struct SeriesShift {
    model::SeriesKey key;
    base::Unit unit = base::Unit::Count;
    double before = 0, after = 0, spread = 0;
};

/// What is different after a change from what its baseline says, for the resources that it touches.
struct Comparison {
    Baseline baseline;
    base::Time before{}, after{}; ///< the two moments that are compared
    std::string how;              ///< where these moments come from, a sentence
    std::vector<ConfigDifference> configuration;
    std::vector<model::Difference> inventory;
    std::vector<SeriesShift> series; ///< that moved by more than three times their spread
};
/// Usage error where no such event was ever watched for. Without a gathering before the event the last one that there
/// is stands in, and `how` says so.
base::Result<Comparison> compare(const store::Workspace& workspace, const model::EventId& event, base::Time now);

} // namespace penumbra::upkeep
