#pragma once

#include "base/run.h"
#include "base/time.h"

#include <optional>
#include <span>
#include <vector>

namespace penumbra::upkeep {

/// What a series is expected to be on the day that follows its hourly means: the forecast's median, with straight lines
/// between the middles of the hours. Nothing for less than two days of history.
class Expectation final {
public:
    Expectation() = default;
    /// `hours`: the means of whole hours up to `end`, NaN where nothing was sampled.
    Expectation(std::span<const double> hours, base::Time end, const base::Run& run);
    std::optional<double> at(base::Time t) const; ///< nothing outside its day
    base::Time end() const;                       ///< of what it knows

private:
    base::Time m_begin{};
    std::vector<double> m_hours;
};

} // namespace penumbra::upkeep
