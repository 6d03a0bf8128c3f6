#include "optimize/reconfiguration/check.h"

#include <algorithm>
#include <tuple>

namespace penumbra::optimize::reconfiguration {

namespace {

/// Hosts with what is on them while a plan runs.
struct Replay {
    const Problem& problem;
    std::vector<Amount> used;                   ///< host x dimension
    std::map<std::pair<int, int>, int> present; ///< group, host
    std::vector<std::vector<int>> groups;       ///< workload
    std::vector<Amount> usedAtStart;
    std::map<std::pair<int, int>, int> presentAtStart;

    explicit Replay(const Problem& p) : problem(p), used(p.capacity.size()), groups(p.hostOf.size()) {
        for (std::size_t g = 0; g < p.spread.size(); ++g)
            for (const int w : p.spread[g]) groups[Problem::at(w)].push_back(static_cast<int>(g));
        for (int w = 0; w < p.workloadCount(); ++w)
            if (const int h = p.hostOf[Problem::at(w)]; h != kNowhere) count(w, h, 1);
        usedAtStart = used;
        presentAtStart = present;
    }
    void count(int w, int h, int sign) {
        for (int d = 0; d < problem.dimensionCount(); ++d) used[cell(h, d)] += sign * problem.demandOf(w)[d];
        for (const int g : groups[Problem::at(w)]) present[{g, h}] += sign;
    }
    std::size_t cell(int h, int d) const { return Problem::at(h) * problem.dimensions.size() + Problem::at(d); }
    bool over(int h, bool thanAtStart) const {
        for (int d = 0; d < problem.dimensionCount(); ++d) {
            const Amount room = problem.capacityOf(h)[d];
            if (used[cell(h, d)] > (thanAtStart ? std::max(room, usedAtStart[cell(h, d)]) : room)) return true;
        }
        return false;
    }
    bool crowded(int w, int h) const {
        return std::any_of(groups[Problem::at(w)].begin(), groups[Problem::at(w)].end(), [&](int g) {
            const auto before = presentAtStart.find({g, h});
            return present.at({g, h}) > std::max(1, before == presentAtStart.end() ? 0 : before->second);
        });
    }
};

void endState(const Replay& replay, const std::vector<int>& final, std::map<std::string, int>& broken) {
    const Problem& p = replay.problem;
    std::vector<char> inUse(p.offline.size());
    for (int w = 0; w < p.workloadCount(); ++w) {
        if (const int h = final[Problem::at(w)]; h != kNowhere)
            inUse[Problem::at(h)] = 1;
        else if (p.mustRun[Problem::at(w)])
            ++broken["not running"];
    }
    for (int h = 0; h < p.hostCount(); ++h) {
        if (replay.over(h, false)) ++broken["over capacity at the end"];
        if (p.offline[Problem::at(h)] && inUse[Problem::at(h)]) ++broken["offline host in use"];
    }
    for (const auto& [place, count] : replay.present)
        if (count > 1) ++broken["spread broken at the end"];
    for (const auto& group : p.among) {
        const auto& parts = p.partitions[Problem::at(group.partition)];
        const bool kept = std::any_of(parts.begin(), parts.end(), [&](const auto& part) {
            return std::all_of(group.workloads.begin(), group.workloads.end(), [&](int w) {
                return std::binary_search(part.begin(), part.end(), final[Problem::at(w)]);
            });
        });
        if (!kept) ++broken["among broken"];
    }
}

} // namespace

std::map<std::string, int> violations(const Problem& problem, const std::vector<Move>& moves) {
    std::map<std::string, int> broken;
    Replay replay(problem);
    auto final = problem.hostOf;
    std::vector<char> seen(problem.hostOf.size());
    std::vector<std::tuple<double, int, int, int>> events; // time, arrival, workload, host
    for (const Move& m : moves) {
        if (seen[Problem::at(m.workload)]++) ++broken["moved twice"];
        if (problem.hostOf[Problem::at(m.workload)] != m.from) ++broken["wrong source"];
        if (m.end < m.start) ++broken["ends before it starts"];
        if (problem.offline[Problem::at(m.to)]) ++broken["target offline"];
        events.emplace_back(m.start, 1, m.workload, m.to);
        if (m.from != kNowhere) events.emplace_back(m.end, 0, m.workload, m.from);
        final[Problem::at(m.workload)] = m.to;
    }
    std::sort(events.begin(), events.end());
    for (const auto& [time, arrives, workload, host] : events) {
        replay.count(workload, host, arrives == 1 ? 1 : -1);
        if (arrives == 1 && replay.over(host, true)) ++broken["over capacity on the way"];
        if (arrives == 1 && replay.crowded(workload, host)) ++broken["spread broken on the way"];
    }
    endState(replay, final, broken);
    return broken;
}

} // namespace penumbra::optimize::reconfiguration
