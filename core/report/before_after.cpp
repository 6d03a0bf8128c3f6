#include "report/before_after.h"
#include "base/text.h"

#include "report/decision.h"
#include "report/words.h"
#include "risk/phrase.h"
#include "risk/risk.h"

#include <fmt/format.h>

namespace penumbra::report {

namespace {

std::string sayTightest(const remedy::Outcome& outcome) {
    if (!outcome.tightest) return PENUMBRA_SAY("Report", "nothing is measured or limited")();
    const auto& one = *outcome.tightest;
    return PENUMBRA_SAY("Report", "{:.0f} % of the {} of {}, {}")(100 * one.share, risk::sayDimension(one.dimension),
                                                                  one.name, moment(one.at));
}

std::string sayDate(const remedy::Outcome& outcome) {
    return outcome.exhaustionP50 ? moment(*outcome.exhaustionP50) : PENUMBRA_SAY("Report", "not within the horizon")();
}

BeforeAfter counted(std::string what, int before, int after) {
    return {std::move(what), std::to_string(before), std::to_string(after)};
}

} // namespace

std::vector<BeforeAfter> beforeAfter(const session::Evaluation& evaluation, const remedy::Plan& plan) {
    const auto &before = plan.before, &after = plan.after;
    const auto& tally = plan.tally;
    return {{PENUMBRA_SAY("Report", "Verdict")(), risk::sayVerdict(evaluation.verdict.kind),
             risk::sayVerdict(verdictWith(plan, evaluation.baseFindings).kind)},
            {PENUMBRA_SAY("Report", "Chance of a breach")(), percent(before.breachProbability),
             percent(after.breachProbability)},
            {PENUMBRA_SAY("Report", "Host nearest to its capacity, upper end of the 95 % band")(), sayTightest(before),
             sayTightest(after)},
            counted(PENUMBRA_SAY("Report", "Hosts whose loss leaves a workload without a host (N-1)")(),
                    before.fatalHosts, after.fatalHosts),
            counted(PENUMBRA_SAY("Report", "Workloads without a host")(), before.homeless, after.homeless),
            counted(PENUMBRA_SAY("Report", "Lost services")(), before.lostServices, after.lostServices),
            {PENUMBRA_SAY("Report", "First runs out, at the median")(), sayDate(before), sayDate(after)},
            {PENUMBRA_SAY("Report", "Findings")(), std::to_string(tally.before()),
             PENUMBRA_SAY("Report", "{} ({} left, {} new); {} ended")(tally.after(), tally.left, tally.added,
                                                                      tally.mended)}};
}

} // namespace penumbra::report
