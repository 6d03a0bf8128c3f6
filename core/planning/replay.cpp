#include "planning/replay.h"

#include "base/progress.h"
#include "base/text.h"
#include "session/advise.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::planning {

namespace {

constexpr double kEvaluation = 0.4; ///< the share of the progress that is the scenario's own

base::Result<void> comesOutDifferently(const std::string& plan) {
    return base::failInput(PENUMBRA_SAY("Session",
                                        "The plan {} cannot be computed again from this workspace: it comes out "
                                        "differently now. Make the plans anew with 'plan'.")(plan));
}

auto planCalled(std::vector<remedy::Plan>& plans, const std::string& id) {
    return std::find_if(plans.begin(), plans.end(), [&](const auto& p) { return p.id == id; });
}

/// Puts the steps of a plan that was found into the order that was chosen for them.
base::Result<void> arrange(Replayed& replayed, const StoredPlan& stored, const std::string& found,
                           const std::vector<int>& order, const base::Run& run) {
    const auto plan = planCalled(replayed.plans, found);
    if (plan == replayed.plans.end()) return comesOutDifferently(found);
    auto again = session::reorder(*replayed.evaluation, stored.prices, *plan, order, run, stored.from);
    if (!again) return tl::make_unexpected(again.error());
    if (!again->plan)
        return base::failInput(
            PENUMBRA_SAY("Session", "The steps of {} can no longer be carried out in the order that was chosen. {}")(
                found, again->refusal));
    *plan = std::move(*again->plan);
    return {};
}

} // namespace

base::Result<Replayed> replay(session::Session& session, const StoredPlan& stored, const base::Run& run) {
    auto whole = base::onward(run);
    whole.seed = stored.seed;
    auto evaluation = session.evaluate(stored.scenario, stored.options, base::partOf(whole, 0, kEvaluation));
    if (!evaluation) return tl::make_unexpected(evaluation.error());
    const auto search = base::partOf(whole, kEvaluation, 1);
    auto plans = stored.from ? session::planAgain(**evaluation, stored.strategies, stored.prices, search,
                                                  stored.answers, stored.from)
                             : session.plans(**evaluation, stored.strategies, stored.prices, search, stored.answers);
    if (!plans) return tl::make_unexpected(plans.error());
    Replayed out{std::move(*evaluation), std::move(*plans), -1};
    for (const auto& [found, order] : stored.arranged)
        if (auto done = arrange(out, stored, found, order, run); !done) return tl::make_unexpected(done.error());
    if (stored.planId.empty()) return out;
    const auto it = planCalled(out.plans, stored.planId);
    if (it == out.plans.end()) return tl::make_unexpected(comesOutDifferently(stored.planId).error());
    out.index = static_cast<int>(it - out.plans.begin());
    return out;
}

} // namespace penumbra::planning
