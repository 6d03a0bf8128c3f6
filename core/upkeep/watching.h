#pragma once

#include "upkeep/sources.h"

#include <functional>

namespace penumbra::upkeep {

/// Does something with the workspace's one writer and waits until it is done; from any thread.
using WithWorkspace = std::function<base::Result<void>(const std::function<base::Result<void>(store::Workspace&)>&)>;

/// Clock and waiting, which core does not have of its own.
struct Outside {
    std::function<base::Time()> clock;
    std::function<void(base::Duration, const std::stop_token&)> sleep; ///< ends early when stopped; from any thread
};

/// What an orchestrator needs to gather into a workspace: batches, agendas and baselines are kept in it, scheduled
/// events and what depends on a host are read from it, and each series is expected to be what its forecast says.
/// `changed` may be empty.
gather::Hooks hooksFor(WithWorkspace with, Outside outside,
                       std::function<void(const gather::SourceState&)> changed = {});

/// Keeps an orchestrator's agenda where its hooks cannot: of a source, as Hooks::keep is given it.
base::Result<void> keepAgenda(store::Workspace& workspace, const std::string& source, const base::Json& state,
                              base::Time now);

/// The scheduled events of an inventory as what must be watched for them: those to come and those that ended less than
/// a week before `now`. An event on a service, rack or zone touches what is in it and the hosts that run it; one
/// without a subject, a freeze and what logs told of are none.
std::vector<gather::Agenda::Change> changesOf(const model::Inventory& inventory, base::Time now);

} // namespace penumbra::upkeep
