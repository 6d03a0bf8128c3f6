#pragma once

#include "remedy/draft.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::remedy::waves {

/// One host to maintain: when it may be down, and for how long it is.
struct Job {
    int host = -1;                         ///< row in Input::world
    std::vector<base::TimeWindow> windows; ///< by begin, none within another
    base::Duration p50{}, p95{};           ///< of the work on the empty host
    bool operator==(const Job&) const = default;
};

struct Request {
    std::vector<Job> jobs;
    int most = 0;            ///< hosts down at once, by whatever takes them out; 0: as many as the rules allow
    int perRack = 0;         ///< the same of one rack
    bool surviveLoss = true; ///< no further host becomes one that cannot be lost
};

/// Hosts that are down together.
struct Wave {
    std::vector<int> hosts;
    base::TimeWindow window;               ///< planned: from its begin to its end at P95
    base::Duration drainP50{}, drainP95{}; ///< of the slowest host's moves
    base::Duration p50{}, p95{};           ///< of the whole wave
    std::vector<simulate::Move> moves;     ///< at its begin
    std::vector<std::string> meanwhile;    ///< what is wrong in its hours without it, too: whole sentences
    bool operator==(const Wave&) const = default;
};

/// A host that cannot be done, and why.
struct Behind {
    int host = -1;
    std::string reason; ///< a whole sentence
    bool operator==(const Behind&) const = default;
};

struct Schedule {
    std::vector<Wave> waves;
    std::vector<Behind> behind;
    std::vector<whatif::Edit> edits; ///< drains of all waves, as a scenario has them
    int jobs = 0;
    int atOnce = 0;                      ///< of the largest wave
    base::Time finishP50{}, finishP95{}; ///< each wave begins when it is planned to or when the one before is done
    std::string text;                    ///< will it finish: whole sentences
    /// Of the scenario with all waves, as its evaluation says once they are in it; nothing where nobody asked.
    std::optional<risk::VerdictKind> verdict{};
    std::vector<std::string> adds{}; ///< findings that only the waves bring, the gravest first: their texts
    bool operator==(const Schedule&) const = default;
};

/// In which order and how many at once hosts can be emptied and maintained. Waves are filled host by host, those whose
/// last window ends first before the others, then those with the fewest workloads; each drain is played through the
/// engine with all earlier ones, so that it remembers its own moves. No wave leaves a workload without a host that has
/// one now, fills a host beyond what it has, brings a service under its minAvailable (also while one replica at a time
/// is evicted), makes a further host one that cannot be lost, or is a no-go by the verdict of its evaluation, as when
/// something gets likelier than not to run out. A host that cannot be done at many moments from wave
/// to wave is given up, which is said. What the schedule does wrong by itself in these hours does not stop a wave; it
/// is said with it. Durations of hosts are independent lognormals, and the finish is a count over `paths` of them.
base::Result<Schedule> plan(const Bench& bench, const Request& request, const base::Run& run, int paths = 2000);

} // namespace penumbra::remedy::waves
