#pragma once

#include "remedy/draft.h"

#include <vector>

namespace penumbra::remedy {

/// The assumptions behind durations and downtime; stated in the README. P90 is twice P50 unless said otherwise.
inline constexpr double kCopyBytesPerSecond = 1073741824.0; ///< memory of a moving workload: 1 GiB/s
inline constexpr double kDataBytesPerSecond = 419430400.0;  ///< data on disk: 400 MiB/s
inline constexpr double kMoveSeconds = 30;                  ///< to prepare and to switch over
inline constexpr double kSwitchSeconds = 60;                ///< down while the only spare replica moves
inline constexpr double kRestartSeconds = 120;              ///< each replica, one after the other, when resized
inline constexpr double kRescheduleSeconds = 300;           ///< to shift a change in the calendar

/// A step's text, duration and downtime on the world in which it happens. Its edit's window is left as it is.
void fillStep(const Bench& bench, const model::World& world, const simulate::Placement& before, Step& step);

/// How long a workload's move takes at P50.
base::Duration moveTime(const model::World& world, const model::Demand& demand, int workload);

/// Whether the service goes on while one of its replicas is down.
bool hasSpare(const model::World& world, const simulate::Placement& placement, int service);

/// Moves and resizes: one after the other. Other steps have windows of their own.
bool sequential(const Step& step);

/// Gives the sequential steps their begin one after the other, from Bench::start() on; other edits keep their windows.
/// Returns when the next one could begin.
base::Time schedule(const Bench& bench, std::vector<Step>& steps);

/// Steps in an order in which no intermediate state is worse than the state before the plan, with their dependencies:
/// by their begin, except where a step needs a later one to be arranged before it.
/// Nothing when there is no such order.
base::Result<std::optional<std::vector<Step>>> orderSteps(const Bench& bench, std::vector<Step> steps,
                                                          const base::Run& run);

/// Fills each step's rollback and checks it on the state after the plan.
base::Result<void> planRollback(const Bench& bench, Plan& plan, const base::Run& run);

Draft draftOf(const std::vector<Step>& steps);

/// A state that keeps every rule that `before` kept: nothing refused, no more lost or overcommitted, and nobody
/// homeless, or holding up a drain, who was not.
bool keepsRules(const Placed& state, const Placed& before);
/// Which of them it breaks, to go on in a sentence: "h1 would refuse web-3 at ... (h1 lacks 2 GiB of memory)"; empty:
/// none.
std::string brokenRule(const Placed& state, const Placed& before);

/// When the last step has begun its hours or ended its work, at its P90: from then on the plan mends all it can.
base::Time finish(const std::vector<Step>& steps);

/// When everything is over, also the hours of shifted changes, at P50 and at P90.
struct Done {
    base::Time p50 = base::kBeginningOfTime, p90 = base::kBeginningOfTime;
};
Done done(const std::vector<Step>& steps);

} // namespace penumbra::remedy
