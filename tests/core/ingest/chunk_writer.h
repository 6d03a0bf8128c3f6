#pragma once

#include "ingest/remote_read/crc32c.h"
#include "ingest/remote_read/protobuf.h"

#include <bit>
#include <map>
#include <string>
#include <vector>

namespace penumbra::test {

/// Writes an XOR chunk as Prometheus' tsdb/chunkenc/xor.go does.
class ChunkWriter final {
public:
    void add(std::int64_t time, double value) {
        const auto bits = std::bit_cast<std::uint64_t>(value);
        if (m_count == 0) {
            varint((static_cast<std::uint64_t>(time) << 1) ^ static_cast<std::uint64_t>(time >> 63));
            put(bits, 64);
        } else {
            const std::int64_t delta = time - m_time;
            if (m_count == 1)
                varint(static_cast<std::uint64_t>(delta));
            else
                dod(delta - m_delta);
            m_delta = delta;
            difference(bits);
        }
        m_time = time;
        m_value = bits;
        ++m_count;
    }
    std::string chunk() const {
        std::string out{static_cast<char>(m_count >> 8), static_cast<char>(m_count & 0xFF)};
        for (std::size_t i = 0; i < m_bits.size(); i += 8) {
            unsigned byte = 0;
            for (std::size_t k = i; k < i + 8; ++k) byte = byte << 1 | (k < m_bits.size() && m_bits[k] ? 1U : 0U);
            out += static_cast<char>(byte);
        }
        return out;
    }

private:
    void put(std::uint64_t bits, unsigned count) {
        while (count > 0) m_bits.push_back((bits >> --count & 1U) != 0);
    }
    void varint(std::uint64_t value) {
        for (; value > 0x7F; value >>= 7) put((value & 0x7FU) | 0x80U, 8);
        put(value, 8);
    }
    void dod(std::int64_t value) {
        const auto fits = [&](unsigned size) {
            return -((std::int64_t{1} << (size - 1)) - 1) <= value && value <= std::int64_t{1} << (size - 1);
        };
        if (value == 0) return put(0, 1);
        if (fits(14)) return put(2, 2), put(static_cast<std::uint64_t>(value), 14);
        if (fits(17)) return put(6, 3), put(static_cast<std::uint64_t>(value), 17);
        if (fits(20)) return put(14, 4), put(static_cast<std::uint64_t>(value), 20);
        put(15, 4), put(static_cast<std::uint64_t>(value), 64);
    }
    void difference(std::uint64_t bits) {
        const auto changed = bits ^ m_value;
        if (changed == 0) return put(0, 1);
        const auto leading = std::min(static_cast<unsigned>(std::countl_zero(changed)), 31U);
        const auto trailing = static_cast<unsigned>(std::countr_zero(changed));
        if (m_leading != 255 && leading >= m_leading && trailing >= m_trailing) {
            put(2, 2);
            return put(changed >> m_trailing, 64 - m_leading - m_trailing);
        }
        m_leading = leading;
        m_trailing = trailing;
        const unsigned size = 64 - leading - trailing;
        put(3, 2), put(leading, 5), put(size == 64 ? 0 : size, 6), put(changed >> trailing, size);
    }

    std::vector<bool> m_bits;
    unsigned m_count = 0, m_leading = 255, m_trailing = 0;
    std::int64_t m_time = 0, m_delta = 0;
    std::uint64_t m_value = 0;
};

using Labels = std::map<std::string, std::string>;

/// A stream of one message with one series of one chunk.
inline std::string streamOf(const std::string& chunk, const Labels& labels = {{"__name__", "load"}}) {
    using ingest::ProtoWriter;
    ProtoWriter series, data, message;
    for (const auto& [name, value] : labels) {
        ProtoWriter label;
        label.bytes(1, name);
        label.bytes(2, value);
        series.bytes(1, label.message());
    }
    data.number(3, 1);
    data.bytes(4, chunk);
    series.bytes(2, data.message());
    message.bytes(1, series.message());
    const auto& bytes = message.message();
    std::string out;
    for (auto size = bytes.size();; size >>= 7) {
        out += static_cast<char>(size > 0x7F ? (size & 0x7FU) | 0x80U : size);
        if (size <= 0x7F) break;
    }
    const auto sum = ingest::crc32c(bytes);
    for (const int shift : {24, 16, 8, 0}) out += static_cast<char>(sum >> shift & 0xFFU);
    return out + bytes;
}

} // namespace penumbra::test
