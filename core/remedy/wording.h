#pragma once

#include "remedy/draft.h"

#include <string>
#include <vector>

namespace penumbra::remedy {

/// What the plan does, by its steps: "Shift 'New firmware for rack c3', move cart-23 and add 1 host like a4-03".
std::string titleOf(const Bench& bench, const Plan& plan);

/// What it mends and what is left, in one or two sentences; reads the tally and what remains.
std::string summaryOf(const Plan& plan);

/// The step as ops read it, with the names of what it touches; `before` is the placement when it begins.
std::string stepText(const Bench& bench, const model::World& world, const simulate::Placement& before,
                     const Step& step);
/// The same without its begin; empty where the text says none.
std::string stepBrief(const model::World& world, const simulate::Placement& before, const Step& step);

/// "1 and 2", "1 to 6 and 8": ascending numbers, three and more in a row as a range.
std::string sayNumbers(const std::vector<int>& numbers);

} // namespace penumbra::remedy
