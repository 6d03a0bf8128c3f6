#pragma once

#include "remedy/plan.h"

#include <string>
#include <string_view>

namespace penumbra::remedy {

class Bench;

/// Adds up what a plan takes and costs: its moves, downtime and duration from its steps, and its cost as summands, each
/// from one price of the book, with the steps that it comes from.
void addCosts(const Bench& bench, Plan& plan);

/// "2 x a host of the class 'gpu', for a month, at 2400 EUR: 4800 EUR a month (steps 1, 2)."
std::string sayCost(const CostLine& line, std::string_view currency);

/// What a plan costs in a year: what it costs once and twelve months.
double yearOf(const Plan& plan);

} // namespace penumbra::remedy
