#include "graph/calls.h"

#include "base/index.h"
#include "base/parallel.h"
#include "base/text.h"

#include <algorithm>
#include <array>
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <boost/graph/strong_components.hpp>
#include <cmath>
#include <fmt/format.h>
#include <numeric>

// The choice of a clone runs before the thread sanitizer is ready, so under it there is none.
#if defined(__x86_64__) && !defined(__SANITIZE_THREAD__)
#define PENUMBRA_WIDE __attribute__((target_clones("avx512f", "avx2", "default")))
#else
#define PENUMBRA_WIDE
#endif

namespace penumbra::graph {

namespace {

using base::at;

constexpr std::size_t kWords = 8; ///< of 64 services that are asked about at once
using Set = std::array<std::uint64_t, kWords>;

/// For each of 512 services how many sets hold it, a bit of every number in each level: a carry-save adder (Harley and
/// Seal; Mula, Kurz and Lemire, The Computer Journal 61, 2018).
struct Counters {
    std::array<Set, 32> levels{};

    void add(const Set& set) {
        Set carry = set;
        for (auto& level : levels) {
            std::uint64_t any = 0;
            for (std::size_t k = 0; k < kWords; ++k) {
                const std::uint64_t both = level[k] & carry[k];
                level[k] ^= carry[k];
                any |= carry[k] = both;
            }
            if (any == 0) return;
        }
    }
    int count(std::size_t bit) const {
        std::uint32_t sum = 0;
        for (std::size_t l = 0; l < levels.size(); ++l)
            sum |= static_cast<std::uint32_t>(levels[l][bit / 64] >> bit % 64 & 1U) << l;
        return static_cast<int>(sum);
    }
};

} // namespace

CallGraph::CallGraph(std::size_t services, std::span<const Call> calls) {
    std::vector<std::pair<int, int>> pairs;
    std::vector<const Call*> known;
    for (const Call& call : calls) {
        const bool there = call.from >= 0 && call.to >= 0 && at(call.from) < services && at(call.to) < services;
        if (!there || call.from == call.to) continue;
        pairs.emplace_back(call.from, call.to);
        known.push_back(&call);
    }
    using Graph = boost::compressed_sparse_row_graph<boost::directedS>;
    const Graph graph(boost::edges_are_unsorted_multi_pass, pairs.begin(), pairs.end(), services);
    std::vector<int> circle(services);
    if (services > 0)
        boost::strong_components(
            graph, boost::make_iterator_property_map(circle.begin(), boost::get(boost::vertex_index, graph)));
    m_service.resize(services);
    m_place.resize(services);
    std::iota(m_service.begin(), m_service.end(), 0);
    // Tarjan numbers what is called before its callers.
    std::stable_sort(m_service.begin(), m_service.end(), [&](int a, int b) { return circle[at(a)] > circle[at(b)]; });
    for (std::size_t p = 0; p < services; ++p) {
        m_place[at(m_service[p])] = static_cast<std::int32_t>(p);
        if (p == 0 || circle[at(m_service[p])] != circle[at(m_service[p - 1])])
            m_circles.push_back(static_cast<std::uint32_t>(p));
    }
    m_circles.push_back(static_cast<std::uint32_t>(services));
    m_begin.assign(services + 1, 0);
    for (const auto& [from, to] : pairs) ++m_begin[at(m_place[at(from)]) + 1];
    std::partial_sum(m_begin.begin(), m_begin.end(), m_begin.begin());
    m_edges.resize(pairs.size());
    auto next = m_begin;
    for (const Call* call : known)
        m_edges[next[at(m_place[at(call->from)])]++] = {m_place[at(call->to)], static_cast<float>(call->ratio)};
}

template <class Visit>
void CallGraph::fromCallees(std::size_t until, const Visit& visit) const {
    auto c = static_cast<std::size_t>(std::lower_bound(m_circles.begin(), m_circles.end(), until) - m_circles.begin());
    for (; c-- > 0;) visit(std::size_t{m_circles[c]}, std::size_t{m_circles[c + 1]});
}

/// What the circle's own calls add, until it is nothing more: x = entry + A x, by Jacobi's iteration.
void CallGraph::settleCircle(std::size_t first, std::size_t end, std::vector<double>& load, bool& settled) const {
    constexpr int kMostRounds = 10'000;
    constexpr double kSmall = 1e-12;
    std::vector<double> fresh(load.begin() + static_cast<std::ptrdiff_t>(first),
                              load.begin() + static_cast<std::ptrdiff_t>(end));
    settled = false;
    for (int round = 0; !settled && round < kMostRounds; ++round) {
        std::vector<double> added(fresh.size(), 0.0);
        settled = true;
        for (std::size_t p = first; p < end; ++p)
            for (const Edge& edge : callsOf(p))
                if (at(edge.to) >= first && at(edge.to) < end)
                    added[at(edge.to) - first] += fresh[p - first] * static_cast<double>(edge.ratio);
        for (std::size_t p = first; p < end; ++p) {
            load[p] += added[p - first];
            if (!std::isfinite(load[p]) || added[p - first] > kSmall * load[p]) settled = false;
        }
        fresh = std::move(added);
    }
}

base::Result<std::vector<double>> CallGraph::propagate(std::span<const double> entry) const {
    std::vector<double> load(size());
    for (std::size_t s = 0; s < size(); ++s) load[at(m_place[s])] = entry[s];
    for (std::size_t c = 0; c + 1 < m_circles.size(); ++c) {
        const std::size_t first = m_circles[c], end = m_circles[c + 1];
        bool settled = true;
        if (end - first > 1) settleCircle(first, end, load, settled);
        if (!settled)
            return base::failInput(PENUMBRA_SAY("Problem",
                                                "The calls among {} services feed themselves without end; the first of "
                                                "them is number {}.")(end - first, m_service[first]));
        for (std::size_t p = first; p < end; ++p)
            for (const Edge& edge : callsOf(p))
                if (at(edge.to) >= end) load[at(edge.to)] += load[p] * static_cast<double>(edge.ratio);
    }
    std::vector<double> result(size());
    for (std::size_t s = 0; s < size(); ++s) result[s] = load[at(m_place[s])];
    return result;
}

CriticalPath CallGraph::criticalPath(std::span<const double> durations) const {
    CriticalPath path;
    if (size() == 0) return path;
    std::vector<double> until(size());
    for (std::size_t p = size(), c = m_circles.size() - 1; p-- > 0;) {
        if (p < m_circles[c - 1]) --c;
        const std::size_t end = m_circles[c]; // of its circle
        double wait = 0;
        for (const Edge& edge : callsOf(p)) wait = std::max(wait, at(edge.to) >= end ? until[at(edge.to)] : 0);
        until[p] = durations[at(m_service[p])] + wait;
    }
    auto place = static_cast<std::size_t>(std::max_element(until.begin(), until.end()) - until.begin());
    path.duration = until[place];
    for (std::size_t next = place; next < size(); place = next) {
        path.services.push_back(m_service[place]);
        next = size();
        double wait = 0;
        const std::size_t end = *std::upper_bound(m_circles.begin(), m_circles.end(), place);
        for (const Edge& edge : callsOf(place))
            if (at(edge.to) >= end && until[at(edge.to)] > wait) wait = until[at(edge.to)], next = at(edge.to);
    }
    return path;
}

std::vector<int> CallGraph::callersOf(int service) const {
    std::vector<char> reaches(size(), 0);
    const std::size_t target = at(m_place[at(service)]);
    std::vector<int> result;
    fromCallees(size(), [&](std::size_t first, std::size_t end) {
        bool any = target >= first && target < end;
        for (std::size_t p = first; p < end && !any; ++p)
            for (const Edge& edge : callsOf(p)) any = any || reaches[at(edge.to)] != 0;
        for (std::size_t p = first; p < end && any; ++p) {
            reaches[p] = 1;
            if (p != target) result.push_back(m_service[p]);
        }
    });
    std::sort(result.begin(), result.end());
    return result;
}

PENUMBRA_WIDE void CallGraph::countBatch(std::size_t first, std::size_t count, std::vector<int>& counts) const {
    const auto after = std::lower_bound(m_circles.begin(), m_circles.end(), first + count);
    const std::size_t last = *after; // the batch may end within a circle, whose other services call it too
    std::vector<Set> reaches(last);
    Counters counters;
    for (auto c = after; c != m_circles.begin();) {
        const std::size_t end = *c, begin = *--c;
        Set set{};
        for (std::size_t p = begin; p < end; ++p) {
            if (p >= first && p < first + count) set[(p - first) / 64] |= std::uint64_t{1} << (p - first) % 64;
            for (const Edge& edge : callsOf(p)) {
                if (at(edge.to) >= last) continue;
                const Set& other = reaches[at(edge.to)];
                for (std::size_t k = 0; k < kWords; ++k) set[k] |= other[k];
            }
        }
        for (std::size_t p = begin; p < end; ++p) {
            reaches[p] = set;
            counters.add(set);
        }
    }
    for (std::size_t k = 0; k < count; ++k) counts[at(m_service[first + k])] = counters.count(k) - 1;
}

std::vector<int> CallGraph::callerCounts(const base::Run& run) const {
    constexpr std::size_t kBatch = 64 * kWords;
    std::vector<int> counts(size());
    base::parallelFor(run, (size() + kBatch - 1) / kBatch, [&](std::size_t batch) {
        if (!run.stopped()) countBatch(batch * kBatch, std::min(kBatch, size() - batch * kBatch), counts);
    });
    if (run.stopped()) counts.clear();
    return counts;
}

} // namespace penumbra::graph
