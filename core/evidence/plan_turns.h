#pragma once

#include "evidence/evidence.h"

namespace penumbra::evidence {

/// For each price that counts in the plan or in another: at which one the nearest other plan costs as much in a year,
/// if the steps stay as they are. The smallest change of its price first.
std::vector<Turn> priceTurns(const PlanClaim& claim);

/// With which lead time of its hosts the plan takes as long as the nearest other one.
std::vector<Turn> leadTurns(const PlanClaim& claim);

} // namespace penumbra::evidence
