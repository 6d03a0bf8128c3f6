#include "base/file.h"
#include "bench/btrplace_file.h"
#include "bench/verb.h"
#include "optimize/reconfiguration/check.h"
#include "optimize/reconfiguration/solve.h"
#include "optimize/reconfiguration/state.h"

#include <sys/resource.h>

namespace penumbra::bench {

namespace {

using optimize::reconfiguration::Problem;

double peakMebibytes() {
    rusage usage{};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// What one would do by hand: whatever has no place, and the latest arrivals of a host that is over capacity until it
/// is not, each to the first host with room. It looks at capacity and offline hosts alone and moves all at once.
std::vector<optimize::reconfiguration::Move> greedy(const Problem& problem) {
    optimize::reconfiguration::State state(problem);
    const auto goFirstFit = [&](int w) {
        for (int h = 0; h < problem.hostCount(); ++h)
            if (h != state.hostOf(w) && !problem.offline[Problem::at(h)] && state.hasRoom(w, h)) {
                state.move(w, h);
                return;
            }
    };
    for (int h = 0; h < problem.hostCount(); ++h) {
        const auto residents = state.residents(h);
        for (auto w = residents.rbegin(); w != residents.rend(); ++w) {
            bool leaves = problem.offline[Problem::at(h)];
            for (int d = 0; d < problem.dimensionCount(); ++d) leaves = leaves || state.freeOn(h)[d] < 0;
            if (leaves && !state.moved(*w)) goFirstFit(*w);
        }
    }
    for (int w = 0; w < problem.workloadCount(); ++w)
        if (state.hostOf(w) == optimize::reconfiguration::kNowhere && problem.mustRun[Problem::at(w)]) goFirstFit(w);
    std::vector<optimize::reconfiguration::Move> moves;
    for (const auto& step : state.steps())
        moves.push_back({step.workload, step.from, step.to, 0, problem.moveSeconds[Problem::at(step.workload)]});
    return moves;
}

/// Makes an instance harder than its file: every demand but memory, in percent, and no more than a whole host.
void raiseDemand(Problem& problem, int percent) {
    const std::size_t dimensions = problem.dimensions.size();
    const auto most = [&](std::size_t d) {
        optimize::reconfiguration::Amount capacity = 0;
        for (std::size_t i = d; i < problem.capacity.size(); i += dimensions)
            capacity = std::max(capacity, problem.capacity[i]);
        return capacity;
    };
    for (std::size_t d = 0; d < dimensions && percent != 100; ++d) {
        if (problem.dimensions[d] == "memory") continue;
        const auto limit = most(d);
        for (std::size_t i = d; i < problem.demand.size(); i += dimensions)
            problem.demand[i] = std::min(limit, problem.demand[i] * percent / 100);
    }
}

base::Result<base::Json> runBtrplace(const Options& options, const base::Run& run) {
    const auto path = option(options, "1", std::string());
    if (path.empty()) return base::failUsage("Name an instance: btrplace INSTANCE.json.gz [--out PLAN.json]");
    double begin = processorSeconds();
    auto instance = readBtrplace(path);
    if (!instance) return tl::make_unexpected(instance.error());
    raiseDemand(instance->problem, option(options, "demand", 100));
    base::Json result{{"parse_s", processorSeconds() - begin}};
    const Problem& problem = instance->problem;
    begin = processorSeconds();
    const auto plan = optimize::reconfiguration::solve(problem, run);
    if (!plan) return tl::make_unexpected(plan.error());
    result["solve_s"] = processorSeconds() - begin;
    const auto byHand = greedy(problem);
    double makespan = 0, sum = 0;
    for (const auto& move : plan->moves) {
        makespan = std::max(makespan, move.end);
        sum += move.end;
    }
    for (const auto& unmet : plan->unmet)
        result["unmet"].push_back(
            unmet.workload == optimize::reconfiguration::kNowhere
                ? "Node " + std::to_string(instance->nodes[Problem::at(unmet.host)]) + " " + unmet.why
                : "VM " + std::to_string(instance->vms[Problem::at(unmet.workload)]) + " " + unmet.why);
    result.update({{"file", path.substr(path.rfind('/') + 1)},
                   {"hosts", problem.hostCount()},
                   {"workloads", problem.workloadCount()},
                   {"moves", plan->moves.size()},
                   {"bound", optimize::reconfiguration::fewestMoves(problem)},
                   {"greedy_moves", byHand.size()},
                   {"greedy_violations", optimize::reconfiguration::violations(problem, byHand)},
                   {"violations", optimize::reconfiguration::violations(problem, plan->moves)},
                   {"searches", plan->searches},
                   {"makespan", makespan},
                   {"sum_of_ends", sum},
                   {"peak_MiB", peakMebibytes()},
                   {"unread", instance->unread}});
    if (const auto out = option(options, "out", std::string()); !out.empty())
        if (auto written = base::writeFile(out, base::dumpJson(planJson(*instance, plan->moves)) + "\n"); !written)
            return tl::make_unexpected(written.error());
    return result;
}

} // namespace

extern constinit const Verb btrplace{
    "btrplace", "repairs a placement under rules with few moves that run in parallel: moves, time and what is broken",
    &runBtrplace, true};

} // namespace penumbra::bench
