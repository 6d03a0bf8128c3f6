#include "simulate/scan.h"

#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace penumbra::simulate {

namespace {

void scanPlainly(const std::int16_t* columns, const std::int16_t* bounds, std::size_t rows,
                 std::span<std::uint64_t> words) {
    for (std::size_t b = 0; b < words.size(); ++b, columns += rows * kBlock) {
        if (words[b] == 0) continue;
        std::uint8_t within[kBlock];
        std::memset(within, 1, sizeof(within));
        for (std::size_t r = 0; r < rows; ++r)
            for (std::size_t i = 0; i < kBlock; ++i) within[i] &= columns[r * kBlock + i] >= bounds[r];
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < kBlock; ++i) bits |= static_cast<std::uint64_t>(within[i]) << i;
        words[b] &= bits;
    }
}

#if defined(__x86_64__)

__attribute__((target("avx2"))) void scanByAvx2(const std::int16_t* columns, const std::int16_t* bounds,
                                                std::size_t rows, std::span<std::uint64_t> words) {
    for (std::size_t b = 0; b < words.size(); ++b, columns += rows * kBlock) {
        if (words[b] == 0) continue;
        __m256i below[4] = {};
        for (std::size_t r = 0; r < rows; ++r) {
            const auto* column = reinterpret_cast<const __m256i*>(columns + r * kBlock);
            const __m256i bound = _mm256_set1_epi16(bounds[r]);
            for (std::size_t i = 0; i < 4; ++i)
                below[i] = _mm256_or_si256(below[i], _mm256_cmpgt_epi16(bound, _mm256_loadu_si256(column + i)));
        }
        // Packing takes turns between the halves of its operands; the permutation puts the lanes in order again.
        const __m256i low = _mm256_permute4x64_epi64(_mm256_packs_epi16(below[0], below[1]), 0xD8);
        const __m256i high = _mm256_permute4x64_epi64(_mm256_packs_epi16(below[2], below[3]), 0xD8);
        const auto first = static_cast<std::uint32_t>(_mm256_movemask_epi8(low));
        const auto second = static_cast<std::uint32_t>(_mm256_movemask_epi8(high));
        words[b] &= ~(first | static_cast<std::uint64_t>(second) << 32);
    }
}

__attribute__((target("avx512bw"))) void scanByAvx512(const std::int16_t* columns, const std::int16_t* bounds,
                                                      std::size_t rows, std::span<std::uint64_t> words) {
    for (std::size_t b = 0; b < words.size(); ++b, columns += rows * kBlock) {
        auto low = static_cast<__mmask32>(words[b]), high = static_cast<__mmask32>(words[b] >> 32);
        for (std::size_t r = 0; r < rows && (low | high) != 0; ++r) {
            const __m512i bound = _mm512_set1_epi16(bounds[r]);
            const auto* column = columns + r * kBlock;
            low = _mm512_mask_cmp_epi16_mask(low, _mm512_loadu_si512(column), bound, _MM_CMPINT_NLT);
            high = _mm512_mask_cmp_epi16_mask(high, _mm512_loadu_si512(column + kBlock / 2), bound, _MM_CMPINT_NLT);
        }
        words[b] = low | static_cast<std::uint64_t>(high) << 32;
    }
}

#endif

} // namespace

BlockScan blockScanOf(const char* name) {
    const auto is = [name](const char* other) { return std::strcmp(name, other) == 0; };
#if defined(__x86_64__)
    if (is("avx512") && __builtin_cpu_supports("avx512bw")) return &scanByAvx512;
    if (is("avx2") && __builtin_cpu_supports("avx2")) return &scanByAvx2;
#endif
    return is("plain") ? &scanPlainly : nullptr;
}

BlockScan blockScan() {
    for (const char* name : {"avx512", "avx2"})
        if (const auto scan = blockScanOf(name)) return scan;
    return &scanPlainly;
}

} // namespace penumbra::simulate
