#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kLimitLicenceParams[] = {
    {.key = "licence",
     .title = PENUMBRA_TEXT("actions", "Licence"),
     .kind = base::ParamKind::Text,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "What it is called. Several services may share one: an edit for each.")},
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .help = PENUMBRA_TEXT("actions", "Every replica of this service needs the licence. Name a service or a "
                                      "workload.")},
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT("actions", "Only this workload needs it.")},
    {.key = "most",
     .title = PENUMBRA_TEXT("actions", "At most"),
     .kind = base::ParamKind::Integer,
     .required = true,
     .minimum = 0,
     .maximum = 1e9,
     .help = PENUMBRA_TEXT("actions", "How many cores, or hosts, it covers.")},
    {.key = "per",
     .title = PENUMBRA_TEXT("actions", "Counted by"),
     .kind = base::ParamKind::Choice,
     .preset = "core",
     .choices = "core|host",
     .help = PENUMBRA_TEXT("actions", "core: a host counts with all its cores as soon as one that needs the licence "
                                      "runs there. host: it counts once.")},
};

base::Result<std::size_t> licenceNamed(model::World& world, const std::string& name, bool perCore) {
    const auto found = std::find_if(world.licences.begin(), world.licences.end(),
                                    [&](const auto& licence) { return licence.name == name; });
    if (found == world.licences.end()) {
        world.licences.push_back({name, perCore, {}});
        return world.licences.size() - 1;
    }
    if (found->perCore != perCore)
        return base::failUsage(
            PENUMBRA_SAY("Edit", "The licence '{0}' is counted by the {1} in another edit. Give per={1} here "
                                 "too, or another name.")(name, found->perCore ? "core" : "host"));
    return static_cast<std::size_t>(found - world.licences.begin());
}

void needsToo(std::vector<int>& licences, int licence) {
    if (std::find(licences.begin(), licences.end(), licence) == licences.end()) licences.push_back(licence);
}

/// A licence covers one number at a time, whatever the order of the edits.
base::Result<void> agrees(const model::Licence& licence, const base::TimeWindow& window, std::int64_t most) {
    for (const auto& limit : licence.limits)
        if (limit.most != most && limit.window.overlaps(window))
            return base::failUsage(PENUMBRA_SAY("Edit",
                                                "The licence '{}' covers {} at that time by another edit. Give most={} "
                                                "here too, or another time.")(licence.name, limit.most, limit.most));
    return {};
}

base::Result<void> applyLimitLicence(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string&) {
    const auto rows = targetWorkloads(world, params, window, false);
    if (!rows) return tl::unexpected(rows.error());
    const auto perCore = params.text("per") == "core";
    for (const auto& known : world.licences)
        if (known.name == params.text("licence"))
            if (const auto fine = agrees(known, window, params.integer("most")); !fine) return fine;
    const auto licence = licenceNamed(world, params.text("licence"), perCore);
    if (!licence) return tl::unexpected(licence.error());
    const auto index = static_cast<int>(*licence);
    world.licences[*licence].limits.push_back({window, params.integer("most")});
    if (const auto& service = params.text("service"); !service.empty()) {
        const auto row = static_cast<std::size_t>(*model::resolveService(world, service));
        needsToo(world.services.change(row).licences, index);
    } else {
        for (const int w : *rows) needsToo(world.workloads.change(static_cast<std::size_t>(w)).licences, index);
    }
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto all = model::licencesOf(world, static_cast<int>(w));
        if (std::find(all.begin(), all.end(), index) == all.end()) continue;
        auto& reviews = world.workloads.change(w).reviews;
        reviews.insert(reviews.end(), {window.begin, window.end});
    }
    return {};
}

std::string describeLimitLicence(const base::Params& params) {
    const auto& service = params.text("service");
    const auto& who = service.empty() ? params.text("workload") : service;
    const auto most = params.integer("most");
    const auto& licence = params.text("licence");
    return params.text("per") == "core"
               ? PENUMBRA_SAY("LimitLicence", "{} runs on at most {} cores licensed by {}")(who, most, licence)
               : PENUMBRA_SAY("LimitLicence", "{} runs on at most {} hosts licensed by {}")(who, most, licence);
}

} // namespace

extern constinit const Action limitLicence{
    "limit-licence",
    PENUMBRA_TEXT("actions", "Limit a licence"),
    PENUMBRA_TEXT("actions",
                  "What needs the licence runs on no more cores, or hosts, than it covers; what runs on more "
                  "moves together at the edit's begin, unless it is pinned."),
    Topic::Rules,
    kLimitLicenceParams,
    true,
    applyLimitLicence,
    describeLimitLicence};

} // namespace penumbra::whatif
