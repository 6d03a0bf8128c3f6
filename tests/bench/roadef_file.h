#pragma once

#include "optimize/reassignment/problem.h"

#include <string>
#include <string_view>

namespace penumbra::bench {

/// Text of the challenge ROADEF/EURO 2012 (problem definition, "File formats"): whole numbers divided by blanks. Bears
/// any bytes; an error says at which number, counted from 1, what was expected.
base::Result<optimize::reassignment::Problem> readModel(std::string_view text);
/// A machine for each process.
base::Result<optimize::reassignment::Assignment> readAssignment(std::string_view text, std::size_t processes);
std::string writeAssignment(const optimize::reassignment::Assignment& assignment);

} // namespace penumbra::bench
