#pragma once

#include "store/database.h"
#include "store/workspace.h"

#include <vector>

namespace penumbra::store {

/// All of these want an open transaction and leave failures with the database.
/// What is kept, by series; a damaged row is left out, for it is only a saving. `damaged`, where given, is told its
/// series.
std::vector<Learnt> readLearnt(Database& database, std::vector<model::SeriesKey>* damaged = nullptr);
void writeLearnt(Database& database, const Learnt& learnt);
void deleteLearnt(Database& database);

} // namespace penumbra::store
