#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>

namespace penumbra::base {

/// XXH3 over bytes, the same on every machine: for memo keys, checksums in workspaces and short names such as plan ids.
/// Whoever wants another text with the same value finds one; what must not be forged is pinned with sha256.
std::uint64_t hashBytes(std::span<const std::byte> bytes, std::uint64_t seed = 0);
inline std::uint64_t hashText(std::string_view text, std::uint64_t seed = 0) {
    return hashBytes(std::as_bytes(std::span(text)), seed);
}

/// Folds values into one key, in order: Hasher().add(a).add(b).value(). Numbers count with their size, lowest byte
/// first, so that a type of the same size everywhere gives the same value everywhere.
class Hasher final {
public:
    Hasher& add(std::string_view text) {
        m_value = hashText(text, m_value + text.size());
        return *this;
    }
    template <class T>
    requires std::is_arithmetic_v<T> Hasher& add(T number) {
        auto bytes = std::bit_cast<std::array<std::byte, sizeof(T)>>(number);
        if constexpr (std::endian::native == std::endian::big) std::reverse(bytes.begin(), bytes.end());
        m_value = hashBytes(bytes, m_value);
        return *this;
    }
    std::uint64_t value() const { return m_value; }

private:
    std::uint64_t m_value = 0x9E3779B97F4A7C15ULL;
};

/// SHA-256 in lower-case hexadecimal: what documents are pinned with.
std::string sha256(std::string_view bytes);

} // namespace penumbra::base
