#pragma once

#include "planning/judgement.h"
#include "planning/schedule.h"

#include <functional>
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

/// What edits lead to in the place of those of an evaluation, as session::tryEdits() does it.
using TryEdits = std::function<base::Result<session::Trial>(const std::vector<whatif::Edit>& edits)>;

/// Each pair once, with the gravest of its kinds; by kind, then by the hours. Both of a pair in capacity are needed for
/// the finding that explains it: where several items could be one of its causes, for they share hours, it is evaluated
/// without each of them. By dependency collide who take out one host, change one service, or change what the other
/// needs. O(items x fleet), and one evaluation for each item that is not told apart by its name or its hours.
base::Result<std::vector<Collision>> collisionsOf(const session::Evaluation& evaluation,
                                                  const planning::Schedule& schedule, const TryEdits& tryEdits);

/// One change at other hours.
struct Move {
    std::string key; ///< of its item in the schedule
    std::string title;
    bool fromEvent = false;
    base::TimeWindow was; ///< its hours at present
    base::Duration by{};
    std::size_t left = 0;             ///< collisions with this and the earlier moves, as Sequence::before counts them
    std::vector<std::string> added{}; ///< what with them is found beyond the present hours, in whole sentences
    whatif::Scenario scenario{};      ///< with this and the earlier moves; of what is scheduled with edits in its place
    base::TimeWindow window() const;
};

/// A collision that no move ends, and what stands in the way of one.
struct Standing {
    std::string a, b; ///< titles
    CollisionKind kind = CollisionKind::Capacity;
    std::string why; ///< whole sentences
};

/// Other hours of a few changes, in which fewer collide in capacity or by dependency.
struct Sequence {
    std::size_t before = 0; ///< collisions at the present hours that lie within those asked for
    std::vector<Move> moves;
    std::vector<Standing> standing; ///< what is left: in the hours asked for, and what a move took out of them
    bool whole = true;              ///< else the limit ended the search, and there are hours that were not tried
};

inline constexpr int kMostTrials = 400;

/// Moves the scenario's edits and scheduled changes, whose begin is ahead, one after the other: of those that end most
/// of the collisions within these hours the one that has to move least, every hour within a day and every six within
/// three. No move adds a collision, or a finding to those of the present hours, or makes one likelier or sooner; what a
/// change brings along to its new hours for no longer than before is nothing added. Where it cannot be helped, a host
/// that cannot be lost is added: the move says so. One that the others make needless is dropped. Tries no other hours
/// once it has made `most` evaluations; those that judge the hours it is at and play back the moves come on top.
base::Result<Sequence> resequence(const session::Evaluation& evaluation, base::TimeWindow within, const base::Run& run,
                                  int most = kMostTrials);

} // namespace penumbra::ask
