#include "simulate/make_room.h"

#include <algorithm>
#include <map>

namespace penumbra::simulate {

namespace {

/// Trials a host; and it ends after so many without gain.
constexpr std::size_t kTrials = 200, kInVain = 50;

} // namespace

RoomMaker::RoomMaker(Cluster& cluster, std::vector<int> homeless, std::uint64_t seed)
    : m_cluster(cluster), m_rng(seed, 0x726F6F6D), m_residents(cluster.fleet().hosts) {
    const auto& fleet = cluster.fleet();
    for (int w = 0; w < static_cast<int>(fleet.workloads); ++w)
        if (const int host = cluster.hostOf(w); host >= 0 && cluster.up(host) && isFree(w)) // a held one waits its turn
            m_residents[static_cast<std::size_t>(host)].push_back(w);
    std::map<Tallies::Key, std::size_t> known;
    std::vector<Kind> kinds;
    std::reverse(homeless.begin(), homeless.end());
    for (const int w : homeless) {
        const auto [it, fresh] = known.try_emplace(cluster.keyOf(w), kinds.size());
        if (fresh) kinds.push_back({cluster.worth(w), {}});
        kinds[it->second].waiting.push_back(w);
    }
    std::stable_sort(kinds.begin(), kinds.end(), [](const auto& a, const auto& b) { return a.gain > b.gain; });
    m_kinds = std::move(kinds);
}

/// Whether it may go where the others of its kind may: no rule asks who else runs there, and it is not bound.
bool RoomMaker::isFree(int workload) const {
    const auto& fleet = m_cluster.fleet();
    return !fleet.world.workloads[static_cast<std::size_t>(workload)].rules.pinned &&
           fleet.rules->groups(workload).empty() && fleet.topology.rules(workload).empty();
}

void RoomMaker::takeFrom(int host, std::uint32_t count) {
    const auto& residents = m_residents[static_cast<std::size_t>(host)];
    for (std::uint32_t i = 0; i < count && !residents.empty(); ++i) {
        const int w = residents[m_rng.below(static_cast<std::uint32_t>(residents.size()))];
        if (m_cluster.hostOf(w) < 0) continue; // twice the same
        m_taken.push_back(w);
        m_from.push_back(host);
        m_cluster.take(w);
    }
}

/// Lets in on the host who has none, the largest gain first.
std::int64_t RoomMaker::fill(int host) {
    std::int64_t gained = 0;
    for (std::size_t k = 0; k < m_kinds.size(); ++k) {
        auto& kind = m_kinds[k];
        Refusal why;
        while (kind.gain > 0 && !kind.waiting.empty() && m_cluster.fits(kind.waiting.back(), host) &&
               !m_cluster.refuses(kind.waiting.back(), host, why)) {
            m_cluster.put(kind.waiting.back(), host);
            m_letIn.push_back(kind.waiting.back());
            m_letInKinds.push_back(k);
            kind.waiting.pop_back();
            gained += kind.gain;
        }
    }
    return gained;
}

/// A host for everybody that was taken, in an order drawn by lot.
bool RoomMaker::settle() {
    auto order = m_taken;
    for (std::size_t i = order.size(); i > 1; --i)
        std::swap(order[i - 1], order[m_rng.below(static_cast<std::uint32_t>(i))]);
    for (const int w : order) {
        const int host = m_cluster.bestHost(w);
        if (host < 0) return false;
        m_cluster.put(w, host);
    }
    return true;
}

bool RoomMaker::trial() {
    m_taken.clear();
    m_from.clear();
    m_letIn.clear();
    m_letInKinds.clear();
    const auto hosts = static_cast<std::uint32_t>(m_residents.size());
    const int first = static_cast<int>(m_rng.below(hosts)), second = static_cast<int>(m_rng.below(hosts));
    const bool two = m_rng.below(2) == 0, letInFirst = m_rng.below(2) == 0;
    if (!m_cluster.wantsMore(first)) return false;
    m_cluster.startJournal();
    takeFrom(first, 1 + m_rng.below(4));
    if (two) takeFrom(second, 1 + m_rng.below(3));
    std::int64_t gained = letInFirst ? fill(first) : 0;
    bool good = !letInFirst || gained > 0;
    good = good && settle();
    if (good && !letInFirst) gained = fill(first) + (two ? fill(second) : 0);
    if (good && gained > 0) {
        keep();
        return true;
    }
    m_cluster.undo();
    for (std::size_t i = m_letIn.size(); i-- > 0;) m_kinds[m_letInKinds[i]].waiting.push_back(m_letIn[i]);
    return false;
}

void RoomMaker::keep() {
    for (std::size_t i = 0; i < m_taken.size(); ++i) {
        std::erase(m_residents[static_cast<std::size_t>(m_from[i])], m_taken[i]);
        m_residents[static_cast<std::size_t>(m_cluster.hostOf(m_taken[i]))].push_back(m_taken[i]);
        m_moved.push_back(m_taken[i]);
    }
    for (const int w : m_letIn) {
        if (isFree(w)) m_residents[static_cast<std::size_t>(m_cluster.hostOf(w))].push_back(w);
        m_moved.push_back(w);
    }
}

bool RoomMaker::run(const base::Run& run) {
    const std::size_t hosts = m_residents.size();
    std::size_t inVain = 0;
    for (std::size_t i = 0; i < kTrials * hosts && inVain < kInVain * hosts; ++i) {
        if (i % 64 == 0 && run.stopped()) return false;
        inVain = trial() ? 0 : inVain + 1;
    }
    m_cluster.endJournal();
    return true;
}

std::vector<int> RoomMaker::homeless() const {
    std::vector<int> out;
    for (const auto& kind : m_kinds) out.insert(out.end(), kind.waiting.begin(), kind.waiting.end());
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace penumbra::simulate
