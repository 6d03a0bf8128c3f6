#pragma once

#include "report/page.h"

namespace penumbra::report {

/// "83 %: c1-01 is likely to run out of memory (96 GiB) by 2026-12-05 00:00 UTC": the reasons are left to the section.
std::string inShort(const risk::Finding& finding);

/// Steps in short for the first page: those that shift one change to the same hours are one line.
std::vector<std::string> stepLines(const remedy::Plan& plan);

/// Parts 2 to 10 of the document and what the words mean. The page has its plans, decision and facts already.
std::vector<PageSection> makeSections(const Document& document, const Page& page);

} // namespace penumbra::report
