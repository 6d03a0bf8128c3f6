#pragma once

#include "remedy/draft.h"
#include "remedy/relocation/search.h"

#include <map>
#include <memory>
#include <vector>

namespace penumbra::simulate {
class Flow;
}

namespace penumbra::remedy::bounds {

/// Until when each workload of a shadow stays where it runs when a plan can begin, whatever other workloads a plan
/// moves. One that may be resized, evicted for a mightier one, held by a drain or looked at anew because rules change
/// does not count as staying: the engine may take it elsewhere for nothing. O(workloads x placements).
class Staying final {
public:
    Staying(const Bench& bench, const Shadow& now);
    bool until(int workload, base::Time t) const { return m_until[static_cast<std::size_t>(workload)] >= t; }
    int hostOf(int workload) const { return m_hostOf[static_cast<std::size_t>(workload)]; }

private:
    model::Table<int> m_hostOf;
    std::vector<base::Time> m_until; ///< exclusive; kBeginningOfTime: it may go at any time
};

/// How many of those that stay on the host at least have to leave so that its exhaustion of the dimension is no
/// finding: on all but less than `threshold` of the paths the rest must fit at every step. Only a few steps are looked
/// at, and only what stays is counted: a lower bound.
int fewestToLeave(const Bench& bench, const Shadow& now, const simulate::Flow& flow, const Staying& staying, int host,
                  int dimension);

/// What moves have to bring about, as the searches see it: only those that stay are on their hosts.
struct Need {
    std::shared_ptr<const simulate::Fleet> fleet; ///< of the task
    std::optional<relocation::Task> task;         ///< nothing: nobody has to get a host or to leave one
    std::map<int, int> leave;                     ///< per host: how many of those that stay have to leave it
    bool any = false;                             ///< something is mended at all
};

/// Of the shadow without the moves: to mend what `wanted` says of its findings, by the moment `done` where they last as
/// long. Bounds on this task hold for every plan that moves workloads on top of that shadow.
Need needOf(const Bench& bench, const Shadow& now, const std::vector<const risk::Finding*>& wanted, base::Time done);

} // namespace penumbra::remedy::bounds
