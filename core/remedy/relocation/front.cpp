#include "remedy/relocation/front.h"

#include <algorithm>

namespace penumbra::remedy::relocation {

namespace {

constexpr std::size_t kMostKept = 12;

bool isCheaper(const Found& a, const Found& b) { return a.cost < b.cost; }

} // namespace

bool Front::wants(const Cost& cost) const {
    return std::none_of(m_found.begin(), m_found.end(),
                        [&](const Found& known) { return known.cost == cost || dominates(known.cost, cost); });
}

void Front::add(Found found) {
    std::erase_if(m_found, [&](const Found& known) { return dominates(found.cost, known.cost); });
    if (m_best.hostOf.empty() || isCheaper(found, m_best)) m_best = found;
    m_found.push_back(std::move(found));
    if (m_found.size() > kMostKept) m_found.erase(std::max_element(m_found.begin(), m_found.end(), isCheaper));
}

void Front::offer(const State& state, const Cost& cost) {
    if (wants(cost)) add({cost, state.hostsOfAll()});
}

void Front::join(Front other) {
    for (auto& found : other.m_found)
        if (wants(found.cost)) add(std::move(found));
}

std::vector<Found> Front::sorted() && {
    std::sort(m_found.begin(), m_found.end(), isCheaper);
    return std::move(m_found);
}

} // namespace penumbra::remedy::relocation
