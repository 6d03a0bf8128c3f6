#include "remedy/price_items.h"

#include "base/grouped.h"
#include "base/text.h"

#include <array>
#include <cmath>
#include <fmt/format.h>

namespace penumbra::remedy {

namespace {

constexpr std::array kItems{
    PriceItem{"host_per_month", PENUMBRA_TEXT("Report", "a host, for a month"), &PriceBook::hostPerMonth},
    PriceItem{"downtime_per_service_hour", PENUMBRA_TEXT("Report", "an hour of a service's downtime"),
              &PriceBook::downtimePerServiceHour},
    PriceItem{"move_per_workload", PENUMBRA_TEXT("Report", "moving or resizing one workload"),
              &PriceBook::movePerWorkload},
    PriceItem{"engineer_per_hour", PENUMBRA_TEXT("Report", "an hour of an engineer's work on the steps"),
              &PriceBook::engineerPerHour, true},
    PriceItem{"core_per_month", PENUMBRA_TEXT("Report", "a core of a host without a price of its own, for a month"),
              &PriceBook::corePerMonth, true},
    PriceItem{"memory_gib_per_month",
              PENUMBRA_TEXT("Report", "a GiB of memory of a host without a price of its own, for a month"),
              &PriceBook::memoryGibPerMonth, true},
    PriceItem{"storage_gib_per_month",
              PENUMBRA_TEXT("Report", "a GiB of storage of a host without a price of its own, for a month"),
              &PriceBook::storageGibPerMonth, true},
    PriceItem{"licence_per_host_month", PENUMBRA_TEXT("Report", "the licences of a host, for a month"),
              &PriceBook::licencePerHostMonth, true},
    PriceItem{"licence_per_core_month", PENUMBRA_TEXT("Report", "the licences of a core, for a month"),
              &PriceBook::licencePerCoreMonth, true},
    PriceItem{"licence_per_socket_month", PENUMBRA_TEXT("Report", "the licences of a socket, for a month"),
              &PriceBook::licencePerSocketMonth, true}};

} // namespace

std::span<const PriceItem> priceItems() { return kItems; }

std::string sayPriceItem(const std::string& id) {
    for (const auto& item : kItems)
        if (id == item.id) return base::said("Report", item.title);
    if (id.starts_with(kClassPrefix))
        return PENUMBRA_SAY("Report",
                            "a host of the class '{}', for a month")(id.substr(std::string_view(kClassPrefix).size()));
    return PENUMBRA_SAY("Report", "a host of the offer '{}', for a month")(id);
}

std::string money(double amount, std::string_view currency) {
    const auto units = std::llround(amount);
    return fmt::format("{}{} {}", units < 0 ? "\u2212" : "", base::grouped(std::abs(units)), currency);
}

std::string sayPrice(const Price& price, std::string_view currency) {
    if (!price.stated && price.high <= 0) return PENUMBRA_SAY("Report", "no price")();
    const auto low = base::grouped(std::llround(price.low)), high = base::grouped(std::llround(price.high));
    const auto text =
        low == high ? money(price.expected, currency) : PENUMBRA_SAY("Report", "{} to {} {}")(low, high, currency);
    return price.stated ? text : PENUMBRA_SAY("Report", "at least {}")(text);
}

} // namespace penumbra::remedy
