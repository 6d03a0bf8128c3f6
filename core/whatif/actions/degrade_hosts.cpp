#include "base/say.h"
#include "base/text.h"
#include "model/dimension_title.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kDegradeHostsParams[] = {
    kWhereParams[0],
    kWhereParams[1],
    kWhereParams[2],
    kWhereParams[3],
    {.key = "cpu",
     .title = PENUMBRA_TEXT("actions", "CPU left"),
     .kind = base::ParamKind::Number,
     .minimum = 0,
     .maximum = 1,
     .help = PENUMBRA_TEXT("actions", "The share of its CPU that each still offers: 0.5 is half.")},
    {.key = "memory",
     .title = PENUMBRA_TEXT("actions", "Memory left"),
     .kind = base::ParamKind::Number,
     .minimum = 0,
     .maximum = 1,
     .help = PENUMBRA_TEXT("actions", "The share of its memory that each still offers.")},
    {.key = "disk",
     .title = PENUMBRA_TEXT("actions", "Disk left"),
     .kind = base::ParamKind::Number,
     .minimum = 0,
     .maximum = 1,
     .help = PENUMBRA_TEXT("actions", "The share of its disk that each still offers.")},
    {.key = "network",
     .title = PENUMBRA_TEXT("actions", "Network left"),
     .kind = base::ParamKind::Number,
     .minimum = 0,
     .maximum = 1,
     .help = PENUMBRA_TEXT("actions", "The share of its network that each still offers.")},
    {.key = "gpu",
     .title = PENUMBRA_TEXT("actions", "GPUs left"),
     .kind = base::ParamKind::Number,
     .minimum = 0,
     .maximum = 1,
     .help = PENUMBRA_TEXT("actions", "The share of its GPUs that each still offers.")},
};

/// In the order of the standard dimensions.
constexpr const char* kDimensions[] = {"cpu", "memory", "disk", "network", "gpu"};

base::Result<void> applyDegradeHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string& cause) {
    model::CapacityChange change{window, {}, cause};
    for (const char* key : kDimensions) change.factors.push_back(params.has(key) ? params.number(key) : 1);
    if (std::all_of(change.factors.begin(), change.factors.end(), [](double f) { return f == 1; }))
        return base::failUsage(PENUMBRA_SAY(
            "Edit", "Say what share is left of at least one of cpu, memory, disk, network and gpu, below 1.")());
    const auto rows = hostsWhere(world, params, window);
    if (!rows) return tl::unexpected(rows.error());
    for (const int h : *rows) world.hosts.change(static_cast<std::size_t>(h)).capacityChanges.push_back(change);
    return {};
}

std::string describeDegradeHosts(const base::Params& params) {
    std::vector<std::string> left;
    for (const char* key : kDimensions)
        if (params.has(key))
            left.push_back(
                PENUMBRA_SAY("DegradeHosts", "{:g} % of {}")(params.number(key) * 100, model::dimensionTitle(key)));
    return PENUMBRA_SAY("DegradeHosts", "Degrade {} to {}")(sayWhere(params), base::sayList(left));
}

} // namespace

extern constinit const Action degradeHosts{
    "degrade-hosts",
    PENUMBRA_TEXT("actions", "Degrade hosts"),
    PENUMBRA_TEXT("actions",
                  "Hosts offer a share of what they have: what runs there stays, and takes nothing new where "
                  "there is no room."),
    Topic::Failures,
    kDegradeHostsParams,
    true,
    applyDegradeHosts,
    describeDegradeHosts};

} // namespace penumbra::whatif
