#include "report/words.h"

#include "base/grouped.h"
#include "base/say.h"
#include "base/text.h"
#include "remedy/price_items.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

std::string percent(double probability) {
    if (probability > 0 && probability < 0.01) return "< 1 %";
    if (probability < 1 && probability > 0.99) return "> 99 %";
    return fmt::format("{:.0f} %", probability * 100);
}

std::string chance(const risk::Finding& finding) {
    return risk::isConditional(finding) ? PENUMBRA_SAY("Report", "if it fails")() : percent(finding.probability);
}

std::string moment(base::Time time) {
    return base::formatTime(time).empty() ? PENUMBRA_SAY("Report", "open")() : risk::sayTime(time);
}

std::string day(base::Time time) {
    const auto text = base::sayDay(time);
    return text.empty() ? moment(time) : text;
}

std::string dayAndHour(base::Time time) {
    const auto text = base::sayDay(time);
    return text.empty() ? moment(time) : text + ' ' + base::sayClock(std::chrono::floor<std::chrono::minutes>(time));
}

std::string span(const base::TimeWindow& window) {
    const bool begins = window.begin != base::kBeginningOfTime;
    const bool ends = window.end != base::kEndOfTime;
    if (begins && ends)
        return PENUMBRA_SAY("Report", "{} to {} UTC")(risk::plainTime(window.begin), risk::endTime(window));
    if (begins) return PENUMBRA_SAY("Report", "from {} on")(moment(window.begin));
    if (ends) return PENUMBRA_SAY("Report", "until {}")(moment(window.end));
    return PENUMBRA_SAY("Report", "always")();
}

std::string lasting(base::Duration duration) { return base::sayDuration(duration); }

std::string money(double amount, std::string_view currency) { return remedy::money(amount, currency); }

std::string sayPrices(const remedy::PriceBook& prices) {
    const auto amount = [&](const remedy::Price& one) {
        if (!one.stated) return PENUMBRA_SAY("Report", "no price")();
        if (!one.isBand()) return fmt::format("{:.10g} {}", one.expected, prices.currency);
        return fmt::format("{:.10g} ({:.10g} to {:.10g}) {}", one.expected, one.low, one.high, prices.currency);
    };
    auto kind = prices == remedy::PriceBook() ? PENUMBRA_SAY("Report", "default prices")()
                                              : PENUMBRA_SAY("Report", "prices as given")();
    if (!prices.catalogue.empty())
        kind = PENUMBRA_SAY("Report", "{} and hosts of {}")(
            kind,
            base::sayCount(prices.catalogue.size(), PENUMBRA_TEXT("Count", "offer"), PENUMBRA_TEXT("Count", "offers")));
    auto text =
        PENUMBRA_SAY("Report", "{}: {} a month for a host, {} for an hour of a service's downtime, {} for a move")(
            kind, amount(prices.hostPerMonth), amount(prices.downtimePerServiceHour), amount(prices.movePerWorkload));
    for (const auto& one : prices.classes)
        text += ", " + PENUMBRA_SAY("Report", "{} for {}")(amount(one.pricePerMonth),
                                                           remedy::sayPriceItem(remedy::kClassPrefix + one.name));
    for (const auto& item : remedy::priceItems())
        if (const auto& price = prices.*item.price; item.extra && price.stated)
            text += ", " + PENUMBRA_SAY("Report", "{} for {}")(amount(price), base::said("Report", item.title));
    return text;
}

namespace {

std::string costText(double amount, const remedy::Band& band, bool partly, std::string_view currency) {
    remedy::Price price(band.low, amount, band.high);
    price.stated = !partly;
    return remedy::sayPrice(price, currency);
}

/// What a plan may have no price for, for who translates.
[[maybe_unused]] constexpr const char* kUnpriced[] = {
    PENUMBRA_TEXT("Unpriced", "moves"),   PENUMBRA_TEXT("Unpriced", "downtime"), PENUMBRA_TEXT("Unpriced", "hosts"),
    PENUMBRA_TEXT("Unpriced", "cores"),   PENUMBRA_TEXT("Unpriced", "memory"),   PENUMBRA_TEXT("Unpriced", "storage"),
    PENUMBRA_TEXT("Unpriced", "licences")};

bool lacks(const remedy::Plan& plan, std::string_view what) {
    return std::find(plan.unpriced.begin(), plan.unpriced.end(), what) != plan.unpriced.end();
}

} // namespace

std::string onceText(const remedy::Plan& plan, std::string_view currency) {
    return costText(plan.costOnce, plan.onceBand, lacks(plan, "moves") || lacks(plan, "downtime"), currency);
}

std::string monthText(const remedy::Plan& plan, std::string_view currency) {
    const bool partly = std::any_of(plan.costs.begin(), plan.costs.end(),
                                    [](const auto& line) { return line.monthly && !line.each.stated; });
    return costText(plan.costPerMonth, plan.monthBand, partly || lacks(plan, "hosts"), currency);
}

std::string sayUnpriced(const remedy::Plan& plan) {
    if (plan.unpriced.empty()) return {};
    std::vector<std::string> names;
    for (const auto& name : plan.unpriced) names.push_back(base::said("Unpriced", name.c_str()));
    const auto all = risk::sayList(names, names.size());
    return names.size() == 1 ? PENUMBRA_SAY("Report", "No price is known for {}, so the costs leave it out.")(all)
                             : PENUMBRA_SAY("Report", "No price is known for {}, so the costs leave them out.")(all);
}

std::string sayExposure(double workloadDays) {
    return PENUMBRA_SAY("Report", "{} workload-days on hosts with a known high vulnerability (CVSS 7 or more)")(
        base::rounded(workloadDays));
}

} // namespace penumbra::report
