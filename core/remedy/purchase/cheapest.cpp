#include "remedy/purchase/pack.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <queue>

namespace penumbra::remedy::purchase {

namespace {

using Counts = std::vector<int>;

std::int64_t costOf(const Problem& problem, const Counts& counts) {
    std::int64_t cost = 0;
    for (std::size_t o = 0; o < counts.size(); ++o) cost += counts[o] * problem.offers[o].price;
    return cost;
}

bool covers(const Problem& problem, const Shortage& shortage, const Counts& counts) {
    std::int64_t room = 0;
    for (std::size_t o = 0; o < counts.size(); ++o)
        if (shortage.offers[o] != 0)
            room += counts[o] * problem.offers[o].room[static_cast<std::size_t>(shortage.dimension)];
    return room >= shortage.missing;
}

bool coversAll(const Problem& problem, const Counts& counts) {
    return std::all_of(problem.shortages.begin(), problem.shortages.end(),
                       [&](const auto& s) { return covers(problem, s, counts); });
}

/// The least that `missing` of one dimension costs by the offers that `may` count.
std::int64_t leastFor(const Problem& problem, std::size_t d, std::int64_t missing,
                      const std::vector<std::uint8_t>* may) {
    if (missing <= 0) return 0;
    double unit = std::numeric_limits<double>::infinity();
    for (std::size_t o = 0; o < problem.offers.size(); ++o)
        if (problem.offers[o].room[d] > 0 && problem.offers[o].most > 0 && (!may || (*may)[o] != 0))
            unit = std::min(unit, static_cast<double>(problem.offers[o].price) /
                                      static_cast<double>(problem.offers[o].room[d]));
    if (!std::isfinite(unit)) return 0; // no offer has any of it: nothing can be said of the price
    return static_cast<std::int64_t>(std::ceil(unit * static_cast<double>(missing) - 1e-6));
}

/// Hosts of one offer until everything fits, on top of what `counts` has. False when that never happens. With a host
/// for each item there is always an empty one, so that more of them pack nothing else and only cover a shortage.
bool growBy(const Problem& problem, Counts& counts, std::size_t offer) {
    const int items = static_cast<int>(problem.items.size());
    const int most = std::min<int>(problem.offers[offer].most, std::max(1, items) + 1000);
    std::optional<bool> fits; // with a host for each item
    for (; counts[offer] <= most; ++counts[offer]) {
        if (!coversAll(problem, counts)) continue;
        if (counts[offer] < items) {
            if (packGreedily(problem, counts)) return true;
            continue;
        }
        if (!fits) fits = packGreedily(problem, counts).has_value();
        return *fits;
    }
    return false;
}

/// Hosts that the greedy packing can do without are given back, the dearest first.
void giveBack(const Problem& problem, Counts& counts) {
    std::vector<std::size_t> order(counts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](auto a, auto b) { return problem.offers[a].price > problem.offers[b].price; });
    for (const auto o : order)
        while (counts[o] > 0) {
            --counts[o];
            if (coversAll(problem, counts) && packGreedily(problem, counts)) continue;
            ++counts[o];
            break;
        }
}

/// Opens, for the first item that fits nowhere, the cheapest host that would take it.
std::optional<Counts> greedyMix(const Problem& problem) {
    Counts counts(problem.offers.size(), 0);
    Problem sofar = problem;
    sofar.items.clear();
    for (const auto& item : problem.items) {
        sofar.items.push_back(item);
        while (!packGreedily(sofar, counts)) {
            int best = -1;
            for (std::size_t o = 0; o < problem.offers.size(); ++o) {
                const auto& offer = problem.offers[o];
                bool fits = item.offers[o] != 0 && counts[o] < offer.most;
                for (std::size_t d = 0; d < item.need.size(); ++d) fits = fits && item.need[d] <= offer.room[d];
                if (fits && (best < 0 || offer.price < problem.offers[static_cast<std::size_t>(best)].price))
                    best = static_cast<int>(o);
            }
            if (best < 0) return std::nullopt;
            ++counts[static_cast<std::size_t>(best)];
        }
    }
    for (const auto& shortage : problem.shortages)
        while (!covers(problem, shortage, counts)) {
            int best = -1;
            for (std::size_t o = 0; o < problem.offers.size(); ++o)
                if (shortage.offers[o] != 0 && counts[o] < problem.offers[o].most &&
                    problem.offers[o].room[static_cast<std::size_t>(shortage.dimension)] > 0 &&
                    (best < 0 || problem.offers[o].price < problem.offers[static_cast<std::size_t>(best)].price))
                    best = static_cast<int>(o);
            if (best < 0) return std::nullopt;
            ++counts[static_cast<std::size_t>(best)];
        }
    return counts;
}

std::optional<Counts> greedy(const Problem& problem) {
    std::vector<Counts> found;
    auto mix = greedyMix(problem);
    if (mix) found.push_back(*mix);
    for (std::size_t o = 0; o < problem.offers.size(); ++o) {
        Counts counts(problem.offers.size(), 0);
        if (growBy(problem, counts, o)) found.push_back(std::move(counts));
    }
    for (auto& counts : found) giveBack(problem, counts);
    const auto best = std::min_element(found.begin(), found.end(), [&](const auto& a, const auto& b) {
        return costOf(problem, a) < costOf(problem, b);
    });
    if (best == found.end()) return std::nullopt;
    return *best;
}

struct Vertex {
    std::int64_t cost = 0;
    int hosts = 0;
    std::size_t last = 0; ///< only this offer and later ones may still grow, so that each combination comes once
    Counts counts;
    bool operator>(const Vertex& other) const {
        return std::tie(cost, hosts, counts) > std::tie(other.cost, other.hosts, other.counts);
    }
};

/// Combinations in ascending price.
class Ascent final {
public:
    Ascent(const Problem& problem, const Limits& limits) : m_problem(problem), m_limits(limits) {
        m_queue.push({0, 0, 0, Counts(problem.offers.size(), 0)});
    }
    /// Up to `best`, which is replaced when something cheaper holds everything. False when stopped.
    bool run(Answer& best, const base::Run& run);

private:
    void grow(const Vertex& vertex);
    bool exhausted() const { return m_seen > m_limits.vectors || m_used > m_limits.nodes; }
    const Problem& m_problem;
    const Limits& m_limits;
    std::priority_queue<Vertex, std::vector<Vertex>, std::greater<>> m_queue;
    std::int64_t m_seen = 0, m_used = 0;
};

void Ascent::grow(const Vertex& vertex) {
    for (std::size_t o = vertex.last; o < m_problem.offers.size(); ++o) {
        if (vertex.counts[o] >= m_problem.offers[o].most) continue;
        auto next = vertex;
        ++next.counts[o];
        ++next.hosts;
        next.cost += m_problem.offers[o].price;
        next.last = o;
        m_queue.push(std::move(next));
    }
}

bool Ascent::run(Answer& best, const base::Run& run) {
    bool proof = true, reached = false; // every cheaper combination is known to be too small
    while (!m_queue.empty() && !exhausted() && !reached) {
        if (run.stopped()) return false;
        const auto vertex = m_queue.top();
        reached = vertex.cost >= best.cost;
        if (reached) break;
        m_queue.pop();
        ++m_seen;
        if (proof) best.bound = std::max(best.bound, vertex.cost);
        grow(vertex);
        if (vertex.cost < best.volume || !coversAll(m_problem, vertex.counts)) continue;
        bool open = false;
        auto hostOf = pack(m_problem, vertex.counts, m_limits.nodesAVector, m_used, open, run);
        proof = proof && !open;
        if (!hostOf) continue;
        best.counts = vertex.counts;
        best.hostOf = std::move(*hostOf);
        best.cost = vertex.cost;
        reached = true;
    }
    if (proof && (reached || m_queue.empty())) best.bound = best.cost;
    return true;
}

} // namespace

std::int64_t volumeBound(const Problem& problem) {
    std::int64_t bound = 0;
    const std::size_t dimensions = problem.offers.empty() ? 0 : problem.offers.front().room.size();
    for (std::size_t d = 0; d < dimensions; ++d) {
        std::int64_t missing = 0;
        for (const auto& item : problem.items) missing += item.need[d];
        for (const auto& bin : problem.bins) missing -= std::max<std::int64_t>(bin.room[d], 0);
        bound = std::max(bound, leastFor(problem, d, missing, nullptr));
    }
    for (const auto& s : problem.shortages)
        bound = std::max(bound, leastFor(problem, static_cast<std::size_t>(s.dimension), s.missing, &s.offers));
    return bound;
}

base::Result<std::optional<Answer>> cheapest(const Problem& problem, const Limits& limits, const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    const auto first = greedy(problem);
    Answer best;
    best.cost = std::numeric_limits<std::int64_t>::max();
    if (first) {
        best.counts = *first;
        best.hostOf = *packGreedily(problem, *first);
        best.cost = costOf(problem, *first);
    }
    best.volume = volumeBound(problem);
    best.bound = best.volume;
    if (!Ascent(problem, limits).run(best, run)) return base::failCancelled();
    if (best.cost == std::numeric_limits<std::int64_t>::max()) return std::optional<Answer>();
    return std::optional<Answer>(std::move(best));
}

} // namespace penumbra::remedy::purchase
