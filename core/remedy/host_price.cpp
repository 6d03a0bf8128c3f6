#include "remedy/host_price.h"

#include "base/text.h"
#include "base/units.h"
#include "model/dimension.h"
#include "remedy/price_items.h"
#include "whatif/where.h"

#include <algorithm>

namespace penumbra::remedy {

namespace {

constexpr double kMilli = 1000, kGib = 1073741824.0;

/// So much of a dimension in the unit of its price; nothing where nobody stated how much the host has.
std::optional<double> sizeOf(const model::WorldHost& host, int dimension, double unit) {
    const auto amount = host.capacity.at(dimension);
    if (amount >= model::kUnlimited) return std::nullopt;
    return static_cast<double>(amount) / unit;
}

} // namespace

Price sumOf(const std::vector<HostPart>& parts) {
    Price sum(0);
    for (const auto& part : parts) sum += part.each * part.amount;
    return sum;
}

HostPrices::HostPrices(const PriceBook& prices, const model::Dimensions& dimensions) : m_prices(prices) {
    for (const auto& one : prices.classes) {
        Class known{&one, {}, {}};
        if (auto selectors = whatif::parseSelectors(one.label); selectors && !one.label.empty())
            known.selectors = std::move(*selectors);
        for (const auto& [name, text] : one.atLeast) {
            const int dimension = dimensions.find(name);
            if (dimension < 0) continue;
            known.least.emplace_back(dimension, base::parseAmount(text, dimensions.at(dimension).unit)
                                                    .value_or(static_cast<double>(model::kUnlimited)));
        }
        m_classes.push_back(std::move(known));
    }
}

const HostClass* HostPrices::classOf(const model::WorldHost& host) const {
    for (const auto& one : m_classes) {
        const bool labelled = std::all_of(one.selectors.begin(), one.selectors.end(),
                                          [&](const auto& s) { return s.matches(host.labels); });
        const bool large = std::all_of(one.least.begin(), one.least.end(), [&](const auto& least) {
            return host.capacity.at(least.first) < model::kUnlimited &&
                   static_cast<double>(host.capacity.at(least.first)) >= least.second;
        });
        if (labelled && large) return one.of;
    }
    return nullptr;
}

std::vector<HostPart> HostPrices::partsOf(const model::WorldHost& host, const HostOffer* offer) const {
    std::vector<HostPart> parts;
    const auto* kind = offer ? nullptr : classOf(host);
    const auto add = [&](const char* id, const Price& each, std::optional<double> amount, const char* lacks) {
        if (!each.stated) return; // it comes on top only where it is stated
        if (!amount)
            parts.push_back({id, lacks, 1, Price()});
        else if (*amount > 0)
            parts.push_back({id, lacks, *amount, each});
    };
    if (offer)
        parts.push_back({offer->name, "hosts", 1, offer->pricePerMonth});
    else if (kind)
        parts.push_back({kClassPrefix + kind->name, "hosts", 1, kind->pricePerMonth});
    else {
        parts.push_back({"host_per_month", "hosts", 1, m_prices.hostPerMonth});
        add("core_per_month", m_prices.corePerMonth, sizeOf(host, model::kCpu, kMilli), "cores");
        add("memory_gib_per_month", m_prices.memoryGibPerMonth, sizeOf(host, model::kMemory, kGib), "memory");
        add("storage_gib_per_month", m_prices.storageGibPerMonth, sizeOf(host, model::kDisk, kGib), "storage");
    }
    int sockets = offer ? offer->sockets : kind ? kind->sockets : 0;
    if (sockets == 0) sockets = m_prices.socketsPerHost;
    add("licence_per_host_month", m_prices.licencePerHostMonth, 1, "licences");
    add("licence_per_core_month", m_prices.licencePerCoreMonth, sizeOf(host, model::kCpu, kMilli), "licences");
    add("licence_per_socket_month", m_prices.licencePerSocketMonth,
        sockets > 0 ? std::optional<double>(sockets) : std::nullopt, "licences");
    return parts;
}

Price HostPrices::monthOf(const model::WorldHost& host, const HostOffer* offer) const {
    return sumOf(partsOf(host, offer));
}

std::optional<Price> HostPrices::everyHost() const {
    for (const auto* price :
         {&m_prices.corePerMonth, &m_prices.memoryGibPerMonth, &m_prices.storageGibPerMonth,
          &m_prices.licencePerHostMonth, &m_prices.licencePerCoreMonth, &m_prices.licencePerSocketMonth})
        if (price->stated) return std::nullopt;
    return m_classes.empty() ? std::optional(m_prices.hostPerMonth) : std::nullopt;
}

base::Result<void> checkClass(const HostClass& one) {
    if (one.label.empty() && one.atLeast.empty())
        return base::failInput(PENUMBRA_SAY("Plan", "The price book's class '{}': say which hosts are of it, by label, "
                                                    "cpu, memory or gpu.")(one.name));
    if (!one.label.empty())
        if (const auto read = whatif::parseSelectors(one.label); !read)
            return base::failInput(
                PENUMBRA_SAY("Plan", "The price book's class '{}': {}")(one.name, read.error().text));
    const std::pair<const char*, base::Unit> units[] = {
        {"cpu", base::Unit::MilliCores}, {"memory", base::Unit::Bytes}, {"gpu", base::Unit::MilliGpu}};
    for (const auto& [key, unit] : units) {
        const auto it = one.atLeast.find(key);
        if (it == one.atLeast.end()) continue;
        if (const auto read = base::parseAmount(it->second, unit); !read)
            return base::failInput(
                PENUMBRA_SAY("Plan", "The price book's class '{}': {}: {}")(one.name, key, read.error().text));
    }
    return {};
}

} // namespace penumbra::remedy
