#pragma once

#include "remedy/plan.h"

#include <span>
#include <string_view>

namespace penumbra::remedy {

/// A price that every price book has.
struct PriceItem {
    const char* id;    ///< as files and the command line name it: "host_per_month"
    const char* title; ///< "a host, for a month", marked under "Report"
    Price PriceBook::*price;
    /// Comes on top where it is stated; nothing lacks where it is not.
    bool extra = false;
};

/// In the order in which people read them.
std::span<const PriceItem> priceItems();

/// What one of the item costs, in words, by its id: also of an offer ("large") and of a class of hosts ("class/gpu").
std::string sayPriceItem(const std::string& id);

std::string money(double amount, std::string_view currency); ///< "1,400 EUR"
/// "350 to 500 EUR", "400 EUR", "at least 400 EUR" where something of it has no price, "no price" where nothing has.
std::string sayPrice(const Price& price, std::string_view currency);

/// Names of classes begin with it where they stand beside other items.
inline constexpr const char* kClassPrefix = "class/";

} // namespace penumbra::remedy
