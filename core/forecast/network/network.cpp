#include "forecast/network/network.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

/// Where each layer's weights lie behind one another.
struct WeightLayout {
    explicit WeightLayout(const Network& n)
        : outputs(n.shape.outputCount()), skip(static_cast<Eigen::Index>(n.shape.inputCount()) * outputs),
          first{n.shape.inputCount(), n.hidden}, second{n.hidden, n.hidden},
          last{n.hidden, outputs * static_cast<int>(n.levels.size())}, gru{n.shape.cycle / n.shape.block, n.hidden},
          patches(n.shape.inputs / gru.in * gru.in) {}

    /// Begin of the last layer's weights.
    Eigen::Index lastAt(NetworkKind kind) const {
        return skip + (kind == NetworkKind::Mlp ? first.size() + second.size() : gru.size());
    }

    int outputs;
    Eigen::Index skip;
    Dense first, second, last;
    Gru gru;
    int patches; ///< rows of the input that make whole cycles
};

/// What the hidden layers saw on the way there.
struct Pass {
    Matrix shapes, one, two, answer;
    std::vector<Gru::Step> steps;
};

Eigen::Map<const Eigen::MatrixXf> skipOf(const Network& n) {
    return {n.weights.data(), n.shape.outputCount(), n.shape.inputCount()};
}

/// What the hidden layers see: the shape of the window without its size, and in the place of the constant the logarithm
/// of that size, so that windows of little noise do not drive them with huge numbers.
Matrix shapesOf(const Network& n, const Block& x) {
    constexpr float kLeast = 1e-3F;
    const Eigen::RowVectorXf size =
        (x.topRows(n.shape.inputs).colwise().norm() / std::sqrt(static_cast<float>(n.shape.inputs))).cwiseMax(kLeast);
    Matrix result = x * size.cwiseInverse().asDiagonal();
    result.bottomRows(1) = size.array().log().matrix();
    return result;
}

Pass forward(const Network& n, const WeightLayout& at, const Block& x, bool keep) {
    Pass pass;
    const float* w = n.weights.data() + at.skip;
    const auto levels = static_cast<Eigen::Index>(n.levels.size());
    pass.answer = (skipOf(n) * x).replicate(levels, 1);
    if (n.kind == NetworkKind::Linear) return pass;
    pass.shapes = shapesOf(n, x);
    if (n.kind == NetworkKind::Mlp) {
        pass.one = at.first.forward(w, pass.shapes).cwiseMax(0);
        pass.two = at.second.forward(w + at.first.size(), pass.one).cwiseMax(0);
    } else {
        pass.two = at.gru.forward(w, pass.shapes.middleRows(n.shape.inputs - at.patches, at.patches),
                                  keep ? &pass.steps : nullptr);
    }
    pass.answer += at.last.forward(n.weights.data() + at.lastAt(n.kind), pass.two);
    return pass;
}

} // namespace

Eigen::Index Network::size() const {
    const WeightLayout at(*this);
    return kind == NetworkKind::Linear ? at.skip : at.lastAt(kind) + at.last.size();
}

Matrix Network::answer(const Block& inputs) const { return forward(*this, WeightLayout(*this), inputs, false).answer; }

int Network::medianBlock() const {
    return static_cast<int>(std::find(levels.begin(), levels.end(), 0.5F) - levels.begin());
}

float Network::loss(const Block& inputs, const Block& target, float* gradient) const {
    const WeightLayout at(*this);
    const Pass pass = forward(*this, at, inputs, true);
    Matrix dy;
    const float result = pinballLoss(pass.answer, target, levels, dy);
    Eigen::Map<Eigen::MatrixXf> skip(gradient, at.outputs, shape.inputCount());
    for (std::size_t q = 0; q < levels.size(); ++q)
        skip.noalias() += dy.middleRows(static_cast<Eigen::Index>(q) * at.outputs, at.outputs) * inputs.transpose();
    if (kind == NetworkKind::Linear) return result;
    Matrix back = at.last.backward(weights.data() + at.lastAt(kind), pass.two, dy, gradient + at.lastAt(kind));
    const float* w = weights.data() + at.skip;
    float* dw = gradient + at.skip;
    if (kind == NetworkKind::Gru) {
        at.gru.backward(w, pass.shapes.middleRows(shape.inputs - at.patches, at.patches), pass.steps, std::move(back),
                        dw);
        return result;
    }
    back = (pass.two.array() > 0).select(back, 0);
    back = at.second.backward(w + at.first.size(), pass.one, back, dw + at.first.size());
    back = (pass.one.array() > 0).select(back, 0);
    at.first.backward(w, pass.shapes, back, dw);
    return result;
}

} // namespace penumbra::forecast
