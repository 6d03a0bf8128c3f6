#pragma once

#include <bit>
#include <cstdint>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace penumbra::base {

/// Writes numbers and texts as bytes, lowest first, the same on every machine.
class ByteWriter final {
public:
    template <class T>
    requires std::is_arithmetic_v<T>
    void put(T number) {
        if constexpr (std::is_same_v<T, float>) return put(std::bit_cast<std::uint32_t>(number));
        if constexpr (std::is_same_v<T, double>) return put(std::bit_cast<std::uint64_t>(number));
        if constexpr (std::is_integral_v<T>)
            for (std::size_t k = 0; k < sizeof(T); ++k)
                m_bytes.push_back(static_cast<char>(static_cast<std::uint64_t>(number) >> (8 * k) & 0xFF));
    }
    void put(std::string_view text) {
        put(static_cast<std::uint32_t>(text.size()));
        m_bytes += text;
    }
    template <class T>
    void put(const std::vector<T>& numbers) {
        put(static_cast<std::uint32_t>(numbers.size()));
        for (const T v : numbers) put(v);
    }
    void append(const ByteWriter& other) { m_bytes += other.m_bytes; }
    const std::string& bytes() const { return m_bytes; }

private:
    std::string m_bytes;
};

/// Reads what ByteWriter wrote, from bytes that nobody vouches for. After the end every number is 0, every text and
/// list empty, and whole() is false.
class ByteReader final {
public:
    explicit ByteReader(std::string_view bytes) : m_left(bytes) {}

    template <class T>
    requires std::is_arithmetic_v<T> T number() {
        if constexpr (std::is_same_v<T, float>) {
            return std::bit_cast<float>(number<std::uint32_t>());
        } else if constexpr (std::is_same_v<T, double>) {
            return std::bit_cast<double>(number<std::uint64_t>());
        } else {
            if (m_left.size() < sizeof(T)) return end<T>();
            std::uint64_t value = 0;
            for (std::size_t k = 0; k < sizeof(T); ++k)
                value |= std::uint64_t{static_cast<unsigned char>(m_left[k])} << (8 * k);
            m_left.remove_prefix(sizeof(T));
            return static_cast<T>(value);
        }
    }
    std::string text(std::size_t most) {
        const auto size = count(most, 1);
        const std::string result(m_left.substr(0, size));
        m_left.remove_prefix(size);
        return result;
    }
    template <class T>
    std::vector<T> numbers(std::size_t most) {
        std::vector<T> result(count(most, sizeof(T)));
        for (T& v : result) v = number<T>();
        return result;
    }
    /// How many things of at least `bytes` bytes each follow; 0 where that is more than `most` or than there are.
    std::size_t count(std::size_t most, std::size_t bytes) {
        const auto size = number<std::uint32_t>();
        return size > most || size > m_left.size() / bytes ? end<std::size_t>() : size;
    }
    bool whole() const { return m_whole; }
    std::size_t left() const { return m_left.size(); }

private:
    template <class T>
    T end() {
        m_whole = false;
        m_left = {};
        return T{};
    }

    std::string_view m_left;
    bool m_whole = true;
};

} // namespace penumbra::base
