#pragma once

#include "remedy/purchase/catalogue.h"

#include <vector>

namespace penumbra::remedy::purchase {

/// A kind of host that can be added: an offer of the price book's catalogue, or where it lists none, one like a host of
/// the fleet.
struct Kind {
    HostOffer offer;
    bool listed = false;   ///< in the catalogue
    model::WorldHost host; ///< as one of it would stand in the world
};

/// The kind that a host of the world is like; of no catalogue.
Kind kindLike(const Bench& bench, const model::WorldHost& host);
/// The catalogue's kinds that fit the world, the cheapest first; empty where it lists none.
std::vector<Kind> listedKinds(const Bench& bench, const model::World& world);
/// How long the first host of any kind takes that is ordered.
base::Duration soonestLead(const PriceBook& prices);
/// When the first host of any kind that is ordered now is in service: to the full hour.
base::Time soonestArrival(const Bench& bench);

/// The draft with so many more hosts of the kind than it adds already.
Draft withMore(const Bench& bench, const Draft& draft, const Kind& kind, int more);

/// What the draft's edits order from the catalogue, by when for what needs it; nothing where they order none. No bound
/// is proved.
std::optional<Purchase> ordersOf(const Bench& bench, const Draft& draft);

/// "Order 2 hosts of 'large' by 1 Mar 2026 00:00 UTC: needed from ..., and they take 3 days."
std::string sayLine(const Bench& bench, const PurchaseLine& line);

} // namespace penumbra::remedy::purchase
