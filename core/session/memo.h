#pragma once

#include <cstddef>
#include <cstdint>
#include <list>
#include <utility>

namespace penumbra::session {

/// The newest few results of one stage by the hash of their inputs; the one that was not used for longest goes first.
template <class Value>
class Memo final {
public:
    explicit Memo(std::size_t capacity) : m_capacity(capacity) {}

    /// The result, or null. Valid until the next put.
    const Value* find(std::uint64_t key) {
        for (auto it = m_entries.begin(); it != m_entries.end(); ++it) {
            if (it->first != key) continue;
            m_entries.splice(m_entries.begin(), m_entries, it);
            return &m_entries.front().second;
        }
        return nullptr;
    }

    const Value& put(std::uint64_t key, Value value) {
        m_entries.emplace_front(key, std::move(value));
        if (m_entries.size() > m_capacity) m_entries.pop_back();
        return m_entries.front().second;
    }

private:
    std::size_t m_capacity;
    std::list<std::pair<std::uint64_t, Value>> m_entries;
};

} // namespace penumbra::session
