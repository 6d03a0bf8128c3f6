#pragma once

#include <span>
#include <string_view>

namespace penumbra::base {

/// A closed list of descriptors that a module includes from its `.def` file. Every descriptor has `const char* id`.
template <class Descriptor>
class Registry final {
public:
    constexpr explicit Registry(std::span<const Descriptor* const> entries) : m_entries(entries) {}
    constexpr auto begin() const { return m_entries.begin(); }
    constexpr auto end() const { return m_entries.end(); }
    constexpr std::size_t size() const { return m_entries.size(); }
    /// The entry of that id, or null.
    constexpr const Descriptor* find(std::string_view id) const {
        for (const auto* entry : m_entries)
            if (entry->id == id) return entry;
        return nullptr;
    }

private:
    std::span<const Descriptor* const> m_entries;
};

} // namespace penumbra::base
