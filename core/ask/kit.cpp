#include "ask/kit.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/price_items.h"
#include "risk/phrase.h"
#include "session/advise.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ask {

namespace {

int needyIn(const std::vector<risk::Finding>& findings) {
    return static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const risk::Finding& f) {
        return f.kind == risk::FindingKind::Homeless || f.kind == risk::FindingKind::Exhaustion;
    }));
}

std::string sayKind(const remedy::PurchaseLine& line, const remedy::PriceBook& prices) {
    return prices.catalogue.empty() ? PENUMBRA_SAY("Question", "like {}")(line.offer) : line.offer;
}

std::string sayOrder(base::Time orderBy, base::Time now) {
    return orderBy > now ? PENUMBRA_SAY("Question", "Order by {}.")(risk::sayTime(orderBy))
                         : PENUMBRA_SAY("Question", "Order now: the date for it, {}, is past by {}.")(
                               risk::sayTime(orderBy), base::sayDuration(now - orderBy));
}

whatif::Scenario with(const session::Evaluation& evaluation, const remedy::Draft& draft) {
    auto scenario = evaluation.scenario;
    scenario.edits.insert(scenario.edits.end(), draft.edits.begin(), draft.edits.end());
    return scenario;
}

} // namespace

remedy::PriceBook withLead(remedy::PriceBook prices, const base::Params& params) {
    if (!params.has("lead")) return prices;
    prices.hostLeadTime = params.duration("lead");
    for (auto& offer : prices.catalogue) offer.leadTime = params.duration("lead");
    return prices;
}

base::Result<Kit> kitOf(const session::Evaluation& evaluation, const remedy::PriceBook& prices, const base::Run& run) {
    Kit out;
    {
        const auto input = session::inputOf(evaluation, prices);
        const remedy::Bench bench(input);
        auto draft = remedy::buyHosts(bench, {}, run);
        if (!draft) return tl::unexpected(draft.error());
        out.draft = std::move(*draft);
    }
    out.bare = needyIn(evaluation.baseFindings);
    out.before = out.left = needyIn(evaluation.findings);
    if (!out.draft.purchase) return out;
    out.month = remedy::Price(0);
    out.orderBy = base::kEndOfTime;
    for (const auto& line : out.draft.purchase->lines) {
        out.hosts += line.count;
        out.month += line.pricePerMonth * line.count;
        out.orderBy = std::min(out.orderBy, line.orderP5);
    }
    auto trial = session::tryEdits(evaluation, with(evaluation, out.draft).edits, run);
    if (!trial) return tl::unexpected(trial.error());
    out.left = needyIn(trial->findings);
    out.trial = std::move(*trial);
    return out;
}

std::string sayHosts(int count) {
    return base::sayCount(count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
}

Cell shareCell(double share) {
    return {share <= 0 ? PENUMBRA_SAY("Risk", "{:.0f} %")(0.0) : risk::sayShare(share), share};
}

Cell priceCell(const remedy::Price& price, const remedy::PriceBook& prices) {
    return {remedy::sayPrice(price, prices.currency),
            {{"low", price.low}, {"expected", price.expected}, {"high", price.high}, {"stated", price.stated}}};
}

Cell orderCell(base::Time orderBy, base::Time now) {
    return {orderBy > now ? risk::plainTime(orderBy)
                          : PENUMBRA_SAY("Question", "now, {} late")(base::sayDuration(now - orderBy)),
            base::formatTime(orderBy)};
}

Table kitTable(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices) {
    Table table{"kit",
                PENUMBRA_SAY("Question", "The cheapest mix for the whole fleet, by the price book")(),
                {{"kind", PENUMBRA_SAY("Question", "Kind of host")()},
                 {"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"month", PENUMBRA_SAY("Question", "A month")(), true},
                 {"lead", PENUMBRA_SAY("Question", "Lead time")()},
                 {"needed", PENUMBRA_SAY("Question", "Needed from, with 5 %")()},
                 {"order", PENUMBRA_SAY("Question", "Order by")()}},
                {}};
    if (!kit.draft.purchase) return table;
    const auto now = evaluation.options.now;
    const auto& lines = kit.draft.purchase->lines;
    if (lines.size() > 1)
        table.rows.push_back({{{PENUMBRA_SAY("Question", "Total")(), "total"},
                               {std::to_string(kit.hosts), kit.hosts},
                               priceCell(kit.month, prices),
                               {"", nullptr},
                               {"", nullptr},
                               orderCell(kit.orderBy, now)}});
    for (const auto& line : lines)
        table.rows.push_back({{{sayKind(line, prices), line.offer},
                               {std::to_string(line.count), line.count},
                               priceCell(line.pricePerMonth * line.count, prices),
                               {base::sayDuration(line.leadTime), base::formatDuration(line.leadTime)},
                               {risk::plainTime(line.needP5), base::formatTime(line.needP5)},
                               orderCell(line.orderP5, now)}});
    table.rows.front().instead = with(evaluation, kit.draft);
    return table;
}

std::string sayKit(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices) {
    std::string notes;
    for (const auto& note : kit.draft.notes) notes += (notes.empty() ? "" : " ") + note;
    if (!kit.draft.purchase) return notes;
    const auto& bought = *kit.draft.purchase;
    std::vector<std::string> parts;
    for (const auto& line : bought.lines) parts.push_back(fmt::format("{} {}", line.count, sayKind(line, prices)));
    auto text = PENUMBRA_SAY("Question", "The whole fleet takes {} more, {}, for {} a month.")(
        sayHosts(kit.hosts), risk::sayList(parts, parts.size()), remedy::sayPrice(kit.month, prices.currency));
    text += " " + sayOrder(kit.orderBy, evaluation.options.now);
    text += " " + (kit.enough() ? PENUMBRA_SAY("Question", "That is enough.")()
                                : PENUMBRA_SAY("Question", "Hosts alone are not enough.")());
    text +=
        " " + PENUMBRA_SAY("Question", "Findings that something waits for a host, or runs out with a chance above {}: "
                                       "{} with them and the moves to them, {} without them, {} without the "
                                       "edits. The verdict is {}.")(risk::sayShare(evaluation.options.threshold),
                                                                    kit.left, kit.before, kit.bare,
                                                                    risk::sayVerdict(kit.trial->verdict.kind));
    if (!kit.enough())
        text += " " + kit.trial->verdict.limit + " " +
                PENUMBRA_SAY("Question", "Plans also move, shift and resize: find plans.")();
    if (!bought.exact && bought.bound > 0)
        text += " " + PENUMBRA_SAY("Question", "A cheaper mix may do: at least {} is needed.")(
                          remedy::money(bought.bound, prices.currency));
    return notes.empty() ? text : text + " " + notes;
}

std::string sayDefaults(const remedy::PriceBook& prices, const base::Params& params, bool warm) {
    const remedy::PriceBook untouched;
    const bool listed = !prices.catalogue.empty();
    std::string text;
    if (!listed && prices.classes.empty() && !prices.hostPerMonth.stated)
        text = PENUMBRA_SAY("Question", "Nobody said what a host costs: set host_per_month, or offers with their lead "
                                        "times, under Plan, Prices, or with 'penumbra-cli prices'.")();
    std::vector<std::string> defaults, keys;
    const auto add = [&](std::string what, const char* key) {
        defaults.push_back(std::move(what));
        keys.emplace_back(key);
    };
    if ((!listed || warm) && prices.hostPerMonth == untouched.hostPerMonth)
        add(PENUMBRA_SAY("Question", "{} a month for a host without a price of its own")(
                remedy::sayPrice(prices.hostPerMonth, prices.currency)),
            "host_per_month");
    if (!listed && !params.has("lead") && prices.hostLeadTime == untouched.hostLeadTime)
        add(PENUMBRA_SAY("Question", "a lead time of {}")(base::sayDuration(prices.hostLeadTime)), "host_lead_time");
    if (warm && prices.downtimePerServiceHour == untouched.downtimePerServiceHour)
        add(PENUMBRA_SAY("Question", "{} an hour of a service's downtime")(
                remedy::sayPrice(prices.downtimePerServiceHour, prices.currency)),
            "downtime_per_service_hour");
    if (!keys.empty())
        text += (text.empty() ? "" : " ") +
                PENUMBRA_SAY("Question",
                             "Reckoned with defaults: {}. Where they are not yours, set {} under Plan, "
                             "Prices, or with 'penumbra-cli prices'.")(risk::sayList(defaults), risk::sayList(keys));
    return text;
}

} // namespace penumbra::ask
