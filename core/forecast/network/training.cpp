#include "base/rng.h"
#include "forecast/network/network.h"

#include <Eigen/Cholesky>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::forecast {

namespace {

constexpr float kRidge = 3e-4F;
constexpr float kLeastError = 0.1F;
constexpr Eigen::Index kChunk = 128;
constexpr int kCheck = 200; ///< steps between looks at the windows held out
constexpr float kClip = 1;
constexpr int kHeldOut = 8, kHeldMost = 1024; ///< one part in so many of the windows, up to so many

/// Windows as columns.
struct Examples {
    Matrix inputs, targets;
    Eigen::Index count = 0;
};

struct Data {
    Examples train, held;
};

/// Whether the window was taken.
bool append(std::span<const double> values, int origin, const Shape& shape, Examples& to) {
    if (to.count == to.inputs.cols()) return false;
    const Window window = readWindow(values, origin, shape);
    if (window.scale == 0 || !readTarget(values, origin, shape, window, to.targets.col(to.count))) return false;
    to.inputs.col(to.count++) = window.inputs;
    return true;
}

/// Evenly over the series, each from the whole of its time; what is held out is the newest and shares no target with
/// the rest. False when stopped.
bool draw(std::span<const std::span<const double>> fleet, const TrainingPlan& plan, const Shape& shape,
          const base::Run& run, Data& data) {
    const bool hold = plan.kind != NetworkKind::Linear;
    const auto make = [&shape](Examples& to, Eigen::Index most) {
        to.inputs.resize(shape.inputCount(), most);
        to.targets.resize(shape.outputCount(), most);
    };
    const int held = hold ? std::min(plan.windows / kHeldOut, kHeldMost) : 0;
    make(data.train, plan.windows - held);
    make(data.held, held);
    const auto series = static_cast<std::int64_t>(fleet.size());
    const auto shareOf = [series](std::size_t i, int all) {
        const auto at = static_cast<std::int64_t>(i);
        return static_cast<int>((at + 1) * all / series - at * all / series);
    };
    for (std::size_t i = 0; i < fleet.size(); ++i) {
        if (run.stopped()) return false;
        base::Rng rng(run.seed, i);
        const int last = static_cast<int>(fleet[i].size()) - plan.leave - shape.horizon;
        const int kept = hold ? last - 2 * shape.horizon : last;
        const auto place = [&rng](int from, int to, int k, int count) {
            const int a = from + static_cast<int>(static_cast<std::int64_t>(to - from) * k / count);
            const int b = from + static_cast<int>(static_cast<std::int64_t>(to - from) * (k + 1) / count);
            return a + static_cast<int>(rng.below(static_cast<std::uint32_t>(std::max(b - a, 1))));
        };
        const int count = std::min(shareOf(i, plan.windows - held), kept - shape.length() + 1);
        const int countHeld = hold && last - shape.horizon >= shape.length() ? shareOf(i, held) : 0;
        for (int k = 0; k < count && !run.stopped(); ++k)
            append(fleet[i], place(shape.length(), kept + 1, k, count), shape, data.train);
        for (int k = 0; k < countHeld && !run.stopped(); ++k)
            append(fleet[i], place(last - shape.horizon + 1, last + 1, k, countHeld), shape, data.held);
        run.report(0.2 * static_cast<double>(i + 1) / static_cast<double>(series), "reading windows");
    }
    return !run.stopped();
}

/// Ridge regression (Hoerl and Kennard, 1970) by one Cholesky for all outputs, then reweighted by each window's mean
/// absolute error (Schlossmacher, Journal of the American Statistical Association 68, 1973). False when stopped.
bool solveLinear(const Examples& e, int rounds, const base::Run& run, Eigen::Map<Eigen::MatrixXf> out) {
    const Eigen::Index inputs = e.inputs.rows();
    Eigen::VectorXf weight = Eigen::VectorXf::Ones(e.count);
    for (int round = 0; round <= rounds; ++round) {
        Matrix square = Matrix::Zero(inputs, inputs), cross = Matrix::Zero(inputs, e.targets.rows());
        for (Eigen::Index at = 0; at < e.count; at += kChunk) {
            if (run.stopped()) return false;
            const Eigen::Index n = std::min(kChunk, e.count - at);
            const auto x = e.inputs.middleCols(at, n), y = e.targets.middleCols(at, n);
            if (round > 0) {
                const Matrix error = y - out * x;
                weight.segment(at, n) =
                    error.cwiseAbs().colwise().mean().transpose().cwiseMax(kLeastError).cwiseInverse();
            }
            const Matrix rooted = x * weight.segment(at, n).cwiseSqrt().asDiagonal();
            square.selfadjointView<Eigen::Lower>().rankUpdate(rooted);
            cross.noalias() += x * weight.segment(at, n).asDiagonal() * y.transpose();
        }
        square.diagonal().array() += kRidge * square.trace() / static_cast<float>(inputs);
        out = Eigen::LLT<Matrix>(square.selfadjointView<Eigen::Lower>()).solve(cross).transpose();
        run.report(0.2 + 0.2 * static_cast<double>(round + 1) / (rounds + 1), "fitting the linear part");
    }
    return true;
}

/// He's initial weights (He et al., ICCV 2015); the last layer begins at zero, so that training begins at the linear
/// part's answer.
void begin(Network& network, const base::Run& run, Eigen::Index linear) {
    base::Rng rng(run.seed, 1ULL << 32);
    const int fanIn = network.kind == NetworkKind::Mlp ? network.shape.inputCount() : network.shape.cycle;
    const Eigen::Index last = static_cast<Eigen::Index>(network.hidden + 1) * network.shape.outputCount() *
                              static_cast<Eigen::Index>(network.levels.size());
    const auto end = static_cast<std::size_t>(network.size() - last);
    const auto wide =
        static_cast<std::size_t>(linear + static_cast<Eigen::Index>(network.shape.inputCount()) * network.hidden);
    for (auto k = static_cast<std::size_t>(linear); k < end; ++k) {
        const bool first = network.kind == NetworkKind::Gru || k < wide;
        const double spread =
            std::sqrt((network.kind == NetworkKind::Mlp ? 2.0 : 0.5) / (first ? fanIn : network.hidden));
        network.weights[k] = static_cast<float>(spread * rng.normal());
    }
}

/// Meaningless when stopped.
float lossOver(const Network& network, const Examples& e, const base::Run& run) {
    double sum = 0;
    Matrix unused;
    for (Eigen::Index at = 0; at < e.count && !run.stopped(); at += kChunk) {
        const Eigen::Index n = std::min(kChunk, e.count - at);
        const Matrix answer = network.answer(e.inputs.middleCols(at, n));
        sum += static_cast<double>(pinballLoss(answer, e.targets.middleCols(at, n), network.levels, unused)) *
               static_cast<double>(n);
    }
    return static_cast<float>(sum / static_cast<double>(std::max<Eigen::Index>(e.count, 1)));
}

/// Adam with the rate falling like a half cosine; keeps the weights that were best on what was held out. False when
/// stopped.
bool descend(const Data& data, const TrainingPlan& plan, const base::Run& run, Network& network) {
    Adam adam(network.size());
    base::Rng rng(run.seed, (1ULL << 32) + 1);
    Eigen::VectorXf gradient(network.size());
    Eigen::Map<Eigen::VectorXf> weights(network.weights.data(), network.size());
    Matrix x(data.train.inputs.rows(), plan.batch), y(data.train.targets.rows(), plan.batch);
    std::vector<float> best = network.weights;
    float least = lossOver(network, data.held, run);
    for (int step = 0; step < plan.steps; ++step) {
        if (run.stopped()) return false;
        for (int k = 0; k < plan.batch; ++k) {
            const Eigen::Index at = rng.below(static_cast<std::uint32_t>(data.train.count));
            x.col(k) = data.train.inputs.col(at);
            y.col(k) = data.train.targets.col(at);
        }
        gradient.setZero();
        network.loss(x, y, gradient.data());
        const double share = static_cast<double>(step) / plan.steps;
        adam.step(weights, gradient, plan.rate * static_cast<float>(0.5 + 0.5 * std::cos(M_PI * share)), kClip);
        if ((step + 1) % kCheck != 0 && step + 1 != plan.steps) continue;
        run.report(0.4 + 0.6 * share, "training the network");
        const float now = lossOver(network, data.held, run);
        if (data.held.count > 0 && !(now < least)) continue;
        least = now;
        best = network.weights;
    }
    network.weights = std::move(best);
    return true;
}

base::Result<void> check(std::span<const std::span<const double>> fleet, const TrainingPlan& plan) {
    if (fleet.empty() || plan.setting.cycles.empty() || plan.setting.horizon < 1)
        return base::failUsage("A global model is trained on series with a cycle; give at least one of each.");
    if (plan.windows < 64 || plan.steps < 1 || plan.batch < 1 || plan.hidden < 1 || plan.leave < 0)
        return base::failUsage("A plan of training needs at least 64 windows, one step and one hidden unit.");
    if (std::find(plan.levels.begin(), plan.levels.end(), 0.5F) == plan.levels.end())
        return base::failUsage("A network answers with medians; give 0.5 among its levels.");
    return {};
}

} // namespace

base::Result<Network> trainNetwork(std::span<const std::span<const double>> fleet, const TrainingPlan& plan,
                                   const base::Run& run) {
    if (auto checked = check(fleet, plan); !checked) return tl::unexpected(checked.error());
    Network network;
    network.kind = plan.kind;
    network.shape = shapeFor(plan.setting);
    if (plan.kind != NetworkKind::Linear) {
        network.hidden = plan.hidden;
        network.levels = plan.levels;
    }
    Data data;
    if (!draw(fleet, plan, network.shape, run, data)) return base::failCancelled();
    if (data.train.count < 64)
        return base::failInput(fmt::format("The series hold {} windows of {} steps and {} to forecast; a global model "
                                           "needs at least 64.",
                                           data.train.count, network.shape.length(), network.shape.horizon));
    network.weights.assign(static_cast<std::size_t>(network.size()), 0.0F);
    const Eigen::Map<Eigen::MatrixXf> linear(network.weights.data(), network.shape.outputCount(),
                                             network.shape.inputCount());
    if (!solveLinear(data.train, plan.rounds, run, linear)) return base::failCancelled();
    if (plan.kind == NetworkKind::Linear) return network;
    begin(network, run, linear.size());
    if (!descend(data, plan, run, network)) return base::failCancelled();
    return network;
}

} // namespace penumbra::forecast
