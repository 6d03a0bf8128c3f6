#include "report/words.h"

#include "base/say.h"
#include "risk/risk.h"

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
    const auto amount = [&](double one) { return fmt::format("{:.10g} {}", one, prices.currency); };
    const auto hosts = prices.catalogue.empty()
                           ? std::string()
                           : fmt::format(" and hosts of {}", base::sayCount(prices.catalogue.size(), "offer"));
    return fmt::format("{}{}: {} a month for a host, {} for an hour of a service's downtime, {} for a move",
                       prices == remedy::PriceBook() ? "default prices" : "prices as given", hosts,
                       amount(prices.hostPerMonth), amount(prices.downtimePerServiceHour),
                       amount(prices.movePerWorkload));
}

std::string sayExposure(double workloadDays) {
    return fmt::format("{:.4g} workload-days on hosts with a known high vulnerability (CVSS 7 or more)", workloadDays);
}

} // namespace penumbra::report
