#pragma once

#include "base/hash.h"
#include "model/series.h"

#include <optional>
#include <unordered_map>

namespace penumbra::model {

/// Places of series in a list, found by their keys' hash: it keeps no key. `keyAt(place)` gives the key at a place.
class SeriesPlaces final {
public:
    template <class KeyAt>
    std::optional<std::size_t> find(const SeriesKey& key, const KeyAt& keyAt) const {
        const auto [begin, end] = m_byHash.equal_range(hashOf(key));
        for (auto it = begin; it != end; ++it)
            if (keyAt(it->second) == key) return it->second;
        return {};
    }
    void add(const SeriesKey& key, std::size_t place) { m_byHash.emplace(hashOf(key), place); }
    void reserve(std::size_t count) { m_byHash.reserve(count); }

private:
    static std::uint64_t hashOf(const SeriesKey& key) {
        return base::hashText(key.metric, base::hashText(key.resource.text()));
    }
    std::unordered_multimap<std::uint64_t, std::size_t> m_byHash;
};

} // namespace penumbra::model
