#include "optimize/reconfiguration/solve.h"

#include "base/say.h"
#include "base/text.h"
#include "optimize/reconfiguration/schedule.h"
#include "optimize/reconfiguration/search.h"

#include <fmt/format.h>

namespace penumbra::optimize::reconfiguration {

namespace {

constexpr int kSearches = 500;                    ///< until one is complete
constexpr int kMore = 32;                         ///< after a complete one, for fewer moves
constexpr std::int64_t kEffortOfAll = 40'000'000; ///< hosts looked at over all of them
constexpr std::int64_t kMoreEffort = 12'000'000;
constexpr double kNoise[] = {0.02, 0.1, 0.5, 2}; ///< in turn, from nearly the same order to any order

std::string whyNoHost(const Search& search, int workload) {
    const State& state = search.state();
    const Problem& p = state.problem();
    std::vector<int> lacks(p.dimensions.size());
    int usable = 0, crowded = 0;
    for (int h = 0; h < p.hostCount(); ++h) {
        if (!search.allowed(workload, h)) continue;
        ++usable;
        bool lacking = false;
        for (int d = 0; d < p.dimensionCount(); ++d)
            if (const Amount needs = p.demandOf(workload)[d]; needs > 0 && needs > state.freeOn(h)[d]) {
                ++lacks[Problem::at(d)];
                lacking = true;
            }
        const auto& residents = state.residents(h);
        crowded += !lacking && std::any_of(residents.begin(), residents.end(),
                                           [&](int r) { return r != workload && state.apart(workload, r); });
    }
    std::string why =
        fmt::format("finds no host: of {} that it may use",
                    base::sayCount(usable, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")));
    for (std::size_t d = 0; d < lacks.size(); ++d)
        if (lacks[d] > 0) why += fmt::format(", {} lack {}", lacks[d], p.dimensions[d]);
    if (crowded > 0) why += fmt::format(", {} hold one that must be apart from it", crowded);
    return why;
}

std::string whyUnsound(const Search& search, int host) {
    const State& state = search.state();
    const Problem& p = state.problem();
    const auto count = base::sayCount(state.residents(host).size(), PENUMBRA_TEXT("Count", "workload"),
                                      PENUMBRA_TEXT("Count", "workloads"));
    for (int d = 0; d < p.dimensionCount(); ++d)
        if (const Amount room = state.freeOn(host)[d]; room < 0)
            return fmt::format("stays over its {} by {}: too few of its {} can leave", p.dimensions[Problem::at(d)],
                               -room, count);
    return fmt::format("goes on holding two of its {} that must be apart: neither can leave", count);
}

std::vector<Unmet> unmetOf(const Search& search) {
    std::vector<Unmet> unmet;
    for (const int w : search.unsettledWorkloads()) unmet.push_back({w, kNowhere, whyNoHost(search, w)});
    for (const int h : search.unsoundHosts()) unmet.push_back({kNowhere, h, whyUnsound(search, h)});
    return unmet;
}

/// What failed goes first the next time. Among groups of which something failed or moved may try another part.
void learn(Guidance& guidance, const Search& search, int round, base::Rng& rng) {
    const State& state = search.state();
    const Problem& p = state.problem();
    std::vector<char> touched(p.hostOf.size());
    for (const Step& step : state.steps()) touched[Problem::at(step.workload)] = 1;
    for (const int w : search.unsettledWorkloads()) {
        ++guidance.urgency[Problem::at(w)];
        touched[Problem::at(w)] = 1;
    }
    for (const int h : search.unsoundHosts()) {
        ++guidance.hostUrgency[Problem::at(h)];
        for (const int r : state.residents(h)) touched[Problem::at(r)] = 1;
    }
    for (std::size_t g = 0; g < p.among.size(); ++g) {
        const auto& group = p.among[g].workloads;
        const bool may = rng.below(3) == 0 &&
                         std::any_of(group.begin(), group.end(), [&](int w) { return touched[Problem::at(w)] != 0; });
        guidance.turn[g] = may ? guidance.turn[g] + 1 : 0;
    }
    if (!p.among.empty() && rng.below(4) == 0)
        guidance.turn[rng.below(static_cast<std::uint32_t>(p.among.size()))] += 1;
    if (rng.below(8) == 0) { // what failed long ago may no longer matter
        std::fill(guidance.urgency.begin(), guidance.urgency.end(), 0);
        std::fill(guidance.hostUrgency.begin(), guidance.hostUrgency.end(), 0);
    }
    guidance.seed = static_cast<std::uint64_t>(round) + 1;
    guidance.noise = kNoise[Problem::at(round) % std::size(kNoise)];
    guidance.spacious = rng.below(4) == 0;
    guidance.lenient = rng.below(2) == 0;
}

struct Best {
    std::vector<Step> steps;
    std::vector<Unmet> unmet;
    bool found = false, lenient = false;
    void offer(const Search& search, bool isLenient) {
        auto left = unmetOf(search);
        const auto& offered = search.state().steps();
        if (found && std::pair(left.size(), offered.size()) >= std::pair(unmet.size(), steps.size())) return;
        steps = offered;
        unmet = std::move(left);
        found = true;
        lenient = isLenient;
    }
};

} // namespace

base::Result<Reconfiguration> solve(const Problem& problem, const base::Run& run) {
    if (auto valid = validate(problem); !valid) return tl::make_unexpected(valid.error());
    Guidance guidance{std::vector<int>(problem.hostOf.size()), std::vector<int>(problem.offline.size()),
                      std::vector<int>(problem.among.size())};
    const auto fewest = Problem::at(fewestMoves(problem));
    Best best;
    base::Rng rng(run.seed);
    std::int64_t effort = 0, limit = kEffortOfAll;
    int searches = 0;
    for (int left = kSearches; left > 0 && effort < limit; --left) {
        Search search(problem, guidance, run);
        const bool complete = search.solve();
        if (complete) search.trim();
        if (run.stopped()) return base::failCancelled();
        best.offer(search, guidance.lenient);
        ++searches;
        effort += search.effort();
        if (best.unmet.empty() && best.steps.size() <= fewest) break;
        if (complete && left > kMore) {
            left = kMore;
            limit = effort + kMoreEffort;
        }
        learn(guidance, search, searches, rng);
    }
    return Reconfiguration{schedule(problem, best.steps, best.lenient), std::move(best.unmet), searches};
}

} // namespace penumbra::optimize::reconfiguration
