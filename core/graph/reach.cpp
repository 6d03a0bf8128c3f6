#include "graph/reach.h"

#include <algorithm>

namespace penumbra::graph {

namespace {

/// Per service who calls it, ascending.
using Callers = std::vector<std::vector<int>>;

Callers callers(const model::World& world, const base::TimeWindow& window, bool softToo) {
    Callers out(world.services.size());
    for (const auto& dependency : world.dependencies)
        if ((dependency.hard || softToo) && dependency.window.overlaps(window))
            out[static_cast<std::size_t>(dependency.to)].push_back(dependency.from);
    for (auto& list : out) std::sort(list.begin(), list.end());
    return out;
}

/// Walks on from the front, breadth first; whoever is known already is not come to again.
void walk(const Callers& callers, std::vector<int> front, bool hard, std::vector<char>& known,
          std::vector<Caller>& out) {
    for (std::size_t i = 0; i < front.size(); ++i)
        for (const int caller : callers[static_cast<std::size_t>(front[i])]) {
            auto& seen = known[static_cast<std::size_t>(caller)];
            if (seen) continue;
            seen = 1;
            out.push_back({caller, hard, front[i]});
            front.push_back(caller);
        }
}

} // namespace

std::vector<Caller> callersOf(const model::World& world, const std::vector<int>& services,
                              const base::TimeWindow& window) {
    std::vector<char> known(world.services.size(), 0);
    for (const int service : services) known[static_cast<std::size_t>(service)] = 1;
    std::vector<Caller> out;
    walk(callers(world, window, false), services, true, known, out);
    auto front = services;
    for (const auto& caller : out) front.push_back(caller.service);
    walk(callers(world, window, true), std::move(front), false, known, out);
    return out;
}

} // namespace penumbra::graph
