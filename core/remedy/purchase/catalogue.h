#pragma once

#include "remedy/draft.h"
#include "remedy/host_price.h"

#include <string>
#include <vector>

namespace penumbra::remedy::purchase {

/// An offer with a host of it as it would stand in the world.
struct Listed {
    HostOffer offer; ///< its price with licences
    int row = -1;    ///< of that host in Catalogue::world
};

/// The offers of a price book that fit the fleet.
struct Catalogue {
    std::vector<Listed> offers;
    model::World world;             ///< the draft's, with one host of every offer behind its own
    std::vector<std::string> notes; ///< offers that do not fit, and why
};

/// Where the price book lists none: one offer for every different host of the fleet that is there, by capacity, labels
/// that `items` ask for, and zone where `zones` is set. At most eight.
Catalogue catalogueOf(const Bench& bench, const model::World& world, const std::vector<int>& items, bool zones);

/// When a host of the offer that is ordered now is in service: to the full hour.
base::Time arrival(const Bench& bench, const HostOffer& offer);

/// The edit that buys so many of it; the hosts are called namePrefix(offer)-1 and so on.
whatif::Edit buyEdit(const Bench& bench, const HostOffer& offer, int count);
std::string namePrefix(const HostOffer& offer);

/// Rows of the offer's hosts that are in `after` and were not before, ascending.
std::vector<int> newHosts(const model::World& before, const model::World& after, const HostOffer& offer);

/// The offer that an edit buys, by name; empty where it buys none.
std::string offerOf(const whatif::Edit& edit);
/// What a month of one host of an add-hosts edit comes to.
std::vector<HostPart> partsOf(const Bench& bench, const whatif::Edit& edit);
/// How long its hosts take to come.
base::Duration leadTimeOf(const PriceBook& prices, const whatif::Edit& edit);

} // namespace penumbra::remedy::purchase
