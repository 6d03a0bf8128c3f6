#include "remedy/reassignment/search.h"

#include "base/parallel.h"
#include "remedy/reassignment/cost.h"
#include "remedy/reassignment/lane.h"

#include <algorithm>
#include <cmath>
#include <deque>

namespace penumbra::remedy::reassignment {

namespace {

constexpr int kUsualTries = 10'000;
constexpr double kHot = 0.5;          ///< the first temperature, of what a random move changes
constexpr double kCooled = 0.01;      ///< of the first temperature: what is left is small change
constexpr double kCooledShare = 0.85; ///< of the search
constexpr double kStrictness = 30;    ///< at first: of excess against load
constexpr double kStricter = 30'000;  ///< times as strict at last
constexpr double kJoins = 8;          ///< times that lanes come together: more, and they all stick where one does

/// Geometric cooling: slowly while the big ones settle, then quickly down to a cost of 1.
Mood moodAt(double share, double hot) {
    const double cooled = std::max(hot * kCooled, 1.0);
    const double temperature = share < kCooledShare
                                   ? hot * std::pow(cooled / hot, share / kCooledShare)
                                   : cooled * std::pow(1 / cooled, (share - kCooledShare) / (1 - kCooledShare));
    return {temperature, kStrictness * std::pow(kStricter, share)};
}

/// Every lane goes on from the one that stands best; ties by index.
void joinLanes(std::deque<Lane>& lanes) {
    std::size_t best = 0;
    for (std::size_t i = 1; i < lanes.size(); ++i)
        if (lanes[i].weighed() < lanes[best].weighed()) best = i;
    for (std::size_t i = 0; i < lanes.size(); ++i)
        if (i != best) lanes[i].join(lanes[best]);
}

} // namespace

base::Result<Found> search(const Problem& problem, const Assignment& original, const SearchOptions& options,
                           const base::Run& run) {
    if (const auto violation = violationOf(problem, original, original))
        return base::failInput("The assignment to start from is not feasible: " + violation->text + ".");
    Found found{original, costOf(problem, original, original).total(), 0, 0};
    if (problem.processes() == 0) return found;
    const Tables tables(problem, original);
    std::deque<Lane> lanes;
    for (int i = 0; i < std::max(options.lanes, 1); ++i)
        lanes.emplace_back(tables, run.seed, static_cast<std::uint64_t>(i));
    const double hot = std::max(lanes[0].usualChange(kUsualTries) * kHot, 1.0);
    double joined = 0;
    for (double share = options.share(0); share < 1 && !run.stopped(); share = options.share(found.rounds)) {
        const Mood mood = moodAt(share, hot);
        if (share * kJoins >= joined + 1) {
            joined = std::floor(share * kJoins);
            joinLanes(lanes);
        }
        base::parallelFor(run, lanes.size(), [&](std::size_t i) { lanes[i].anneal(options.stepsARound, mood, run); });
        ++found.rounds;
        run.report(share, "reassignment");
    }
    for (const Lane& lane : lanes) {
        found.evaluations += lane.evaluations();
        if (lane.bestCost() >= found.cost) continue;
        found.cost = lane.bestCost();
        found.assignment = lane.best();
    }
    return found;
}

} // namespace penumbra::remedy::reassignment
