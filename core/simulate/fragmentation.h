#pragma once

#include "simulate/policy.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

struct Fleet;

/// The workloads that use GPUs by kind (what they need and where they may run), and how much of
/// a host's free GPUs is of no use to them: Weng et al., "Beware of Fragmentation: Scheduling GPU-Sharing Workloads
/// with Fragmentation Gradient Descent", USENIX ATC 2023, section 3.2.
class TypicalMix final {
public:
    TypicalMix() = default;
    explicit TypicalMix(const Fleet& fleet);

    /// F_n(M), formula 2 there, in milli-GPU times all(): of each kind its frequency times what it cannot use: all that
    /// is free where it does not fit for want of anything, else the remains of GPUs that are too small for it.
    std::int64_t fragments(const HostView& host) const;
    std::int64_t all() const { return m_all; } ///< workloads of all kinds

private:
    struct Kind {
        std::int64_t count = 0;
        std::size_t unit = 0;               ///< into m_units: what it needs of a GPU
        std::int64_t gpus = 0;              ///< how many of those
        std::vector<std::uint64_t> allowed; ///< a bit a host, as of Rules
        std::vector<std::int64_t> need;     ///< per entry of Fleet::dimensions; none of GPUs
    };
    std::vector<Kind> m_kinds;
    std::vector<std::int32_t> m_units; ///< in milli-GPU, ascending
    std::int64_t m_all = 0;
};

} // namespace penumbra::simulate
