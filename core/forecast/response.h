#pragma once

#include <span>
#include <vector>

namespace penumbra::forecast {

inline constexpr double kLargest = 1e100; ///< loads and responses beyond it are not told apart

/// How a metric answers its load, from the simplest to the richest.
enum class ResponseForm {
    Constant,   ///< not at all
    Linear,     ///< so much for every unit of load
    Saturating, ///< up to a knee, flat from there on
    Bending     ///< with another slope from a knee on: latency near saturation, or one that has begun to flatten
};

const char* formName(ResponseForm form); ///< "constant", "linear", "saturating", "bending"

/// response = intercept + slope * load + bend * max(0, load - knee): continuous and piecewise linear.
struct Response {
    ResponseForm form = ResponseForm::Constant;
    double intercept = 0; ///< use without any load
    double slope = 0;     ///< for a unit of load, below the knee
    double knee = 0;      ///< load; of saturating and bending only
    double bend = 0;      ///< change of the slope there; -slope where it saturates

    double at(double load) const { return intercept + slope * load + bend * (load > knee ? load - knee : 0); }
    bool hasKnee() const { return form == ResponseForm::Saturating || form == ResponseForm::Bending; }
    /// The least load at which the line is `level`, infinite where it never is; 0 where it is so without any load.
    double loadAt(double level) const;
};

/// What was seen at the same moments, ascending by load.
struct Pairs {
    std::vector<double> load, response;
    std::vector<int> time; ///< step of the response
    std::size_t size() const { return load.size(); }
};

/// The moments at which the response and the load `lag` steps before are both finite and within +-1e100.
Pairs pairsOf(std::span<const double> load, std::span<const double> response, int lag);
/// Those with keep[i], in the same order.
Pairs subset(const Pairs& pairs, const std::vector<char>& keep);

/// The line of that form with the least weighted squares after reweighting by Tukey's bisquare from a start on the
/// medians of twenty groups of equal size (an M-estimate with a start of high breakdown: Maronna, Martin and Yohai,
/// "Robust Statistics", 2006, section 5.5), so that a tenth of wild values moves it little. The knee is searched over
/// ranks and values (Hinkley, Biometrika 56, 1969), with some twentieth of the pairs beyond it. One without a fit, for
/// too few pairs or one load only, comes back as Constant. `weights`: one a pair, or empty; `start`: instead of the
/// medians. Load and response should be of size 1 or so. O(n log n).
Response fitResponse(const Pairs& pairs, ResponseForm form, std::span<const double> weights = {},
                     const Response* start = nullptr);

} // namespace penumbra::forecast
