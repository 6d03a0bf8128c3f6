#pragma once

#include <span>
#include <vector>

namespace penumbra::forecast {

/// Errors of a backtest: origins x horizon, NaN where the truth is missing; origins are indices of the series,
/// ascending.
struct Errors {
    std::vector<double> values;
    std::vector<int> origins;
    int horizon = 0;

    double at(std::size_t origin, std::size_t step) const {
        return values[origin * static_cast<std::size_t>(horizon) + step];
    }
};

/// What past errors say of the next ones. The error at step h is scale[h] times a draw from `shape`; the scale is the
/// growth with the horizon (pooled over neighbouring steps, never falling) times how noisy the phase of the cycle is,
/// times how noisy the newest time was. Split conformal prediction with a scale (Lei et al., JASA 113, 2018) over
/// rolling origins. The errors of overlapping forecasts are not independent, so the shape is stretched about its median
/// as Student's t stretches the normal distribution for as many degrees of freedom as there are independent stretches
/// of error, and drawn towards Laplace's distribution as if a few more stretches had followed it: a bias or a
/// lopsidedness that few errors show is mostly chance.
struct Calibration {
    std::vector<double> growth;   ///< usual size of the error by step, as far as measured
    std::vector<double> widening; ///< of the next error against past ones, by step
    std::vector<double> factors;  ///< by phase of the cycle
    std::vector<double> raw;      ///< standardised past errors, ascending
    std::vector<double> shape;    ///< the same, stretched and drawn towards the usual one
    double recent = 1;            ///< of the next errors against all

    /// Usual size of a past error at a step (0: the first) that falls on index `time` of the series. Beyond the
    /// measured steps it grows with the root of the horizon.
    double sizeAt(int step, int time) const;
    /// The same of the next error.
    double scaleAt(int step, int time) const;
    /// Quantile p of `shape`.
    double quantile(double p) const;
    /// A past error as a draw from `shape`.
    double draw(double error, int step, int time) const;
    /// Every past error was zero.
    bool exact() const { return shape.empty(); }
};

Calibration calibrate(const Errors& errors, int cycle);

/// How calibrate() makes `shape` of past errors by their rank p (0 to 1), where the origins lie within `span` steps,
/// and back: a figure of several steps must be made of errors as they were, or its extremes are those of the band.
class Shaping final {
public:
    Shaping(int span, int horizon);
    /// Factor on the distance from the median.
    double stretchAt(double p) const;
    /// `middle`: the error of rank 0.5.
    double shaped(double error, double middle, double p) const;
    /// The error that a draw came of; `middle`: the draw of rank 0.5.
    double error(double draw, double middle, double p) const;

private:
    double m_freedom, m_usual, m_size;
};

/// Coverage of the band of each level, measured by leaving out a quarter of the origins at a time; over the first steps
/// alone, where all origins overlap. NaN where that cannot be either.
std::vector<double> measuredCoverage(const Errors& errors, int cycle, std::span<const double> levels);

} // namespace penumbra::forecast
