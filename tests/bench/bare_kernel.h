#pragma once

#include "model/world.h"

#include <cstdint>
#include <vector>

namespace penumbra::bench {

/// Best fit of a made fleet with nothing around it: 32-bit amounts of four dimensions, the hosts of its service masked
/// for each workload. No reasons, no classes of rules, no preferences, nothing to take back. What a placement is
/// measured against. Hosts stand in blocks of 64 with the most that one of them has left and the least score, and a
/// block that cannot hold anything better is passed over; within a block 8 hosts are compared at once where the
/// processor has AVX2.
class BareKernel final {
public:
    explicit BareKernel(const model::World& world);
    /// How many find a host, the largest first.
    int place();

private:
    static constexpr std::size_t kDimensions = 4, kBlock = 64;

    void summarise(std::size_t block);
    int search(const std::int32_t* need) const;

    std::size_t m_blocks;
    std::vector<std::int32_t> m_free;              ///< dimension by dimension, one a host
    std::vector<std::int32_t> m_score;             ///< what is left, in shares of the largest host times 2^20
    std::vector<std::int32_t> m_mostFree, m_least; ///< of each block
    std::vector<std::int32_t> m_need, m_size;
    std::vector<int> m_service, m_order;
    std::vector<std::vector<int>> m_onHost;
};

} // namespace penumbra::bench
