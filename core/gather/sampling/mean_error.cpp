#include "gather/sampling/mean_error.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace penumbra::gather {

namespace {

constexpr int kPhases = 4; ///< where in the window the first sample may fall

/// The true mean over steps 0..count-1 minus the one from samples at phase - interval, phase, phase + interval...
std::map<int, double> weightsOf(int interval, int count, int phase) {
    std::map<int, double> out;
    const double share = 1.0 / count;
    for (int t = 0; t < count; ++t) {
        out[t] += share;
        const int before = phase - interval + (t - phase + interval) / interval * interval;
        const double along = static_cast<double>(t - before) / interval;
        out[before] -= (1 - along) * share;
        if (along > 0) out[before + interval] -= along * share;
    }
    return out;
}

std::vector<std::pair<int, double>> byLag(int interval, int window) {
    std::map<int, double> sum;
    const int phases = std::min(interval, kPhases);
    for (int i = 0; i < phases; ++i) {
        const auto weights = weightsOf(interval, std::max(window, interval), i * interval / phases);
        for (auto a = weights.begin(); a != weights.end(); ++a)
            for (auto b = std::next(a); b != weights.end(); ++b)
                sum[b->first - a->first] -= a->second * b->second / phases;
    }
    return {sum.begin(), sum.end()};
}

} // namespace

MeanError::MeanError(std::vector<int> steps, int window) : m_steps(std::move(steps)) {
    for (const int interval : m_steps) m_weights.push_back(byLag(interval, window));
}

int MeanError::rung(int lag) const {
    int best = -1;
    for (int i = 0; i < static_cast<int>(m_steps.size()); ++i) {
        const int step = m_steps[static_cast<std::size_t>(i)];
        if (std::abs(step - lag) * 4 > step) continue;
        if (best < 0 || std::abs(step - lag) < std::abs(m_steps[static_cast<std::size_t>(best)] - lag)) best = i;
    }
    return best;
}

double MeanError::of(int interval, std::span<const double> differences, int known) const {
    double variance = 0;
    std::size_t i = 1;
    const auto last = static_cast<std::size_t>(known) - 1;
    for (const auto& [lag, weight] : m_weights[static_cast<std::size_t>(interval)]) {
        while (i < last && m_steps[i] < lag) ++i;
        double apart = differences[0];
        if (lag > m_steps[last]) {
            apart = differences[last] * lag / m_steps[last];
        } else if (last > 0 && lag > m_steps[0]) {
            const double along = static_cast<double>(lag - m_steps[i - 1]) / (m_steps[i] - m_steps[i - 1]);
            apart = differences[i - 1] + along * (differences[i] - differences[i - 1]);
        }
        variance += weight * apart * apart;
    }

    // For a normal process the factor from mean absolute differences to variances, and the one back, cancel out.
    return std::sqrt(std::max(0.0, variance));
}

} // namespace penumbra::gather
