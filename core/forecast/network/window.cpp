#include "forecast/network/window.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr int kBlocksPerCycle = 24;
constexpr int kShortCycles = 7; ///< in a window where there is no longer cycle
constexpr int kMostInputs = 512;
constexpr double kLeastDeviation = 0.05;
constexpr float kFar = 30; ///< a target's bound, in scales

double medianOf(std::vector<double>& known) {
    const auto middle = known.begin() + static_cast<std::ptrdiff_t>(known.size() / 2);
    std::nth_element(known.begin(), middle, known.end());
    return *middle;
}

/// Missing steps of a window take the mean of the known ones at the same phase, or of all.
void fillGaps(std::vector<double>& window, int cycle) {
    if (std::none_of(window.begin(), window.end(), [](double v) { return std::isnan(v); })) return;
    const auto m = static_cast<std::size_t>(cycle);
    std::vector<double> sum(m, 0.0), count(m, 0.0);
    double all = 0, known = 0;
    for (std::size_t t = 0; t < window.size(); ++t)
        if (!std::isnan(window[t])) sum[t % m] += window[t], count[t % m] += 1, all += window[t], known += 1;
    for (std::size_t t = 0; t < window.size(); ++t)
        if (std::isnan(window[t])) window[t] = count[t % m] > 0 ? sum[t % m] / count[t % m] : all / known;
}

/// Mean absolute change from cycle to cycle, which is what errors are measured by, but not below a share of the mean
/// deviation from the level: a window that repeats itself exactly has a scale too.
double scaleOf(const std::vector<double>& z, double level, int cycle) {
    const auto m = static_cast<std::size_t>(cycle);
    double change = 0, deviation = 0;
    for (std::size_t t = m; t < z.size(); ++t) change += std::abs(z[t] - z[t - m]);
    for (const double v : z) deviation += std::abs(v - level);
    return std::max(change / static_cast<double>(z.size() - m),
                    kLeastDeviation * deviation / static_cast<double>(z.size()));
}

/// Mean of the newest cycles by phase from the end of the window on.
std::vector<float> profileOf(const std::vector<double>& z, int cycle) {
    const auto m = static_cast<std::size_t>(cycle);
    const std::size_t cycles = std::min<std::size_t>(kShortCycles, z.size() / m);
    std::vector<float> profile(m);
    for (std::size_t h = 0; h < m; ++h) {
        double sum = 0;
        for (std::size_t k = 1; k <= cycles; ++k) sum += z[z.size() - k * m + h];
        profile[h] = static_cast<float>(sum / static_cast<double>(cycles));
    }
    return profile;
}

float profileAt(const Shape& shape, const Window& window, int step) {
    return window.profile[static_cast<std::size_t>(step % shape.cycle)];
}

} // namespace

Shape shapeFor(const Setting& setting) {
    Shape shape;
    if (setting.cycles.empty()) return shape;
    shape.cycle = setting.shortCycle();
    shape.longCycle = setting.longCycle();
    shape.horizon = setting.horizon;
    for (int block = std::max(shape.cycle / kBlocksPerCycle, 1); block > 1; --block)
        if (shape.cycle % block == 0) {
            shape.block = block;
            break;
        }
    const int steps = shape.longCycle > shape.cycle ? 2 * shape.longCycle : kShortCycles * shape.cycle;
    const int wish = std::min(steps / shape.block, kMostInputs);
    shape.inputs = std::max(wish, 2 * shape.cycle / shape.block);
    shape.blocks = (shape.horizon + shape.block - 1) / shape.block;
    return shape;
}

bool isValid(const Shape& shape) {
    if (shape.cycle < 2 || shape.longCycle < shape.cycle || shape.horizon < 1) return false;
    std::vector<int> cycles{shape.cycle};
    if (shape.longCycle > shape.cycle) cycles.push_back(shape.longCycle);
    return shape == shapeFor({cycles, shape.horizon});
}

Window readWindow(std::span<const double> values, int origin, const Shape& shape) {
    Window window;
    const auto part =
        values.subspan(static_cast<std::size_t>(origin - shape.length()), static_cast<std::size_t>(shape.length()));
    std::vector<double> z(part.begin(), part.end()), known;
    for (const double v : z)
        if (!std::isnan(v)) known.push_back(v);
    if (known.empty()) return window;
    window.level = medianOf(known);
    if (2 * known.size() < z.size()) return window;
    fillGaps(z, shape.cycle);
    window.scale = scaleOf(z, window.level, shape.cycle);
    if (!(window.scale > 1e-9 * std::abs(window.level))) window.scale = 0;
    if (window.scale == 0) return window;
    for (double& v : z) v = (v - window.level) / window.scale;
    window.profile = profileOf(z, shape.cycle);
    window.inputs.resize(shape.inputCount());
    const auto block = static_cast<std::size_t>(shape.block);
    for (std::size_t i = 0; i < static_cast<std::size_t>(shape.inputs); ++i) {
        double sum = 0;
        for (std::size_t k = 0; k < block; ++k) sum += z[i * block + k];
        window.inputs(static_cast<Eigen::Index>(i)) = static_cast<float>(sum / static_cast<double>(block));
    }
    for (int k = 0; k < shape.near(); ++k)
        window.inputs(shape.inputs + k) = static_cast<float>(z[z.size() - block + static_cast<std::size_t>(k)]);
    window.inputs(shape.inputCount() - 1) = 1;
    return window;
}

bool readTarget(std::span<const double> values, int origin, const Shape& shape, const Window& window,
                Eigen::Ref<Eigen::VectorXf> target) {
    const int steps = shape.blocks * shape.block;
    if (window.scale == 0 || static_cast<std::size_t>(origin + shape.horizon) > values.size()) return false;
    int known = 0;
    target.setZero();
    Eigen::VectorXf count = Eigen::VectorXf::Zero(shape.outputCount());
    for (int h = 0; h < steps; ++h) {
        const auto at = static_cast<std::size_t>(origin + h);
        if (at >= values.size() || std::isnan(values[at])) continue;
        const float z = static_cast<float>((values[at] - window.level) / window.scale) - profileAt(shape, window, h);
        const float drawn = std::clamp(z, -kFar, kFar);
        ++known;
        const int place = shape.near() + h / shape.block;
        target(place) += drawn;
        count(place) += 1;
        if (h < shape.near()) target(h) = drawn, count(h) = 1;
    }
    for (Eigen::Index k = 0; k < target.size(); ++k)
        if (count(k) > 0) target(k) /= count(k);
    return 2 * known >= steps;
}

void writeSteps(const Shape& shape, const Window& window, const Eigen::Ref<const Eigen::VectorXf>& answer,
                std::span<double> out) {
    const int steps = static_cast<int>(out.size());
    const float width = static_cast<float>(shape.block);
    for (int h = 0; h < steps; ++h) {
        int at = h; // beyond the horizon the deviations of the last cycle (or of all there is) come again
        if (h >= shape.horizon) {
            const int turn = shape.horizon >= shape.cycle ? shape.cycle : shape.horizon;
            at = shape.horizon - turn + (h - shape.horizon) % turn;
        }
        float deviation;
        if (at < shape.near()) {
            deviation = answer(at);
        } else {
            const float place =
                std::clamp((static_cast<float>(at) + 0.5F) / width - 0.5F, 0.0F, static_cast<float>(shape.blocks - 1));
            const int low = std::min(static_cast<int>(place), std::max(shape.blocks - 2, 0));
            const int high = std::min(low + 1, shape.blocks - 1);
            const float share = place - static_cast<float>(low);
            deviation = answer(shape.near() + low) * (1 - share) + answer(shape.near() + high) * share;
        }
        const double z = static_cast<double>(profileAt(shape, window, h) + deviation);
        out[static_cast<std::size_t>(h)] = window.level + window.scale * z;
    }
}

} // namespace penumbra::forecast
