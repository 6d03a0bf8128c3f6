#include "report/words.h"

#include "base/say.h"
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
    return risk::isConditional(finding) ? "if it fails" : percent(finding.probability);
}

std::string moment(base::Time time) {
    auto text = base::formatTime(time);
    if (text.empty()) return "open";
    text[10] = ' ';
    return text.substr(0, 16) + " UTC";
}

std::string span(const base::TimeWindow& window) {
    const bool begins = window.begin != base::kBeginningOfTime;
    const bool ends = window.end != base::kEndOfTime;
    if (begins && ends) {
        const auto from = moment(window.begin);
        const auto to = moment(window.end);
        const bool sameDay = from.substr(0, 10) == to.substr(0, 10);
        return fmt::format("{} to {}", from.substr(0, 16), sameDay ? to.substr(11) : to);
    }
    if (begins) return fmt::format("from {} on", moment(window.begin));
    if (ends) return fmt::format("until {}", moment(window.end));
    return "always";
}

std::string lasting(base::Duration duration) { return base::sayDuration(duration); }

std::string money(double amount, std::string_view currency) { return fmt::format("{:.0f} {}", amount, currency); }

std::string sayPrices(const remedy::PriceBook& prices) {
    const auto amount = [&](const remedy::Price& one) {
        if (!one.stated) return std::string("no price");
        const auto band = one.isBand() ? fmt::format(" ({:.10g} to {:.10g})", one.low, one.high) : std::string();
        return fmt::format("{:.10g}{} {}", one.expected, band, prices.currency);
    };
    const auto hosts = prices.catalogue.empty()
                           ? std::string()
                           : fmt::format(" and hosts of {}", base::sayCount(prices.catalogue.size(), "offer"));
    return fmt::format("{}{}: {} a month for a host, {} for an hour of a service's downtime, {} for a move",
                       prices == remedy::PriceBook() ? "default prices" : "prices as given", hosts,
                       amount(prices.hostPerMonth), amount(prices.downtimePerServiceHour),
                       amount(prices.movePerWorkload));
}

namespace {

std::string costText(double amount, const remedy::Band& band, bool partly, std::string_view currency) {
    if (partly && band.high <= 0) return "no price";
    const auto low = fmt::format("{:.0f}", band.low), high = fmt::format("{:.0f}", band.high);
    const auto text = low == high ? money(amount, currency) : fmt::format("{} to {} {}", low, high, currency);
    return partly ? "at least " + text : text;
}

bool lacks(const remedy::Plan& plan, std::string_view what) {
    return std::find(plan.unpriced.begin(), plan.unpriced.end(), what) != plan.unpriced.end();
}

} // namespace

std::string onceText(const remedy::Plan& plan, std::string_view currency) {
    return costText(plan.costOnce, plan.onceBand, lacks(plan, "moves") || lacks(plan, "downtime"), currency);
}

std::string monthText(const remedy::Plan& plan, std::string_view currency) {
    return costText(plan.costPerMonth, plan.monthBand, lacks(plan, "hosts"), currency);
}

std::string sayUnpriced(const remedy::Plan& plan) {
    if (plan.unpriced.empty()) return {};
    return fmt::format("No price is known for {}, so the costs leave {} out.",
                       risk::sayList(plan.unpriced, plan.unpriced.size()), plan.unpriced.size() == 1 ? "it" : "them");
}

std::string sayExposure(double workloadDays) {
    return fmt::format("{:.4g} workload-days on hosts with a known high vulnerability (CVSS 7 or more)", workloadDays);
}

const char* verdictTitle(risk::VerdictKind kind) {
    switch (kind) {
    case risk::VerdictKind::Go:
        return "GO";
    case risk::VerdictKind::GoIf:
        return "GO IF";
    case risk::VerdictKind::NoGo:
        return "NO GO";
    }
    return "NO GO";
}

} // namespace penumbra::report
