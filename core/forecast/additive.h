#pragma once

#include <Eigen/Core>
#include <vector>

namespace penumbra::forecast {

/// Prior of an additive regression (Taylor and Letham, "Forecasting at Scale", The American Statistician 72, 2018,
/// section 3): normal with its deviation, or Laplace with its scale.
struct Prior {
    double scale = 1;
    bool laplace = false;
};

struct Posterior {
    Eigen::VectorXd effects;
    double deviation = 0; ///< of the noise
    double objective = 0; ///< minus the log-posterior, constants left out
};

/// The mode of the posterior of effects and noise under y ~ N(X effects, deviation), one prior for each effect, and a
/// half-normal prior of 0.5 for the deviation. `normal`: X'X, X'y and y'y of `rows` rows (the last column is y). The
/// Laplace prior by iteratively reweighted ridge (Hunter and Li, Annals of Statistics 33, 2005), the deviation in
/// closed form, in turns. O(columns^3) a round, at most `rounds`.
Posterior posteriorMode(const Eigen::MatrixXd& normal, double rows, const std::vector<Prior>& priors, int rounds);

} // namespace penumbra::forecast
