#pragma once

#include "sample/blueprint.h"

namespace penumbra::sample {

/// One replica with its host, an index into Blueprint::hosts; -1 when none takes it.
struct Replica {
    int service = 0;
    int number = 1;
    int host = -1;
    std::string name; ///< "cart-07"
};

/// Spreads every replica over its pool by the fullest dimension, within capacity and anti-affinity.
std::vector<Replica> spread(const Blueprint& blueprint);

/// Resources and relations of the fleet.
void addFleet(const Blueprint& blueprint, const std::vector<Replica>& replicas, const Options& options,
              model::Batch& batch);

/// Measured series of every host, workload and service; on run.threads threads, the same for any number of them.
void addSamples(const Blueprint& blueprint, const std::vector<Replica>& replicas, const Options& options,
                const base::Run& run, model::Batch& batch);

/// Past and future events.
void addSchedule(const Blueprint& blueprint, const Options& options, model::Batch& batch);

model::ResourceId hostId(const HostPlan& host);
model::ResourceId serviceId(const ServicePlan& service);
model::ResourceId replicaId(const Replica& replica);

} // namespace penumbra::sample
