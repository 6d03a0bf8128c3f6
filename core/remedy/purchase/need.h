#pragma once

#include "remedy/purchase/catalogue.h"
#include "remedy/purchase/pack.h"
#include "remedy/purchase/sizes.h"

#include <functional>
#include <string>
#include <vector>

namespace penumbra::remedy::purchase {

/// When something needs its host, by the finding that says so.
struct Due {
    base::Time p5{}, p50{};
};

/// What findings ask of new hosts, as a packing problem. Dimensions: what is requested, then the 95 % peaks of what is
/// used, each once per dimension of the world.
struct Need {
    std::vector<int> workloads; ///< per item: its row in the world
    std::vector<bool> homeless; ///< per item: it has no host; the others may leave one that runs out
    std::vector<Due> due;       ///< per item
    std::vector<int> bins;      ///< per bin: its host's row
    std::vector<Due> poolDue;   ///< per shortage
    Problem problem;
    Catalogue catalogue;
    std::vector<std::string> late;       ///< what is over before the first host could come
    std::vector<std::string> impossible; ///< what no offer can hold
    std::vector<std::string> outgrown;   ///< of each that stays on a host that runs out, for none holds it, a sentence
    bool empty() const { return problem.items.empty() && problem.shortages.empty(); }
};

/// Homeless workloads need a host; so may the movable residents of a host that runs out, of which as many must leave as
/// bring its 97.5 % band under its capacity; those that no host holds alone stay. Nobody goes to a host that it would
/// fill alone, but who is homeless and finds no other. A pool that runs out needs the difference. Peaks count `margin`
/// times. Without `bins` nobody goes to a host that is there, and residents stay or go to new ones. Only of findings
/// that are `wanted`.
Need needOf(Sizes& sizes, double margin, bool bins, const std::function<bool(const risk::Finding&)>& wanted);

} // namespace penumbra::remedy::purchase
