#include "report/decision.h"

#include "base/say.h"
#include "base/text.h"
#include "remedy/remedy.h"
#include "risk/before.h"
#include "risk/phrase.h"

#include <algorithm>

namespace penumbra::report {

namespace {

/// risk::verdictName() in a sentence, for who translates.
[[maybe_unused]] constexpr const char* kVerdicts[] = {PENUMBRA_TEXT("Verdict", "go"), PENUMBRA_TEXT("Verdict", "go-if"),
                                                      PENUMBRA_TEXT("Verdict", "no-go")};

} // namespace

std::string titleAmong(const remedy::Plan& plan, const std::vector<remedy::Plan>& among) {
    const bool alone = std::count_if(among.begin(), among.end(),
                                     [&](const auto& other) { return other.strategy == plan.strategy; }) < 2;
    const auto* planner = alone ? remedy::planners().find(plan.strategy) : nullptr;
    return planner ? base::said("planners", planner->title) : plan.title;
}

risk::Verdict verdictWith(const remedy::Plan& plan, const std::vector<risk::Finding>& base) {
    return risk::verdict(plan.remaining, base);
}

std::string sayDecision(const std::vector<remedy::Plan>& plans, const std::vector<risk::Finding>& base,
                        const std::function<std::string(const remedy::Plan&)>& name) {
    if (plans.empty()) return {};
    const auto called = [&](const remedy::Plan& plan) { return name ? name(plan) : plan.id; };
    std::vector<risk::Verdict> verdicts;
    std::vector<std::string> go;
    for (const auto& plan : plans) {
        verdicts.push_back(verdictWith(plan, base));
        if (verdicts.back().kind == risk::VerdictKind::Go) go.push_back(called(plan));
    }
    const auto goes = risk::sayList(go, go.size());
    if (go.size() == 1)
        return PENUMBRA_SAY("Report", "{} brings a go: nothing runs out, loses its host or collides with it within the "
                                      "horizon.")(goes);
    if (!go.empty())
        return PENUMBRA_SAY("Report",
                            "{} bring a go: nothing runs out, loses its host or collides with them within the "
                            "horizon.")(goes);
    std::size_t nearest = 0;
    for (std::size_t i = 1; i < plans.size(); ++i)
        if (std::pair(verdicts[i].kind, plans[i].tally.trades()) <
            std::pair(verdicts[nearest].kind, plans[nearest].tally.trades()))
            nearest = i;
    const auto& plan = plans[nearest];
    const auto added = std::count_if(plan.remaining.begin(), plan.remaining.end(),
                                     [&](const auto& f) { return !risk::hadBefore(f, base); });
    const auto verdict = base::said("Verdict", risk::verdictName(verdicts[nearest].kind));
    const auto stand = base::sayCount(plan.remaining.size(), PENUMBRA_TEXT("Count", "finding stands"),
                                      PENUMBRA_TEXT("Count", "findings stand"));
    const auto& gravest = plan.remaining[static_cast<std::size_t>(verdicts[nearest].limitingFinding)].text;
    auto text =
        added > 0 ? PENUMBRA_SAY("Report", "No plan brings a go. {} comes nearest, with a {}: {} against a go, {} of "
                                           "them by the edits. The gravest of these: {}")(called(plan), verdict, stand,
                                                                                          added, gravest)
                  : PENUMBRA_SAY("Report",
                                 "No plan brings a go. {} comes nearest, with a {}: {} against a go, all of "
                                 "them without the edits, too. The gravest: {}")(called(plan), verdict, stand, gravest);
    if (plan.tally.trades())
        text += " " + PENUMBRA_SAY("Report", "It is a trade and no mend: findings rise from {} to {} by {}.")(
                          plan.tally.before(), plan.tally.after(), called(plan));
    return text;
}

} // namespace penumbra::report
