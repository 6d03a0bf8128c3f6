#pragma once

#include "remedy/relocation/state.h"

namespace penumbra::remedy::relocation {

/// Placements that no other dominates.
class Front final {
public:
    void offer(const State& state, const Cost& cost);
    void join(Front other);
    /// Of all that were offered; there is one.
    const Found& best() const { return m_best; }
    std::vector<Found> sorted() &&; ///< the best first

private:
    bool wants(const Cost& cost) const;
    void add(Found found);

    std::vector<Found> m_found;
    Found m_best;
};

} // namespace penumbra::remedy::relocation
