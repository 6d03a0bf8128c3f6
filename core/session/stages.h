#pragma once

#include "risk/risk.h"
#include "whatif/scenario.h"

#include <memory>
#include <span>
#include <vector>

namespace penumbra::session {

/// The stages "world" and "findings" as pure functions: evaluate() calls them behind its memos, a matrix for each cell.

/// The scenario's edits on top of the scheduled ones, which `planned` holds already; where one of them stands in the
/// place of a scheduled one, both together on the live world.
whatif::Applied applyScenario(const model::World& live, const model::World& planned,
                              std::span<const whatif::Edit> scheduled, std::span<const whatif::Edit> edits);

/// Which of the edits change nothing, and why: those in `skipped`, and those whose hours lie outside of `seen`. One in
/// the place of a scheduled change takes that away, wherever it goes itself.
std::vector<whatif::SkippedEdit> leftOut(std::span<const whatif::Edit> scheduled, std::span<const whatif::Edit> edits,
                                         const std::vector<whatif::SkippedEdit>& skipped, const base::TimeWindow& seen);

struct FindingsResult {
    std::shared_ptr<const std::vector<risk::Finding>> findings;
    base::Problems notes;
    risk::Memory memory; ///< what the findings of a scenario on top of it go on with
};

/// Every check on one usage; only what has no base leaves a memory.
base::Result<FindingsResult> findingsOf(risk::Input input, const base::Run& run);

} // namespace penumbra::session
