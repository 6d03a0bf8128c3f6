#pragma once

#include <functional>
#include <span>
#include <vector>

namespace penumbra::stats {

struct Interval {
    double low = 0;
    double high = 1;
};

struct Minimum {
    std::vector<double> point;
    double value = 0;
    int evaluations = 0;
};

/// Local minimum inside a box by the simplex of Nelder and Mead (The Computer Journal 7, 1965), every trial point
/// clamped into the box. Deterministic; at most `limit` evaluations (a few more for the last shrink). A value that is
/// NaN counts as infinite.
Minimum minimise(const std::function<double(std::span<const double>)>& value, std::span<const double> start,
                 std::span<const Interval> box, int limit);

} // namespace penumbra::stats
