#include "remedy/draft.h"

#include "base/text.h"

namespace penumbra::remedy {

namespace {

/// The cheapest means first: what a shift or a move mends needs no hardware.
base::Result<Draft> combine(const Bench& bench, Draft draft, const base::Run& run) {
    for (const Strategy strategy : {shiftEdits, moveWorkloads, resizeServices, addHostsLike}) {
        auto next = strategy(bench, std::move(draft), run);
        if (!next) return next;
        draft = std::move(*next);
        draft.notes.clear(); // what one means leaves the next may mend
    }
    return giveBack(bench, std::move(draft), 0, run); // a later means may make an earlier one needless
}

} // namespace

extern constinit const Planner combined{
    "combined", PENUMBRA_TEXT("planners", "All together"),
    PENUMBRA_TEXT("planners", "Shifts, moves, resizes and adds hosts, in this order, each for what the others leave."),
    [](const Bench& bench, const base::Run& run) { return propose(bench, run, combine, "combined", "All together"); },
    true};

} // namespace penumbra::remedy
