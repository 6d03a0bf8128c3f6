#include "optimize/reassignment/tables.h"

#include <algorithm>
#include <numeric>

namespace penumbra::optimize::reassignment {

namespace {

/// Renumbers values from 0 without gaps, in their order; returns how many there are.
int renumber(std::vector<int>& values) {
    std::vector<int> sorted = values;
    std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    for (int& v : values) v = static_cast<int>(std::lower_bound(sorted.begin(), sorted.end(), v) - sorted.begin());
    return static_cast<int>(sorted.size());
}

/// The row of each one that has one, from 0 on; returns how many there are.
template <class Has>
int rowsOf(std::vector<int>& rows, std::size_t count, Has has) {
    int next = 0;
    rows.assign(count, -1);
    for (std::size_t i = 0; i < count; ++i)
        if (has(i)) rows[i] = next++;
    return next;
}

} // namespace

Tables::Tables(const Problem& p, const Assignment& from)
    : problem(p), original(from), width(p.resources.size()), firmRequirement(p.requirement), nothing(width),
      location(p.location), neighbourhood(p.neighbourhood), dependents(p.services.size()) {
    for (const Resource& r : p.resources) {
        loadWeight.push_back(r.loadWeight);
        excessWeight.push_back(std::max<std::int64_t>(r.loadWeight, 1));
    }
    for (std::size_t i = 0; i < p.capacity.size(); ++i) reserve.push_back(p.capacity[i] - p.safetyCapacity[i]);
    for (std::size_t i = 0; i < firmRequirement.size(); ++i)
        if (p.resources[i % width].transient) firmRequirement[i] = 0;
    orderBySize();
    locations = renumber(location);
    neighbourhoods = renumber(neighbourhood);

    std::vector<int> members(p.services.size());
    for (const int s : p.service) ++members[static_cast<std::size_t>(s)];
    for (std::size_t s = 0; s < p.services.size(); ++s)
        for (const int other : p.services[s].dependencies)
            if (static_cast<std::size_t>(other) != s)
                dependents[static_cast<std::size_t>(other)].push_back(static_cast<int>(s));
    crowds = rowsOf(crowd, members.size(), [&](std::size_t s) { return members[s] > 1; });
    spreads = rowsOf(spread, members.size(), [&](std::size_t s) { return p.services[s].spreadMin > 1; });
    bonds = rowsOf(bond, members.size(),
                   [&](std::size_t s) { return !dependents[s].empty() || !p.services[s].dependencies.empty(); });
}

void Tables::orderBySize() {
    size.assign(problem.service.size(), 0);
    for (std::size_t i = 0; i < problem.requirement.size(); ++i)
        size[i / width] += static_cast<double>(problem.requirement[i] * excessWeight[i % width]);
    bySize.resize(size.size());
    std::iota(bySize.begin(), bySize.end(), 0);
    std::stable_sort(bySize.begin(), bySize.end(), [&](int a, int b) {
        return size[static_cast<std::size_t>(a)] > size[static_cast<std::size_t>(b)];
    });
    rank.resize(size.size());
    for (std::size_t i = 0; i < bySize.size(); ++i) rank[static_cast<std::size_t>(bySize[i])] = static_cast<int>(i);
}

} // namespace penumbra::optimize::reassignment
