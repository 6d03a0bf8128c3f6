#pragma once

#include <span>
#include <vector>

namespace penumbra::forecast {

/// Spans and steps of Cleveland, Cleveland, McRae and Terpenning, "STL: A Seasonal-Trend Decomposition Procedure Based
/// on Loess", Journal of Official Statistics 6, 1990, section 3; all loess of degree 1.
struct StlSpans {
    int cycle = 2;
    int season = 7;                                     ///< n(s), in cycles
    int trend = 0;                                      ///< n(t), in steps
    int lowPass = 0;                                    ///< n(l), in steps
    int seasonJump = 1, trendJump = 1, lowPassJump = 1; ///< loess at every so many steps, lines between
    int inner = 2, outer = 0;                           ///< outer: rounds with robustness weights

    /// Spans that go with a season's span: section 3.4. `quick`: jumps of a tenth of each span.
    static StlSpans of(int cycle, int season, bool quick);
};

struct Decomposition {
    std::vector<double> season, trend;
};

/// A missing value weighs nothing in any loess; season and trend are there for every step. O(n season + n (trend /
/// trendJump + lowPass / lowPassJump)) a round. At least two cycles of values.
Decomposition stl(std::span<const double> values, const StlSpans& spans);

/// One season for each of the cycles, each refined `rounds` times around the others (Bandara, Hyndman and Bergmeir,
/// International Journal of Operational Research, 2021: MSTL); one round where there is one cycle. Trend of the last.
struct MultipleDecomposition {
    std::vector<std::vector<double>> seasons;
    std::vector<double> trend;
};
MultipleDecomposition mstl(std::span<const double> values, std::span<const StlSpans> spans, int rounds);

} // namespace penumbra::forecast
