#pragma once

#include "compare/matrix.h"

#include <span>

namespace penumbra::compare {

/// Names of the scenario that is being edited begin with this; it is kept by itself.
inline constexpr const char* kWorkingScenario = "Working scenario";

/// Those that a workspace keeps, by name; one that cannot be read is left out.
base::Result<std::vector<whatif::Scenario>> keptScenarios(const store::Workspace& workspace);
/// Replaces the one of its name. Usage error for no name and for the working scenario's.
base::Result<void> keepScenario(store::Workspace& workspace, const whatif::Scenario& scenario, base::Time now);
/// Usage error where there is none of that name.
base::Result<void> forgetScenario(store::Workspace& workspace, const std::string& name);

/// What scenarios are weighed by; less is better in each.
struct ScenarioObjective {
    const char* id;    ///< "runs_out"
    const char* title; ///< "chance that something runs out"
    double (*of)(const MatrixCell& cell, base::Time end);
    std::string (*say)(double lost, const std::string& currency);
};
std::span<const ScenarioObjective> scenarioObjectives();

/// A scenario beside others.
struct Alternative {
    std::string name; ///< empty: nothing is added to what is scheduled
    MatrixCell outcome;
    /// Per objective, what it gives up against the best of those compared.
    std::vector<double> lost;
    /// Its largest loss, each as a share of that objective's range: 0 is the best in everything, 1 the worst in
    /// something. The distance to the ideal point in the Chebyshev norm (Yu, A class of solutions for group decision
    /// problems, 1973).
    double regret = 0;
};

/// Evaluates nothing added and each of the scenarios, as computeMatrix() would; in that order. Fails as it does.
base::Result<std::vector<Alternative>> compareScenarios(session::Session& session,
                                                        const std::vector<whatif::Scenario>& scenarios,
                                                        const remedy::PriceBook& prices,
                                                        const session::Options& options, const base::Run& run);
/// "Gives up 2 days until something runs out and 3 findings." or that nothing is better in anything.
std::string sayLost(const Alternative& alternative, const std::string& currency);

base::Json toJson(const std::vector<Alternative>& alternatives, const std::string& currency);

} // namespace penumbra::compare
