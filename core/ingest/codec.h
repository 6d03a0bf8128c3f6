#pragma once

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

namespace penumbra::ingest {

/// Writes values one after the other in the machine's own byte order.
class Encoder final {
public:
    static constexpr bool kReads = false;
    explicit Encoder(std::string begin = {}) : m_bytes(std::move(begin)) {}
    template <class T>
    requires std::is_arithmetic_v<T>
    void number(const T& value) { m_bytes.append(reinterpret_cast<const char*>(&value), sizeof value); }
    void text(const std::string& value) {
        number(static_cast<std::uint64_t>(value.size()));
        m_bytes += value;
    }
    template <class T>
    void numbers(const std::vector<T>& values) {
        number(static_cast<std::uint64_t>(values.size()));
        m_bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(T));
    }
    std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads them back; after the first value that is not there, good() is false and the rest stays at its defaults.
class Decoder final {
public:
    static constexpr bool kReads = true;
    explicit Decoder(std::string_view bytes) : m_rest(bytes) {}
    template <class T>
    requires std::is_arithmetic_v<T>
    void number(T& value) {
        if (!have(sizeof value)) return;
        std::memcpy(&value, m_rest.data(), sizeof value);
        m_rest.remove_prefix(sizeof value);
    }
    std::size_t count(std::size_t each) {
        std::uint64_t n = 0;
        number(n);
        if (!m_good || n > m_rest.size() / each) m_good = false;
        return m_good ? static_cast<std::size_t>(n) : 0;
    }
    void text(std::string& value) {
        const auto n = count(1);
        value.assign(m_rest.substr(0, n));
        m_rest.remove_prefix(n);
    }
    template <class T>
    void numbers(std::vector<T>& values) {
        const auto n = count(sizeof(T));
        values.resize(n);
        if (n > 0) std::memcpy(values.data(), m_rest.data(), n * sizeof(T));
        m_rest.remove_prefix(n * sizeof(T));
    }
    bool good() const { return m_good; }
    void fail() { m_good = false; }
    bool done() const { return m_good && m_rest.empty(); }

private:
    bool have(std::size_t size) {
        if (m_rest.size() < size) m_good = false;
        return m_good;
    }
    std::string_view m_rest;
    bool m_good = true;
};

} // namespace penumbra::ingest
