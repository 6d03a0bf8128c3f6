#include "forecast/combination.h"

#include <Eigen/Dense>
#include <algorithm>
#include <cmath>
#include <functional>

namespace penumbra::forecast {

namespace {

constexpr double kCut = 1.6;
constexpr double kPower = 5;
constexpr double kHold = 1.5;         ///< of the ridge, in mean squared errors of a member
constexpr double kClippedError = 1.5; ///< errors beyond this many of the best member's mean errors count as this
constexpr double kApart = 1.5;        ///< mean distances from the sum beyond which a member counts less
constexpr int kWeightRounds = 100;

std::vector<double> beginning(const std::vector<Trial>& trials) {
    std::vector<double> weights;
    const double best = trials.front().error;
    double sum = 0;
    for (const Trial& trial : trials) {
        const double ratio = trial.error > 0 ? best / trial.error : 1;
        weights.push_back(ratio * kCut >= 1 ? std::pow(ratio, kPower) : 0);
        sum += weights.back();
    }
    for (double& w : weights) w /= sum;
    return weights;
}

/// Products of the members' clipped errors, summed over all origins and steps that have a truth.
Eigen::MatrixXd products(const std::vector<const Trial*>& members, std::span<const double> values, const Plan& plan) {
    const auto count = static_cast<Eigen::Index>(members.size());
    const auto row = static_cast<std::size_t>(plan.horizon);
    const double most = kClippedError * members.front()->error;
    Eigen::MatrixXd errors(plan.horizon, count), sums = Eigen::MatrixXd::Zero(count, count);
    for (std::size_t j = 0; j < plan.back.size(); ++j) {
        const auto truth = values.subspan(values.size() - static_cast<std::size_t>(plan.back[j]), row);
        for (Eigen::Index i = 0; i < count; ++i) {
            const double* forecast = members[static_cast<std::size_t>(i)]->forecasts.data() + j * row;
            for (std::size_t h = 0; h < row; ++h) {
                const double error = truth[h] - forecast[h];
                errors(static_cast<Eigen::Index>(h), i) = std::isnan(error) ? 0 : std::clamp(error, -most, most);
            }
        }
        sums.noalias() += errors.transpose() * errors;
    }
    return sums;
}

/// The point of the simplex nearest to v (Held, Wolfe and Crowder, Mathematical Programming 6, 1974).
void projectOnSimplex(Eigen::VectorXd& v) {
    Eigen::VectorXd sorted = v;
    std::sort(sorted.begin(), sorted.end(), std::greater<>());
    double sum = 0, shift = 0;
    for (Eigen::Index i = 0; i < sorted.size(); ++i) {
        sum += sorted(i);
        const double trial = (sum - 1) / static_cast<double>(i + 1);
        if (sorted(i) > trial) shift = trial;
    }
    v = (v.array() - shift).max(0.0).matrix();
}

} // namespace

std::vector<double> combinationWeights(const std::vector<Trial>& trials, std::span<const double> values,
                                       const Plan& plan) {
    std::vector<double> weights = beginning(trials);
    std::vector<const Trial*> members;
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < trials.size(); ++i)
        if (weights[i] > 0) members.push_back(&trials[i]), places.push_back(i);
    const Eigen::MatrixXd errors = products(members, values, plan);
    const double hold = kHold * errors.trace() / static_cast<double>(members.size());
    if (!(hold > 0)) return weights;
    const Eigen::VectorXd start =
        Eigen::VectorXd::NullaryExpr(static_cast<Eigen::Index>(members.size()),
                                     [&](Eigen::Index i) { return weights[places[static_cast<std::size_t>(i)]]; });
    Eigen::VectorXd w = start;
    for (int round = 0; round < kWeightRounds; ++round) { // the largest eigenvalue is at most the trace
        w -= (errors * w + hold * (w - start)) / (errors.trace() + hold);
        projectOnSimplex(w);
    }
    for (std::size_t i = 0; i < places.size(); ++i) weights[places[i]] = w(static_cast<Eigen::Index>(i));
    return weights;
}

std::vector<double> combine(std::span<const double> weights, std::span<const std::span<const double>> forecasts) {
    std::vector<double> result(forecasts.front().size());
    for (std::size_t k = 0; k < result.size(); ++k) {
        double sum = 0, apart = 0, drawn = 0, all = 0;
        for (std::size_t i = 0; i < weights.size(); ++i) sum += weights[i] * forecasts[i][k];
        for (std::size_t i = 0; i < weights.size(); ++i) apart += weights[i] * std::abs(forecasts[i][k] - sum);
        for (std::size_t i = 0; i < weights.size(); ++i) {
            const double distance = std::abs(forecasts[i][k] - sum);
            const double w = distance > kApart * apart ? weights[i] * kApart * apart / distance : weights[i];
            drawn += w * forecasts[i][k];
            all += w;
        }
        result[k] = drawn / all;
    }
    return result;
}

} // namespace penumbra::forecast
