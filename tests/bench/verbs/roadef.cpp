#include "base/file.h"
#include "bench/roadef_file.h"
#include "bench/verb.h"
#include "optimize/reassignment/cost.h"
#include "optimize/reassignment/search.h"

#include <algorithm>
#include <chrono>
#include <fmt/format.h>

namespace penumbra::bench {

namespace {

using namespace optimize::reassignment;
using Clock = std::chrono::steady_clock;

constexpr double kReserve = 0.6; ///< seconds: the last round may end late

double secondsSince(Clock::time_point begin) { return std::chrono::duration<double>(Clock::now() - begin).count(); }

struct Task {
    Problem problem;
    Assignment original;
};

base::Result<Task> readTask(const Options& options) {
    const auto model = base::readFile(option(options, "1", ""));
    if (!model) return tl::make_unexpected(model.error());
    const auto assignment = base::readFile(option(options, "2", ""));
    if (!assignment) return tl::make_unexpected(assignment.error());
    auto problem = readModel(*model);
    if (!problem) return tl::make_unexpected(problem.error());
    auto original = readAssignment(*assignment, problem->service.size());
    if (!original) return tl::make_unexpected(original.error());
    return Task{std::move(*problem), std::move(*original)};
}

base::Json figures(const Task& task, const Found& found, double seconds) {
    const std::int64_t bound = lowerBound(task.problem);
    const std::int64_t cost = costOf(task.problem, task.original, found.assignment).total();
    const double gap = cost > 0 ? static_cast<double>(cost - bound) / static_cast<double>(cost) : 0;
    return {{"cost", cost},
            {"initial", costOf(task.problem, task.original, task.original).total()},
            {"bound", bound},
            {"gap", gap},
            {"seconds", seconds},
            {"evaluations_a_second", static_cast<double>(found.evaluations) / std::max(seconds, 1e-9)},
            {"rounds", found.rounds},
            {"feasible", !violationOf(task.problem, task.original, found.assignment)}};
}

base::Result<base::Json> runRoadef(const Options& options, const base::Run& given) {
    const auto begin = Clock::now();
    if (options.count("1") == 0 || options.count("2") == 0)
        return base::failUsage(
            "roadef MODEL ASSIGNMENT [--seconds N | --cpu-seconds N] [--threads N] [--seed N] [--out FILE]\n"
            "--cpu-seconds is processor time a thread, so that a busy machine finds the same.");
    base::Run run = given;
    run.threads = option(options, "threads", 2);
    run.seed = static_cast<std::uint64_t>(option(options, "seed", 1));
    const auto task = readTask(options);
    if (!task) return tl::make_unexpected(task.error());

    SearchOptions search;
    search.lanes = std::max(run.threads, 1);
    if (const int processor = option(options, "cpu-seconds", 0); processor > 0) {
        const double from = processorSeconds(), budget = static_cast<double>(processor) * search.lanes;
        search.share = [=](int) { return (processorSeconds() - from) / budget; };
    } else {
        const double limit = std::max(option(options, "seconds", 60), 1);
        const double read = secondsSince(begin);
        const double end = limit - kReserve - read; // judging and writing take no longer than reading
        search.share = [=](int) { return (secondsSince(begin) - read) / (end - read); };
    }
    const auto found = optimize::reassignment::search(task->problem, task->original, search, run);
    if (!found) return tl::make_unexpected(found.error());
    if (const std::string out = option(options, "out", ""); !out.empty()) {
        const auto written = base::writeFile(out, writeAssignment(found->assignment));
        if (!written) return tl::make_unexpected(written.error());
    }
    return figures(*task, *found, secondsSince(begin));
}

} // namespace

extern constinit const Verb roadef{"roadef", "machine reassignment of a model file and an assignment file", &runRoadef,
                                   true};

} // namespace penumbra::bench
