#include "forecast/ramp.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace penumbra::forecast {

namespace {

constexpr int kMostCycles = 56;     ///< looked at, back from the end
constexpr int kLeastCycles = 3;     ///< in the ramp
constexpr double kBreaks = 0.25;    ///< cycles between two moments at which it may begin
constexpr double kThanStep = 0.3;   ///< share of what a step leaves
constexpr double kExplained = 0.85; ///< share of the variance of the means
constexpr double kClear = 8;        ///< slope over its error
constexpr double kForetold = 0.4;   ///< error of the earlier line over that of the last value

/// Means of the newest cycles, oldest first; NaN where less than half of one is known.
std::vector<double> cycleMeans(std::span<const double> values, int cycle) {
    const int count = std::min(static_cast<int>(values.size()) / cycle, kMostCycles);
    std::vector<double> means;
    for (int b = count; b > 0; --b) {
        double sum = 0, known = 0;
        for (const double v :
             values.subspan(values.size() - static_cast<std::size_t>(b * cycle), static_cast<std::size_t>(cycle)))
            if (!std::isnan(v)) sum += v, known += 1;
        means.push_back(2 * known < cycle ? NAN : sum / known);
    }
    return means;
}

/// Takes out what each place in the longer cycle differs by from the mean of the cycles around it.
void takeOutLonger(std::vector<double>& means, int places) {
    const int count = static_cast<int>(means.size());
    if (places < 2 || count < 2 * places) return;
    std::vector<std::vector<double>> differences(static_cast<std::size_t>(places));
    for (int i = places / 2; i + (places - 1) / 2 < count; ++i) {
        double sum = 0;
        for (int j = i - places / 2; j < i - places / 2 + places; ++j) sum += means[static_cast<std::size_t>(j)];
        const double difference = means[static_cast<std::size_t>(i)] - sum / places;
        if (!std::isnan(difference)) differences[static_cast<std::size_t>(i % places)].push_back(difference);
    }
    for (int i = 0; i < count; ++i) {
        auto& mine = differences[static_cast<std::size_t>(i % places)];
        if (mine.empty()) continue;
        const auto middle = mine.begin() + std::ssize(mine) / 2;
        std::nth_element(mine.begin(), middle, mine.end());
        means[static_cast<std::size_t>(i)] -= *middle;
    }
}

/// y = level + slope * max(0, x - from), least squares.
struct Stick {
    double from = 0;
    double level = 0, slope = 0, error = 0, squares = 0, all = 0;
    double at(double x) const { return level + slope * std::max(0.0, x - from); }
};

Stick fitted(std::span<const double> y, double from) {
    double n = 0, sx = 0, sy = 0, sxx = 0, sxy = 0, syy = 0;
    for (std::size_t i = 0; i < y.size(); ++i) {
        if (std::isnan(y[i])) continue;
        const double x = std::max(0.0, static_cast<double>(i) - from);
        n += 1, sx += x, sy += y[i], sxx += x * x, sxy += x * y[i], syy += y[i] * y[i];
    }
    Stick stick{from};
    const double spread = sxx - sx * sx / n, product = sxy - sx * sy / n;
    if (n < 4 || !(spread > 0)) return stick;
    stick.slope = product / spread;
    stick.level = (sy - stick.slope * sx) / n;
    stick.all = std::max(syy - sy * sy / n, 0.0);
    stick.squares = std::max(stick.all - stick.slope * product, 0.0);
    stick.error = std::sqrt(stick.squares / (n - 3) / spread);
    return stick;
}

/// What the best single change of level leaves of the squares.
double squaresOfStep(std::span<const double> y) {
    double all = 0, squares = 0, count = 0, least = INFINITY;
    for (const double v : y)
        if (!std::isnan(v)) all += v, squares += v * v, count += 1;
    double sum = 0, n = 0;
    for (const double v : y) {
        if (std::isnan(v)) continue;
        sum += v, n += 1;
        if (n < count) least = std::min(least, squares - sum * sum / n - (all - sum) * (all - sum) / (count - n));
    }
    return least;
}

/// The break that leaves least, or nothing where a straight piece explains too little, or a step as much.
std::optional<Stick> bestStick(std::span<const double> y) {
    std::optional<Stick> best;
    for (double from = 0; from + kLeastCycles < static_cast<double>(y.size()); from += kBreaks) {
        const Stick stick = fitted(y, from);
        if (stick.all > 0 && (!best || stick.squares < best->squares)) best = stick;
    }
    if (best && !(best->squares < kThanStep * squaresOfStep(y))) return std::nullopt;
    if (!best || best->squares > (1 - kExplained) * best->all || !(std::abs(best->slope) > kClear * best->error))
        return std::nullopt;
    return best;
}

/// Whether the line through all but the newest third of the ramp foretold that third.
bool wasForetold(std::span<const double> y, const Stick& stick) {
    const int count = static_cast<int>(y.size());
    const int newest = std::max(1, (count - 1 - static_cast<int>(stick.from)) / 3);
    const auto earlier = y.first(static_cast<std::size_t>(count - newest));
    const Stick then = fitted(earlier, stick.from);
    double last = NAN, byLine = 0, byLast = 0;
    for (const double v : earlier)
        if (!std::isnan(v)) last = v;
    for (int i = count - newest; i < count; ++i) {
        const double v = y[static_cast<std::size_t>(i)];
        if (std::isnan(v)) continue;
        byLine += std::abs(v - then.at(i));
        byLast += std::abs(v - last);
    }
    return byLine < kForetold * byLast;
}

} // namespace

std::optional<Ramp> findRamp(std::span<const double> values, int cycle, int longer) {
    if (cycle < 4) return std::nullopt;
    auto means = cycleMeans(values, cycle);
    if (static_cast<int>(means.size()) < 2 * kLeastCycles) return std::nullopt;
    if (longer > cycle) takeOutLonger(means, longer / cycle);
    const auto stick = bestStick(means);
    if (!stick || !wasForetold(means, *stick)) return std::nullopt;
    const int first = static_cast<int>(values.size()) - static_cast<int>(means.size()) * cycle;
    return Ramp{first + static_cast<int>(stick->from * cycle) + cycle / 2, stick->slope / cycle, stick->error / cycle};
}

} // namespace penumbra::forecast
