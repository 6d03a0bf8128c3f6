#pragma once

#include "remedy/steps.h"

#include <functional>

namespace penumbra::remedy {

/// The workload that the step moves, by its id; empty where it is no move.
std::string movedBy(const Step& step);

/// Steps that take a workload to a host for a while, so that another of the waiting steps becomes possible: what breaks
/// a cycle of moves that wait for one another (a bypass migration: Hermenier, Lorca, Menaud, Muller, Lawall, "Entropy:
/// a consolidation manager for clusters", VEE 2009). The workload's own step follows later. Proposals: of each waiting
/// move in turn, the hosts that may take the workload at that moment after the arranged steps, the fullest first.
std::vector<Step> detours(const Bench& bench, const std::vector<Step>& arranged, const std::vector<Step>& waiting,
                          const Placed& now, base::Time at);

/// fillStep() for all of them, each from the host to which an earlier one has taken the workload. A text says where a
/// workload goes on from there.
void fillSteps(const Bench& bench, const model::World& world, std::vector<Step>& steps);

} // namespace penumbra::remedy
