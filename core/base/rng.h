#pragma once

#include <array>
#include <cstdint>

namespace penumbra::base {

/// Philox4x32-10, a counter-based generator (Salmon et al., "Parallel random numbers: as easy as 1, 2, 3", SC 2011).
/// A number depends only on (seed, stream, position): no state is shared, any thread may draw any number.
class Rng final {
public:
    explicit Rng(std::uint64_t seed, std::uint64_t stream = 0) : m_seed(seed), m_stream(stream) {}

    std::uint32_t bits();
    double uniform();                         ///< in [0, 1)
    double normal();                          ///< mean 0, variance 1 (Box and Muller)
    std::uint32_t below(std::uint32_t bound); ///< in 0..bound-1; bound > 0
    /// The four words of block `counter`; pure.
    static std::array<std::uint32_t, 4> block(std::uint64_t seed, std::uint64_t stream, std::uint64_t counter);

private:
    std::uint64_t m_seed;
    std::uint64_t m_stream;
    std::uint64_t m_counter = 0;
    std::array<std::uint32_t, 4> m_words{};
    int m_left = 0;
};

} // namespace penumbra::base
