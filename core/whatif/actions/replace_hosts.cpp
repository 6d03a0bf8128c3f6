#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kReplaceHostsParams[] = {
    kWhereParams[0],
    kWhereParams[1],
    kWhereParams[2],
    kWhereParams[3],
    {.key = "like",
     .title = PENUMBRA_TEXT("actions", "Like"),
     .kind = base::ParamKind::Host,
     .help =
         PENUMBRA_TEXT("actions", "A host whose capacity and labels each new one copies. Not given: that of the host "
                                  "that leaves.")},
    cpuParam(PENUMBRA_TEXT("actions", "CPU"),
             PENUMBRA_TEXT("actions", "What each new one offers of CPU, e.g. 64 cores.")),
    memoryParam(PENUMBRA_TEXT("actions", "Memory"),
                PENUMBRA_TEXT("actions", "What each new one offers of memory, e.g. 512 GiB.")),
    gpuParam(PENUMBRA_TEXT("actions", "GPUs"), PENUMBRA_TEXT("actions", "What each new one offers of GPUs, e.g. 8.")),
    {.key = "per",
     .title = PENUMBRA_TEXT("actions", "Old per new"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 100,
     .help = PENUMBRA_TEXT("actions", "How many old hosts leave for each new one.")},
    {.key = "wave",
     .title = PENUMBRA_TEXT("actions", "Wave"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many old hosts leave at once.")},
    {.key = "pace",
     .title = PENUMBRA_TEXT("actions", "Pace"),
     .kind = base::ParamKind::Duration,
     .preset = "1d",
     .help = PENUMBRA_TEXT("actions", "From one wave to the next.")},
    {.key = "drain",
     .title = PENUMBRA_TEXT("actions", "Drain"),
     .kind = base::ParamKind::Duration,
     .preset = "4h",
     .help = PENUMBRA_TEXT("actions", "How long an old host stands empty before it leaves.")},
    {.key = "name",
     .title = PENUMBRA_TEXT("actions", "Name prefix"),
     .kind = base::ParamKind::Text,
     .preset = "new",
     .help = PENUMBRA_TEXT("actions", "The new ones are called PREFIX-1, PREFIX-2 and so on.")},
};

/// A new host in the place of an old one, like `pattern`.
model::WorldHost successor(const model::World& world, const model::WorldHost& old, const model::WorldHost& pattern,
                           const base::Params& params, FreeNames& names) {
    auto host = pattern;
    host.zone = old.zone;
    host.rack = old.rack;
    host.outages.clear();
    host.capacityChanges.clear();
    host.vulnerability = {}; // installed anew
    host.ownDemand = 0;
    host.cordoned = false;
    readAmounts(params, host.capacity);
    host.name = names.next();
    host.id = model::makeId(model::ResourceKind::Host, host.name);
    relabel(host.labels, "kubernetes.io/hostname", host.name);
    if (host.zone >= 0)
        relabel(host.labels, "topology.kubernetes.io/zone", world.zones[static_cast<std::size_t>(host.zone)]);
    return host;
}

base::Result<void> applyReplaceHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string& cause) {
    for (const char* key : {"pace", "drain"})
        if (auto fine = isSpan(params, key); !fine) return fine;
    if (window.begin == base::kBeginningOfTime)
        return base::failUsage(PENUMBRA_SAY("Edit", "The waves begin with the edit's window. Say from when.")());
    const auto rows = hostsWhere(world, params, {window.begin, base::kEndOfTime});
    if (!rows) return tl::unexpected(rows.error());
    int like = -1;
    if (params.has("like")) {
        const auto found = model::resolveHost(world, params.text("like"));
        if (!found) return tl::unexpected(found.error());
        like = *found;
    }
    const model::WorldHost pattern = like < 0 ? model::WorldHost{} : world.hosts[static_cast<std::size_t>(like)];
    auto names = FreeNames::ofHosts(world, params.text("name"), 1);
    Rows added;
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const auto n = static_cast<std::int64_t>(i);
        const auto begin = window.begin + params.duration("pace") * (n / params.integer("wave"));
        const auto end = begin + params.duration("drain");
        auto& old = world.hosts.change(static_cast<std::size_t>((*rows)[i]));
        const auto before = old;
        if (end > begin) old.outages.push_back({{begin, end}, model::OutageKind::Drain, cause});
        old.exists = without(old.exists, {end, base::kEndOfTime}).first;
        if (n % params.integer("per") != 0) continue;
        auto host = successor(world, before, like < 0 ? before : pattern, params, names);
        host.exists = {begin, base::kEndOfTime};
        added.push_back(static_cast<int>(world.hosts.size()));
        world.hosts.append(std::move(host));
    }
    addDaemons(world, added);
    return {};
}

std::string describeReplaceHosts(const base::Params& params) {
    auto text = PENUMBRA_SAY("ReplaceHosts", "Replace {}, {} at once")(sayWhere(params), params.integer("wave"));
    if (params.has("like")) text = PENUMBRA_SAY("ReplaceHosts", "{}, by ones like {}")(text, params.text("like"));
    if (const auto amounts = amountsText(params); !amounts.empty())
        text = PENUMBRA_SAY("ReplaceHosts", "{}, by ones with {}")(text, amounts);
    if (const auto per = params.integer("per"); per > 1)
        text = PENUMBRA_SAY("ReplaceHosts", "{}, one new for {} old")(text, per);
    return text;
}

} // namespace

extern constinit const Action replaceHosts{
    "replace-hosts",
    PENUMBRA_TEXT("actions", "Replace generation"),
    PENUMBRA_TEXT("actions", "Hosts leave wave after wave as new ones come in their place; what ran there moves."),
    Topic::Hosts,
    kReplaceHostsParams,
    false,
    applyReplaceHosts,
    describeReplaceHosts};

} // namespace penumbra::whatif
