#include "remedy/trials.h"

#include <algorithm>
#include <iterator>

namespace penumbra::remedy {

namespace {

constexpr std::size_t kMostBytes = std::size_t{128} << 20; ///< of placements; what else there is, is shared mostly
constexpr std::size_t kMostBooks = 4;

} // namespace

const Shadow* Trials::find(std::uint64_t scenario, bool explained) {
    const auto known = std::find_if(m_trials.begin(), m_trials.end(),
                                    [&](const Trial& t) { return t.scenario == scenario && t.explained == explained; });
    if (known == m_trials.end()) return nullptr;
    m_trials.splice(m_trials.begin(), m_trials, known);
    return &known->shadow;
}

const Shadow& Trials::put(std::uint64_t scenario, bool explained, Shadow shadow) {
    const auto bytes = shadow.usage.placements.size() * shadow.world.workloads.size() * sizeof(int);
    m_trials.push_front({scenario, explained, std::move(shadow), bytes});
    m_bytes += bytes;
    if (m_trials.size() > kMostBooks)
        std::next(m_trials.begin(), static_cast<std::ptrdiff_t>(kMostBooks))->shadow.usage.books = nullptr;
    while (m_bytes > kMostBytes && m_trials.size() > 1) {
        m_bytes -= m_trials.back().bytes;
        m_trials.pop_back();
    }
    return m_trials.front().shadow;
}

} // namespace penumbra::remedy
