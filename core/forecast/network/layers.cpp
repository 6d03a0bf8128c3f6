#include "forecast/network/layers.h"

#include <cmath>

namespace penumbra::forecast {

namespace {

using Weights = Eigen::Map<const Eigen::MatrixXf>;
using Gradient = Eigen::Map<Eigen::MatrixXf>;
using WeightRow = Eigen::Map<const Eigen::VectorXf>;
using GradientRow = Eigen::Map<Eigen::VectorXf>;

Matrix logistic(const Matrix& x) { return (1 + (-x.array()).exp()).inverse().matrix(); }

} // namespace

Matrix Dense::forward(const float* weights, const Block& x) const {
    const Weights w(weights, out, in);
    const WeightRow b(weights + w.size(), out);
    Matrix y = b.replicate(1, x.cols());
    y.noalias() += w * x;
    return y;
}

Matrix Dense::backward(const float* weights, const Block& x, const Block& dy, float* gradient) const {
    const Weights w(weights, out, in);
    Gradient dw(gradient, out, in);
    GradientRow db(gradient + dw.size(), out);
    dw.noalias() += dy * x.transpose();
    db += dy.rowwise().sum();
    return w.transpose() * dy;
}

Matrix Gru::forward(const float* weights, const Block& x, std::vector<Step>* steps) const {
    const auto wide = fromInput().size(), square = fromState().size();
    const float* state = weights + 3 * wide;
    Matrix h = Matrix::Zero(hidden, x.cols());
    for (Eigen::Index t = 0; t + in <= x.rows(); t += in) {
        const auto part = x.middleRows(t, in);
        Step step;
        step.before = h;
        step.reset = logistic(fromInput().forward(weights, part) + fromState().forward(state, h));
        step.update = logistic(fromInput().forward(weights + wide, part) + fromState().forward(state + square, h));
        step.recurrent = fromState().forward(state + 2 * square, h);
        step.candidate =
            (fromInput().forward(weights + 2 * wide, part) + step.reset.cwiseProduct(step.recurrent)).array().tanh();
        h = step.candidate + step.update.cwiseProduct(h - step.candidate);
        if (steps != nullptr) steps->push_back(std::move(step));
    }
    return h;
}

void Gru::backward(const float* weights, const Block& x, const std::vector<Step>& steps, Matrix dh,
                   float* gradient) const {
    const auto wide = fromInput().size(), square = fromState().size();
    const float* state = weights + 3 * wide;
    float* dState = gradient + 3 * wide;
    for (std::size_t k = steps.size(); k-- > 0;) {
        const Step& s = steps[k];
        const auto part = x.middleRows(static_cast<Eigen::Index>(k) * in, in);
        const Matrix dCandidate = (dh.array() * (1 - s.update.array()) * (1 - s.candidate.array().square())).matrix();
        const Matrix dUpdate =
            (dh.array() * (s.before - s.candidate).array() * s.update.array() * (1 - s.update.array())).matrix();
        const Matrix dReset =
            (dCandidate.array() * s.recurrent.array() * s.reset.array() * (1 - s.reset.array())).matrix();
        const Matrix dRecurrent = dCandidate.cwiseProduct(s.reset);
        fromInput().backward(weights, part, dReset, gradient);
        fromInput().backward(weights + wide, part, dUpdate, gradient + wide);
        fromInput().backward(weights + 2 * wide, part, dCandidate, gradient + 2 * wide);
        Matrix before = dh.cwiseProduct(s.update);
        before += fromState().backward(state, s.before, dReset, dState);
        before += fromState().backward(state + square, s.before, dUpdate, dState + square);
        before += fromState().backward(state + 2 * square, s.before, dRecurrent, dState + 2 * square);
        dh = std::move(before);
    }
}

float pinballLoss(const Block& answer, const Block& target, const std::vector<float>& levels, Matrix& gradient) {
    gradient.resize(answer.rows(), answer.cols());
    const float share = 1 / static_cast<float>(answer.size());
    double sum = 0;
    for (std::size_t q = 0; q < levels.size(); ++q)
        for (Eigen::Index c = 0; c < target.cols(); ++c)
            for (Eigen::Index r = 0; r < target.rows(); ++r) {
                const Eigen::Index row = static_cast<Eigen::Index>(q) * target.rows() + r;
                const float error = target(r, c) - answer(row, c);
                const float slope = error >= 0 ? levels[q] : levels[q] - 1;
                sum += static_cast<double>(slope * error);
                gradient(row, c) = -slope * share;
            }
    return static_cast<float>(sum) * share;
}

void Adam::step(Eigen::Ref<Eigen::VectorXf> weights, Eigen::Ref<Eigen::VectorXf> gradient, float rate, float clip) {
    constexpr float kMean = 0.9F, kSquare = 0.999F, kLeast = 1e-8F;
    const float norm = gradient.norm();
    if (!std::isfinite(norm)) return;
    if (norm > clip) gradient *= clip / norm;
    m_powerMean *= kMean;
    m_powerSquare *= kSquare;
    m_mean = kMean * m_mean + (1 - kMean) * gradient.array();
    m_square = kSquare * m_square + (1 - kSquare) * gradient.array().square();
    weights.array() -= rate / (1 - m_powerMean) * m_mean / ((m_square / (1 - m_powerSquare)).sqrt() + kLeast);
}

} // namespace penumbra::forecast
