#include "session/replay.h"

#include "base/progress.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr double kEvaluation = 0.4; ///< the share of the progress that is the scenario's own

} // namespace

base::Result<Replayed> replay(Session& session, const StoredPlan& stored, const base::Run& run) {
    auto whole = base::onward(run);
    whole.seed = stored.seed;
    auto evaluation = session.evaluate(stored.scenario, stored.options, base::partOf(whole, 0, kEvaluation));
    if (!evaluation) return tl::make_unexpected(evaluation.error());
    auto plans = session.plans(**evaluation, stored.strategies, stored.prices, base::partOf(whole, kEvaluation, 1),
                               stored.answers);
    if (!plans) return tl::make_unexpected(plans.error());
    Replayed out{std::move(*evaluation), std::move(*plans), -1};
    if (stored.planId.empty()) return out;
    const auto it =
        std::find_if(out.plans.begin(), out.plans.end(), [&](const auto& p) { return p.id == stored.planId; });
    if (it == out.plans.end())
        return base::failInput(fmt::format("The plan {} cannot be computed again from this workspace: it comes out "
                                           "differently now. Make the plans anew with 'plan'.",
                                           stored.planId));
    out.index = static_cast<int>(it - out.plans.begin());
    return out;
}

} // namespace penumbra::session
