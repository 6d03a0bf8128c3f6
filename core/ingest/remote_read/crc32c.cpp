#include "ingest/remote_read/crc32c.h"

#include <array>
#include <bit>
#include <cstring>

namespace penumbra::ingest {

namespace {

static_assert(std::endian::native == std::endian::little);

using Tables = std::array<std::array<std::uint32_t, 256>, 8>;

constexpr Tables makeTables() {
    Tables out{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t crc = i;
        for (int bit = 0; bit < 8; ++bit) crc = (crc >> 1) ^ ((crc & 1U) != 0 ? 0x82F63B78U : 0);
        out[0][i] = crc;
    }
    for (std::size_t t = 1; t < 8; ++t)
        for (std::size_t i = 0; i < 256; ++i) out[t][i] = (out[t - 1][i] >> 8) ^ out[0][out[t - 1][i] & 0xFFU];
    return out;
}

constexpr Tables kCrcTables = makeTables();

} // namespace

/// Eight bytes at a time (Kounavis, Berry: Novel table lookup-based algorithms for high-performance CRC generation,
/// 2008).
std::uint32_t crc32c(std::string_view bytes) {
    std::uint32_t crc = ~0U;
    const char* next = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; next += 8, left -= 8) {
        std::uint64_t word = 0;
        std::memcpy(&word, next, 8);
        word ^= crc;
        crc = 0;
        for (unsigned i = 0; i < 8; ++i) crc ^= kCrcTables[7 - i][(word >> (8 * i)) & 0xFFU];
    }
    for (; left > 0; ++next, --left)
        crc = (crc >> 8) ^ kCrcTables[0][(crc ^ static_cast<unsigned char>(*next)) & 0xFFU];
    return ~crc;
}

} // namespace penumbra::ingest
