#pragma once

#include "base/json.h"
#include "report/page.h"

namespace penumbra::report {

inline constexpr std::size_t kHashShown = 16; ///< digits of a hash that a person compares

/// The parts of the board's document behind its first page; page_affected.h and page_abort.h have two more. Each is
/// what its name says, with the numbers of the plan's JSON.

/// What is asked for, in a line each: what, when, at which cost, what happens without it, the way back, what else is
/// in the calendar.
std::vector<std::pair<std::string, std::string>> briefOf(const Document& document);
/// What the scenario holds: what is carried out, what a step of the plan shifts, what is only assumed.
PageSection changeSection(const Document& document);
/// What the plan adds, in its order.
PageSection stepSection(const remedy::Plan& plan);
/// How each change and step is taken back, the last one first, and until when.
PageSection backoutSection(const Document& document);
/// The touched hosts without and with the plan, as charts and as a table.
PageSection capacitySection(const Document& document);
/// Every plan, and doing nothing, with what speaks for it.
PageSection alternativeSection(const Document& document, const Page& page);
/// Type and priority of the change, what else is in the calendar, collisions and known vulnerabilities.
PageSection riskSection(const Document& document);
/// By what one sees that each change and step was carried out.
PageSection checkSection(const Document& document);
/// What to look at after the work.
PageSection measureSection(const Document& document);
/// What was taken for granted.
PageSection assumptionSection(const Document& document);
/// Where the data came from, and when.
PageSection sourceSection(const Document& document);
/// Data, models, options and the backtest: the facts of the page.
PageSection factSection(const Page& page);
/// Boxes to sign, and the same with the hash that is decided on.
PageTable signingTable();
PageSection signingSection(const Page& page);
/// What only people know: to be written in by hand.
PageSection byHandSection(const Document& document, const Page& page);
/// When the plan was made and decided on, and in which state.
PageSection historySection(const Document& document, const Page& page);

/// The member `touched`: the hosts of capacitySection().
base::Json touchedJson(const Document& document);
/// The member `measures`: the rows of measureSection().
base::Json measuresJson(const Document& document);

} // namespace penumbra::report
