#pragma once

#include "simulate/placement.h"

#include <cstdint>
#include <span>
#include <vector>

namespace penumbra::simulate {

/// What a request for GPUs asks for, in milli-GPU: up to a whole one all of it on one GPU; of more each thousand is a
/// GPU of its own, and what is left over a share of one more.
struct GpuRequest {
    std::int64_t whole = 0;
    std::int32_t share = 0;
};
GpuRequest gpuRequest(std::int64_t milli);

/// Of the GPUs that have enough left for a share the one with the least; of none, the one with the most. A bit in
/// `without` leaves one out; -1: all are.
int tightestGpu(std::span<const std::int32_t> left, std::uint64_t without, std::int32_t share);

/// What each GPU of each host has left, and which ones each workload holds. A host has a GPU per thousand milli-GPU of
/// its capacity; one with more than 64 of them is a pool of which only the sum counts. Integers, taken back exactly.
class Gpus final {
public:
    static constexpr std::int32_t kWhole = 1000;
    static constexpr std::size_t kMostPerHost = 64;

    Gpus() = default; ///< no host has any
    /// Per host what it has, in milli-GPU, nothing held.
    Gpus(std::span<const std::int64_t> capacity, std::size_t workloads);

    bool any() const { return !m_left.empty(); }
    std::span<const std::int32_t> left(std::size_t host) const {
        return {m_left.data() + m_begin[host], m_left.data() + m_begin[host + 1]};
    }
    /// The largest request that its GPUs could take, whole ones only where it is more than one: no request fits that
    /// needs more than this by lowest().
    std::int64_t room(std::size_t host) const;
    static std::int64_t lowest(std::int64_t milli);
    bool fits(std::size_t host, std::int64_t milli) const;
    /// How much would have to be freed on its GPUs before the request fits; 0: it does.
    std::int64_t missing(std::size_t host, std::int64_t milli) const;
    bool overcommitted(std::size_t host) const;
    bool pool(std::size_t host) const { return m_begin[host] == m_begin[host + 1]; }

    const GpuHold& hold(int workload) const { return m_holds[static_cast<std::size_t>(workload)]; }
    const std::vector<GpuHold>& holds() const { return m_holds; }
    /// The GPUs that it would get: for whole ones the first that are free, for a share `preferred` or, where that is
    /// -1, the one with the least left that is enough. Where there is not enough, those with the most left.
    GpuHold choose(std::size_t host, std::int64_t milli, int preferred = -1) const;
    void take(int workload, std::size_t host, std::int64_t milli, const GpuHold& hold);
    void release(int workload, std::size_t host, std::int64_t milli);

private:
    void add(std::size_t host, std::int64_t milli, const GpuHold& hold, std::int32_t sign);
    std::vector<std::size_t> m_begin; ///< per host, into m_left
    std::vector<std::int32_t> m_left;
    std::vector<GpuHold> m_holds; ///< per workload
};

} // namespace penumbra::simulate
