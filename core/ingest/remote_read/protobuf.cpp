#include "ingest/remote_read/protobuf.h"

namespace penumbra::ingest {

std::optional<std::uint64_t> ProtoReader::varint() {
    std::uint64_t out = 0;
    for (unsigned shift = 0; shift < 64; shift += 7) {
        if (m_left.empty()) return {};
        const auto byte = static_cast<unsigned char>(m_left.front());
        m_left.remove_prefix(1);
        out |= std::uint64_t{byte & 0x7FU} << shift;
        if ((byte & 0x80U) == 0) return out;
    }
    return {};
}

std::optional<std::uint64_t> ProtoReader::fixed(std::size_t size) {
    if (m_left.size() < size) return {};
    std::uint64_t out = 0;
    for (std::size_t i = 0; i < size; ++i) out |= std::uint64_t{static_cast<unsigned char>(m_left[i])} << (8 * i);
    m_left.remove_prefix(size);
    return out;
}

std::optional<ProtoField> ProtoReader::next() {
    if (m_left.empty() || !m_whole) return {};
    m_whole = false;
    const auto key = varint();
    if (!key || *key >> 3 == 0 || *key >> 3 > 0x1FFFFFFF) return {};
    ProtoField out;
    out.number = static_cast<std::uint32_t>(*key >> 3);
    std::optional<std::uint64_t> bits;
    switch (*key & 7U) {
    case 0:
        bits = varint();
        break;
    case 1:
        bits = fixed(8);
        break;
    case 2:
        bits = varint();
        if (!bits || *bits > m_left.size()) return {};
        out.bytes = m_left.substr(0, *bits);
        m_left.remove_prefix(*bits);
        break;
    case 5:
        bits = fixed(4);
        break;
    default:
        return {};
    }
    if (!bits) return {};
    out.bits = *bits;
    m_whole = true;
    return out;
}

void ProtoWriter::varint(std::uint64_t value) {
    for (; value > 0x7F; value >>= 7) m_bytes += static_cast<char>((value & 0x7FU) | 0x80U);
    m_bytes += static_cast<char>(value);
}

void ProtoWriter::number(std::uint32_t field, std::uint64_t value) {
    varint(std::uint64_t{field} << 3);
    varint(value);
}

void ProtoWriter::bytes(std::uint32_t field, std::string_view value) {
    varint((std::uint64_t{field} << 3) | 2U);
    varint(value.size());
    m_bytes += value;
}

} // namespace penumbra::ingest
