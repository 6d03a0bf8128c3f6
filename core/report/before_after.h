#pragma once

#include "remedy/plan.h"
#include "session/session.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// One thing that a plan changes, in words, without it and with it.
struct BeforeAfter {
    std::string what, before, after;
    bool operator==(const BeforeAfter&) const = default;
};

/// Verdict, chance of a breach, the host nearest to its capacity, N-1, who waits or is lost, when something runs out,
/// findings ended, left and new.
std::vector<BeforeAfter> beforeAfter(const session::Evaluation& evaluation, const remedy::Plan& plan);

} // namespace penumbra::report
