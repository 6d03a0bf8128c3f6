#pragma once

#include "session/session.h"

#include <memory>
#include <span>
#include <vector>

namespace penumbra::session {

/// The stages as pure functions: evaluate() calls them behind its memos, a matrix for each cell, a search for each try.

/// Which of the edits change nothing, and why: those in `skipped`, and those whose hours lie outside of `seen`. One in
/// the place of a scheduled change takes that away, wherever it goes itself.
std::vector<whatif::SkippedEdit> leftOut(std::span<const whatif::Edit> scheduled, std::span<const whatif::Edit> edits,
                                         const std::vector<whatif::SkippedEdit>& skipped, const base::TimeWindow& seen);

struct FindingsResult {
    std::shared_ptr<const std::vector<risk::Finding>> findings;
    base::Problems notes;
    risk::Memory memory;                    ///< what the findings of a scenario on top of it go on with
    std::shared_ptr<const risk::Kept> kept; ///< what the findings of one with the same placements go on with
};

/// Every check on one usage; only what has no base leaves a memory.
base::Result<FindingsResult> findingsOf(risk::Input input, const base::Run& run);

/// As risk::verdict(); a go is held back where workloads stand on names without a resource, which the notes say.
risk::Verdict verdictOf(const std::vector<risk::Finding>& findings, const std::vector<risk::Finding>& base,
                        const base::Problems& notes);

/// What other edits lead to in the place of an evaluation's own, with the same answers as Session::evaluate().
struct Trial {
    std::shared_ptr<const model::World> world;
    std::shared_ptr<const simulate::Usage> usage;
    std::vector<risk::Finding> findings;
    risk::Verdict verdict;
    std::vector<whatif::SkippedEdit> skipped; ///< with those that hold outside of the horizon
};

/// Goes on from the base of the evaluation and from its usage, or from that of another trial: the less differs from it
/// the sooner it is there, with the same answer. Any thread may.
base::Result<Trial> tryEdits(const Evaluation& evaluation, std::span<const whatif::Edit> edits, const base::Run& run,
                             const simulate::Usage* before = nullptr);

} // namespace penumbra::session
