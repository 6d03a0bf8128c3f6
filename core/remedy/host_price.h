#pragma once

#include "model/world.h"
#include "remedy/plan.h"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace penumbra::remedy {

/// One summand of what a month of a host costs.
struct HostPart {
    std::string price; ///< its name in the price book: "host_per_month", "class/gpu", "large"
    std::string lacks; ///< what there is no price for where `each` is not stated, as in Plan::unpriced
    double amount = 1;
    Price each;
    bool operator==(const HostPart&) const = default;
};

/// Where one of them is not stated that of the others, and not stated itself.
Price sumOf(const std::vector<HostPart>& parts);

/// What a month of a host comes to: the price of its offer, else of the first class that it is of, else host_per_month
/// with its cores, memory and storage; with licences in each case. Immutable; any thread may ask.
class HostPrices final {
public:
    /// `prices` and `dimensions` must outlive it.
    HostPrices(const PriceBook& prices, const model::Dimensions& dimensions);
    /// None is left out: what nobody knows stands there without a price.
    std::vector<HostPart> partsOf(const model::WorldHost& host, const HostOffer* offer = nullptr) const;
    Price monthOf(const model::WorldHost& host, const HostOffer* offer = nullptr) const;

    /// What every host costs where all cost the same: hosts need not be looked at.
    std::optional<Price> everyHost() const;

private:
    struct Class {
        const HostClass* of;
        std::vector<model::Selector> selectors;
        std::vector<std::pair<int, double>> least; ///< dimension, amount
    };
    const HostClass* classOf(const model::WorldHost& host) const;

    const PriceBook& m_prices;
    std::vector<Class> m_classes;
};

/// Input error where a class says which hosts it is for in a way that nothing can be read from.
base::Result<void> checkClass(const HostClass& one);

} // namespace penumbra::remedy
