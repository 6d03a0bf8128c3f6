#pragma once

#include "planning/judgement.h"
#include "planning/schedule.h"

#include <string>
#include <vector>

namespace penumbra::ask {

using planning::Judgement;

/// How two changes are in each other's way, the gravest first.
enum class CollisionKind {
    Capacity,   ///< together they do harm that neither does alone
    Dependency, ///< in the same hours, and what one changes needs what the other changes
    Calendar    ///< in the same hours, and no more than that
};
const char* collisionKindName(CollisionKind kind); ///< "capacity", "dependency", "calendar"

/// Two items of a schedule that overlap in time or collide; `a` stands before `b` in it.
struct Collision {
    std::size_t a = 0, b = 0;
    CollisionKind kind = CollisionKind::Calendar;
    base::TimeWindow hours; ///< in which both hold, or in which it does harm
    std::string text;       ///< why: a whole sentence
};

/// Each pair once, with the gravest of its kinds; by kind, then by the hours. What an edit changes is found by applying
/// it alone: the services of the workloads that differ, and those with a replica on a host that differs and none to
/// spare. A load is no change of a service. O(edits x fleet).
std::vector<Collision> collisionsOf(const session::Evaluation& evaluation, const planning::Schedule& schedule);

/// One of the scenario's own edits at other hours.
struct Shifted {
    std::string key;
    base::Duration by{};
    base::TimeWindow window; ///< its new hours
    Judgement judgement;     ///< of the scenario with this and the earlier ones
};

/// A scheduled change at other hours, while the scenario stays as it is.
struct ShiftedEvent {
    std::string title;
    base::Time was{};
    base::TimeWindow window; ///< its new hours
    Judgement judgement;
    whatif::Scenario scenario; ///< with edits in the place of the scheduled ones
};

/// The scenario's own edits in an order in which they collide less.
struct Sequence {
    std::vector<Shifted> moves;
    std::vector<ShiftedEvent> instead; ///< what could move in their place, each by itself
    whatif::Scenario scenario;         ///< with all of them
    std::vector<std::string> standing; ///< collisions that no other hours within three days end, in whole sentences
};

/// Moves own edits, one after the other, each to the nearest whole hours within three days in which it collides with
/// nothing in capacity or dependency and no more is wrong than without it (run-outs and the loss of one more host
/// count), else to the best that is judged no worse than before. What is scheduled stays; of the first four scheduled
/// changes that collide and have not begun, the nearest hours are told in which it collides with nothing and nothing is
/// worse than now. One evaluation a try, at most 48 for an edit or a scheduled change and 160 for all edits.
base::Result<Sequence> resequence(const session::Evaluation& evaluation, const base::Run& run);

} // namespace penumbra::ask
