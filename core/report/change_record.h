#pragma once

#include "report/work.h"

#include <string>
#include <vector>

namespace penumbra::report {

/// The texts that a change record asks for, made of the same page as the board's document. Lines end with "\n".
struct ChangeRecord {
    std::string title, description, reason, implementation, risks, backout, tests;
    base::TimeWindow window;                           ///< planned begin and end
    risk::VerdictKind verdict = risk::VerdictKind::Go; ///< with the plan, or of the scenario as it is
};
ChangeRecord changeRecord(const Document& document, const WorkList& list);

/// One work in words, with its way back and what to look at.
std::string workText(const Document& document, const Work& work);

/// "2026-03-01 02:00:00" in UTC.
std::string plainTime(base::Time time);

} // namespace penumbra::report
