#pragma once

#include "gather/sampling/orchestrator.h"
#include "store/workspace.h"

#include <string>
#include <vector>

namespace penumbra::upkeep {

/// A source with its sampling: {"penumbra": "source", ..., "sampling": {"shortest", "longest", "accuracy", "budget",
/// "lead"}, "paused"}. What is not given keeps its default; the error names what is wrong.
base::Result<gather::WatchedSource> watchedSourceFromJson(const base::Json& json);
base::Json toJson(const gather::WatchedSource& source);

/// The sources that a workspace keeps, by name.
base::Result<std::vector<gather::WatchedSource>> readSources(const store::Workspace& workspace);
/// Adds it, or replaces the one of that name. Input error where its gatherer or parameters are wrong.
base::Result<void> keepSource(store::Workspace& workspace, const gather::WatchedSource& source, base::Time now);
/// Its cursor and what it brought stay. Usage error where there is none of that name.
base::Result<void> removeSource(store::Workspace& workspace, const std::string& name);

} // namespace penumbra::upkeep
