#pragma once

#include "base/run.h"
#include "model/batch.h"
#include "model/event.h"

#include <vector>

namespace penumbra::sample {

struct Options {
    int hosts = 36;
    int days = 56; ///< of history
    base::Duration step = std::chrono::minutes(15);
    base::Time now{}; ///< where history ends and the future begins
    std::uint64_t seed = 7;
};

/// A fleet that a planner would believe, the same for the same options: racks and zones, services with dependencies and
/// replicas, daily and weekly cycles, growth, a leak, level shifts at deployments, heavy-tailed noise, gaps, and a
/// schedule of maintenance and releases with at least three problems worth finding, one of which needs two changes in
/// the same hours.
model::Batch makeFleet(const Options& options, const base::Run& run);

/// Ready-made edits for a first what-if on it (host names exist, windows lie in its future).
struct Story {
    std::string title;
    std::vector<std::pair<model::Change, base::TimeWindow>> edits;
};
std::vector<Story> stories(const Options& options);

} // namespace penumbra::sample
