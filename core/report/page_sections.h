#pragma once

#include "report/page.h"

namespace penumbra::report {

/// "83 %: c1-01 is likely to run out of memory (96 GiB) by 2026-12-05 00:00 UTC": the reasons are left to the section.
std::string inShort(const risk::Finding& finding);

/// Steps in short for the first page: those that shift one change to the same hours are one line.
std::vector<std::string> stepLines(const remedy::Plan& plan);

/// Everything that was found, what is left, every step with its way back, and what the words mean.
std::vector<PageSection> makeSections(const Document& document);

} // namespace penumbra::report
