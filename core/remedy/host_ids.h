#pragma once

#include "model/world.h"

#include <string_view>
#include <unordered_set>

namespace penumbra::remedy {

/// The ids of a world's hosts, to ask for many. Keeps a reference to the world.
class HostIds final {
public:
    explicit HostIds(const model::World& world) {
        for (const auto& host : world.hosts) m_ids.insert(host.id.text());
    }
    bool has(const model::ResourceId& id) const { return m_ids.contains(id.text()); }

private:
    std::unordered_set<std::string_view> m_ids;
};

} // namespace penumbra::remedy
