#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace penumbra::base {

/// XXH3 over bytes: for memo keys and block checksums on this machine, never for documents that others check.
std::uint64_t hashBytes(std::span<const std::byte> bytes, std::uint64_t seed = 0);
inline std::uint64_t hashText(std::string_view text, std::uint64_t seed = 0) {
    return hashBytes(std::as_bytes(std::span(text)), seed);
}

/// Folds values into one key, in order: Hasher().add(a).add(b).value().
class Hasher final {
public:
    Hasher& add(std::string_view text) {
        m_value = hashText(text, m_value + text.size());
        return *this;
    }
    template <class T>
    requires std::is_arithmetic_v<T> Hasher& add(T number) {
        m_value = hashBytes(std::as_bytes(std::span(&number, 1)), m_value);
        return *this;
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0x9E3779B97F4A7C15ULL;
};

/// SHA-256 in lower-case hexadecimal: what documents are pinned with.
std::string sha256(std::string_view bytes);

} // namespace penumbra::base
