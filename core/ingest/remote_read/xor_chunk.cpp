#include "ingest/remote_read/xor_chunk.h"

#include <bit>
#include <cstring>

namespace penumbra::ingest {

namespace {

/// Bits from the highest of the first byte on.
class Bits final {
public:
    explicit Bits(std::string_view bytes) : m_next(bytes.data()), m_end(bytes.data() + bytes.size()) {}

    bool good() const { return m_good; }

    /// Up to 64 of them; 0 after the end.
    std::uint64_t take(unsigned count) {
        if (count > 32) {
            const std::uint64_t high = take(count - 32);
            return high << 32 | take(32);
        }
        if (m_have < count && !fill(count)) return 0;
        if (count == 0) return 0;
        const std::uint64_t out = m_word >> (64 - count);
        m_word <<= count;
        m_have -= count;
        return out;
    }

    /// How many ones come before the next zero, at most `most`; the zero is taken too.
    unsigned ones(unsigned most) {
        unsigned count = 0;
        while (count < most && take(1) == 1) ++count;
        return count;
    }

    /// Seven bits a byte, lowest first, as Go's encoding/binary writes them.
    std::uint64_t varint() {
        std::uint64_t out = 0;
        for (unsigned shift = 0; shift < 64; shift += 7) {
            const auto byte = take(8);
            out |= (byte & 0x7FU) << shift;
            if ((byte & 0x80U) == 0) return out;
        }
        m_good = false;
        return 0;
    }

private:
    bool fill(unsigned count) {
        if (m_end - m_next >= 8 && m_have <= 32) {
            std::uint64_t more = 0;
            std::memcpy(&more, m_next, 8);
            more = __builtin_bswap64(more);
            const unsigned bytes = (64 - m_have) / 8;
            if (bytes < 8) more &= ~0ULL << (64 - 8 * bytes);
            m_word |= m_have == 0 ? more : more >> m_have;
            m_have += 8 * bytes;
            m_next += bytes;
            return true;
        }
        for (; m_have <= 56 && m_next != m_end; ++m_next, m_have += 8)
            m_word |= std::uint64_t{static_cast<unsigned char>(*m_next)} << (56 - m_have);
        m_good = m_good && m_have >= count;
        return m_have >= count;
    }

    const char* m_next;
    const char* m_end;
    std::uint64_t m_word = 0; ///< what is had, in its highest bits
    unsigned m_have = 0;
    bool m_good = true;
};

/// A signed number of so many bits; the largest one stands for itself and not for the smallest.
std::uint64_t extended(std::uint64_t bits, unsigned size) {
    return size < 64 && bits > (std::uint64_t{1} << (size - 1)) ? bits - (std::uint64_t{1} << size) : bits;
}

std::uint64_t deltaOfDelta(Bits& bits) {
    constexpr unsigned kSizes[] = {0, 14, 17, 20, 64};
    const unsigned size = kSizes[bits.ones(4)];
    return size == 0 ? 0 : extended(bits.take(size), size);
}

/// A value by what differs from the one before.
class XorValues final {
public:
    explicit XorValues(std::uint64_t first) : m_value(first) {}

    double next(Bits& bits) {
        if (bits.take(1) == 0) return std::bit_cast<double>(m_value);
        if (bits.take(1) == 1) {
            m_leading = static_cast<unsigned>(bits.take(5));
            m_size = static_cast<unsigned>(bits.take(6));
            if (m_size == 0) m_size = 64;
            m_sound = m_leading + m_size <= 64;
        }
        if (m_sound) m_value ^= bits.take(m_size) << (64 - m_leading - m_size);
        return std::bit_cast<double>(m_value);
    }
    bool sound() const { return m_sound; }

private:
    std::uint64_t m_value;
    unsigned m_leading = 0;
    unsigned m_size = 64;
    bool m_sound = true;
};

} // namespace

bool readXorChunk(std::string_view bytes, std::vector<std::int64_t>& times, std::vector<double>& values) {
    Bits bits(bytes);
    const auto count = bits.take(16);
    if (!bits.good()) return false;
    if (count == 0) return true;
    if (count > bytes.size() * 4) return false; // a sample after the second takes two bits at least
    const auto zigzag = bits.varint();
    std::uint64_t time = (zigzag >> 1) ^ (~(zigzag & 1) + 1);
    const auto first = bits.take(64);
    if (!bits.good()) return false;
    XorValues decoded(first);
    times.push_back(static_cast<std::int64_t>(time));
    values.push_back(std::bit_cast<double>(first));
    std::uint64_t delta = 0;
    for (std::uint64_t i = 1; i < count; ++i) {
        delta = i == 1 ? bits.varint() : delta + deltaOfDelta(bits);
        time += delta;
        const double value = decoded.next(bits);
        if (!bits.good() || !decoded.sound()) return false;
        times.push_back(static_cast<std::int64_t>(time));
        values.push_back(value);
    }
    return true;
}

} // namespace penumbra::ingest
