#include "forecast/additive.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr double kNoisePrior = 0.5;
constexpr double kRound = 1e-7;      ///< of a Laplace scale: below, |x| is rounded off so that its weight stays finite
constexpr double kConverged = 1e-9;  ///< relative change of the objective
constexpr double kLeastNoise = 1e-6; ///< deviation

double squaresOf(const Eigen::MatrixXd& normal, const Eigen::VectorXd& b) {
    const Eigen::Index n = b.size();
    return std::max(normal(n, n) - 2 * b.dot(normal.col(n).head(n)) + b.dot(normal.topLeftCorner(n, n) * b), 0.0);
}

/// Where rows log s + squares / (2 s^2) + s^2 / (2 prior^2) is least: a quadratic in s^2.
double bestDeviation(double squares, double rows) {
    const double prior = kNoisePrior * kNoisePrior;
    const double variance = 2 * squares / (rows + std::sqrt(rows * rows + 4 * squares / prior));
    return std::max(std::sqrt(variance), kLeastNoise);
}

double objectiveOf(double squares, double rows, const Eigen::VectorXd& b, double s, const std::vector<Prior>& priors) {
    double sum = rows * std::log(s) + squares / (2 * s * s) + s * s / (2 * kNoisePrior * kNoisePrior);
    for (std::size_t i = 0; i < priors.size(); ++i) {
        const double x = std::abs(b(static_cast<Eigen::Index>(i))) / priors[i].scale;
        sum += priors[i].laplace ? x : x * x / 2;
    }
    return sum;
}

} // namespace

Posterior posteriorMode(const Eigen::MatrixXd& normal, double rows, const std::vector<Prior>& priors, int rounds) {
    const auto columns = static_cast<Eigen::Index>(priors.size());
    Posterior result;
    result.effects = Eigen::VectorXd::Zero(columns);
    result.deviation = bestDeviation(normal(columns, columns), rows);
    result.objective = INFINITY;
    for (int round = 0; round < rounds; ++round) {
        Eigen::MatrixXd a = normal.topLeftCorner(columns, columns);
        const double variance = result.deviation * result.deviation;
        for (Eigen::Index i = 0; i < columns; ++i) {
            const Prior& prior = priors[static_cast<std::size_t>(i)];
            const double size = round == 0 ? prior.scale : std::abs(result.effects(i));
            a(i, i) += variance /
                       (prior.laplace ? prior.scale * std::max(size, kRound * prior.scale) : prior.scale * prior.scale);
        }
        const Eigen::LLT<Eigen::MatrixXd> factor(a);
        if (factor.info() != Eigen::Success) break;
        const Eigen::VectorXd effects = factor.solve(normal.col(columns).head(columns));
        if (!effects.allFinite()) break;
        const double squares = squaresOf(normal, effects);
        const double deviation = bestDeviation(squares, rows);
        const double objective = objectiveOf(squares, rows, effects, deviation, priors);
        const double gain = result.objective - objective;
        result = {effects, deviation, objective};
        if (round > 0 && std::abs(gain) <= kConverged * (std::abs(objective) + 1)) break;
    }
    return result;
}

} // namespace penumbra::forecast
