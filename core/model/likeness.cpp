#include "model/likeness.h"

namespace penumbra::model {

namespace {

// Every member is named, so that a new one does not compile until somebody has decided what it means here.

bool alike(const WorldWorkload& a, const WorldWorkload& b) {
    const auto& [id, name, service, host, request, resizes, relocations, rules, reviews, exists, demandOf, demandShare,
                 dimensionShares, demandChanges, licences, datastores, outages, measuredLoad] = a;
    return service == b.service && host == b.host && request == b.request && exists == b.exists &&
           demandShare == b.demandShare && measuredLoad == b.measuredLoad && id == b.id && name == b.name &&
           resizes == b.resizes && relocations == b.relocations && rules == b.rules && reviews == b.reviews &&
           demandOf == b.demandOf && dimensionShares == b.dimensionShares && licences == b.licences &&
           datastores == b.datastores && outages == b.outages;
}

bool alike(const WorldService& a, const WorldService& b) {
    const auto& [id, name, minAvailable, tier, perHost, budget, traits, requestChanges, licences] = a;
    return id == b.id && name == b.name && minAvailable == b.minAvailable && tier == b.tier && perHost == b.perHost &&
           budget == b.budget && traits == b.traits && licences == b.licences;
}

template <class Row>
bool rowsAlike(const Table<Row>& a, const Table<Row>& b) {
    if (a.size() != b.size()) return false;
    bool all = true;
    a.differences(b, [&](std::size_t row) { all = all && alike(a[row], b[row]); });
    return all;
}

} // namespace

bool differOnlyInDemand(const World& a, const World& b) {
    const auto& [dimensions, zones, racks, datastores, hosts, workloads, services, dependencies, policies, licences] =
        a;
    return dimensions == b.dimensions && zones == b.zones && racks == b.racks && datastores == b.datastores &&
           hosts == b.hosts && dependencies == b.dependencies && policies == b.policies && licences == b.licences &&
           rowsAlike(services, b.services) && rowsAlike(workloads, b.workloads);
}

} // namespace penumbra::model
