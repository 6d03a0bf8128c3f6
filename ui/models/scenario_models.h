#pragma once

#include "compare/scenarios.h"
#include "models/row_model.h"

namespace penumbra::models {

/// A scenario beside the one that adds nothing.
struct ScenarioRow {
    compare::Alternative alternative;
    compare::MatrixCell base; ///< with nothing added
    std::string currency;
    /// "" for nothing added.
    const std::string& name() const { return alternative.name; }
};

/// What regret is, for whoever never heard of it.
QString regretHelp();
std::vector<RowColumn<ScenarioRow>> scenarioColumns();
/// What limits it, and what it gives up.
QString scenarioTip(const ScenarioRow& row);
/// As people read its name: also of nothing added, and of the edits that are being made.
QString scenarioName(const std::string& name);

} // namespace penumbra::models
