#include "forecast/shift.h"

#include <algorithm>
#include <cmath>

namespace penumbra::forecast {

namespace {

constexpr double kLeastChange = 0.15;                   ///< of the mean before
constexpr double kOutstanding = 1.5;                    ///< times the largest other change
constexpr double kLeastGain = 0.7;                      ///< error after levelling over error before it
constexpr int kLeastSteps = 12;                         ///< at least so many, and one cycle, must lie after the change
constexpr double kKnownChange = 0.02, kKnownGain = 0.9; ///< the same two where a change is known to have been made

/// Means of ranges in constant time, missing values left out.
class RunningMeans final {
public:
    explicit RunningMeans(std::span<const double> values) : m_sums(values.size() + 1), m_counts(values.size() + 1) {
        for (std::size_t t = 0; t < values.size(); ++t) {
            const bool known = !std::isnan(values[t]);
            m_sums[t + 1] = m_sums[t] + (known ? values[t] : 0);
            m_counts[t + 1] = m_counts[t] + (known ? 1 : 0);
        }
    }
    /// NaN where less than half is known.
    double mean(int from, int to) const {
        const auto a = static_cast<std::size_t>(from), b = static_cast<std::size_t>(to);
        const double known = m_counts[b] - m_counts[a];
        return 2 * known < to - from ? NAN : (m_sums[b] - m_sums[a]) / known;
    }

private:
    std::vector<double> m_sums, m_counts;
};

/// Change of level at every moment: logarithm of the ratio, or the difference in units of `unit`; 0 where unknown.
std::vector<double> changes(const RunningMeans& means, int length, int cycle, int leastAfter, bool ratio, double unit) {
    std::vector<double> result(static_cast<std::size_t>(length), 0.0);
    for (int t = cycle; t + leastAfter <= length; ++t) {
        const int width = std::min(cycle, length - t);
        const double after = means.mean(t, t + width), before = means.mean(t - cycle, t - cycle + width);
        double change =
            ratio ? std::log(std::max(after, 1e-3 * unit) / std::max(before, 1e-3 * unit)) : (after - before) / unit;
        if (std::isnan(change)) change = 0;
        result[static_cast<std::size_t>(t)] = change;
    }
    return result;
}

/// Mean absolute difference of the values after the shift and those at the same phases up to two cycles before it.
double mismatch(std::span<const double> values, int cycle, const LevelShift& shift) {
    double sum = 0, count = 0;
    for (int t = shift.at; t < static_cast<int>(values.size()); ++t)
        for (int round = 1; round <= 2; ++round) {
            const int same = shift.at - round * cycle + (t - shift.at) % cycle;
            if (same < 0) break;
            const double error = std::abs(values[static_cast<std::size_t>(t)] - shift.offset -
                                          shift.factor * values[static_cast<std::size_t>(same)]);
            if (std::isnan(error)) continue;
            sum += error;
            ++count;
        }
    return count > 0 ? sum / count : INFINITY;
}

/// Means of all that lies after the moment and of the same phases in the cycle before it.
std::optional<LevelShift> shiftAt(std::span<const double> values, int cycle, int at, double leastChange,
                                  double leastGain) {
    double after = 0, before = 0, count = 0;
    for (int t = at; t < static_cast<int>(values.size()); ++t) {
        const double a = values[static_cast<std::size_t>(t)];
        const double b = values[static_cast<std::size_t>(at - cycle + (t - at) % cycle)];
        if (std::isnan(a) || std::isnan(b)) continue;
        after += a;
        before += b;
        ++count;
    }
    if (count < 2) return std::nullopt;
    const LevelShift none{at, 1, 0}, moved{at, 1, (after - before) / count};
    LevelShift best = moved;
    if (before > 0 && after > 0) {
        const LevelShift scaled{at, after / before, 0};
        if (mismatch(values, cycle, scaled) < mismatch(values, cycle, moved)) best = scaled;
    }
    if (std::abs(after - before) < leastChange * std::abs(before)) return std::nullopt;
    if (mismatch(values, cycle, best) > leastGain * mismatch(values, cycle, none)) return std::nullopt;
    return best;
}

} // namespace

std::optional<LevelShift> findLevelShift(std::span<const double> values, int cycle, int longer, int newest) {
    const int length = static_cast<int>(values.size());
    if (cycle < 4 || length < 4 * cycle) return std::nullopt;
    const RunningMeans means(values);
    const double unit = std::abs(means.mean(0, length));
    if (!(unit > 0)) return std::nullopt;
    const bool ratio = std::none_of(values.begin(), values.end(), [](double v) { return v < 0; });
    auto change = changes(means, length, cycle, std::max(cycle, kLeastSteps), ratio, unit);
    if (longer > cycle) // what happens every week is no shift
        for (int t = length - 1; t >= longer; --t)
            change[static_cast<std::size_t>(t)] -= change[static_cast<std::size_t>(t - longer)];
    const int first = std::max(2 * cycle, length - newest);
    int at = -1;
    for (int t = first; t < length; ++t)
        if (at < 0 || std::abs(change[static_cast<std::size_t>(t)]) > std::abs(change[static_cast<std::size_t>(at)]))
            at = t;
    if (at < 0) return std::nullopt;
    const double size = std::abs(change[static_cast<std::size_t>(at)]);
    for (int t = cycle; t < length; ++t)
        if (std::abs(t - at) > cycle && std::abs(t - at - longer) > cycle &&
            std::abs(change[static_cast<std::size_t>(t)]) * kOutstanding > size)
            return std::nullopt;
    return shiftAt(values, at >= longer ? longer : cycle, at, kLeastChange, kLeastGain);
}

std::optional<LevelShift> knownLevelShift(std::span<const double> values, int cycle, int longer, int at) {
    if (cycle < 2 || at < cycle || at >= static_cast<int>(values.size())) return std::nullopt;
    return shiftAt(values, at >= longer ? longer : cycle, at, kKnownChange, kKnownGain);
}

void level(std::span<double> values, const LevelShift& shift) {
    for (double& v : values.first(static_cast<std::size_t>(shift.at))) v = shift.factor * v + shift.offset;
}

} // namespace penumbra::forecast
