#pragma once

#include "remedy/draft.h"

#include <string>
#include <vector>

namespace penumbra::remedy {

/// What holding so many hosts would cost, and how often they would not do.
struct SparePoint {
    int hosts = 0;
    int spare = 0;               ///< more than the median of the demand needs: N+spare; below zero: too few for it
    double costPerMonth = 0;     ///< of the spare hosts
    double shortage = 0;         ///< share of all hours and paths in which the demand exceeds them
    double shortagePerMonth = 0; ///< its price
    double expectedPerMonth = 0; ///< holding and shortage together, as in SpareAdvice
    bool operator==(const SparePoint&) const = default;
};

/// How many hosts a pool should hold by the newsvendor rule, for the dimension that asks for most.
struct SpareAdvice {
    std::string pool;      ///< a zone, or "the whole fleet"
    std::string dimension; ///< that asks for most hosts
    int hosts = 0;         ///< there now, without those that fail or leave for good within the horizon
    int typical = 0;       ///< that the median of the demand needs
    int advised = 0;       ///< that the critical fractile of the demand needs
    int warm = 0;          ///< of the spare ones, those needed before an ordered host could come
    double fractile = 0;   ///< shortage / (shortage + holding)
    double holdingPerHour = 0, shortagePerHour = 0; ///< prices of one host too many, or too few, for an hour
    Price hostPerMonth;                             ///< of the pool's mean host
    double spareCostPerMonth = 0;                   ///< of the spare hosts
    double expectedPerMonth = 0; ///< holding and shortage with the advised hosts, over the horizon's hours
    double expectedAsItIs = 0;   ///< the same with the hosts that are there
    std::vector<SparePoint>
        curve;        ///< cost against risk, from `typical` on past what is advised, and at `hosts`; ascending
    std::string text; ///< whole sentences; why plans add hosts where the rule asks for none more
    int spare() const { return advised - typical; } ///< never below zero
    bool operator==(const SpareAdvice&) const = default;
};

/// For every zone, or for the fleet where it has none: the least number of hosts n with P(demand <= n hosts) not below
/// shortage / (shortage + holding) (Arrow, Harris and Marschak, "Optimal inventory policy", Econometrica 19, 1951), by
/// counting the joint demand of the pool over all paths and steps. A host is the pool's mean host. Holding one costs
/// what a month of a host of the pool costs / 730 an hour; being one short for an hour costs an hour of one service's
/// downtime. A pool without hosts, with one without a price or of which nothing is known is left out. O(pools x
/// dimensions x entries x paths x steps).
base::Result<std::vector<SpareAdvice>> spareHosts(const Input& input, const base::Run& run);

/// The pools that spareHosts() leaves out because a host there has no price.
std::vector<std::string> unpricedPools(const Input& input);

} // namespace penumbra::remedy
