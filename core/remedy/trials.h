#pragma once

#include "remedy/shadow.h"

#include <cstdint>
#include <list>

namespace penumbra::remedy {

/// The newest evaluations by the scenario that they are of: strategies that are asked one after the other try much of
/// the same. The newest few keep the books that a simulation goes on from. Not for use by several threads.
class Trials final {
public:
    /// With `explained`: one whose findings hold explanations. Null where there is none; valid until the next put.
    const Shadow* find(std::uint64_t scenario, bool explained);
    const Shadow& put(std::uint64_t scenario, bool explained, Shadow shadow);

private:
    struct Trial {
        std::uint64_t scenario = 0;
        bool explained = false;
        Shadow shadow;
        std::size_t bytes = 0;
    };
    std::list<Trial> m_trials; ///< the newest first
    std::size_t m_bytes = 0;
};

} // namespace penumbra::remedy
