#include "forecast/driver_blocks.h"

#include "stats/autocorrelation.h"
#include "stats/quantile.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

namespace penumbra::forecast {

namespace {

constexpr double kWild = 6; ///< median errors; a larger one counts as this, so that a few do not choose the form

} // namespace

TimeBlocks blocksOf(const Pairs& pairs, int count) {
    TimeBlocks blocks{count, std::vector<int>(pairs.size(), 0)};
    if (pairs.size() == 0) return blocks;
    const auto [first, last] = std::minmax_element(pairs.time.begin(), pairs.time.end());
    const std::int64_t begin = *first, span = *last - begin + 1;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        blocks.of[i] = static_cast<int>((pairs.time[i] - begin) * count / span);
    return blocks;
}

double HeldOut::meanLoss() const {
    double sum = 0, known = 0;
    for (const double l : loss)
        if (!std::isnan(l)) sum += l, known += 1;
    return known > 0 ? sum / known : 0;
}

HeldOut holdOut(const Pairs& pairs, const TimeBlocks& blocks, ResponseForm form, bool ahead) {
    HeldOut out{std::vector<double>(pairs.size()), {}};
    std::vector<char> keep(pairs.size());
    std::vector<double> sizes(pairs.size());
    for (int block = 0; block < blocks.count; ++block) {
        for (std::size_t i = 0; i < keep.size(); ++i)
            keep[i] = ahead && block >= 2 ? blocks.of[i] < block : blocks.of[i] != block;
        const Response line = fitResponse(subset(pairs, keep), form);
        for (std::size_t i = 0; i < keep.size(); ++i) {
            if (blocks.of[i] != block) continue;
            out.errors[i] = pairs.response[i] - line.at(pairs.load[i]);
            sizes[i] = std::abs(out.errors[i]);
        }
    }
    const double typical = stats::median(sizes), most = typical > 0 ? kWild * typical : INFINITY;
    std::vector<double> sum(static_cast<std::size_t>(blocks.count)), known(sum.size());
    for (std::size_t i = 0; i < sizes.size(); ++i) {
        const auto block = static_cast<std::size_t>(blocks.of[i]);
        sum[block] += std::min(sizes[i], most), known[block] += 1;
    }
    for (std::size_t b = 0; b < sum.size(); ++b) out.loss.push_back(known[b] > 0 ? sum[b] / known[b] : NAN);
    return out;
}

bool clearlyBetter(const HeldOut& richer, const HeldOut& simpler, double share) {
    double sum = 0, squares = 0, n = 0;
    for (std::size_t b = 0; b < richer.loss.size(); ++b) {
        const double gain = simpler.loss[b] - richer.loss[b];
        if (std::isnan(gain)) continue;
        sum += gain, squares += gain * gain, n += 1;
    }
    if (n < 2) return false;
    const double mean = sum / n;
    const double error = std::sqrt(std::max(squares / n - mean * mean, 0.0) / (n - 1));
    return mean > error && mean > share * simpler.meanLoss();
}

int blockLength(const std::vector<double>& errors) {
    const int n = static_cast<int>(errors.size()), most = std::max(n / 8, 1);
    const auto correlation = stats::autocorrelation(errors, std::min(most, n - 1));
    if (correlation.size() < 2) return 1;
    const double rho = std::clamp(correlation[1], 0.0, 0.97), strength = 2 * rho / (1 - rho * rho);
    const double best = std::cbrt(1.5 * strength * strength * n);
    const auto noise = 2 / std::sqrt(n);
    const auto forgotten =
        std::find_if(correlation.begin() + 1, correlation.end(), [&](double r) { return r < noise; });
    const double memory = static_cast<double>(forgotten - correlation.begin());
    return std::clamp(static_cast<int>(std::ceil(std::max(best, memory))), 1, most);
}

} // namespace penumbra::forecast
