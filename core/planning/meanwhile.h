#pragma once

#include "base/run.h"
#include "planning/judgement.h"
#include "risk/unsurvived.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::planning {

/// What is left while the scenario's edits are carried out.
struct Meanwhile {
    std::vector<base::TimeWindow> hours;  ///< of all of them, ascending, within the computed future
    std::optional<Margin> margin;         ///< at the worst minute; nothing: no host carries more than without the edits
    bool losses = false;                  ///< one more failure was tried: the fleet is not too large for it
    std::vector<risk::Unsurvived> anyway; ///< hosts that cannot be lost in hours in which they cannot without the edits
                                          ///< either, and no graver
    std::vector<risk::Unsurvived> fresh;  ///< that cannot be lost otherwise in some of the hours
};

/// The hours in which edits that are switched on and fit are carried out (whatif::carriedOut()), as far as the computed
/// future goes; empty where all of them are done at once.
std::vector<base::TimeWindow> changeHours(const session::Evaluation& evaluation);

/// Nothing where changeHours() is empty. The margin is that of each placement in the hours, so it may come about at any
/// minute. One more failure is judged as risk::unsurvived() has it.
base::Result<std::optional<Meanwhile>> meanwhile(const session::Evaluation& evaluation, const base::Run& run);

/// "In the worst minute of the change, 2026-12-01 02:03 UTC, 12 % of the memory of c3-01 is free."
std::string sayMargin(const Meanwhile& meanwhile);
/// "Any one host may be lost then."; empty where that was not tried.
std::string sayLosses(const Meanwhile& meanwhile);
/// Both.
std::string say(const Meanwhile& meanwhile);

} // namespace penumbra::planning
