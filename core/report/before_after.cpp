#include "report/before_after.h"

#include "report/decision.h"
#include "report/words.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::string sayTightest(const remedy::Outcome& outcome) {
    if (!outcome.tightest) return "nothing is measured or limited";
    const auto& one = *outcome.tightest;
    return fmt::format("{:.0f} % of the {} of {}, {}", 100 * one.share, risk::sayDimension(one.dimension), one.name,
                       moment(one.at));
}

std::string sayDate(const remedy::Outcome& outcome) {
    return outcome.exhaustionP50 ? moment(*outcome.exhaustionP50) : "not within the horizon";
}

BeforeAfter counted(const char* what, int before, int after) {
    return {what, std::to_string(before), std::to_string(after)};
}

} // namespace

std::vector<BeforeAfter> beforeAfter(const session::Evaluation& evaluation, const remedy::Plan& plan) {
    const auto &before = plan.before, &after = plan.after;
    const auto& tally = plan.tally;
    return {{"Verdict", verdictTitle(evaluation.verdict.kind),
             verdictTitle(verdictWith(plan, evaluation.baseFindings).kind)},
            {"Chance of a breach", percent(before.breachProbability), percent(after.breachProbability)},
            {"Host nearest to its capacity, upper end of the 95 % band", sayTightest(before), sayTightest(after)},
            counted("Hosts that cannot be lost (N-1)", before.fatalHosts, after.fatalHosts),
            counted("Workloads without a host", before.homeless, after.homeless),
            counted("Lost services", before.lostServices, after.lostServices),
            {"First runs out, at the median", sayDate(before), sayDate(after)},
            {"Findings", std::to_string(tally.before()),
             fmt::format("{}: {} ended, {} left, {} new", tally.after(), tally.mended, tally.left, tally.added)}};
}

} // namespace penumbra::report
