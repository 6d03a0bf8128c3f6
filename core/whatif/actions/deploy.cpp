#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kDeployParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "A service of the fleet, which gets more replicas, or the name of a new one.")},
    {.key = "replicas",
     .title = PENUMBRA_TEXT("actions", "Replicas"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many are added.")},
    cpuParam(PENUMBRA_TEXT("actions", "CPU request"),
             PENUMBRA_TEXT("actions", "What each reserves of CPU, e.g. 500m or 2 cores.")),
    memoryParam(PENUMBRA_TEXT("actions", "Memory request"),
                PENUMBRA_TEXT("actions", "What each reserves of memory, e.g. 4 GiB.")),
    gpuParam(PENUMBRA_TEXT("actions", "GPU request"),
             PENUMBRA_TEXT("actions", "What each reserves of GPUs, e.g. 1 or 500m.")),
    {.key = "like",
     .title = PENUMBRA_TEXT("actions", "Like"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT(
         "actions",
         "A workload whose requests, placement rules and demand each replica copies; amounts given here replace "
         "its own.")},
    {.key = "spread",
     .title = PENUMBRA_TEXT("actions", "Spread"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("actions", "No two replicas on one host.")},
    {.key = "priority",
     .title = PENUMBRA_TEXT("actions", "Priority"),
     .kind = base::ParamKind::Integer,
     .minimum = -2e9,
     .maximum = 2e9,
     .help =
         PENUMBRA_TEXT("actions", "Higher ones are placed first. Not given: that of the workload it is like, or 0.")},
};

/// The row that every replica copies; id and name still missing.
base::Result<model::WorldWorkload> replicaPattern(const model::World& world, const base::Params& params) {
    model::WorldWorkload out;
    if (params.has("like")) {
        const auto like = model::resolveWorkload(world, params.text("like"));
        if (!like) return tl::unexpected(like.error());
        out = world.workloads[static_cast<std::size_t>(*like)];
        out.host = -1;
        out.relocations.clear();
        out.measuredLoad = false;
        out.rules.pinned = false;
    }
    readAmounts(params, out.request);
    if (out.request.empty() && out.demandOf.empty())
        return base::failUsage(
            PENUMBRA_SAY("Edit", "Say what each replica takes: cpu, memory or gpu, or a workload that it is like.")());
    if (params.has("priority")) out.rules.priority = static_cast<int>(params.integer("priority"));
    if (params.flag("spread")) out.rules.antiAffinity.push_back({"", model::Scope::Host, true});
    return out;
}

base::Result<void> applyDeploy(model::World& world, const base::Params& params, const base::TimeWindow& window,
                               const std::string&) {
    auto row = replicaPattern(world, params);
    if (!row) return tl::unexpected(row.error());
    const auto service = serviceRowOrNew(world, params.text("service"));
    if (!service) return tl::unexpected(service.error());
    row->service = *service;
    row->exists = window;
    auto names = FreeNames::ofWorkloads(world, world.services[static_cast<std::size_t>(row->service)].name, 1);
    for (std::int64_t i = 0; i < params.integer("replicas"); ++i) {
        auto replica = *row;
        replica.name = names.next();
        replica.id = model::makeId(model::ResourceKind::Workload, replica.name);
        if (!params.has("like")) replica.demandOf = replica.id;
        world.workloads.append(std::move(replica));
    }
    return {};
}

std::string describeDeploy(const base::Params& params) {
    auto text = PENUMBRA_SAY("Deploy", "Deploy {} of {}")(params.integer("replicas"), params.text("service"));
    if (const auto amounts = amountsText(params); !amounts.empty())
        text = PENUMBRA_SAY("Deploy", "{} with {} each")(text, amounts);
    if (params.has("like")) text = PENUMBRA_SAY("Deploy", "{} like {}")(text, params.text("like"));
    return text;
}

} // namespace

extern constinit const Action deploy{
    "deploy",
    PENUMBRA_TEXT("actions", "Deploy workload"),
    PENUMBRA_TEXT("actions", "New replicas of a service, known or new, are placed for the window."),
    Topic::Workloads,
    kDeployParams,
    true,
    applyDeploy,
    describeDeploy};

} // namespace penumbra::whatif
