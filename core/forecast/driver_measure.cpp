#include "forecast/driver_measure.h"

#include "base/rng.h"
#include "stats/quantile.h"
#include "stats/robust.h"
#include "stats/student.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace penumbra::forecast {

namespace {

constexpr int kDraws = 200;
constexpr double kMiddles = 2;       ///< blocks that wander are further apart ahead than around their mean
constexpr double kSizesToo = 3;      ///< weight of blocks that differ in the size of their errors; see README.md
constexpr double kLeastSpread = 0.2; ///< of the typical error
constexpr std::size_t kSpreadPlaces = 5, kLeastPerPlace = 20;

Response stretched(const Response& line, const Response& draw, double factor) {
    Response out = line;
    const auto moved = [&](double Response::*part) { out.*part = line.*part + factor * (draw.*part - line.*part); };
    moved(&Response::intercept), moved(&Response::slope), moved(&Response::knee), moved(&Response::bend);
    return out;
}

} // namespace

std::vector<double> inTime(const Pairs& pairs, const std::vector<double>& values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(), [&](auto a, auto b) { return pairs.time[a] < pairs.time[b]; });
    std::vector<double> out;
    for (const auto i : order) out.push_back(values[i]);
    return out;
}

std::vector<Response> drawsOf(const Pairs& pairs, const std::vector<double>& errors, const Response& line,
                              const base::Run& run) {
    const int length = blockLength(inTime(pairs, errors));
    const auto [first, last] = std::minmax_element(pairs.time.begin(), pairs.time.end());
    const int blocks = (*last - *first) / length + 2;
    const double count = std::max(static_cast<double>(blocks - 1), 3.0);
    const double factor =
        stats::studentFactor(stats::normalQuantile(0.975), count - 1) * std::sqrt(count / (count - 1));
    std::vector<Response> draws;
    std::vector<double> ofBlock(static_cast<std::size_t>(blocks)), weights(pairs.size());
    for (int d = 0; d < kDraws && !run.stopped(); ++d) {
        base::Rng rng(run.seed, static_cast<std::uint64_t>(d));
        const int offset = static_cast<int>(rng.below(static_cast<std::uint32_t>(length)));
        for (double& w : ofBlock) w = -std::log(1 - rng.uniform());
        for (std::size_t i = 0; i < weights.size(); ++i)
            weights[i] = ofBlock[static_cast<std::size_t>((pairs.time[i] - *first + offset) / length)];
        const Response draw = fitResponse(pairs, line.form, weights, &line);
        if (draw.form == line.form) draws.push_back(stretched(line, draw, factor));
    }
    if (draws.empty()) draws.push_back(line);
    return draws;
}

Spread spreadOf(const Pairs& pairs, const std::vector<double>& errors) {
    std::vector<double> sizes;
    for (const double e : errors) sizes.push_back(std::abs(e));
    double typical = stats::median(sizes);
    if (!(typical > 0)) typical = std::accumulate(sizes.begin(), sizes.end(), 0.0) / static_cast<double>(sizes.size());
    if (!(typical > 0)) typical = 1; // no error at all: any size will do
    Spread spread;
    const std::size_t n = errors.size(), places = std::clamp<std::size_t>(n / kLeastPerPlace, 1, kSpreadPlaces);
    for (std::size_t g = 0; g < places; ++g) {
        const std::size_t from = n * g / places, length = n * (g + 1) / places - from;
        spread.loads.push_back(stats::median(std::span(pairs.load).subspan(from, length)));
        spread.sizes.push_back(std::max(stats::median(std::span(sizes).subspan(from, length)), kLeastSpread * typical));
    }
    return spread;
}

double wideningOf(const std::vector<double>& errors, const TimeBlocks& blocks) {
    std::vector<std::vector<double>> parts(static_cast<std::size_t>(blocks.count));
    for (std::size_t i = 0; i < errors.size(); ++i) parts[static_cast<std::size_t>(blocks.of[i])].push_back(errors[i]);
    std::vector<double> middles, sizes;
    for (const auto& part : parts) {
        if (part.empty()) continue;
        middles.push_back(stats::median(part));
        sizes.push_back(stats::robustScale(part));
    }
    const double count = static_cast<double>(middles.size()), all = stats::robustScale(errors);
    if (count < 2 || !(all > 0)) return 1;
    const auto variance = [&](const std::vector<double>& v) {
        const double mean = std::accumulate(v.begin(), v.end(), 0.0) / count;
        double sum = 0;
        for (const double x : v) sum += (x - mean) * (x - mean);
        return sum / (count - 1);
    };
    const double share = std::min((kMiddles * variance(middles) + kSizesToo * variance(sizes)) / (all * all), 1.0);
    const double factor =
        stats::studentFactor(stats::normalQuantile(0.975), std::max(count - 1, 2.0)) * std::sqrt(1 + 1 / count);
    return std::sqrt(1 - share + share * factor * factor);
}

std::vector<double> coverageOf(const std::vector<double>& errors, const TimeBlocks& blocks, double widening,
                               const std::vector<double>& levels) {
    std::vector<double> inside(levels.size(), 0.0);
    for (int block = 0; block < blocks.count; ++block) {
        std::vector<double> others;
        for (std::size_t i = 0; i < errors.size(); ++i)
            if (blocks.of[i] != block) others.push_back(widening * errors[i]);
        if (others.empty()) continue;
        std::sort(others.begin(), others.end());
        for (std::size_t l = 0; l < levels.size(); ++l) {
            const double low = stats::conformalQuantile(others, (1 - levels[l]) / 2);
            const double high = stats::conformalQuantile(others, (1 + levels[l]) / 2);
            for (std::size_t i = 0; i < errors.size(); ++i)
                if (blocks.of[i] == block && low <= errors[i] && errors[i] <= high) inside[l] += 1;
        }
    }
    for (double& share : inside) share /= static_cast<double>(errors.size());
    return inside;
}

double Spread::at(double load) const {
    if (sizes.empty()) return 1;
    const auto next = std::upper_bound(loads.begin(), loads.end(), load);
    if (next == loads.begin()) return sizes.front();
    if (next == loads.end()) return sizes.back();
    const auto i = static_cast<std::size_t>(next - loads.begin());
    const double share = (load - loads[i - 1]) / (loads[i] - loads[i - 1]);
    return sizes[i - 1] + share * (sizes[i] - sizes[i - 1]);
}

} // namespace penumbra::forecast
