#pragma once

#include <Eigen/Core>
#include <vector>

namespace penumbra::forecast {

/// Layers keep no weights: they read them from one vector and add gradients to another of the same layout, so that an
/// optimiser and a file see plain numbers. Columns are examples.
using Matrix = Eigen::MatrixXf;
using Block = Eigen::Ref<const Eigen::MatrixXf>;

/// y = W x + b.
struct Dense {
    int in = 0, out = 0;

    Eigen::Index size() const { return static_cast<Eigen::Index>(in + 1) * out; }
    Matrix forward(const float* weights, const Block& x) const;
    /// Adds to `gradient` and returns the gradient for x.
    Matrix backward(const float* weights, const Block& x, const Block& dy, float* gradient) const;
};

/// Gated recurrent unit: Cho et al., "Learning Phrase Representations using RNN Encoder-Decoder", EMNLP 2014, equations
/// 5 to 8, the reset gate applied to the recurrent product as in cuDNN.
struct Gru {
    int in = 0, hidden = 0;

    struct Step {
        Matrix before, reset, update, recurrent, candidate;
    };

    Eigen::Index size() const { return 3 * (fromInput().size() + fromState().size()); }
    /// The state after all patches of x (steps * in rows, oldest first); fills `steps` for the way back.
    Matrix forward(const float* weights, const Block& x, std::vector<Step>* steps) const;
    /// Adds to `gradient` what the gradient `dh` of the last state asks of the weights.
    void backward(const float* weights, const Block& x, const std::vector<Step>& steps, Matrix dh,
                  float* gradient) const;

private:
    Dense fromInput() const { return {in, hidden}; }
    Dense fromState() const { return {hidden, hidden}; }
};

/// Mean pinball loss (Koenker and Bassett, Econometrica 46, 1978) of `answer`, whose rows are a block of target rows
/// per level, and its gradient. One level of 0.5 is half the mean absolute error.
float pinballLoss(const Block& answer, const Block& target, const std::vector<float>& levels, Matrix& gradient);

/// Adam: Kingma and Ba, ICLR 2015, algorithm 1, with the gradient's norm clipped first (Pascanu et al., ICML 2013).
class Adam final {
public:
    explicit Adam(Eigen::Index size) : m_mean(Eigen::ArrayXf::Zero(size)), m_square(Eigen::ArrayXf::Zero(size)) {}
    void step(Eigen::Ref<Eigen::VectorXf> weights, Eigen::Ref<Eigen::VectorXf> gradient, float rate, float clip);

private:
    Eigen::ArrayXf m_mean, m_square;
    float m_powerMean = 1, m_powerSquare = 1;
};

} // namespace penumbra::forecast
