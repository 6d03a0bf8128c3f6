#pragma once

#include "base/params.h"
#include "base/time.h"
#include "remedy/tally.h"
#include "risk/finding.h"
#include "whatif/scenario.h"

#include <optional>
#include <string>
#include <vector>

namespace penumbra::remedy {

/// What one thing costs: what is reckoned with, and how low and how high it may be. Where nobody stated it, it counts
/// as nothing, and each plan that needs it says so.
struct Price {
    double expected = 0, low = 0, high = 0;
    bool stated = false;
    constexpr Price() = default;
    constexpr Price(double amount) : Price(amount, amount, amount) {}
    constexpr Price(double lowest, double amount, double highest)
        : expected(amount), low(lowest), high(highest), stated(true) {}
    bool isBand() const { return low < high; }
    constexpr Price operator*(double amount) const {
        Price out(low * amount, expected * amount, high * amount);
        out.stated = stated;
        return out;
    }
    /// Not stated where one of the two is not: then it is that of the other at least.
    constexpr Price& operator+=(const Price& more) {
        expected += more.expected, low += more.low, high += more.high;
        stated = stated && more.stated;
        return *this;
    }
    bool operator==(const Price&) const = default;
};

/// A kind of host that can be bought.
struct HostOffer {
    std::string name;
    base::ParamTexts shape; ///< parameters of the action add-hosts without count and name: cpu, memory, gpu, like, zone
    Price pricePerMonth;
    base::Duration leadTime{}; ///< from the order to the first workload on it
    int sockets = 0;           ///< 0: PriceBook::socketsPerHost
    bool operator==(const HostOffer&) const = default;
};

/// Hosts that have a price of their own, such as those with GPUs.
struct HostClass {
    std::string name;
    Price pricePerMonth;
    std::string label;        ///< labels that its hosts have, as Kubernetes selects; empty: any
    base::ParamTexts atLeast; ///< "cpu", "memory", "gpu": how much its hosts have at least
    int sockets = 0;          ///< 0: PriceBook::socketsPerHost
    bool operator==(const HostClass&) const = default;
};

/// What things cost. Editable by the planner; in one currency.
struct PriceBook {
    std::string currency = "EUR";
    Price hostPerMonth = 400;
    Price downtimePerServiceHour = 1000;
    Price movePerWorkload = 2;                                ///< work of one migration
    base::Duration hostLeadTime = std::chrono::hours(24 * 5); ///< from the order to the first workload on it
    /// Hosts that can be bought; empty: hosts like those of the fleet, at hostPerMonth and hostLeadTime.
    std::vector<HostOffer> catalogue;
    /// What a month of a host costs instead of hostPerMonth where it is of a class; the first that it is of counts.
    std::vector<HostClass> classes;
    // What follows comes on top where it is stated. The first three are for hosts of no class and of no offer.
    Price corePerMonth, memoryGibPerMonth, storageGibPerMonth;
    Price licencePerHostMonth, licencePerCoreMonth, licencePerSocketMonth;
    Price engineerPerHour;  ///< of work on the steps
    int socketsPerHost = 0; ///< 0: not known
    bool operator==(const PriceBook&) const = default;
};

/// One step of a plan, as ops carry it out.
struct Step {
    int order = 0;              ///< from 1
    std::vector<int> dependsOn; ///< orders of earlier steps
    whatif::Edit edit;
    std::string text;
    std::string brief; ///< the same without its begin, for where that stands beside; empty: the text says none
    base::Time earliest = base::kBeginningOfTime; ///< of work that waits for the steps before it: not before this
    base::Duration durationP50{}, durationP90{};
    double downtimeSeconds = 0;
    /// Its edit stands in place of a planned one, at another time: carried out only in the calendar.
    bool shifts = false;
    std::vector<whatif::Edit> rollback; ///< undoes this step on the state after it
    std::string rollbackText;
    bool goesBack = false; ///< once the plan is done
    bool operator==(const Step&) const = default;
};

/// When ops begin with the step. Its edit may take effect later: an ordered host is in service only when it has come.
base::Time worksFrom(const Step& step);

/// So many hosts of one offer, and when to order them.
struct PurchaseLine {
    std::string offer;
    int count = 0;
    Price pricePerMonth; ///< of one
    base::Duration leadTime{};
    base::Time needP5{}, needP50{};   ///< when what goes there needs it: with a chance of 5 %, and at the median
    base::Time orderP5{}, orderP50{}; ///< the same less the lead time
    bool operator==(const PurchaseLine&) const = default;
};

/// The hosts that a plan buys, and how sure it is that no cheaper ones would do.
struct Purchase {
    std::vector<PurchaseLine> lines;
    int offers = 0; ///< in the catalogue
    double costPerMonth = 0;
    double volumeBound = 0; ///< no purchase costs less, by volume alone
    double bound = 0;       ///< the best bound that was proved; costPerMonth where the purchase is the cheapest
    bool exact = false;
    bool bounded = true; ///< false: nothing was proved, and the two bounds are 0
    std::string text;    ///< whole sentences
    bool operator==(const Purchase&) const = default;
};

/// What is proved about how little of something would do.
struct Bound {
    std::string of;              ///< "moves", "cost_per_month"
    double value = 0;            ///< what the plan takes
    std::optional<double> least; ///< nothing that mends the same takes less; nothing: not known
    std::string text;            ///< a whole sentence
    double gap() const { return least ? value - *least : 0; }
    bool proven() const { return least && gap() <= 0; }
    bool operator==(const Bound&) const = default;
};

/// The host that comes nearest to its capacity, by the upper end of the 95 % band.
struct Tightest {
    std::string name, dimension;
    base::Time at{};
    double share = 0; ///< of the capacity
    bool operator==(const Tightest&) const = default;
};

/// What a set of edits leads to, by the same evaluation as any scenario.
struct Outcome {
    double breachProbability = 0;
    int findings = 0;
    int homeless = 0;
    int lostServices = 0;
    int fatalHosts = 0; ///< that cannot be lost without a workload that no other host takes (N-1)
    std::optional<Tightest> tightest;
    double exposedDays = 0;                  ///< risk::exposedWorkloadDays()
    std::optional<base::Time> exhaustionP50; ///< earliest median exhaustion date within the horizon
    bool operator==(const Outcome&) const = default;
};

/// How low and how high a cost may be by the price book.
struct Band {
    double low = 0, high = 0;
    bool operator==(const Band&) const = default;
};

/// One summand of a plan's cost: so much of what one price of the book is for.
struct CostLine {
    std::string price; ///< its name in the price book: "host_per_month", "large" of an offer, "class/gpu"
    double amount = 0;
    double most = 0; ///< the amount at P90 where it is more; 0: the same
    Price each;
    bool monthly = false;   ///< else once
    std::vector<int> steps; ///< the orders of the steps that it comes from
    double expected() const { return amount * each.expected; }
    Band band() const { return {amount * each.low, (most > amount ? most : amount) * each.high}; }
    bool operator==(const CostLine&) const = default;
};

/// Another order of the steps than the one in which the plan was found.
struct Arrangement {
    std::string from;       ///< id of the plan that was found; empty: this is it
    std::vector<int> order; ///< its steps' numbers, in the order in which they are carried out
    bool operator==(const Arrangement&) const = default;
};

/// A way to mend the findings, with its price.
struct Plan {
    std::string id;       ///< stable: hash of strategy and steps
    std::string strategy; ///< id of the planner
    std::string title;
    std::string summary; ///< one sentence
    std::vector<Step> steps;
    std::vector<whatif::Edit> replaced; ///< edits of the scenario that it shifts, as they were
    Outcome before, after;
    Tally tally; ///< of the same findings as before and after
    std::optional<Purchase> purchase;
    std::vector<Bound> bounds; ///< of the moves and of the purchase, where it has any
    double downtimeSeconds = 0;
    double costOnce = 0, costPerMonth = 0;
    Band onceBand, monthBand;          ///< around the two
    std::vector<CostLine> costs;       ///< what they are the sums of
    std::vector<std::string> unpriced; ///< what it takes and the price book has no price for: "downtime"
    int moves = 0;
    base::Duration durationP50{}, durationP90{};
    bool rollbackFeasible = true;
    base::Duration rollbackP50{}, rollbackP90{}, rollbackP95{};
    std::optional<base::Time> noReturn; ///< the last moment to begin to take it back, within the horizon
    std::string noReturnReason;         ///< what makes it the last one, to go on in a sentence
    std::string rollbackText;           ///< until when and why, or why not
    std::vector<risk::Finding> remaining;
    Arrangement arranged;
    bool operator==(const Plan&) const = default;
};

} // namespace penumbra::remedy
