#include "simulate/services/latency.h"

#include <algorithm>
#include <array>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <cmath>

namespace penumbra::simulate {

namespace {

/// A gamma distribution of `shape` and `scale` that begins at `start`.
struct Moved {
    double shape, scale, start;
};

/// Above this shape Wilson and Hilferty's cube root is right to a hundredth far into the tail (PNAS 17, 1931), and
/// normal in the limit.
constexpr double kSmooth = 2;
constexpr double kMostShape = 1e6;

Moved movedGamma(const Latency& l) {
    const double deviation = std::sqrt(l.variance);
    const double skew = l.third / (l.variance * deviation);
    const double shape = skew > 0 ? std::min(4 / (skew * skew), kMostShape) : kMostShape;
    const double scale = deviation / std::sqrt(shape);
    return {shape, scale, l.mean - shape * scale};
}

bool certain(const Latency& l) { return !(l.variance > 1e-18 * l.mean * l.mean) || !(l.variance > 0); }

constexpr std::array<std::array<double, 2>, 8> kLegendre{{{-0.9602898564975363, 0.1012285362903763},
                                                          {-0.7966664774136267, 0.2223810344533745},
                                                          {-0.5255324099163290, 0.3137066458778873},
                                                          {-0.1834346424956498, 0.3626837833783620},
                                                          {0.1834346424956498, 0.3626837833783620},
                                                          {0.5255324099163290, 0.3137066458778873},
                                                          {0.7966664774136267, 0.2223810344533745},
                                                          {0.9602898564975363, 0.1012285362903763}}};

} // namespace

Latency& Latency::operator+=(const Latency& other) {
    mean += other.mean;
    variance += other.variance;
    third += other.third;
    return *this;
}

Latency exponential(double mean) { return {mean, mean * mean, 2 * mean * mean * mean}; }

Latency fromMoments(double first, double second, double third) {
    const double square = first * first;
    return {first, std::max(second - square, 0.0), third - 3 * second * first + 2 * square * first};
}

Latency repeated(const Latency& one, double times) {
    const double whole = std::floor(times), part = times - whole;
    Latency out{whole * one.mean, whole * one.variance, whole * one.third};
    if (part <= 0) return out;
    const double square = one.variance + one.mean * one.mean;
    const double cube = one.third + 3 * one.variance * one.mean + one.mean * one.mean * one.mean;
    return out += fromMoments(part * one.mean, part * square, part * cube);
}

Latency cut(const Latency& one, double most) {
    if (one.mean <= 0) return one;
    const double u = most / one.mean, left = std::exp(-u);
    const double square = one.variance + one.mean * one.mean;
    const double cube = one.third + 3 * one.variance * one.mean + one.mean * one.mean * one.mean;
    const double first = std::min(one.mean * (1 - left), most);
    const double second = std::min(square * (1 - left * (1 + u)), most * first);
    return fromMoments(first, second, std::min(cube * (1 - left * (1 + u + u * u / 2)), most * second));
}

Latency slowest(std::span<const Latency> all) {
    if (all.empty()) return {};
    if (all.size() == 1) return all.front();
    double middle = 0, end = 0;
    for (const auto& l : all) {
        middle = std::max(middle, l.mean + std::sqrt(l.variance));
        end = std::max(end, l.mean + 14 * std::sqrt(l.variance));
    }
    const std::array<double, 5> borders{0, middle / 2, middle, middle + (end - middle) / 3, end};
    double first = 0, second = 0, third = 0;
    for (std::size_t b = 0; b + 1 < borders.size(); ++b) {
        const double half = (borders[b + 1] - borders[b]) / 2;
        for (const auto& [place, weight] : kLegendre) {
            const double t = borders[b] + half * (1 + place);
            double within = 1;
            for (const auto& l : all) within *= 1 - exceeds(l, t);
            const double w = weight * half * (1 - within);
            first += w;
            second += 2 * t * w;
            third += 3 * t * t * w;
        }
    }
    return fromMoments(first, second, third);
}

double exceeds(const Latency& l, double seconds) {
    if (certain(l)) return seconds < l.mean ? 1 : 0;
    const auto g = movedGamma(l);
    const double x = (seconds - g.start) / g.scale;
    if (x <= 0) return 1;
    if (g.shape < kSmooth) return boost::math::gamma_q(g.shape, x);
    const double ninth = 1 / (9 * g.shape);
    return 0.5 * std::erfc((std::cbrt(x / g.shape) - 1 + ninth) / std::sqrt(2 * ninth));
}

double quantile(const Latency& l, double q) {
    if (certain(l)) return l.mean;
    const auto g = movedGamma(l);
    if (g.shape < kSmooth) return std::max(g.start + g.scale * boost::math::gamma_p_inv(g.shape, q), 0.0);
    const double ninth = 1 / (9 * g.shape);
    const double z = -std::sqrt(2.0) * boost::math::erfc_inv(2 * q);
    const double root = std::max(1 - ninth + z * std::sqrt(ninth), 0.0);
    return std::max(g.start + g.scale * g.shape * root * root * root, 0.0);
}

} // namespace penumbra::simulate
