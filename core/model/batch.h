#pragma once

#include "base/problem.h"
#include "model/advisory.h"
#include "model/event.h"
#include "model/series.h"
#include "model/stated.h"

#include <string>
#include <vector>

namespace penumbra::model {

/// One configuration item: a key of a resource's configuration with its value.
struct ConfigItem {
    ResourceId resource;
    std::string key;
    std::string value;
    base::Time time{};
    bool operator==(const ConfigItem&) const = default;
};

/// Counts of the records of a source. Accounting holds always: read = stored + rejected + duplicate.
struct Accounting {
    std::int64_t read = 0;
    std::int64_t stored = 0;
    std::int64_t rejected = 0;
    std::int64_t duplicate = 0;
    bool balanced() const { return read == stored + rejected + duplicate; }
    bool operator==(const Accounting&) const = default;
};

struct Plan;

/// What every reader and every gatherer returns and what the store commits as one transaction.
struct Batch {
    std::string source; ///< the file's name or the gatherer's id: shown beside every value
    base::Time time{};  ///< when the source was read
    /// It lists all that the source has of each kind in it. Only who asked for it can know: a file cannot be told from
    /// a part of one.
    bool complete = false;
    /// It holds what changed since the source's last batch: what it does not name is as it was.
    bool changes = false;
    /// It says all that the source knows of each resource in it, and each relation from one that it describes: what the
    /// source said before, and does not say now, holds no more.
    bool whole = false;
    std::vector<ResourceId> gone; ///< what the source had before and certainly has no more
    Dimensions dimensions;
    std::vector<StatedResource> resources;
    std::vector<Relation> relations;
    std::vector<Samples> samples;
    std::vector<ScheduledEvent> events;
    std::vector<ConfigItem> configItems;
    std::vector<Advisory> advisories;
    std::vector<Plan> plans; ///< what is to be: none of it is part of the inventory
    /// Ids in these records for which the source gave a name alone: their kind is the table's own (see assumed.h).
    std::vector<ResourceId> assumed;
    base::Problems problems;
    Accounting accounting; ///< filled by the reader: read and rejected; stored and duplicate are completed by the store
    std::string cursor;    ///< gatherers: where the next gathering goes on; opaque
};

/// What a file says that is to be, as resources. Where the attribute kPlannedAction of one says "create", "update",
/// "replace" or "delete", that is done with it; one without it is wanted as it is described. With a begin the store
/// makes it one scheduled event, the one with the plan's name; without one nothing comes of it.
struct Plan {
    std::string name;
    std::string publisher = {}; ///< whose names these are; empty: nobody else uses the name
    base::TimeWindow window;    ///< from when to when it is carried out
    std::string zone = {};      ///< in which its times were given
    Batch wanted = {};
    bool isScheduled() const { return window.begin != base::kBeginningOfTime; }
};
inline constexpr const char* kPlannedAction = "planned.action";

} // namespace penumbra::model
