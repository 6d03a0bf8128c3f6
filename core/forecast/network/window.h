#pragma once

#include "forecast/forecaster.h"

#include <Eigen/Core>

namespace penumbra::forecast {

/// How a global model sees a series: the newest `inputs` block means and, where a block is longer than one step, the
/// steps of the newest block one by one. What it answers: the deviation from the window's own cycle profile, first (for
/// longer blocks) of each step of the coming block, then of `blocks` block means. A block is a 24th of the short cycle
/// or one step, so that hourly and 5-minute data have windows of the same size.
struct Shape {
    int cycle = 0, longCycle = 0, horizon = 0; ///< in steps, what it was made for
    int block = 1, inputs = 0, blocks = 0;

    int near() const { return block > 1 ? block : 0; }
    int inputCount() const { return inputs + near() + 1; } ///< the last one is a constant
    int outputCount() const { return blocks + near(); }
    int length() const { return inputs * block; } ///< steps before the origin
    bool operator==(const Shape&) const = default;
};

/// The shape for a setting; no inputs where it has no cycle.
Shape shapeFor(const Setting& setting);
/// Whether every number is one that shapeFor can give.
bool isValid(const Shape& shape);

/// A window's own level and scale, and its profile by phase from the origin on, of `cycle` normalised steps.
struct Window {
    double level = 0, scale = 0; ///< scale 0: the window is constant, or too little of it is known
    std::vector<float> profile;
    Eigen::VectorXf inputs;
};

/// Reads the window before `origin` (at least shape.length()); a missing value is taken from its neighbouring cycles.
Window readWindow(std::span<const double> values, int origin, const Shape& shape);

/// What an ideal answer from the window is; false where more than half of the coming steps are missing or beyond the
/// values. Far outliers are drawn in.
bool readTarget(std::span<const double> values, int origin, const Shape& shape, const Window& window,
                Eigen::Ref<Eigen::VectorXf> target);

/// The steps that an answer stands for; beyond the shape's horizon it repeats the last cycle.
void writeSteps(const Shape& shape, const Window& window, const Eigen::Ref<const Eigen::VectorXf>& answer,
                std::span<double> out);

} // namespace penumbra::forecast
