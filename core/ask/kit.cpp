#include "ask/kit.h"

#include "ask/saturation.h"
#include "base/say.h"
#include "base/text.h"
#include "remedy/price_items.h"
#include "remedy/purchase/kinds.h"
#include "risk/before.h"
#include "risk/phrase.h"
#include "session/advise.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::ask {

namespace {

bool isNeedy(const risk::Finding& f) {
    return f.kind == risk::FindingKind::Homeless || f.kind == risk::FindingKind::Exhaustion;
}

std::string sayKind(const remedy::PurchaseLine& line, const remedy::PriceBook& prices) {
    return prices.catalogue.empty() ? PENUMBRA_SAY("Question", "like {}")(line.offer) : line.offer;
}

std::string sayOrder(base::Time orderBy, base::Time now) {
    return orderBy > now ? PENUMBRA_SAY("Question", "Order by {}.")(risk::sayTime(orderBy))
                         : PENUMBRA_SAY("Question", "Order now: the date for it, {}, is past by {}.")(
                               risk::sayTime(orderBy), base::sayDuration(now - orderBy));
}

/// "4 like a1-01 and 1 like a3-01"; of one kind "like a1-01".
std::string sayKinds(const Kit& kit, const remedy::PriceBook& prices) {
    const auto& lines = kit.draft.purchase->lines;
    if (lines.size() == 1) return sayKind(lines.front(), prices);
    std::vector<std::string> parts;
    for (const auto& line : lines) parts.push_back(fmt::format("{} {}", line.count, sayKind(line, prices)));
    return risk::sayList(parts, parts.size());
}

std::string sayNotes(const std::vector<std::string>& notes) { return fmt::format("{}", fmt::join(notes, " ")); }

std::string sayFindings(std::size_t count) {
    return base::sayCount(count, PENUMBRA_TEXT("Count", "finding"), PENUMBRA_TEXT("Count", "findings"));
}

/// What is left: what comes before any host that is ordered now, and what hosts alone do not end.
std::string sayLeft(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices) {
    const auto soonest = evaluation.options.now + remedy::purchase::soonestLead(prices);
    std::vector<std::string> late, others;
    for (const auto& finding : kit.left) {
        const bool early = finding.p50.value_or(finding.at) < soonest;
        if (early && finding.kind == risk::FindingKind::Homeless) continue; // a note of the strategy says so
        const bool added = model::findHost(*kit.trial->world, finding.subject) >= 0 &&
                           model::findHost(*evaluation.world, finding.subject) < 0;
        const auto topic = remedy::topic(finding);
        (early ? late : others).push_back(added ? PENUMBRA_SAY("Question", "{}, one of the new hosts")(topic) : topic);
    }
    std::string text;
    if (!late.empty())
        text += PENUMBRA_SAY("Question", "Before any host is there that is ordered now ({}) comes: {}.")(
            risk::sayTime(soonest), risk::sayList(late));
    if (!others.empty())
        text +=
            (text.empty() ? "" : " ") +
            PENUMBRA_SAY("Question", "What hosts alone do not end: {}. Plans also move, shift and resize: find plans.")(
                risk::sayList(others));
    return text;
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

namespace {

constexpr int kMostRounds = 8; ///< of buying: what one leaves, or later drains bring, is asked for once more

/// More of the same kind is one line; the bound stays that of what was bought first, of which nobody knows whether it
/// is the cheapest then.
void addLines(std::optional<remedy::Purchase>& all, const remedy::Purchase& more) {
    if (!all) {
        all = more;
        return;
    }
    all->exact = false;
    for (const auto& line : more.lines) {
        const auto known = std::find_if(all->lines.begin(), all->lines.end(),
                                        [&](const auto& one) { return one.offer == line.offer; });
        if (known == all->lines.end()) {
            all->lines.push_back(line);
            continue;
        }
        known->count += line.count;
        known->needP5 = std::min(known->needP5, line.needP5);
        known->needP50 = std::min(known->needP50, line.needP50);
        known->orderP5 = std::min(known->orderP5, line.orderP5);
        known->orderP50 = std::min(known->orderP50, line.orderP50);
    }
}

base::Result<remedy::Draft> draftFor(const session::Evaluation& evaluation, const remedy::PriceBook& prices,
                                     const remedy::Asked& asked, const base::Run& run) {
    const auto input = session::inputOf(evaluation, prices);
    const remedy::Bench bench(input);
    return remedy::buyHostsFor(bench, {}, asked, run);
}

base::Result<Kit> bought(const session::Evaluation& evaluation, const remedy::PriceBook& prices, bool ofEdits,
                         const base::Run& run) {
    const auto askedOf = [&](const std::vector<risk::Finding>& findings) {
        std::vector<risk::Finding> out;
        for (const auto& f : findings)
            if (isNeedy(f) && (!ofEdits || risk::isBrought(f, evaluation.baseFindings))) out.push_back(f);
        return out;
    };
    Kit out;
    out.ofEdits = ofEdits;
    out.asked = out.left = askedOf(evaluation.findings);
    auto now = evaluation; // with what was bought so far
    const auto asked = [&](const risk::Finding& f) -> std::optional<risk::Finding> {
        if (ofEdits && !risk::isBrought(f, evaluation.baseFindings)) return {};
        auto own = f;
        if (ofEdits && f.kind == risk::FindingKind::Exhaustion)
            own.p5 = fullSooner(*now.world, *now.usage, *now.baseUsage, f).value_or(f.p50.value_or(f.at));
        return own;
    };
    for (int round = 0; round < kMostRounds && !(round > 0 && out.left.empty()); ++round) {
        auto more = draftFor(now, prices, asked, run);
        if (!more) return tl::unexpected(more.error());
        if (round == 0) out.draft.ofCatalogue = more->ofCatalogue;
        if (more->purchase || more->edits.empty() || round == 0) out.draft.notes = more->notes;
        if (more->edits.empty() || (round == 0 && !more->purchase)) break;
        auto draft = out.draft;
        draft.edits.insert(draft.edits.end(), more->edits.begin(), more->edits.end());
        auto trial = session::tryEdits(evaluation, with(evaluation, draft).edits, run);
        if (!trial) return tl::unexpected(trial.error());
        auto left = askedOf(trial->findings);
        const auto scored = [&](const auto& findings) {
            return remedy::scoreOf(findings, evaluation.demand->grid.end());
        };
        if (round > 0 && !remedy::better(scored(left), scored(out.left))) break;
        out.draft.edits = std::move(draft.edits);
        if (more->purchase) addLines(out.draft.purchase, *more->purchase);
        out.left = std::move(left);
        now.scenario = with(evaluation, out.draft);
        now.world = trial->world;
        now.usage = trial->usage;
        now.findings = trial->findings;
        out.trial = std::move(*trial);
    }
    if (!out.draft.purchase) return out;
    out.month = remedy::Price(0);
    out.orderBy = base::kEndOfTime;
    for (const auto& line : out.draft.purchase->lines) {
        out.hosts += line.count;
        out.month += line.pricePerMonth * line.count;
        out.orderBy = std::min(out.orderBy, line.orderP5);
    }
    return out;
}

} // namespace

base::Result<Kit> kitOfEdits(const session::Evaluation& evaluation, const remedy::PriceBook& prices,
                             const base::Run& run) {
    return bought(evaluation, prices, true, run);
}

base::Result<Kit> kitAnyway(const session::Evaluation& evaluation, const remedy::PriceBook& prices,
                            const base::Run& run) {
    auto bare = evaluation;
    for (auto& edit : bare.scenario.edits) edit.enabled = false;
    bare.world = bare.baseWorld;
    bare.usage = bare.baseUsage;
    bare.findings = bare.baseFindings;
    bare.skipped.clear();
    return bought(bare, prices, false, run);
}

std::string sayHosts(int count) {
    return base::sayCount(count, PENUMBRA_TEXT("Count", "host"), PENUMBRA_TEXT("Count", "hosts"));
}

std::string sayMix(const Kit& kit) {
    const auto hosts = sayHosts(kit.hosts);
    return std::any_of(kit.draft.edits.begin(), kit.draft.edits.end(),
                       [](const auto& edit) { return edit.change.action == "move"; })
               ? PENUMBRA_SAY("Question", "{} and moves")(hosts)
               : hosts;
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

Table kitTable(const session::Evaluation& evaluation, const std::vector<const Kit*>& kits,
               const remedy::PriceBook& prices) {
    Table table{"kit",
                PENUMBRA_SAY("Question", "Hosts to buy, by the price book")(),
                {{"for", PENUMBRA_SAY("Question", "What for")()},
                 {"kind", PENUMBRA_SAY("Question", "Kind of host")()},
                 {"hosts", PENUMBRA_SAY("Question", "More hosts")(), true},
                 {"month", PENUMBRA_SAY("Question", "A month")(), true},
                 {"lead", PENUMBRA_SAY("Question", "Lead time")()},
                 {"needed", PENUMBRA_SAY("Question", "Needed from, 5 %")()},
                 {"order", PENUMBRA_SAY("Question", "Order by")()}},
                {}};
    const auto now = evaluation.options.now;
    for (const auto* kit : kits) {
        if (!kit->draft.purchase) continue;
        const Cell what = kit->ofEdits ? Cell{PENUMBRA_SAY("Question", "your edits")(), "edits"}
                                       : Cell{PENUMBRA_SAY("Question", "what stands anyway")(), "anyway"};
        const auto& lines = kit->draft.purchase->lines;
        const auto first = table.rows.size();
        if (lines.size() > 1)
            table.rows.push_back({{what,
                                   {PENUMBRA_SAY("Question", "Total")(), "total"},
                                   {std::to_string(kit->hosts), kit->hosts},
                                   priceCell(kit->month, prices),
                                   {"", nullptr},
                                   {"", nullptr},
                                   orderCell(kit->orderBy, now)}});
        for (const auto& line : lines)
            table.rows.push_back({{what,
                                   {sayKind(line, prices), line.offer},
                                   {std::to_string(line.count), line.count},
                                   priceCell(line.pricePerMonth * line.count, prices),
                                   {base::sayDuration(line.leadTime), base::formatDuration(line.leadTime)},
                                   {risk::plainTime(line.needP5), base::formatTime(line.needP5)},
                                   orderCell(line.orderP5, now)}});
        table.rows[first].instead = with(evaluation, kit->draft);
        auto& detail = table.rows[first].detail; // the gravest of what is left
        if (!kit->left.empty())
            detail = PENUMBRA_SAY("Question",
                                  "The gravest that is left with it: {}")(risk::gravestFirst(kit->left).front().text);
    }
    return table;
}

std::string sayKit(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices) {
    const auto andNotes = [](std::string text, const std::vector<std::string>& notes) {
        return notes.empty() ? text : text + " " + sayNotes(notes);
    };
    if (kit.ofEdits && kit.asked.empty())
        return andNotes(PENUMBRA_SAY("Question",
                                     "Your edits need no more hosts: because of them nothing waits for a host "
                                     "and nothing runs out with a chance above {} that would not without "
                                     "them.")(risk::sayShare(evaluation.options.threshold)),
                        kit.draft.ofCatalogue);
    const auto what = PENUMBRA_SAY("Question", "something waits for a host, or runs out with a chance above {}")(
        risk::sayShare(evaluation.options.threshold));
    if (!kit.draft.purchase && kit.ofEdits)
        return PENUMBRA_SAY("Question", "No hosts were found that end one of {} that your edits bring ({}). {}")(
            sayFindings(kit.asked.size()), what, sayNotes(kit.draft.notes));
    if (!kit.draft.purchase) return sayNotes(kit.draft.notes);
    const auto& bought = *kit.draft.purchase;
    const auto hosts = sayHosts(kit.hosts), kinds = sayKinds(kit, prices),
               price = remedy::sayPrice(kit.month, prices.currency);
    auto text =
        kit.ofEdits
            ? PENUMBRA_SAY("Question", "With {} more, {}, for {} a month, the findings that your edits bring go from "
                                       "{} to {} ({}).")(hosts, kinds, price, kit.asked.size(), kit.left.size(), what)
            : PENUMBRA_SAY("Question", "With {} more, {}, for {} a month, the findings go from {} to {} ({}).")(
                  hosts, kinds, price, kit.asked.size(), kit.left.size(), what);
    text += " " + (kit.enough() ? PENUMBRA_SAY("Question", "That is enough.")()
                                : PENUMBRA_SAY("Question", "Hosts alone are not enough.")());
    if (const auto left = sayLeft(evaluation, kit, prices); !left.empty()) text += " " + left;
    if (kit.left.empty() && !kit.enough()) text += " " + kit.trial->verdict.limit;
    text += " " + sayOrder(kit.orderBy, evaluation.options.now);
    if (kit.enough())
        text += " " + (bought.exact ? PENUMBRA_SAY("Question", "Nothing cheaper holds it.")()
                       : bought.bound > 0
                           ? PENUMBRA_SAY("Question", "It is the cheapest that was found; at least {} a month is "
                                                      "needed.")(remedy::money(bought.bound, prices.currency))
                           : PENUMBRA_SAY("Question", "It is the cheapest that was found.")());
    return andNotes(text, kit.enough() ? kit.draft.ofCatalogue : kit.draft.notes); // the others tell of what is left
}

std::string sayAnyway(const session::Evaluation& evaluation, const Kit& kit, const remedy::PriceBook& prices) {
    if (kit.asked.empty()) return PENUMBRA_SAY("Question", "Without your edits no host is needed.")();
    if (!kit.draft.purchase) return PENUMBRA_SAY("Question", "Without your edits: {}")(sayNotes(kit.draft.notes));
    return PENUMBRA_SAY("Question", "Without your edits the fleet takes {} anyway, {}, for {} a month. {}")(
        sayHosts(kit.hosts), sayKinds(kit, prices), remedy::sayPrice(kit.month, prices.currency),
        sayOrder(kit.orderBy, evaluation.options.now));
}

std::string sayDefaults(const remedy::PriceBook& prices, const base::Params& params, bool warm) {
    const remedy::PriceBook untouched;
    const bool listed = !prices.catalogue.empty();
    std::string text;
    if (!listed && prices.classes.empty() && !prices.hostPerMonth.stated)
        text = PENUMBRA_SAY("Question", "Nobody said what a host costs: set its price, or offers with their lead "
                                        "times, under Plan, Prices, or with 'penumbra-cli prices'.")();
    std::vector<std::string> defaults;
    if ((!listed || warm) && prices.hostPerMonth == untouched.hostPerMonth)
        defaults.push_back(PENUMBRA_SAY("Question", "{} a month for a host without a price of its own")(
            remedy::sayPrice(prices.hostPerMonth, prices.currency)));
    if (!listed && !params.has("lead") && prices.hostLeadTime == untouched.hostLeadTime)
        defaults.push_back(PENUMBRA_SAY("Question", "a lead time of {}")(base::sayDuration(prices.hostLeadTime)));
    if (warm && prices.downtimePerServiceHour == untouched.downtimePerServiceHour)
        defaults.push_back(PENUMBRA_SAY("Question", "{} an hour of a service's downtime")(
            remedy::sayPrice(prices.downtimePerServiceHour, prices.currency)));
    if (!defaults.empty())
        text += (text.empty() ? "" : " ") +
                PENUMBRA_SAY("Question", "Reckoned with defaults: {}. Where they are not yours, set them under Plan, "
                                         "Prices, or with 'penumbra-cli prices'.")(risk::sayList(defaults));
    return text;
}

} // namespace penumbra::ask
