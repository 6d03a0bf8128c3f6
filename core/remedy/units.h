#pragma once

#include "remedy/detour.h"

#include <string>
#include <vector>

namespace penumbra::remedy {

/// Steps that only make sense together: the edits of one scheduled event, or one step.
using Unit = std::vector<Step>;

/// Neighbours of one event together.
std::vector<Unit> unitsOf(const std::vector<Step>& steps);
std::vector<Step> flat(const std::vector<Unit>& units);

/// Both move one workload: the later one waits for the earlier one.
bool sameMove(const Unit& a, const Unit& b);

/// Plays the first steps of a plan through the engine, as if the others were never made.
struct Check {
    const Bench& bench;
    const base::Run& run;
    Placed before; ///< without any step

    static base::Result<Check> on(const Bench& bench, const base::Run& run);
    /// The rule that it breaks, to go on in a sentence; empty: none.
    base::Result<std::string> broken(const std::vector<Unit>& units) const;
    base::Result<bool> holds(const std::vector<Unit>& units) const;
    /// The same of the states until the last of them is done, whatever comes then: for units that cannot end here.
    base::Result<bool> holdsSoFar(const std::vector<Unit>& units) const;
    /// Indices of the units before `last` without which the state after it does not hold.
    base::Result<std::vector<std::size_t>> needs(const std::vector<Unit>& units, std::size_t last) const;
};

/// Numbers the steps, writes the dependencies between units onto their first steps and schedules them.
base::Result<std::vector<Step>> number(const Check& check, const std::vector<Unit>& units);

} // namespace penumbra::remedy
