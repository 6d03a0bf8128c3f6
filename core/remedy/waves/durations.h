#pragma once

#include "remedy/waves/waves.h"

namespace penumbra::remedy::waves {

/// One host of a wave: its moves, one after the other, then the work.
struct Work {
    base::Duration drainP50{}, p50{}, p95{}; ///< drain at P90 takes twice as long as at P50, see steps.h
};

/// How long the moves off a host take, one after the other, at P50.
base::Duration drainTime(const Bench& bench, const model::World& world, const std::vector<simulate::Move>& moves,
                         int host);

/// Samples of how long waves take: the slowest of their hosts. The same for the same seed.
class Clock final {
public:
    Clock(int paths, std::uint64_t seed) : m_paths(paths), m_seed(seed) {}
    /// One duration a path, in milliseconds. A host keeps its draws
    /// whatever wave it is in.
    std::vector<double> wave(const std::vector<Work>& works, const std::vector<int>& hosts) const;

private:
    int m_paths;
    std::uint64_t m_seed;
};

/// The value that a share q of the samples does not exceed.
base::Duration quantileOf(std::vector<double> samples, double q);

} // namespace penumbra::remedy::waves
