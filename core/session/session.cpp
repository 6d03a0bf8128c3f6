#include "remedy/exact/oracle.h"
#include "session/advise.h"
#include "session/impl.h"
#include "session/prices.h"
#include "session/solver_answers.h"

#include "base/hash.h"
#include "base/text.h"

#include <fmt/format.h>

namespace penumbra::session {

namespace {

constexpr base::Duration kNotice = std::chrono::hours(2);  ///< from the begin of the hour that a plan is made in
constexpr base::Duration kOldest = std::chrono::hours(24); ///< that data may be for their future to be that of plans

} // namespace

Session::Session(store::Workspace workspace, std::function<double()> milliseconds)
    : m_impl(std::make_unique<Impl>(std::move(workspace), std::move(milliseconds))) {}
Session::Session(Session&&) noexcept = default;
Session& Session::operator=(Session&&) noexcept = default;
Session::~Session() = default;

store::Workspace& Session::workspace() { return m_impl->workspace; }

void Session::forgetModels() { m_impl->forgetModels(); }

base::Result<base::Time> Session::begin(const Options& options) { return m_impl->begin(options); }

base::Result<Evaluation> Session::begun(const whatif::Scenario& scenario, const Options& options) {
    Evaluation evaluation;
    return m_impl->begun(scenario, options, evaluation).map([&](const Live&) { return std::move(evaluation); });
}

base::Result<std::shared_ptr<const Evaluation>> Session::evaluate(const whatif::Scenario& scenario,
                                                                  const Options& options, const base::Run& run) {
    return m_impl->evaluate(scenario, options, run);
}

std::optional<base::Time> beginAfterNotice(const Evaluation& evaluation, base::Time made) {
    const auto begin = std::chrono::floor<std::chrono::hours>(made) + kNotice;
    const auto now = evaluation.options.now;
    const bool known = begin > now && made - now <= kOldest && begin < evaluation.usage->grid.end();
    return known ? std::optional<base::Time>(begin) : std::nullopt;
}

remedy::Input inputOf(const Evaluation& evaluation, const remedy::PriceBook& prices, std::optional<base::Time> from) {
    // planners begin at the first full hour after their now
    const auto now = from ? std::max(evaluation.options.now, *from - base::Duration(1)) : evaluation.options.now;
    return {*evaluation.liveWorld,
            evaluation.scheduled,
            evaluation.scenario,
            *evaluation.world,
            *evaluation.demand,
            *evaluation.usage,
            evaluation.findings,
            now,
            prices,
            evaluation.options.threshold,
            nullptr};
}

base::Result<remedy::Advice> advise(const Evaluation& evaluation, const std::vector<std::string>& strategies,
                                    const remedy::PriceBook& prices, const base::Run& run,
                                    std::optional<base::Time> from) {
    if (from && *from >= evaluation.usage->grid.end())
        return base::failUsage(PENUMBRA_SAY("Session", "No step can begin at {}: the horizon ends at {}. Look further "
                                                       "ahead, or begin sooner.")(
            base::formatTime(*from), base::formatTime(evaluation.usage->grid.end())));
    remedy::exact::Oracle oracle{remedy::exact::Solver{}};
    auto input = inputOf(evaluation, prices, from);
    input.oracle = &oracle;
    return remedy::advise(input, strategies, run);
}

base::Result<remedy::Reordered> reorder(const Evaluation& evaluation, const remedy::PriceBook& prices,
                                        const remedy::Plan& plan, const std::vector<int>& order, const base::Run& run,
                                        std::optional<base::Time> from) {
    return remedy::reorder(inputOf(evaluation, prices, from), plan, order, run);
}

base::Result<std::vector<remedy::Plan>>
planAgain(const Evaluation& evaluation, const std::vector<std::string>& strategies, const remedy::PriceBook& prices,
          const base::Run& run, const remedy::exact::Answers& answers, std::optional<base::Time> from) {
    auto oracle = remedy::exact::Oracle::of(answers);
    auto input = inputOf(evaluation, prices, from);
    input.oracle = &oracle;
    return remedy::plan(input, strategies, run);
}

base::Result<std::vector<remedy::Plan>> Session::plans(const Evaluation& evaluation,
                                                       const std::vector<std::string>& strategies,
                                                       const remedy::PriceBook& prices, const base::Run& run,
                                                       const remedy::exact::Answers& answers) {
    base::Hasher key;
    key.add(m_impl->keyOf(evaluation)).add(base::dumpJson(toJson(prices)));
    for (const auto& strategy : strategies) key.add(strategy);
    if (!answers.empty()) key.add(base::dumpJson(toJson(answers)));
    if (const auto* known = m_impl->plans.find(key.value())) return *known;
    auto found = planAgain(evaluation, strategies, prices, run, answers, {});
    if (found) m_impl->plans.put(key.value(), *found);
    return found;
}

base::Result<risk::Sweep> Session::sweep(const Evaluation& evaluation, risk::SweepKind kind,
                                         std::optional<base::Time> at, const base::Run& run) {
    return risk::sweep(*evaluation.world, *evaluation.usage, kind, at.value_or(evaluation.options.now), run);
}

} // namespace penumbra::session
