#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <utility>
#include <vector>

namespace penumbra::simulate {

/// Hosts that are looked at together: one bit each in a word.
inline constexpr std::size_t kBlock = 64;
constexpr std::size_t blocksOf(std::size_t hosts) { return (hosts + kBlock - 1) / kBlock; }

/// Makes each row of a table `to` numbers wide instead of `from`; what joins is `fill`.
template <class Number>
void widen(std::vector<Number>& rows, std::size_t from, std::size_t to, Number fill) {
    if (from == to || rows.empty()) return;
    const auto count = rows.size() / from;
    std::vector<Number> out(count * to, fill);
    for (std::size_t i = 0; i < count; ++i)
        std::copy_n(rows.begin() + static_cast<std::ptrdiff_t>(i * from), from,
                    out.begin() + static_cast<std::ptrdiff_t>(i * to));
    rows = std::move(out);
}

/// Blocks of `rows` columns of kBlock numbers, one after the other. Of each block's word, a bit stays set where no
/// column's number is below its bound. The same bits from every instruction set.
using BlockScan = void (*)(const std::int16_t* columns, const std::int16_t* bounds, std::size_t rows,
                           std::span<std::uint64_t> words);

/// An amount in 16 bits without its lowest ones: of two amounts the larger never has the smaller number.
inline std::int16_t coarse(std::int64_t amount, int bits) {
    constexpr std::int64_t kMost = std::numeric_limits<std::int16_t>::max();
    return static_cast<std::int16_t>(std::clamp(amount >> bits, -kMost, kMost));
}

/// Of how many bits that is for amounts up to `largest`.
inline int coarseBits(std::int64_t largest) {
    return std::max(static_cast<int>(std::bit_width(static_cast<std::uint64_t>(largest))) - 15, 0);
}

/// How full a host is by what is left of it, the sum of shares of the largest host: the less, the larger. Two hosts
/// that differ by less than a two-thousandth of the largest host are as full.
inline std::int16_t fullness(double left) {
    const double steps = std::clamp(left * 0x1p11, -32000.0, 32000.0);
    const int whole = static_cast<int>(steps);
    return static_cast<std::int16_t>(whole > steps ? 1 - whole : -whole); // -floor(steps)
}

/// The widest that this processor runs.
BlockScan blockScan();

/// One of "avx512", "avx2", "plain"; null where this processor does not run it.
BlockScan blockScanOf(const char* name);

} // namespace penumbra::simulate
