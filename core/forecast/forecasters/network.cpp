#include "forecast/network/network.h"
#include "forecast/options.h"

#include <algorithm>

namespace penumbra::forecast {

extern const Forecaster seasonalNaive;

namespace {

/// Coefficients: those of the last cycle, which answers where a window says too little. What was learned lies in the
/// setting's network.
template <NetworkKind kind>
const Network* networkOf(const Setting& setting) {
    const Network* network = setting.network;
    if (network == nullptr || network->kind != kind || setting.cycles.empty()) return nullptr;
    return network->shape.cycle == setting.shortCycle() ? network
                                                        : nullptr; // the longer cycle is only more of the past
}

template <NetworkKind kind>
int minimumLength(const Setting& setting) {
    const Network* network = networkOf<kind>(setting);
    return network == nullptr ? kNever : network->shape.length();
}

Coefficients fit(std::span<const double> values, const Setting& setting) {
    if (setting.cycles.empty() || static_cast<int>(values.size()) <= setting.shortCycle()) return {0};
    return seasonalNaive.fit(values, setting);
}

/// What a window without anything to go by is answered with.
void answerSimply(const Coefficients& c, std::span<const double> values, const Setting& setting, int origin,
                  std::span<double> out) {
    if (c[0] > 0)
        seasonalNaive.predict(c, values, setting, std::span(&origin, 1), out);
    else
        std::fill(out.begin(), out.end(), lastKnown(values, origin));
}

template <NetworkKind kind>
void predict(const Coefficients& c, std::span<const double> values, const Setting& setting,
             std::span<const int> origins, std::span<double> out) {
    const Network* network = networkOf<kind>(setting);
    const auto horizon = static_cast<std::size_t>(setting.horizon);
    for (std::size_t j = 0; j < origins.size(); ++j) {
        const auto row = out.subspan(j * horizon, horizon);
        Window window;
        if (network != nullptr && origins[j] >= network->shape.length())
            window = readWindow(values, origins[j], network->shape);
        if (window.scale == 0) {
            answerSimply(c, values, setting, origins[j], row);
            continue;
        }
        const Matrix answer = network->answer(window.inputs);
        const int count = network->shape.outputCount();
        writeSteps(network->shape, window, answer.col(0).segment(network->medianBlock() * count, count), row);
    }
}

} // namespace

extern constinit const Forecaster globalLinear{
    "global-linear",
    "Linear model of the whole fleet",
    "Toner and Darlow, An Analysis of Linear Time Series Forecasting Models, ICML 2024: ordinary least squares, "
    "RLinear",
    Use::Always,
    &minimumLength<NetworkKind::Linear>,
    &fit,
    &predict<NetworkKind::Linear>,
};

extern constinit const Forecaster mlp{
    "mlp",
    "Neural network of the whole fleet",
    "Goodfellow, Bengio and Courville, Deep Learning, 2016, chapter 6: a perceptron of two hidden layers",
    Use::Always,
    &minimumLength<NetworkKind::Mlp>,
    &fit,
    &predict<NetworkKind::Mlp>,
};

extern constinit const Forecaster gru{
    "gru",
    "Recurrent neural network of the whole fleet",
    "Cho et al., Learning Phrase Representations using RNN Encoder-Decoder, EMNLP 2014: the encoder, one step a cycle",
    Use::Always,
    &minimumLength<NetworkKind::Gru>,
    &fit,
    &predict<NetworkKind::Gru>,
};

} // namespace penumbra::forecast
