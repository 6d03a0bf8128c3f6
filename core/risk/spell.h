#pragma once

#include "base/time.h"

#include <cstddef>
#include <map>
#include <utility>
#include <vector>

namespace penumbra::risk {

/// The hours in which something holds, gathered placement by placement: windows that touch become one. Ordered by key.
/// `first` remembers the placement in which each spell began.
class Spells final {
public:
    struct Spell {
        base::TimeWindow window;
        std::size_t first = 0;
    };
    void add(std::pair<int, int> key, const base::TimeWindow& window, std::size_t placement) {
        auto& spells = m_spells[key];
        if (!spells.empty() && spells.back().window.end == window.begin)
            spells.back().window.end = window.end;
        else
            spells.push_back({window, placement});
    }
    const std::map<std::pair<int, int>, std::vector<Spell>>& all() const { return m_spells; }

private:
    std::map<std::pair<int, int>, std::vector<Spell>> m_spells;
};

/// The end of a finding: what lasts to the end of the horizon is taken to go on.
inline base::Time openEnd(base::Time end, base::Time horizon) { return end >= horizon ? base::kEndOfTime : end; }

} // namespace penumbra::risk
