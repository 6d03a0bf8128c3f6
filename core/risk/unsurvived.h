#pragma once

#include "risk/tolerance.h"

#include <string>
#include <vector>

namespace penumbra::risk {

/// What cannot be lost, by the one definition that every count of such losses goes by: without it a workload has no
/// host, or a host that takes over runs out on more paths than one in twenty (DemandLevel::P95, which has all others).
struct Unsurvived {
    std::string name;                    ///< "db-01", "rack r3"
    bool homeless = false;               ///< in some of the hours a workload has no host; else it only overloads
    std::vector<base::TimeWindow> hours; ///< ascending, none touches the next
    std::vector<base::TimeWindow> homelessHours{}; ///< of them those in which a workload has no host
    std::string text{};                            ///< of the first spell that is as grave, to go on in a sentence
};

/// Of those hours; what leaves a workload without a host for longest first, then what cannot be lost for longest, then
/// by name. `apart`: what does so in some hours and in others only overloads stands there twice.
std::vector<Unsurvived> unsurvived(const Tolerance& tolerance, base::TimeWindow within, bool apart = false);
/// The same of all hours of spells that may be of several tolerances, by begin.
std::vector<Unsurvived> unsurvived(const std::vector<FatalSpell>& spells, bool apart = false);

/// How many cannot be lost in that step of the tolerance's grid, and how many of them leave a workload without a host.
struct UnsurvivedCount {
    int all = 0, homeless = 0;
};
UnsurvivedCount unsurvivedAt(const Tolerance& tolerance, int step);

/// In how many steps something cannot be lost.
int unsurvivedSteps(const Tolerance& tolerance);

/// The definition: a whole sentence.
std::string sayCannotBeLost();
/// "a4-03, b4-03 and 7 more"; empty for none.
std::string sayNames(const std::vector<Unsurvived>& losses, std::size_t most = 4);

} // namespace penumbra::risk
