#pragma once

#include "model/likely.h"
#include "store/sample_store.h"
#include "store/undo.h"

namespace penumbra::store {

/// All of these want an open transaction and leave failures with the database.
/// The series of each `from` become those of `to`. Where that has one of the metric, the samples are added to it, of
/// one time its own stay; one in another unit is kept beside it, named with its unit, which is told.
base::Problems joinSeries(Database& database, SeriesIndex& index, const std::vector<model::Join>& joins,
                          std::int64_t revision, UndoKeeper& undo);

/// Keeps what a revision joined and how it changed the rules, so that both can be taken back and amounts be traced.
void keepJoined(Database& database, std::int64_t revision, const std::vector<model::Join>& joins,
                const model::MatchRules& before, const model::MatchRules& after, base::Time now);
/// What became one with the resource in that revision.
std::vector<model::ResourceId> joinedInto(Database& database, std::int64_t revision, const std::string& resource);
/// The rules without what was answered with that revision; nothing where it joined no names.
void takeBackAnswers(Database& database, std::int64_t revision, base::Time now);

/// Writes the rules and their line in the audit log.
void writeMatchRules(Database& database, const model::MatchRules& rules, base::Time now);

} // namespace penumbra::store
