#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kAddHostsParams[] = {
    {.key = "count",
     .title = PENUMBRA_TEXT("actions", "Count"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many hosts are added.")},
    {.key = "like",
     .title = PENUMBRA_TEXT("actions", "Like"),
     .kind = base::ParamKind::Host,
     .help = PENUMBRA_TEXT("actions", "A host whose capacity, labels, taints and zone each new one copies.")},
    cpuParam(PENUMBRA_TEXT("actions", "CPU"),
             PENUMBRA_TEXT("actions", "What each offers of CPU, e.g. 32 cores. Replaces that of the host it is like.")),
    memoryParam(PENUMBRA_TEXT("actions", "Memory"),
                PENUMBRA_TEXT("actions", "What each offers of memory, e.g. 128 GiB.")),
    gpuParam(PENUMBRA_TEXT("actions", "GPUs"), PENUMBRA_TEXT("actions", "What each offers of GPUs, e.g. 4.")),
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "Zone"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The zone they stand in. Not given: that of the host they are like.")},
    {.key = "lead",
     .title = PENUMBRA_TEXT("actions", "Lead time"),
     .kind = base::ParamKind::Duration,
     .preset = "0s",
     .help = PENUMBRA_TEXT("actions", "How long after the window's begin, when they are ordered, they are there.")},
    {.key = "name",
     .title = PENUMBRA_TEXT("actions", "Name prefix"),
     .kind = base::ParamKind::Text,
     .preset = "new",
     .help = PENUMBRA_TEXT("actions", "They are called PREFIX-1, PREFIX-2 and so on.")},
};

base::Result<model::WorldHost> hostPattern(const model::World& world, const base::Params& params) {
    model::WorldHost out;
    if (params.has("like")) {
        const auto like = model::resolveHost(world, params.text("like"));
        if (!like) return tl::unexpected(like.error());
        out = world.hosts[static_cast<std::size_t>(*like)];
        out.outages.clear();
        out.capacityChanges.clear();
        out.vulnerability = {}; // installed anew
        out.ownDemand = 0;
        out.cordoned = false;
        out.rack = -1;
    } else if (!params.has("cpu") || !params.has("memory")) {
        return base::failUsage(
            PENUMBRA_SAY("Edit", "Say what each host offers: cpu and memory, or a host that it is like.")());
    } else {
        for (int d = 0; d < world.dimensions.count(); ++d)
            out.capacity.set(d, world.dimensions.at(d).absentMeansNone ? 0 : model::kUnlimited);
    }
    readAmounts(params, out.capacity);
    if (!params.has("zone")) return out;
    const auto zone = placeIndex(world.zones, params.text("zone"), "zone");
    if (!zone) return tl::unexpected(zone.error());
    out.zone = *zone;
    relabel(out.labels, "topology.kubernetes.io/zone", world.zones[static_cast<std::size_t>(out.zone)]);
    return out;
}

base::Result<void> applyAddHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                 const std::string&) {
    auto row = hostPattern(world, params);
    if (!row) return tl::unexpected(row.error());
    row->exists = window;
    if (const auto lead = params.duration("lead"); lead.count() != 0) {
        if (auto fine = isSpan(params, "lead"); !fine) return fine;
        if (window.begin == base::kBeginningOfTime)
            return base::failUsage(
                PENUMBRA_SAY("Edit", "The lead time counts from the edit's begin. Say from when.")());
        row->exists.begin = window.begin + lead;
        if (row->exists.empty())
            return base::failUsage(PENUMBRA_SAY("Edit", "The window ends before the hosts are there.")());
    }
    auto names = FreeNames::ofHosts(world, params.text("name"), 1);
    Rows added;
    for (std::int64_t i = 0; i < params.integer("count"); ++i) {
        auto host = *row;
        host.name = names.next();
        host.id = model::makeId(model::ResourceKind::Host, host.name);
        relabel(host.labels, "kubernetes.io/hostname", host.name);
        added.push_back(static_cast<int>(world.hosts.size()));
        world.hosts.append(std::move(host));
    }
    addDaemons(world, added);
    return {};
}

std::string describeAddHosts(const base::Params& params) {
    const auto count = params.integer("count");
    auto text = count == 1 ? PENUMBRA_SAY("AddHosts", "Add 1 host")() : PENUMBRA_SAY("AddHosts", "Add {} hosts")(count);
    if (params.has("like")) text = PENUMBRA_SAY("AddHosts", "{} like {}")(text, params.text("like"));
    if (const auto amounts = amountsText(params); !amounts.empty())
        text = PENUMBRA_SAY("AddHosts", "{} with {}")(text, amounts);
    if (params.has("zone")) text = PENUMBRA_SAY("AddHosts", "{} in {}")(text, params.text("zone"));
    if (const auto lead = params.duration("lead"); lead.count() > 0)
        text = PENUMBRA_SAY("AddHosts", "{}, there after {}")(text, base::formatDuration(lead));
    return text;
}

} // namespace

extern constinit const Action addHosts{
    "add-hosts",
    PENUMBRA_TEXT("actions", "Add hosts"),
    PENUMBRA_TEXT("actions", "New hosts join at the window's begin, like one of the fleet or of a size of their own."),
    Topic::Hosts,
    kAddHostsParams,
    true,
    applyAddHosts,
    describeAddHosts};

} // namespace penumbra::whatif
