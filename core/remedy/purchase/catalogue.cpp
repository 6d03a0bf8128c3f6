#include "remedy/purchase/catalogue.h"

#include "base/text.h"
#include "remedy/edits.h"
#include "remedy/headroom.h"
#include "remedy/host_ids.h"
#include "whatif/free_key.h"

#include <algorithm>
#include <tuple>

namespace penumbra::remedy::purchase {

namespace {

constexpr std::size_t kMostShapes = 8;
constexpr std::string_view kKey = "plan/buy/";

const HostOffer* find(const PriceBook& prices, const whatif::Edit& edit) {
    const auto name = offerOf(edit);
    const auto it = std::find_if(prices.catalogue.begin(), prices.catalogue.end(),
                                 [&](const HostOffer& offer) { return !name.empty() && offer.name == name; });
    return it == prices.catalogue.end() ? nullptr : &*it;
}

/// The different hosts of the fleet.
std::vector<HostOffer> likeTheFleet(const Bench& bench, const model::World& world, const std::vector<int>& items,
                                    bool zones) {
    const auto& prices = bench.input().prices;
    const HostPrices priceOf(prices, world.dimensions);
    std::vector<HostOffer> out;
    std::vector<std::pair<int, std::vector<bool>>> seen;
    const auto known = std::min(bench.input().base.hosts.size(), world.hosts.size());
    for (std::size_t h = 0; h < known && out.size() < kMostShapes; ++h) {
        const auto& host = world.hosts[h];
        if (!host.exists.contains(bench.start()) || !priceOf.partsOf(host).front().each.stated) continue;
        std::vector<bool> may;
        for (const int w : items) may.push_back(mayRun(world, w, static_cast<int>(h)));
        const bool repeats = std::any_of(seen.begin(), seen.end(), [&](const auto& s) {
            const auto& other = world.hosts[static_cast<std::size_t>(s.first)];
            return other.capacity == host.capacity && s.second == may && (!zones || other.zone == host.zone);
        });
        if (repeats) continue;
        seen.emplace_back(static_cast<int>(h), std::move(may));
        out.push_back({host.name, {{"like", host.id.text()}}, priceOf.monthOf(host), prices.hostLeadTime});
    }
    return out;
}

} // namespace

base::Time arrival(const Bench& bench, const HostOffer& offer) {
    return std::chrono::ceil<std::chrono::hours>(bench.input().now + offer.leadTime);
}

std::string namePrefix(const HostOffer& offer) { return "new-" + offer.name; }

whatif::Edit buyEdit(const Bench& bench, const HostOffer& offer, int count) {
    whatif::Edit edit{freeKey(bench, std::string(kKey) + offer.name),
                      {"add-hosts", offer.shape},
                      {arrival(bench, offer), base::kEndOfTime},
                      "",
                      true};
    edit.change.params["count"] = std::to_string(count);
    edit.change.params["name"] = namePrefix(offer);
    return edit;
}

std::string offerOf(const whatif::Edit& edit) {
    if (!edit.key.starts_with(kKey)) return {};
    return std::string(whatif::stemOf(edit.key).substr(kKey.size()));
}

std::vector<HostPart> partsOf(const Bench& bench, const whatif::Edit& edit) {
    const auto& [prices, world] = std::tie(bench.input().prices, bench.input().world);
    const auto* offer = find(prices, edit);
    const auto applied = whatif::apply(world, std::vector{edit});
    const HostIds known(world);
    for (const auto& host : applied.world.hosts)
        if (!known.has(host.id)) return HostPrices(prices, world.dimensions).partsOf(host, offer);
    return {offer ? HostPart{offer->name, "hosts", 1, offer->pricePerMonth}
                  : HostPart{"host_per_month", "hosts", 1, prices.hostPerMonth}};
}

base::Duration leadTimeOf(const PriceBook& prices, const whatif::Edit& edit) {
    const auto* offer = find(prices, edit);
    return offer ? offer->leadTime : prices.hostLeadTime;
}

namespace {

/// The prefix and a number: "new-large-1", which is no "new-large-gpu-1".
bool isNumbered(std::string_view name, std::string_view prefix) {
    return name.starts_with(prefix) && name.size() > prefix.size() &&
           name.find_first_not_of("0123456789", prefix.size()) == std::string_view::npos;
}

} // namespace

std::vector<int> newHosts(const model::World& before, const model::World& after, const HostOffer& offer) {
    const auto prefix = namePrefix(offer) + "-";
    const HostIds known(before);
    std::vector<int> rows;
    for (std::size_t h = 0; h < after.hosts.size(); ++h)
        if (isNumbered(after.hosts[h].name, prefix) && !known.has(after.hosts[h].id))
            rows.push_back(static_cast<int>(h));
    return rows;
}

Catalogue catalogueOf(const Bench& bench, const model::World& world, const std::vector<int>& items, bool zones) {
    Catalogue out;
    const auto& listed = bench.input().prices.catalogue;
    const auto offers = listed.empty() ? likeTheFleet(bench, world, items, zones) : listed;
    out.world = world;
    std::vector<model::ResourceId> names; // rows may shift while more are added
    for (const auto& offer : offers) {
        auto applied = whatif::apply(out.world, std::vector{buyEdit(bench, offer, 1)});
        if (!applied.skipped.empty()) {
            out.notes.push_back(
                PENUMBRA_SAY("Plan", "The offer '{}' is left out. {}")(offer.name, applied.skipped.front().reason));
            continue;
        }
        const auto rows = newHosts(out.world, applied.world, offer);
        if (rows.empty()) continue;
        names.push_back(applied.world.hosts[static_cast<std::size_t>(rows.front())].id);
        out.world = std::move(applied.world);
        out.offers.push_back({offer, -1});
    }
    const HostPrices priceOf(bench.input().prices, out.world.dimensions);
    for (std::size_t o = 0; o < names.size(); ++o) {
        auto& [offer, row] = out.offers[o];
        row = model::findHost(out.world, names[o]);
        if (!listed.empty())
            offer.pricePerMonth = priceOf.monthOf(out.world.hosts[static_cast<std::size_t>(row)], &offer);
    }
    return out;
}

} // namespace penumbra::remedy::purchase
