#include "base/say.h"
#include "base/text.h"
#include "whatif/action.h"
#include "whatif/manifest.h"
#include "whatif/targets.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kDeployManifestParams[] = {kManifestParam};

base::Result<void> applyDeployManifest(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                       const std::string&) {
    const auto read = parseManifest(params.text("manifest"), world.dimensions);
    if (!read) return tl::unexpected(read.error());
    auto next = world; // all of it or nothing
    for (const auto& one : *read) {
        const auto service = serviceRowOrNew(next, one.service);
        if (!service) return tl::unexpected(service.error());
        auto names = FreeNames::ofWorkloads(next, next.services[static_cast<std::size_t>(*service)].name, 1);
        for (int i = 0; i < one.replicas; ++i) {
            model::WorldWorkload row;
            row.service = *service;
            row.request = one.pattern.request;
            row.rules = one.pattern.rules;
            row.exists = window;
            row.name = names.next();
            row.id = model::makeId(model::ResourceKind::Workload, row.name);
            row.demandOf = row.id;
            next.workloads.append(std::move(row));
        }
    }
    world = std::move(next);
    return {};
}

std::string describeDeployManifest(const base::Params& params) {
    const auto read = parseManifest(params.text("manifest"), model::Dimensions());
    if (!read) return PENUMBRA_SAY("DeployManifest", "Deploy from a manifest")();
    std::vector<std::string> list;
    for (const auto& one : *read)
        list.push_back(PENUMBRA_SAY("DeployManifest", "{} of {}")(
            one.replicas, one.service.starts_with("service/") ? one.service.substr(8) : one.service));
    return PENUMBRA_SAY("DeployManifest", "Deploy from a manifest: {}")(base::sayList(list));
}

} // namespace

extern constinit const Action deployManifest{
    "deploy-manifest",
    PENUMBRA_TEXT("actions", "Deploy manifest"),
    PENUMBRA_TEXT("actions", "Everything that a Kubernetes manifest asks for is placed for the window, with its "
                             "requests and rules."),
    Topic::Workloads,
    kDeployManifestParams,
    true,
    applyDeployManifest,
    describeDeployManifest};

} // namespace penumbra::whatif
