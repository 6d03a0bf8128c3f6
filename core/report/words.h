#pragma once

#include "base/time.h"
#include "model/resource.h"
#include "remedy/plan.h"
#include "risk/finding.h"

#include <string>
#include <string_view>

namespace penumbra::report {

/// "12 %", "< 1 %" for what is not zero, "> 99 %" for what is not certain.
std::string percent(double probability);
/// percent() of a finding, or "if it fails" where that is what its probability would be of.
std::string chance(const risk::Finding& finding);
/// "1 Mar 2026 02:00 UTC"; "open" for an open end.
std::string moment(base::Time time);
/// "6 Dec", and "6 Dec 06:00": where the room is short and the year is told elsewhere.
std::string day(base::Time time);
std::string dayAndHour(base::Time time);
/// "1 Mar 2026 02:00 to 04:00 UTC", "from ... on", "always".
std::string span(const base::TimeWindow& window);
/// base::sayDuration.
std::string lasting(base::Duration duration);
/// "400 EUR".
std::string money(double amount, std::string_view currency);
/// "default prices: 400 EUR a month for a host, 1000 EUR for an hour of a service's downtime, 2 EUR for a move", or
/// "prices as given: ...".
std::string sayPrices(const remedy::PriceBook& prices);
/// What a plan costs once, by the band: "350 to 500 EUR", "400 EUR", "at least 400 EUR" where something has no price,
/// "no price" where nothing has.
std::string onceText(const remedy::Plan& plan, std::string_view currency);
/// The same of a month.
std::string monthText(const remedy::Plan& plan, std::string_view currency);
/// "No price is known for downtime and moves: they are not counted."; empty where every price is.
std::string sayUnpriced(const remedy::Plan& plan);
/// "120 workload-days on hosts with a known high vulnerability (CVSS 7 or more)".
std::string sayExposure(double workloadDays);

} // namespace penumbra::report
