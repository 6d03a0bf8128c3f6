#include "remedy/purchase/pack.h"

#include <algorithm>
#include <numeric>

namespace penumbra::remedy::purchase {

namespace {

/// A host while it is filled.
struct Open {
    Vector room;
    std::vector<int> groups, apart;
    int offer = -1; ///< -1: a bin
    bool operator==(const Open&) const = default;
};

std::vector<Open> openAll(const Problem& problem, const std::vector<int>& counts) {
    std::vector<Open> hosts;
    for (const auto& bin : problem.bins) hosts.push_back({bin.room, bin.groups, bin.apart, -1});
    for (std::size_t o = 0; o < counts.size(); ++o)
        for (int i = 0; i < counts[o]; ++i) hosts.push_back({problem.offers[o].room, {}, {}, static_cast<int>(o)});
    return hosts;
}

bool meets(const std::vector<int>& a, const std::vector<int>& b) {
    return std::any_of(a.begin(), a.end(), [&](int x) { return std::find(b.begin(), b.end(), x) != b.end(); });
}

bool takes(const Item& item, const Open& host, std::size_t index) {
    const bool allowed =
        host.offer < 0 ? item.bins[index] != 0 : item.offers[static_cast<std::size_t>(host.offer)] != 0;
    if (!allowed || meets(item.apart, host.groups) || meets(item.groups, host.apart)) return false;
    for (std::size_t d = 0; d < item.need.size(); ++d)
        if (item.need[d] > host.room[d]) return false;
    return true;
}

void put(const Item& item, Open& host) {
    for (std::size_t d = 0; d < item.need.size(); ++d) host.room[d] -= item.need[d];
    host.groups.insert(host.groups.end(), item.groups.begin(), item.groups.end());
    host.apart.insert(host.apart.end(), item.apart.begin(), item.apart.end());
}

void take(const Item& item, Open& host) {
    for (std::size_t d = 0; d < item.need.size(); ++d) host.room[d] += item.need[d];
    host.groups.resize(host.groups.size() - item.groups.size());
    host.apart.resize(host.apart.size() - item.apart.size());
}

/// Items by their largest share of any offer, the largest first.
std::vector<int> bySize(const Problem& problem) {
    std::vector<double> size(problem.items.size(), 0);
    for (std::size_t i = 0; i < problem.items.size(); ++i)
        for (std::size_t d = 0; d < problem.items[i].need.size(); ++d) {
            std::int64_t most = 0;
            for (const auto& offer : problem.offers) most = std::max(most, offer.room[d]);
            for (const auto& bin : problem.bins) most = std::max(most, bin.room[d]);
            if (most > 0)
                size[i] = std::max(size[i], static_cast<double>(problem.items[i].need[d]) / static_cast<double>(most));
        }
    std::vector<int> order(problem.items.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) {
        return size[static_cast<std::size_t>(a)] > size[static_cast<std::size_t>(b)];
    });
    return order;
}

/// What is left over when it is full in its fullest dimension: less is a better fit.
double slack(const Item& item, const Open& host) {
    double least = 1;
    for (std::size_t d = 0; d < item.need.size(); ++d)
        if (host.room[d] > 0)
            least =
                std::min(least, static_cast<double>(host.room[d] - item.need[d]) / static_cast<double>(host.room[d]));
    return least;
}

/// Hosts to try for an item: its home, then those that are there, then the bought ones, the best fit first; of equal
/// ones the first alone.
std::vector<int> candidates(const Item& item, const std::vector<Open>& hosts) {
    std::vector<std::pair<double, int>> found;
    for (std::size_t h = 0; h < hosts.size(); ++h) {
        if (!takes(item, hosts[h], h)) continue;
        const int index = static_cast<int>(h);
        const bool repeats = hosts[h].offer >= 0 && std::any_of(found.begin(), found.end(), [&](const auto& f) {
                                 return hosts[static_cast<std::size_t>(f.second)] == hosts[h];
                             });
        if (repeats) continue;
        const double rank = index == item.home ? -1 : slack(item, hosts[h]) + (hosts[h].offer < 0 ? 0 : 2);
        found.emplace_back(rank, index);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    std::vector<int> out;
    for (const auto& f : found) out.push_back(f.second);
    return out;
}

/// Depth first over the items, with what is left to place against what is left of room as the bound.
class Packing final {
public:
    Packing(const Problem& problem, const std::vector<int>& counts, std::int64_t nodes, const base::Run& run)
        : m_problem(problem), m_run(run), m_hosts(openAll(problem, counts)), m_order(bySize(problem)),
          m_hostOf(problem.items.size(), -1), m_left(nodes) {
        const std::size_t dimensions = problem.items.empty() ? 0 : problem.items.front().need.size();
        m_need.assign(dimensions, 0);
        m_room.assign(dimensions, 0);
        for (std::size_t d = 0; d < dimensions; ++d) {
            for (const auto& item : problem.items) m_need[d] += item.need[d];
            for (const auto& host : m_hosts) m_room[d] += std::max<std::int64_t>(host.room[d], 0);
        }
    }
    bool fill(std::size_t next);
    bool open() const { return m_left < 0; }
    std::int64_t left() const { return m_left; }
    std::vector<int> hostOf() && { return std::move(m_hostOf); }

private:
    bool hopeless() const {
        for (std::size_t d = 0; d < m_need.size(); ++d)
            if (m_need[d] > m_room[d]) return true;
        return false;
    }
    void account(const Item& item, std::int64_t sign) {
        for (std::size_t d = 0; d < m_need.size(); ++d) {
            m_need[d] -= sign * item.need[d];
            m_room[d] -= sign * item.need[d];
        }
    }

    const Problem& m_problem;
    const base::Run& m_run;
    std::vector<Open> m_hosts;
    std::vector<int> m_order, m_hostOf;
    Vector m_need, m_room;
    std::int64_t m_left;
};

bool Packing::fill(std::size_t next) {
    if (next == m_order.size()) return true;
    if (m_left % 256 == 0 && m_run.stopped()) m_left = 0;
    if (--m_left < 0 || hopeless()) return false;
    const auto i = static_cast<std::size_t>(m_order[next]);
    const auto& item = m_problem.items[i];
    for (const int h : candidates(item, m_hosts)) {
        auto& host = m_hosts[static_cast<std::size_t>(h)];
        put(item, host);
        account(item, 1);
        m_hostOf[i] = h;
        if (fill(next + 1)) return true;
        take(item, host);
        account(item, -1);
        if (m_left < 0) return false;
    }
    return false;
}

} // namespace

std::optional<std::vector<int>> pack(const Problem& problem, const std::vector<int>& counts, std::int64_t nodes,
                                     std::int64_t& used, bool& open, const base::Run& run) {
    Packing packing(problem, counts, nodes, run);
    const bool done = packing.fill(0);
    open = !done && packing.open();
    used += nodes - packing.left();
    if (!done) return std::nullopt;
    return std::move(packing).hostOf();
}

std::optional<std::vector<int>> packGreedily(const Problem& problem, const std::vector<int>& counts) {
    auto hosts = openAll(problem, counts);
    std::vector<int> hostOf(problem.items.size(), -1);
    for (const int i : bySize(problem)) {
        const auto& item = problem.items[static_cast<std::size_t>(i)];
        const auto fit = candidates(item, hosts);
        if (fit.empty()) return std::nullopt;
        put(item, hosts[static_cast<std::size_t>(fit.front())]);
        hostOf[static_cast<std::size_t>(i)] = fit.front();
    }
    return hostOf;
}

} // namespace penumbra::remedy::purchase
