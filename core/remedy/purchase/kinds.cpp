#include "remedy/purchase/kinds.h"

#include "base/say.h"
#include "base/sentence_case.h"
#include "base/text.h"
#include "remedy/edits.h"
#include "risk/phrase.h"
#include "whatif/action.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::remedy::purchase {

namespace {

int countOf(const whatif::Edit& edit) {
    const auto params = whatif::paramsOf(edit.change);
    return params ? static_cast<int>(params->integer("count")) : 0;
}

whatif::Edit editOf(const Bench& bench, const Kind& kind, int count) {
    if (kind.listed) return buyEdit(bench, kind.offer, count);
    return {freeKey(bench, fmt::format("plan/add-hosts/{}", kind.offer.name)),
            {"add-hosts",
             {{"count", std::to_string(count)}, {"like", kind.host.id.text()}, {"name", namePrefix(kind.offer)}}},
            {arrival(bench, kind.offer), base::kEndOfTime},
            "",
            true};
}

/// What has no price comes last.
bool isCheaper(const Price& a, const Price& b) { return a.stated == b.stated ? a.expected < b.expected : a.stated; }

} // namespace

Kind kindLike(const Bench& bench, const model::WorldHost& host) {
    const auto& prices = bench.input().prices;
    const auto price = HostPrices(prices, bench.input().world.dimensions).monthOf(host);
    return {{host.name, {{"like", host.id.text()}}, price, prices.hostLeadTime}, false, host};
}

std::vector<Kind> listedKinds(const Bench& bench, const model::World& world) {
    std::vector<Kind> kinds;
    if (bench.input().prices.catalogue.empty()) return kinds;
    const auto catalogue = catalogueOf(bench, world, {}, false);
    for (const auto& [offer, row] : catalogue.offers)
        kinds.push_back({offer, true, catalogue.world.hosts[static_cast<std::size_t>(row)]});
    std::stable_sort(kinds.begin(), kinds.end(), [](const Kind& a, const Kind& b) {
        return isCheaper(a.offer.pricePerMonth, b.offer.pricePerMonth);
    });
    return kinds;
}

base::Duration soonestLead(const PriceBook& prices) {
    auto lead = prices.catalogue.empty() ? prices.hostLeadTime : prices.catalogue.front().leadTime;
    for (const auto& offer : prices.catalogue) lead = std::min(lead, offer.leadTime);
    return lead;
}

base::Time soonestArrival(const Bench& bench) {
    return std::chrono::ceil<std::chrono::hours>(bench.input().now + soonestLead(bench.input().prices));
}

Draft withMore(const Bench& bench, const Draft& draft, const Kind& kind, int more) {
    auto out = draft;
    auto edit = editOf(bench, kind, more);
    const auto known =
        std::find_if(out.edits.begin(), out.edits.end(), [&](const auto& e) { return e.key == edit.key; });
    if (known == out.edits.end())
        out.edits.push_back(std::move(edit));
    else
        *known = editOf(bench, kind, countOf(*known) + more);
    return out;
}

std::optional<Purchase> ordersOf(const Bench& bench, const Draft& draft) {
    const auto& catalogue = bench.input().prices.catalogue;
    Purchase out;
    out.offers = static_cast<int>(catalogue.size());
    out.bounded = false;
    for (const auto& edit : draft.edits) {
        const auto name = offerOf(edit);
        const auto offer =
            std::find_if(catalogue.begin(), catalogue.end(), [&](const HostOffer& o) { return o.name == name; });
        if (name.empty() || offer == catalogue.end()) continue;
        PurchaseLine line{
            name, countOf(edit), sumOf(partsOf(bench, edit)), offer->leadTime, base::kEndOfTime, base::kEndOfTime, {},
            {}};
        if (const auto needed = draft.needed.find(name); needed != draft.needed.end())
            std::tie(line.needP5, line.needP50) = std::tie(needed->second.p5, needed->second.p50);
        line.orderP5 = line.needP5 - offer->leadTime;
        line.orderP50 = line.needP50 - offer->leadTime;
        out.costPerMonth += line.count * line.pricePerMonth.expected;
        out.text += (out.text.empty() ? "" : " ") + sayLine(bench, line);
        out.lines.push_back(std::move(line));
    }
    return out.lines.empty() ? std::nullopt : std::optional(std::move(out));
}

std::string sayLine(const Bench& bench, const PurchaseLine& line) {
    const auto what = PENUMBRA_SAY("Plan", "{} of '{}'")(
        base::sayCount(line.count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts")), line.offer);
    const auto lead = base::sayDuration(line.leadTime);
    if (line.needP50 == base::kEndOfTime)
        return PENUMBRA_SAY("Plan", "{}, {} after the order.")(base::sentenceCase(what), lead);
    const auto when = line.needP5 == line.needP50
                          ? PENUMBRA_SAY("Plan", "needed from {}")(risk::sayTime(line.needP50))
                          : PENUMBRA_SAY("Plan", "needed from {} with a chance of 5 %, from {} with one of 50 %")(
                                risk::sayTime(line.needP5), risk::sayTime(line.needP50));
    if (line.orderP5 >= bench.input().now)
        return PENUMBRA_SAY("Plan", "Order {} by {}: {}, and they take {}.")(what, risk::sayTime(line.orderP5), when,
                                                                             lead);
    return PENUMBRA_SAY("Plan", "Order {} now, {} late: {}, and they take {}.")(
        what, base::sayDuration(bench.input().now - line.orderP5), when, lead);
}

} // namespace penumbra::remedy::purchase
