#pragma once

#include "forecast/driver.h"
#include "forecast/little.h"
#include "session/session.h"

namespace penumbra::analysis {

/// Whose load a response was held against.
enum class LoadSource {
    Own,       ///< measured of the resource itself
    Service,   ///< of the service that it is a part of
    Caller,    ///< of a service that calls that one
    Dependency ///< of a service that that one calls
};
const char* loadSourceName(LoadSource source); ///< "own", "service", "caller", "dependency"

/// One metric of a resource with the load that explains it best.
struct DriverOf {
    model::SeriesInfo load, response;
    LoadSource source = LoadSource::Own;
    int replicas = 1; ///< by which the load was divided; 1 unless that was asked for
    forecast::Driver driver;
    /// What the resource offers or reserves of the response; absent where nothing is stated.
    std::optional<double> limit;
    bool limitIsRequest = false;                ///< the limit is a workload's reservation, not a capacity
    std::optional<forecast::CapacityLoad> full; ///< the load that reaches the limit, where there is one
};

/// A law of queues held against three series of one resource.
struct LawOf {
    model::ResourceId resource;
    std::vector<std::string> metrics; ///< what is in flight or busy, the rate, the time
    forecast::LawCheck check;
};

struct DriverQuery {
    std::optional<model::ResourceId> resource; ///< with what is part of it or runs on it; {}: all
    bool perReplica = false;                   ///< divide the load of a service by the number of its workloads
};

struct Drivers {
    model::Revision revision;
    base::TimeGrid grid;           ///< of the history that was looked at
    std::vector<DriverOf> drivers; ///< in the order of the inventory's series
    std::vector<LawOf> laws;
    base::Problems notes; ///< laws that do not hold, resources without a load
};

/// Fits what loads do to CPU, memory, network, GPU and latency over the training history before now, on the step of the
/// options, and checks the laws where their series are there. A load is the resource's own, else its service's, else
/// that of a service that calls or is called by its service; of several the one that explains most. Nothing is ever
/// corrected. Input error for a resource that there is not. The same for any number of threads.
base::Result<Drivers> findDrivers(session::Session& session, const DriverQuery& query, const session::Options& options,
                                  const base::Run& run);

} // namespace penumbra::analysis
