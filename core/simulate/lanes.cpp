#include "simulate/lanes.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

namespace penumbra::simulate {

namespace {

/// Adding and taking away 1.5 * 2^52 units rounds to a whole number of them.
double rounder(double unit) { return std::ldexp(1.5 * unit, 52); }

namespace plain {

void addTerm(const BlockTerm& term, double* table) {
    const double round = rounder(term.unit);
    const float sign = term.unit < 0 ? -1.0F : 1.0F;
    for (const std::uint32_t start : term.starts) {
        const float* r = term.residuals + start;
        for (std::size_t i = 0; i < term.width; ++i) {
            const float value = term.location[i] + term.scale[i] * r[i];
            const float part = sign * term.factor[i] * (value > 0 ? value : 0.0F);
            const double rounded = static_cast<double>(part) + round;
            table[i] += rounded - round;
        }
        table += term.width;
    }
}

void addTable(const double* from, std::size_t count, double* to) {
    for (std::size_t i = 0; i < count; ++i) to[i] += from[i];
}

bool settle(const double* table, std::size_t rows, std::size_t width, const double* constant, const float* capacity,
            float* out, std::uint8_t* above) {
    unsigned any = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < width; i += kLanes, table += kLanes, out += kLanes) {
            unsigned bits = 0;
            for (std::size_t k = 0; k < kLanes; ++k) {
                out[k] = static_cast<float>(table[k] + constant[i + k]);
                bits |= (out[k] > capacity[i + k] ? 1U : 0U) << k;
            }
            *above++ = static_cast<std::uint8_t>(bits);
            any |= bits;
        }
    }
    return any != 0;
}

void sortColumns(float* rows, std::span<const ExchangeRun> network) {
    for (const auto& run : network)
        for (std::size_t i = run.first; i < run.last; ++i) {
            float* __restrict low = rows + i * kLanes;
            float* __restrict high = rows + (i + run.distance) * kLanes;
            float least[kLanes];
            for (std::size_t k = 0; k < kLanes; ++k) least[k] = high[k] < low[k] ? high[k] : low[k];
            for (std::size_t k = 0; k < kLanes; ++k) high[k] = high[k] < low[k] ? low[k] : high[k];
            for (std::size_t k = 0; k < kLanes; ++k) low[k] = least[k];
        }
}

} // namespace plain

#if defined(__x86_64__)

namespace avx2 {

#define PENUMBRA_AVX2 __attribute__((target("avx2")))

PENUMBRA_AVX2 void addTerm(const BlockTerm& term, double* table) {
    const __m256d round = _mm256_set1_pd(rounder(term.unit));
    const __m256 sign = _mm256_set1_ps(term.unit < 0 ? -1.0F : 1.0F), zero = _mm256_setzero_ps();
    for (std::size_t i = 0; i < term.width; i += kLanes) {
        const __m256 location = _mm256_loadu_ps(term.location + i), scale = _mm256_loadu_ps(term.scale + i);
        const __m256 factor = _mm256_mul_ps(sign, _mm256_loadu_ps(term.factor + i));
        double* to = table + i;
        for (const std::uint32_t start : term.starts) {
            const __m256 value =
                _mm256_add_ps(location, _mm256_mul_ps(scale, _mm256_loadu_ps(term.residuals + start + i)));
            const __m256 part = _mm256_mul_ps(factor, _mm256_max_ps(value, zero));
            const __m256d low = _mm256_add_pd(_mm256_cvtps_pd(_mm256_castps256_ps128(part)), round);
            const __m256d high = _mm256_add_pd(_mm256_cvtps_pd(_mm256_extractf128_ps(part, 1)), round);
            _mm256_storeu_pd(to, _mm256_add_pd(_mm256_loadu_pd(to), _mm256_sub_pd(low, round)));
            _mm256_storeu_pd(to + 4, _mm256_add_pd(_mm256_loadu_pd(to + 4), _mm256_sub_pd(high, round)));
            to += term.width;
        }
    }
}

PENUMBRA_AVX2 void addTable(const double* from, std::size_t count, double* to) {
    for (std::size_t i = 0; i < count; i += 4)
        _mm256_storeu_pd(to + i, _mm256_add_pd(_mm256_loadu_pd(to + i), _mm256_loadu_pd(from + i)));
}

PENUMBRA_AVX2 bool settle(const double* table, std::size_t rows, std::size_t width, const double* constant,
                          const float* capacity, float* out, std::uint8_t* above) {
    int any = 0;
    for (std::size_t row = 0; row < rows; ++row) {
        for (std::size_t i = 0; i < width; i += kLanes, table += kLanes, out += kLanes) {
            const __m256d low = _mm256_add_pd(_mm256_loadu_pd(table), _mm256_loadu_pd(constant + i));
            const __m256d high = _mm256_add_pd(_mm256_loadu_pd(table + 4), _mm256_loadu_pd(constant + i + 4));
            const __m256 value = _mm256_set_m128(_mm256_cvtpd_ps(high), _mm256_cvtpd_ps(low));
            _mm256_storeu_ps(out, value);
            const int bits = _mm256_movemask_ps(_mm256_cmp_ps(value, _mm256_loadu_ps(capacity + i), _CMP_GT_OQ));
            *above++ = static_cast<std::uint8_t>(bits);
            any |= bits;
        }
    }
    return any != 0;
}

PENUMBRA_AVX2 void sortColumns(float* rows, std::span<const ExchangeRun> network) {
    for (const auto& run : network) {
        float* low = rows + run.first * kLanes;
        float* high = low + std::size_t{run.distance} * kLanes;
        for (std::size_t i = run.first; i < run.last; ++i, low += kLanes, high += kLanes) {
            const __m256 a = _mm256_loadu_ps(low), b = _mm256_loadu_ps(high);
            _mm256_storeu_ps(low, _mm256_min_ps(a, b));
            _mm256_storeu_ps(high, _mm256_max_ps(a, b));
        }
    }
}

} // namespace avx2

#endif

constexpr PathLoops kPlain{&plain::addTerm, &plain::addTable, &plain::settle, &plain::sortColumns};
#if defined(__x86_64__)
constexpr PathLoops kAvx2{&avx2::addTerm, &avx2::addTable, &avx2::settle, &avx2::sortColumns};
#endif

} // namespace

std::vector<ExchangeRun> mergeExchange(std::size_t count) {
    std::vector<ExchangeRun> network;
    for (std::size_t p = count < 2 ? 0 : std::bit_floor(count - 1); p > 0; p /= 2) {
        std::size_t q = std::bit_floor(count - 1), r = 0, d = p;
        while (true) {
            for (std::size_t first = r; first + d < count; first += 2 * p)
                network.push_back({static_cast<std::uint32_t>(first),
                                   static_cast<std::uint32_t>(std::min(first + p, count - d)),
                                   static_cast<std::uint32_t>(d)});
            if (q == p) break;
            d = q - p;
            q /= 2;
            r = p;
        }
    }
    return network;
}

const PathLoops* pathLoopsOf(const char* name) {
#if defined(__x86_64__)
    if (std::strcmp(name, "avx2") == 0 && __builtin_cpu_supports("avx2")) return &kAvx2;
#endif
    return std::strcmp(name, "plain") == 0 ? &kPlain : nullptr;
}

const PathLoops& pathLoops() {
    const auto* wide = pathLoopsOf("avx2");
    return wide ? *wide : kPlain;
}

} // namespace penumbra::simulate
