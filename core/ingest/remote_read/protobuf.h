#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace penumbra::ingest {

/// One field of a message in the wire format of Protocol Buffers (protobuf.dev/programming-guides/encoding).
struct ProtoField {
    std::uint32_t number = 0;
    std::uint64_t bits = 0;   ///< of a number, fixed or varint
    std::string_view bytes{}; ///< of a text or a message
};

/// Walks the fields of one message, from bytes that nobody vouches for.
class ProtoReader final {
public:
    explicit ProtoReader(std::string_view bytes) : m_left(bytes) {}
    /// The next field, or none at the end and where the bytes are no message.
    std::optional<ProtoField> next();
    /// Whether all bytes so far were a message.
    bool whole() const { return m_whole; }

private:
    std::optional<std::uint64_t> varint();
    std::optional<std::uint64_t> fixed(std::size_t size);

    std::string_view m_left;
    bool m_whole = true;
};

/// Writes the fields of one message one after the other.
class ProtoWriter final {
public:
    void number(std::uint32_t field, std::uint64_t value);
    void bytes(std::uint32_t field, std::string_view value); ///< a text or a whole message
    const std::string& message() const { return m_bytes; }

private:
    void varint(std::uint64_t value);

    std::string m_bytes;
};

} // namespace penumbra::ingest
