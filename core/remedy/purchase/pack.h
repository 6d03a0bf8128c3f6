#pragma once

#include "base/result.h"
#include "base/run.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace penumbra::remedy::purchase {

/// One amount per dimension; what a dimension means is the caller's.
using Vector = std::vector<std::int64_t>;

/// Something that needs a host.
struct Item {
    Vector need;
    int home = -1;                    ///< the bin it would rather stay in; -1: none
    std::vector<std::uint8_t> bins;   ///< per bin: may it be there
    std::vector<std::uint8_t> offers; ///< per offer: may it be on such a host
    std::vector<int> groups;          ///< what it belongs to
    std::vector<int> apart;           ///< groups of which it shares its host with no other member
};

/// A host that is there already.
struct Bin {
    Vector room;
    std::vector<int> groups, apart; ///< of those who stay there
};

/// A kind of host that can be bought.
struct Offer {
    Vector room;
    std::int64_t price = 0; ///< of one, in the smallest unit of money; not below zero
    int most = 0;           ///< how many can be had
};

/// Room that must be bought whatever the items do: a pool that runs out as a whole.
struct Shortage {
    int dimension = 0;
    std::int64_t missing = 0;
    std::vector<std::uint8_t> offers; ///< per offer: does it add to the pool
};

/// Which hosts to buy at the least price so that every item has a host: variable-sized vector bin packing.
struct Problem {
    std::vector<Item> items;
    std::vector<Bin> bins;
    std::vector<Offer> offers;
    std::vector<Shortage> shortages;
};

/// Where the search gives up its proof.
struct Limits {
    std::int64_t vectors = 200'000;      ///< combinations of offers
    std::int64_t nodes = 4'000'000;      ///< of all packings together
    std::int64_t nodesAVector = 200'000; ///< of one packing
};

struct Answer {
    std::vector<int> counts; ///< per offer
    /// Per item: a bin, or bins + n for the n-th bought host, counted offer by offer.
    std::vector<int> hostOf;
    std::int64_t cost = 0;
    std::int64_t volume = 0; ///< a lower bound by volume alone
    std::int64_t bound = 0;  ///< the best lower bound that was proved; equals cost where the answer is exact
    bool exact() const { return bound >= cost; }
};

/// Where each item goes with so many hosts bought, as Answer::hostOf; nothing when there is no way. `open` is set when
/// the nodes ran out, or the run was stopped, before the search was complete.
std::optional<std::vector<int>> pack(const Problem& problem, const std::vector<int>& counts, std::int64_t nodes,
                                     std::int64_t& used, bool& open, const base::Run& run);
/// The same by best fit, the largest first: quick, and no proof when it finds none.
std::optional<std::vector<int>> packGreedily(const Problem& problem, const std::vector<int>& counts);

/// No answer costs less: for each dimension, what is missing there at the best price for it. O(items + offers).
std::int64_t volumeBound(const Problem& problem);

/// The cheapest purchase. Combinations of offers come in ascending price, each packed exactly, so the first that holds
/// everything is the optimum, and as long as none does the price reached is a lower bound. Beyond the limits the best
/// greedy answer stands, with the bound reached. Nothing where no number of hosts is enough.
base::Result<std::optional<Answer>> cheapest(const Problem& problem, const Limits& limits, const base::Run& run);

} // namespace penumbra::remedy::purchase
