#include "remedy/relocation/search.h"

#include "base/parallel.h"
#include "remedy/relocation/rounds.h"

namespace penumbra::remedy::relocation {

namespace {

constexpr std::size_t kLanes = 2; ///< searches by numbers of their own, which share the rounds

} // namespace

bool dominates(const Cost& a, const Cost& b) {
    return a != b && a.breaches <= b.breaches && a.homeless <= b.homeless && a.added <= b.added && a.moves <= b.moves &&
           a.downtime <= b.downtime && a.money <= b.money;
}

base::Result<std::vector<Found>> search(const Task& task, int rounds, const base::Run& run) {
    std::vector<Front> fronts(kLanes);
    base::parallelFor(run, kLanes, [&](std::size_t i) {
        Rounds lane(task, run.seed, 0x10ca7e + std::uint64_t{i});
        if (lane.run(rounds / static_cast<int>(kLanes), run)) fronts[i] = std::move(lane).front();
    });
    if (run.stopped()) return base::failCancelled();
    for (std::size_t i = 1; i < kLanes; ++i) fronts[0].join(std::move(fronts[i]));
    return std::move(fronts[0]).sorted();
}

std::optional<std::vector<simulate::Move>> sequence(const Task& task, const std::vector<int>& hostOf) {
    auto cluster = task.start;
    std::vector<simulate::Move> waiting, out;
    for (std::size_t w = 0; w < hostOf.size(); ++w) {
        const int from = cluster.hostOf(static_cast<int>(w));
        if (hostOf[w] >= 0 && from != hostOf[w]) waiting.push_back({static_cast<int>(w), from, hostOf[w]});
    }
    while (!waiting.empty()) {
        const auto before = waiting.size();
        for (std::size_t i = 0; i < waiting.size();) {
            const auto move = waiting[i];
            simulate::Refusal why;
            if (move.from >= 0) cluster.take(move.workload);
            if (cluster.refuses(move.workload, move.to, why)) {
                if (move.from >= 0) cluster.put(move.workload, move.from);
                ++i;
                continue;
            }
            cluster.put(move.workload, move.to);
            out.push_back(move);
            waiting.erase(waiting.begin() + static_cast<std::ptrdiff_t>(i));
        }
        if (waiting.size() == before) return std::nullopt;
    }
    return out;
}

} // namespace penumbra::remedy::relocation
