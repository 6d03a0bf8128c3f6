#include "bench/bare_kernel.h"

#include <algorithm>
#include <limits>
#include <numeric>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace penumbra::bench {

namespace {

constexpr std::size_t kDimensions = 4, kBlock = 64;
constexpr std::int64_t kUnits[kDimensions] = {1, 1 << 20, 1 << 20, 1'000'000};
constexpr double kLargest[kDimensions] = {96e3, 524288, 2097152, 3750};
constexpr std::int32_t kNone = std::numeric_limits<std::int32_t>::max();

std::int32_t amountOf(const model::Amounts& amounts, std::size_t d) {
    return static_cast<std::int32_t>(amounts.at(static_cast<int>(d)) / kUnits[d]);
}

std::int32_t scoreOf(const model::Amounts& amounts) {
    double sum = 0;
    for (std::size_t d = 0; d < kDimensions; ++d) sum += amountOf(amounts, d) / kLargest[d];
    return static_cast<std::int32_t>(sum * 0x1p20);
}

using Block = std::int32_t[kBlock];

/// The least score of the block's hosts that have enough, and what each of them counts as.
std::int32_t leastPlain(const std::int32_t* free, std::size_t hosts, const std::int32_t* score,
                        const std::int32_t* need, Block& out) {
    std::int32_t least = kNone;
    for (std::size_t i = 0; i < kBlock; ++i) {
        bool fits = true;
        for (std::size_t d = 0; d < kDimensions; ++d) fits &= free[d * hosts + i] >= need[d];
        out[i] = fits ? score[i] : kNone;
        least = std::min(least, out[i]);
    }
    return least;
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) inline __m256i load(const std::int32_t* at) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i*>(at));
}

__attribute__((target("avx2"))) std::int32_t leastAvx2(const std::int32_t* free, std::size_t hosts,
                                                       const std::int32_t* score, const std::int32_t* need,
                                                       Block& out) {
    __m256i least = _mm256_set1_epi32(kNone);
    const __m256i none = least;
    for (std::size_t i = 0; i < kBlock; i += 8) {
        __m256i lacks = _mm256_cmpgt_epi32(_mm256_set1_epi32(need[0]), load(free + i));
        for (std::size_t d = 1; d < kDimensions; ++d)
            lacks = _mm256_or_si256(lacks, _mm256_cmpgt_epi32(_mm256_set1_epi32(need[d]), load(free + d * hosts + i)));
        const __m256i counts = _mm256_blendv_epi8(load(score + i), none, lacks);
        _mm256_storeu_si256(reinterpret_cast<__m256i*>(out + i), counts);
        least = _mm256_min_epi32(least, counts);
    }
    alignas(32) std::int32_t lanes[8];
    _mm256_store_si256(reinterpret_cast<__m256i*>(lanes), least);
    return *std::min_element(lanes, lanes + 8);
}

#endif

auto leastOf() {
#if defined(__x86_64__)
    if (__builtin_cpu_supports("avx2")) return &leastAvx2;
#endif
    return &leastPlain;
}

} // namespace

BareKernel::BareKernel(const model::World& world) : m_blocks((world.hosts.size() + kBlock - 1) / kBlock) {
    const std::size_t hosts = m_blocks * kBlock;
    m_free.assign(kDimensions * hosts, -1);
    m_score.assign(hosts, kNone);
    std::size_t h = 0;
    for (const auto& host : world.hosts) {
        for (std::size_t d = 0; d < kDimensions; ++d) m_free[d * hosts + h] = amountOf(host.capacity, d);
        m_score[h++] = scoreOf(host.capacity);
    }
    m_mostFree.resize(kDimensions * m_blocks);
    m_least.resize(m_blocks);
    for (std::size_t b = 0; b < m_blocks; ++b) summarise(b);
    for (const auto& workload : world.workloads) {
        for (std::size_t d = 0; d < kDimensions; ++d) m_need.push_back(amountOf(workload.request, d));
        m_size.push_back(scoreOf(workload.request));
        m_service.push_back(workload.service);
    }
    m_onHost.resize(world.services.size());
    m_order.resize(world.workloads.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [this](int a, int b) {
        return m_size[static_cast<std::size_t>(a)] > m_size[static_cast<std::size_t>(b)];
    });
}

void BareKernel::summarise(std::size_t block) {
    const auto hosts = static_cast<std::ptrdiff_t>(m_blocks * kBlock),
               first = static_cast<std::ptrdiff_t>(block * kBlock);
    for (std::size_t d = 0; d < kDimensions; ++d) {
        const auto begin = m_free.begin() + static_cast<std::ptrdiff_t>(d) * hosts + first;
        m_mostFree[d * m_blocks + block] = *std::max_element(begin, begin + kBlock);
    }
    m_least[block] = *std::min_element(m_score.begin() + first, m_score.begin() + first + kBlock);
}

int BareKernel::search(const std::int32_t* need) const {
    const auto least = leastOf();
    const std::size_t hosts = m_blocks * kBlock;
    std::int32_t best = kNone;
    int found = -1;
    alignas(32) Block candidates;
    for (std::size_t b = 0; b < m_blocks; ++b) {
        if (m_least[b] >= best) continue;
        bool fits = true;
        for (std::size_t d = 0; d < kDimensions; ++d) fits = fits && m_mostFree[d * m_blocks + b] >= need[d];
        if (!fits) continue;
        const auto here = least(m_free.data() + b * kBlock, hosts, m_score.data() + b * kBlock, need, candidates);
        if (here >= best) continue;
        best = here;
        found = static_cast<int>(b * kBlock) +
                static_cast<int>(std::find(candidates, candidates + kBlock, here) - candidates);
    }
    return found;
}

int BareKernel::place() {
    const std::size_t hosts = m_blocks * kBlock;
    int placed = 0;
    std::vector<std::int32_t> kept;
    for (const int w : m_order) {
        auto& taken = m_onHost[static_cast<std::size_t>(m_service[static_cast<std::size_t>(w)])];
        kept.clear();
        for (const int h : taken) kept.push_back(std::exchange(m_score[static_cast<std::size_t>(h)], kNone));
        const std::int32_t* need = m_need.data() + static_cast<std::size_t>(w) * kDimensions;
        const int found = search(need);
        for (std::size_t i = 0; i < taken.size(); ++i) m_score[static_cast<std::size_t>(taken[i])] = kept[i];
        if (found < 0) continue;
        ++placed;
        taken.push_back(found);
        m_score[static_cast<std::size_t>(found)] -= m_size[static_cast<std::size_t>(w)];
        for (std::size_t d = 0; d < kDimensions; ++d) m_free[d * hosts + static_cast<std::size_t>(found)] -= need[d];
        summarise(static_cast<std::size_t>(found) / kBlock);
    }
    return placed;
}

} // namespace penumbra::bench
