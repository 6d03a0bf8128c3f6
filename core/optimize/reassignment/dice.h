#pragma once

#include "base/rng.h"

namespace penumbra::optimize::reassignment {

/// A fast generator for one lane, as a search draws several numbers for each candidate: SplitMix64 (Steele, Lea, Flood:
/// "Fast splittable pseudorandom number generators", OOPSLA 2014), begun at a place that base::Rng gives.
class Dice final {
public:
    Dice(std::uint64_t seed, std::uint64_t stream) {
        base::Rng rng(seed, stream);
        m_state = std::uint64_t{rng.bits()} << 32;
        m_state |= rng.bits();
    }

    std::uint64_t bits() {
        std::uint64_t z = m_state += 0x9E3779B97F4A7C15;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return z ^ (z >> 31);
    }
    double uniform() { return static_cast<double>(bits() >> 11) * 0x1p-53; } ///< in [0, 1)
    /// In 0..bound-1; bound > 0.
    int below(int bound) { return static_cast<int>(((bits() >> 32) * static_cast<std::uint64_t>(bound)) >> 32); }
    bool coin() { return (bits() >> 63) != 0; }

private:
    std::uint64_t m_state = 0;
};

} // namespace penumbra::optimize::reassignment
