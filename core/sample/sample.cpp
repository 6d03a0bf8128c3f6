#include "sample/sample.h"

#include "base/text.h"
#include "sample/fleet.h"

namespace penumbra::sample {

namespace {

std::int64_t recordsOf(const model::Batch& batch) {
    auto records = batch.resources.size() + batch.relations.size() + batch.events.size() + batch.configItems.size() +
                   batch.advisories.size();
    for (const auto& series : batch.samples) records += series.times.size();
    return static_cast<std::int64_t>(records);
}

} // namespace

model::Batch makeFleet(const Options& options, const base::Run& run) {
    const Options o = resolved(options);
    const Blueprint blueprint = makeBlueprint(o.hosts);
    const auto replicas = spread(blueprint);
    model::Batch batch;
    batch.source = "sample fleet";
    batch.time = o.now;
    run.report(0, PENUMBRA_TEXT("Progress", "making the sample fleet"));
    addFleet(blueprint, replicas, o, batch);
    addSchedule(blueprint, o, batch);
    addSamples(blueprint, replicas, o, run, batch);
    batch.accounting.read = recordsOf(batch);
    run.report(1, PENUMBRA_TEXT("Progress", "making the sample fleet"));
    return batch;
}

} // namespace penumbra::sample
