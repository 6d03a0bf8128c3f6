#pragma once

#include "remedy/purchase/kinds.h"
#include "risk/prior.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::remedy {

inline constexpr int kMostHosts = 64; ///< added for one level

/// A loss that a fleet is to survive wherever it strikes.
enum class LossSize { None, Host, TwoHosts, Rack };

/// What it takes that no loss of the size, at any hour of the horizon, leaves a workload without a host.
struct SpareLevel {
    LossSize size = LossSize::None;
    bool tried = true;                                ///< false: there are too many losses of the size to try them
    std::vector<std::pair<purchase::Kind, int>> more; ///< hosts to add, in the order in which they help most
    Draft draft;                                      ///< that adds them, as if there was no lead time
    int hosts = 0;
    Price month{0};                     ///< of all of them
    std::optional<base::Time> first;    ///< the first hour that is not so as it is; nothing: all are
    std::optional<base::Time> orderBy;  ///< before it, by the longest lead time; nothing: no host is added
    double hours = 0, hoursLeft = 0;    ///< of the horizon that are not so, as it is and with the hosts
    double stranding = 0;               ///< chance that failures within the horizon leave a workload without a host
    std::vector<std::string> remaining; ///< whom a loss of the size leaves without a host all the same
    bool capped = false;                ///< as many were added as are tried at most: more may help them
    bool reached() const { return tried && hoursLeft <= 0; }
};

/// N+0, N+1, N+2 and a rack on top of N+1, each on top of the one before it; a rack only where the fleet has two of
/// several hosts. By placing again (requests), exact as risk::sweep(). Of each level one host after the other is added,
/// like one of those whose loss strands somebody or an offer of the catalogue, the one that leaves the fewest workloads
/// without a host over all losses and hours, of equals the cheapest, until nothing is left, nothing helps or kMostHosts
/// are added: no fewer are proved. `stranding` is by risk::reliability() with the prior.
base::Result<std::vector<SpareLevel>> spareLevels(const Input& input, const risk::FailurePrior& prior,
                                                  const base::Run& run);

} // namespace penumbra::remedy
