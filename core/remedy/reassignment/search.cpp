#include "remedy/reassignment/search.h"

#include "base/parallel.h"
#include "remedy/reassignment/cost.h"
#include "remedy/reassignment/lane.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <memory>

namespace penumbra::remedy::reassignment {

namespace {
double tune(const char* name, double otherwise) {
    const char* v = std::getenv(name);
    return v ? std::atof(v) : otherwise;
}
} // namespace

base::Result<Found> search(const Problem& problem, const Assignment& original, const SearchOptions& options,
                           const base::Run& run) {
    if (const auto violation = violationOf(problem, original, original))
        return base::failInput("The assignment to start from is not feasible: " + violation->text + ".");
    Found found{original, costOf(problem, original, original).total(), 0, 0};
    if (problem.processes() == 0) return found;
    const Tables tables(problem, original);
    std::vector<std::unique_ptr<Lane>> lanes;
    for (int i = 0; i < std::max(options.lanes, 1); ++i)
        lanes.push_back(std::make_unique<Lane>(tables, run.seed, static_cast<std::uint64_t>(i)));
    const double usual = lanes[0]->usualChange(10'000);
    const double hot = usual * tune("HOT", 0.1), cold = tune("COLD", 1);
    const bool trace = std::getenv("TRACE");
    for (double share = options.share(0); share < 1 && !run.stopped(); share = options.share(found.rounds)) {
        const double temperature = hot * std::pow(cold / hot, share);
        base::parallelFor(run, lanes.size(),
                          [&](std::size_t i) { lanes[i]->anneal(options.stepsARound, temperature, run); });
        if (trace && found.rounds % static_cast<int>(tune("EVERY", 100)) == 0)
            fprintf(stderr, "%.3f T %.3g now %lld %lld best %lld\n", share, temperature, (long long)lanes[0]->state().total(), (long long)lanes.back()->state().total(), (long long)lanes[0]->bestCost());
        ++found.rounds;
        run.report(share, "");
    }
    for (const auto& lane : lanes) {
        found.evaluations += lane->evaluations();
        if (lane->bestCost() >= found.cost) continue;
        found.cost = lane->bestCost();
        found.assignment = lane->best();
    }
    return found;
}

} // namespace penumbra::remedy::reassignment
