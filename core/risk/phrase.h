#pragma once

#include "risk/finding.h"
#include "simulate/placement.h"

#include <string>
#include <vector>

namespace penumbra::risk {

std::string sayVerdict(VerdictKind kind); ///< "GO", "GO IF", "NO GO": as a board reads it
std::string sayTime(base::Time time);     ///< "10 Mar 2026 21:00 UTC"
std::string plainTime(base::Time time);   ///< "10 Mar 2026 21:00"
/// When a window ends: "23:00" on the day of its begin, else with its day.
std::string endTime(const base::TimeWindow& window);
/// "from ... to ...", "until ...", "from ... on"; ends at or after `horizon` are open.
std::string sayWindow(const base::TimeWindow& window, base::Time horizon);
/// The same for several windows; beyond three the rest is counted.
std::string sayWindows(const std::vector<base::TimeWindow>& windows, base::Time horizon);
/// "a", "a and b", "a, b and 5 more".
std::string sayList(const std::vector<std::string>& names, std::size_t most = 4);
std::string clause(std::string sentence);          ///< without its full stop, to go on after it
std::string sayDimension(const std::string& name); ///< "CPU" and "GPU", the others as they are called
std::string sayLatency(double seconds);            ///< "12.5 ms", "310 ms", "2.4 s"
std::string sayShare(double probability);          ///< "32 %", "over 99 %", "under 1 %"
/// "27 hosts have other labels, 6 already run one of its group", most frequent first.
std::string sayRefusals(const model::World& world, const std::vector<simulate::RefusalCount>& counts);
/// Why a workload has no host: the counts and, where there is one, the nearest miss.
std::string sayWhy(const model::World& world, const simulate::Unplaced& unplaced);

} // namespace penumbra::risk
