#include "bench/verb.h"
#include "remedy/exact/milp.h"
#include "small_case.h"

#include <algorithm>
#include <filesystem>

namespace penumbra::bench {

namespace {

using namespace remedy;

struct Tally {
    int cases = 0, solved = 0, equal = 0, within = 0, worse = 0, withoutOrder = 0, workloads = 0, hosts = 0;
    double ours = 0, best = 0, worst = 0, gap = 0, volumeGap = 0;
    relocation::Cost sum;
    double seconds = 0;
};

void add(Tally& tally, const relocation::Task& task, const relocation::Found& found, const exact::Solved& solved) {
    const auto ours = static_cast<double>(exact::weightOf(task, found.cost));
    const auto volume = static_cast<double>(exact::volumeBound(task));
    tally.volumeGap += ours > 0 ? (ours - volume) / ours : 0;
    if (!solved.found) return;
    tally.gap += ours > 0 ? std::max(0.0, ours - solved.bound) / ours : 0;
    if (!solved.optimal) return;
    ++tally.solved;
    const auto best = static_cast<double>(solved.weight);
    const double more = best > 0 ? (ours - best) / best : (ours > 0 ? 1 : 0);
    tally.ours += ours;
    tally.best += best;
    tally.equal += ours <= best ? 1 : 0;
    tally.worse += ours < best - 0.5 ? 1 : 0; // then the program is wrong
    tally.within += more <= 0.02 ? 1 : 0;
    tally.worst = std::max(tally.worst, more);
}

base::Result<base::Json> run(const Options& options, const base::Run& given) {
    const int cases = option(options, "cases", 200), rounds = option(options, "rounds", 20000);
    const exact::Solver solver{option(options, "solver", exact::Solver().path), option(options, "seconds", 20),
                               std::filesystem::temp_directory_path().string()};
    Tally tally;
    std::string missing;
    for (int seed = 1; seed <= cases; ++seed) {
        const test::SmallCase made(static_cast<std::uint64_t>(seed));
        const auto task = made.task();
        ++tally.cases;
        tally.hosts = std::max(tally.hosts, static_cast<int>(made.fleet->hosts));
        tally.workloads = std::max(tally.workloads, static_cast<int>(made.fleet->workloads));
        const double begin = processorSeconds();
        const auto found = relocation::search(task, rounds, given);
        if (!found) return tl::make_unexpected(found.error());
        tally.seconds += processorSeconds() - begin;
        const auto& best = found->front();
        tally.withoutOrder += relocation::sequence(task, best.hostOf) ? 0 : 1;
        tally.sum.homeless += best.cost.homeless;
        tally.sum.added += best.cost.added;
        tally.sum.moves += best.cost.moves;
        exact::Solved solved;
        if (missing.empty()) {
            const auto answer = exact::solve(task, solver, given);
            if (answer)
                solved = *answer;
            else if (answer.error().kind == base::ErrorKind::Cancelled)
                return tl::make_unexpected(answer.error());
            else
                missing = answer.error().text;
        }
        add(tally, task, best, solved);
    }
    base::Json json{{"objective", "workloads without a host, then hosts bought, then moves"},
                    {"cases", tally.cases},
                    {"most_hosts", tally.hosts},
                    {"most_workloads", tally.workloads},
                    {"solved_exactly", tally.solved},
                    {"equal", tally.equal},
                    {"within_2_percent", tally.within},
                    {"below_the_optimum", tally.worse},
                    {"worst_excess", tally.worst},
                    {"total_excess", tally.best > 0 ? tally.ours / tally.best - 1 : 0},
                    {"mean_gap_to_bound", tally.gap / std::max(tally.cases, 1)},
                    {"mean_gap_to_volume_bound", tally.volumeGap / std::max(tally.cases, 1)},
                    {"without_an_order", tally.withoutOrder},
                    {"homeless", tally.sum.homeless},
                    {"bought", tally.sum.added},
                    {"moves", tally.sum.moves},
                    {"search_cpu_s_a_case", tally.seconds / std::max(tally.cases, 1)}};
    if (!missing.empty()) json["solver"] = missing;
    return json;
}

} // namespace

extern constinit const Verb quality{"quality",
                                    "many moves at once against the optimum of small cases, by an exact solver", &run};

} // namespace penumbra::bench
