#pragma once

#include "simulate/blocks.h"
#include "simulate/flow.h"

#include <memory>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// The steps outside of which both recipes use and offer the same.
Steps differing(const Recipe& a, const Recipe& b);

/// The terms in those steps alone.
std::vector<Term> clipped(std::span<const Term> terms, const Steps& steps);

/// The numbers of those steps.
std::vector<Exact> clipped(const std::vector<Exact>& numbers, const Steps& steps);

/// The series with what is another one in those steps; null where it does not say when a path first exceeds the
/// capacity.
std::shared_ptr<UsageSeries> spliced(const UsageSeries& series, const UsageSeries& part, const Steps& steps);

} // namespace penumbra::simulate
