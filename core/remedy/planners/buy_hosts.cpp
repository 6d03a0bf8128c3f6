#include "base/say.h"
#include "base/text.h"
#include "remedy/edits.h"
#include "remedy/purchase/kinds.h"
#include "remedy/purchase/need.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>
#include <utility>

namespace penumbra::remedy {

namespace {

using namespace purchase;

/// One way to ask: how much room above the peaks, and whether hosts that are there may take somebody.
struct Attempt {
    double margin;
    bool bins;
};
constexpr Attempt kAttempts[] = {{1, true}, {1, false}, {1.1, true}, {1.25, false}, {1.5, false}, {2, false}};

/// Buys what the answer says and moves who has to leave; with `pin` also who waits, to the host the answer gives.
Draft carryOut(const Bench& bench, const Draft& draft, const Shadow& now, const Need& need, const Answer& answer,
               bool pin) {
    Draft out = draft;
    const auto& offers = need.catalogue.offers;
    for (std::size_t o = 0; o < offers.size(); ++o)
        if (answer.counts[o] > 0) out.edits.push_back(buyEdit(bench, offers[o].offer, answer.counts[o]));
    const auto world = bench.worldOf(out).world;
    std::vector<std::pair<int, base::Time>> bought; // row, when it comes
    for (std::size_t o = 0; o < offers.size(); ++o) {
        if (answer.counts[o] == 0) continue;
        const auto rows = newHosts(now.world, world, offers[o].offer);
        if (static_cast<int>(rows.size()) < answer.counts[o]) return draft; // the fleet does not take the offer
        for (std::size_t i = 0; i < rows.size() && static_cast<int>(i) < answer.counts[o]; ++i)
            bought.emplace_back(rows[i], arrival(bench, offers[o].offer));
    }
    for (std::size_t i = 0; i < need.workloads.size(); ++i) {
        const int bin = answer.hostOf[i];
        if (bin == need.problem.items[i].home || (need.homeless[i] && !pin)) continue;
        const auto bins = static_cast<int>(need.bins.size());
        const auto [row, at] = bin < bins ? std::pair(need.bins[static_cast<std::size_t>(bin)], bench.start())
                                          : bought[static_cast<std::size_t>(bin - bins)];
        const auto& mover = now.world.workloads[static_cast<std::size_t>(need.workloads[i])];
        out.edits.push_back(
            moveEdit(bench, mover.id, world.hosts[static_cast<std::size_t>(row)].id, std::max(at, mover.exists.begin)));
    }
    return out;
}

/// When the hosts of each offer are first needed.
std::vector<PurchaseLine> linesOf(const Need& need, const Answer& answer) {
    std::vector<PurchaseLine> lines;
    int first = static_cast<int>(need.bins.size());
    for (std::size_t o = 0; o < answer.counts.size(); ++o) {
        const int end = first + answer.counts[o];
        if (answer.counts[o] > 0) {
            const auto& offer = need.catalogue.offers[o].offer;
            PurchaseLine line{offer.name,
                              answer.counts[o],
                              offer.pricePerMonth,
                              offer.leadTime,
                              base::kEndOfTime,
                              base::kEndOfTime,
                              {},
                              {}};
            const auto due = [&](const Due& d) {
                line.needP5 = std::min(line.needP5, d.p5);
                line.needP50 = std::min(line.needP50, d.p50);
            };
            for (std::size_t i = 0; i < answer.hostOf.size(); ++i)
                if (answer.hostOf[i] >= first && answer.hostOf[i] < end) due(need.due[i]);
            for (std::size_t s = 0; s < need.poolDue.size(); ++s)
                if (need.problem.shortages[s].offers[o] != 0) due(need.poolDue[s]);
            line.orderP5 = line.needP5 - offer.leadTime;
            line.orderP50 = line.needP50 - offer.leadTime;
            lines.push_back(std::move(line));
        }
        first = end;
    }
    return lines;
}

std::string sayPurchase(const Bench& bench, const Purchase& bought) {
    const auto& currency = bench.input().prices.currency;
    std::string text;
    for (const auto& line : bought.lines) text += sayLine(bench, line) + " ";
    const double gap = bought.costPerMonth > 0 ? 1 - bought.bound / bought.costPerMonth : 0;
    text += PENUMBRA_SAY("Plan", "That is {:.2f} {} a month, of {}")(
        bought.costPerMonth, currency,
        base::sayCount(bought.offers, PENUMBRA_TEXT("Count", "offer"), PENUMBRA_TEXT("Count", "offers")));
    if (bought.exact)
        return PENUMBRA_SAY("Plan",
                            "{}; nothing cheaper holds it, by an exact search (by volume alone, at least {:.2f}).")(
            text, bought.volumeBound);
    return PENUMBRA_SAY("Plan", "{}; the least that it could be is {:.2f}, so at most {:.1f} % too much.")(
        text, bought.bound, 100 * gap);
}

Purchase purchaseOf(const Bench& bench, const Need& need, const Answer& answer, const Answer& first) {
    Purchase out;
    out.lines = linesOf(need, answer);
    out.offers = static_cast<int>(need.catalogue.offers.size());
    out.costPerMonth = static_cast<double>(answer.cost) / 100;
    out.volumeBound = static_cast<double>(first.volume) / 100;
    out.bound = static_cast<double>(std::min(first.bound, answer.cost)) / 100;
    out.exact = answer.cost <= first.bound;
    out.text = sayPurchase(bench, out);
    return out;
}

struct Tried {
    Draft draft;
    Score score;
    bool all = false; ///< nothing that hosts were asked for is left
};

/// What waits or runs out after the last of the draft's edits has begun, other than what no host can help.
bool leaves(const std::vector<risk::Finding>& findings, const Draft& draft,
            const std::vector<const risk::Finding*>& hopeless) {
    base::Time last = base::kBeginningOfTime;
    for (const auto& edit : draft.edits) last = std::max(last, edit.window.begin);
    return std::any_of(findings.begin(), findings.end(), [&](const risk::Finding& f) {
        if (f.kind != risk::FindingKind::Exhaustion && f.kind != risk::FindingKind::Homeless) return false;
        const bool given =
            std::any_of(hopeless.begin(), hopeless.end(), [&](const auto* other) { return sameKey(*other, f); });
        return !endsBy(f, last) && !given;
    });
}

/// What is no better, to go on in a sentence.
std::string sayWorse(const Score& score, const Score& before) {
    if (score.lostHours > before.lostHours) return PENUMBRA_SAY("Plan", "services would be lost for longer")();
    if (score.homelessHours > before.homelessHours)
        return PENUMBRA_SAY("Plan", "workloads would be without a host for longer")();
    return PENUMBRA_SAY("Plan",
                        "the room that is made fills again or another host fills instead, so no less would run out")();
}

/// The answer as the engine plays it: first with those who wait placed by the rules, then on the hosts it gives them.
/// Where neither is better, `trouble` says why.
base::Result<std::optional<Tried>> tryOut(const Bench& bench, const Draft& draft, const Shadow& now, const Need& need,
                                          const Answer& answer, const std::vector<const risk::Finding*>& hopeless,
                                          std::string& trouble, const base::Run& run) {
    std::optional<Tried> best;
    for (const bool pin : {false, true}) {
        auto candidate = carryOut(bench, draft, now, need, answer, pin);
        auto placed = bench.place(candidate, run);
        if (!placed) return tl::unexpected(placed.error());
        if (!placed->allowed) {
            if (trouble.empty()) trouble = placed->refusal;
            continue;
        }
        auto shadow = bench.evaluate(candidate, run, &now.usage);
        if (!shadow) return tl::unexpected(shadow.error());
        if (!better(shadow->score, best ? best->score : now.score)) {
            if (trouble.empty()) trouble = sayWorse(shadow->score, now.score);
            continue;
        }
        const bool all = !leaves(shadow->findings, candidate, hopeless);
        best = Tried{std::move(candidate), shadow->score, all};
        if (all) break;
    }
    return best;
}

void noteLeftOut(const Need& need, Draft& draft) {
    draft.ofCatalogue = need.catalogue.notes;
    for (const auto& sentence : draft.ofCatalogue) note(draft, sentence);
    for (const auto& sentence : need.outgrown) note(draft, sentence);
    if (!need.late.empty())
        note(draft, PENUMBRA_SAY("Plan", "Hosts that are ordered now come too late for {}.")(risk::sayList(need.late)));
}

/// Findings that hosts of the catalogue cannot mend, each asked alone and in this way.
base::Result<std::vector<const risk::Finding*>> hopeless(Sizes& sizes, const Attempt& attempt, const base::Run& run) {
    constexpr Limits quick{2'000, 200'000, 20'000};
    std::vector<const risk::Finding*> out;
    for (const auto& finding : sizes.now().findings) {
        if (run.stopped()) return base::failCancelled();
        const auto need =
            needOf(sizes, attempt.margin, attempt.bins, [&](const risk::Finding& f) { return &f == &finding; });
        if (need.empty()) {
            if (!need.impossible.empty()) out.push_back(&finding);
            continue;
        }
        auto answer = cheapest(need.problem, quick, run);
        if (!answer) return tl::unexpected(answer.error());
        if (!*answer) out.push_back(&finding);
    }
    return out;
}

/// What to buy, asked in one way: the need and the cheapest answer to it.
struct Buy {
    Need need;
    std::optional<Answer> answer;
};

/// Of all findings but the hopeless ones; where no purchase holds that all, of those that some purchase holds alone.
base::Result<Buy> ask(Sizes& sizes, const Attempt& attempt, const std::vector<const risk::Finding*>& left,
                      const base::Run& run) {
    const auto isIn = [](const std::vector<const risk::Finding*>& list, const risk::Finding& f) {
        return std::find(list.begin(), list.end(), &f) != list.end();
    };
    auto need = needOf(sizes, attempt.margin, attempt.bins, [&](const risk::Finding& f) { return !isIn(left, f); });
    if (need.empty()) return Buy{std::move(need), {}};
    auto answer = cheapest(need.problem, {}, run);
    if (!answer) return tl::unexpected(answer.error());
    if (*answer) return Buy{std::move(need), std::move(*answer)};
    const auto more = hopeless(sizes, attempt, run);
    if (!more) return tl::unexpected(more.error());
    auto part = needOf(sizes, attempt.margin, attempt.bins,
                       [&](const risk::Finding& f) { return !isIn(left, f) && !isIn(*more, f); });
    if (part.empty()) return Buy{std::move(need), {}};
    answer = cheapest(part.problem, {}, run);
    if (!answer) return tl::unexpected(answer.error());
    return Buy{std::move(part), std::move(*answer)};
}

/// The cheapest hosts that hold what waits and what must leave a host that runs out. Where the rules of placement or
/// the joint band refuse what the packing says, it is asked again with more room; the bound is that of the first time.
base::Result<Draft> cheapestHosts(const Bench& bench, Draft draft, const Asked& asked, const base::Run& run) {
    auto now = bench.evaluate(draft, run);
    if (!now) return tl::unexpected(now.error());
    const auto all = std::exchange(now->findings, {});
    std::vector<const risk::Finding*> given; // what is left whatever is bought
    for (const auto& finding : all)
        if (auto own = asked(finding))
            now->findings.push_back(std::move(*own));
        else
            given.push_back(&finding);
    Sizes sizes(bench, *now);
    const auto left = hopeless(sizes, kAttempts[0], run);
    if (!left) return tl::unexpected(left.error());
    given.insert(given.end(), left->begin(), left->end());
    noteLeftOut(needOf(sizes, kAttempts[0].margin, kAttempts[0].bins, [](const auto&) { return true; }), draft);
    std::vector<std::string> names;
    for (const auto* finding : *left) names.push_back(topic(*finding));
    if (!names.empty())
        note(draft,
             bench.input().prices.catalogue.empty()
                 ? PENUMBRA_SAY("Plan", "No host of the fleet's kinds can help with {}.")(risk::sayList(names, 8))
                 : PENUMBRA_SAY("Plan", "No host of the catalogue can help with {}.")(risk::sayList(names, 8)));
    std::optional<Answer> first;
    std::optional<Tried> best;
    std::optional<Purchase> bought;
    std::string trouble;
    for (const auto& attempt : kAttempts) {
        const auto buy = ask(sizes, attempt, *left, run);
        if (!buy) return tl::unexpected(buy.error());
        const auto& [need, answer] = *buy;
        if (need.empty()) {
            if (draft.notes.empty())
                note(draft, PENUMBRA_SAY("Plan", "Nothing waits for a host or runs out, so no host is needed.")());
            return draft;
        }
        if (!answer) continue;
        if (!first) first = *answer;
        auto tried = tryOut(bench, draft, *now, need, *answer, given, trouble, run);
        if (!tried) return tl::unexpected(tried.error());
        if (!*tried || (best && !better((*tried)->score, best->score))) continue;
        best = std::move(**tried);
        bought = purchaseOf(bench, need, *answer, *first);
        if (best->all) break;
    }
    if (!best && first) {
        note(draft,
             PENUMBRA_SAY("Plan", "What holds it by size does not by the rules: {}, whether hosts that are there take "
                                  "some of it or not.")(trouble));
    } else if (!best) {
        note(draft,
             PENUMBRA_SAY(
                 "Plan",
                 "No purchase from this catalogue mends it: no combination of its hosts may hold what needs room.")());
    } else {
        draft.edits = std::move(best->draft.edits);
        if (bought->lines.empty())
            note(draft,
                 PENUMBRA_SAY(
                     "Plan",
                     "The hosts that are there have room for it once workloads move, so none need be bought.")());
        else
            draft.purchase = std::move(bought);
    }
    return draft;
}

} // namespace

/// Where a price is missing nobody can say what is cheapest.
base::Result<Draft> buyHostsFor(const Bench& bench, Draft draft, const Asked& asked, const base::Run& run) {
    const auto& prices = bench.input().prices;
    const bool classed = std::any_of(prices.classes.begin(), prices.classes.end(),
                                     [](const HostClass& one) { return one.pricePerMonth.stated; });
    if (prices.catalogue.empty() && !prices.hostPerMonth.stated && !classed)
        note(draft,
             PENUMBRA_SAY("Plan", "The price book has no price for a host, so the cheapest cannot be looked for.")());
    for (const auto& offer : prices.catalogue)
        if (!offer.pricePerMonth.stated)
            note(draft, PENUMBRA_SAY("Plan",
                                     "The price book has no price for the offer '{}', so the cheapest cannot be looked "
                                     "for.")(offer.name));
    if (!draft.notes.empty()) return draft;
    return cheapestHosts(bench, std::move(draft), asked, run);
}

base::Result<Draft> buyHosts(const Bench& bench, Draft draft, const base::Run& run) {
    const auto kept = draft.edits.size();
    auto out = buyHostsFor(
        bench, std::move(draft), [](const risk::Finding& f) { return std::optional(f); }, run);
    if (out && !out->purchase) out->edits.resize(kept); // moves alone are another strategy's
    return out;
}

extern constinit const Planner buyHostsPlanner{
    "buy-hosts", PENUMBRA_TEXT("planners", "Buy hosts"),
    PENUMBRA_TEXT(
        "planners",
        "The cheapest hosts of a catalogue that hold what runs out or waits, with the date to order them by."),
    [](const Bench& bench, const base::Run& run) { return propose(bench, run, buyHosts, "buy-hosts", "Buy hosts"); }};

} // namespace penumbra::remedy
