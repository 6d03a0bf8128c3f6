#include "report/decision.h"

#include "base/say.h"
#include "risk/before.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::report {

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
    if (!go.empty())
        return fmt::format("{} {} a go: nothing runs out, loses its host or collides with {} within the horizon.",
                           risk::sayList(go, go.size()), go.size() == 1 ? "brings" : "bring",
                           go.size() == 1 ? "it" : "them");
    const auto nearest = std::min_element(verdicts.begin(), verdicts.end(),
                                          [](const auto& a, const auto& b) { return a.kind < b.kind; });
    const auto& plan = plans[static_cast<std::size_t>(nearest - verdicts.begin())];
    const auto added = std::count_if(plan.remaining.begin(), plan.remaining.end(),
                                     [&](const auto& f) { return !risk::hadBefore(f, base); });
    return fmt::format(
        "No plan brings a go. {} comes nearest, with a {}: {} against a go, {}. The gravest{}: {}", called(plan),
        risk::verdictName(nearest->kind), base::sayCount(plan.remaining.size(), "finding stands", "findings stand"),
        added > 0 ? fmt::format("{} of them by the edits", added) : "all of them without the edits, too",
        added > 0 ? " of these" : "", plan.remaining[static_cast<std::size_t>(nearest->limitingFinding)].text);
}

} // namespace penumbra::report
