#include "remedy/waves/durations.h"

#include "base/rng.h"
#include "remedy/steps.h"

#include <algorithm>
#include <cmath>

namespace penumbra::remedy::waves {

namespace {

constexpr double kZ90 = 1.2815515655446004, kZ95 = 1.6448536269514722;

double millis(base::Duration d) { return static_cast<double>(d.count()); }

/// The lognormal's sigma by its median and its 95 % quantile.
double sigmaOf(base::Duration p50, base::Duration p95) {
    return p50.count() > 0 && p95 > p50 ? std::log(millis(p95) / millis(p50)) / kZ95 : 0;
}

} // namespace

base::Duration drainTime(const Bench& bench, const model::World& world, const std::vector<simulate::Move>& moves,
                         int host) {
    base::Duration sum{};
    for (const auto& move : moves)
        if (move.from == host) sum += moveTime(world, bench.input().demand, move.workload);
    return sum;
}

std::vector<double> Clock::wave(const std::vector<Work>& works, const std::vector<int>& hosts) const {
    std::vector<double> slowest(static_cast<std::size_t>(m_paths), 0);
    const double drainSigma = std::log(2.0) / kZ90;
    for (std::size_t i = 0; i < works.size(); ++i) {
        base::Rng rng(m_seed, 0x3a7e0000ULL + static_cast<std::uint64_t>(hosts[i]));
        const double sigma = sigmaOf(works[i].p50, works[i].p95);
        for (auto& path : slowest) {
            const double drain = millis(works[i].drainP50) * std::exp(drainSigma * rng.normal());
            path = std::max(path, drain + millis(works[i].p50) * std::exp(sigma * rng.normal()));
        }
    }
    return slowest;
}

base::Duration quantileOf(std::vector<double> samples, double q) {
    if (samples.empty()) return {};
    const auto at =
        std::min(samples.size() - 1, static_cast<std::size_t>(std::ceil(q * static_cast<double>(samples.size())) - 1));
    std::nth_element(samples.begin(), samples.begin() + static_cast<std::ptrdiff_t>(at), samples.end());
    return base::Duration(std::llround(samples[at]));
}

} // namespace penumbra::remedy::waves
