#pragma once

#include "base/result.h"
#include "base/run.h"
#include "forecast/network/layers.h"
#include "forecast/network/window.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace penumbra::forecast {

enum class NetworkKind { Linear, Mlp, Gru };

/// A model trained on windows of a whole fleet: a linear answer from the window, and for the other kinds what two
/// hidden layers or a recurrent layer over the window's cycles add to it. A value; any thread may use it.
struct Network {
    NetworkKind kind = NetworkKind::Linear;
    Shape shape;
    int hidden = 0;
    std::vector<float> levels{0.5F}; ///< ascending; 0.5 among them
    std::vector<float> weights;      ///< the linear part first

    bool operator==(const Network&) const = default;
    /// How many weights the rest asks for.
    Eigen::Index size() const;
    /// One column per window: a block of shape.outputCount() rows per level.
    Matrix answer(const Block& inputs) const;
    /// The loss of the answer and, added to `gradient` (size() numbers), what it asks of the weights.
    float loss(const Block& inputs, const Block& target, float* gradient) const;
    /// Which block holds the medians.
    int medianBlock() const;
};

/// Version, checksum, lowest byte first; the same bytes on every machine.
std::string writeNetwork(const Network& network);
base::Result<Network> readNetwork(std::string_view bytes);

/// What to train. Cost is counted in windows and steps, never by the clock.
struct TrainingPlan {
    NetworkKind kind = NetworkKind::Linear;
    Setting setting; ///< cycles and horizon
    /// The newest steps of every series that are left out: at least what the backtest's origins forecast, so that it is
    /// honest about this model as about any other.
    int leave = 0;
    int windows = 20'000;
    int rounds = 1; ///< of reweighting the regression
    int hidden = 64;
    int steps = 3000, batch = 64;
    float rate = 2e-3F;
    std::vector<float> levels{0.5F};
};

/// Trains on windows drawn evenly from all series, each normalised by itself. The linear part is one ridge regression,
/// reweighted towards the least sum of absolute errors; the rest begins at zero and is trained by Adam, with the newest
/// windows of each series held out to find the best moment. Deterministic in run.seed for any run.threads. An error
/// where no series is long enough, or when it is stopped.
base::Result<Network> trainNetwork(std::span<const std::span<const double>> fleet, const TrainingPlan& plan,
                                   const base::Run& run);

} // namespace penumbra::forecast
