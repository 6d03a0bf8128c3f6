#pragma once

#include "compare/fleet_diff.h"

namespace penumbra::compare {

/// Two states with the rows of one beside those of the other, as diffOf() goes through them.
struct FleetPair {
    const FleetState &from, &to;
    const FleetCauses& causes;
    /// Per row of `to` the row of `from` with its id, or -1.
    std::vector<int> hosts, workloads, services;
    /// Rows of `from` that `to` does not have.
    std::vector<int> lostHosts, lostWorkloads, lostServices;

    FleetPair(const FleetState& before, const FleetState& after, const FleetCauses& why);
    /// The edits that differ in it, else the revisions that do.
    std::vector<Why> why(const model::ResourceId& id, unsigned parts) const;
};

FleetDifference& addRow(FleetDiff& out, FleetChange change, const model::ResourceId& id, const std::string& name,
                        std::vector<Why> why);
/// Nothing where both are the same.
void addAttribute(FleetDiff& out, const FleetPair& pair, const model::ResourceId& id, const std::string& name,
                  const std::string& what, const std::string& before, const std::string& after);

/// Services: which come and go, their replicas and promises, after the rows of workloads; what calls what.
void addServices(const FleetPair& pair, FleetDiff& out);
/// What holds everywhere: the placement policy, licences.
void addFleetWide(const FleetPair& pair, FleetDiff& out);

/// The rows of predicted and measured use; counts in `unread` what is not known.
void addUse(const FleetPair& pair, double least, const base::Run& run, FleetDiff& out);
/// What sources report otherwise: what is no host, workload or service, and what the world does not hold.
void addReported(const FleetPair& pair, FleetDiff& out);

} // namespace penumbra::compare
