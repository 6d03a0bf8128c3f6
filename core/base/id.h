#pragma once

#include <compare>
#include <functional>
#include <string>

namespace penumbra::base {

/// A stable, readable identity. Ids of different tags do not mix.
template <class Tag>
class Id final {
public:
    Id() = default;
    explicit Id(std::string text) : m_text(std::move(text)) {}
    const std::string& text() const { return m_text; }
    bool empty() const { return m_text.empty(); }
    auto operator<=>(const Id&) const = default;

private:
    std::string m_text;
};

} // namespace penumbra::base

template <class Tag>
struct std::hash<penumbra::base::Id<Tag>> {
    std::size_t operator()(const penumbra::base::Id<Tag>& id) const { return std::hash<std::string>()(id.text()); }
};
