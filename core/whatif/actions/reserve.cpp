#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kReserveParams[] = {
    {.key = "purpose",
     .title = PENUMBRA_TEXT("actions", "Purpose"),
     .kind = base::ParamKind::Text,
     .preset = "reserve",
     .help = PENUMBRA_TEXT("actions", "What the room is held for; the reservations are called PURPOSE-1, PURPOSE-2.")},
    {.key = "count",
     .title = PENUMBRA_TEXT("actions", "Count"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many pieces of that size, each on one host.")},
    cpuParam(PENUMBRA_TEXT("actions", "CPU"), PENUMBRA_TEXT("actions", "What each piece holds of CPU, e.g. 4 cores.")),
    memoryParam(PENUMBRA_TEXT("actions", "Memory"),
                PENUMBRA_TEXT("actions", "What each piece holds of memory, e.g. 16 GiB.")),
    gpuParam(PENUMBRA_TEXT("actions", "GPUs"), PENUMBRA_TEXT("actions", "What each piece holds of GPUs, e.g. 1.")),
    {.key = "host",
     .title = PENUMBRA_TEXT("actions", "Host"),
     .kind = base::ParamKind::Host,
     .help = PENUMBRA_TEXT("actions", "On this host. Without a host, rack, zone and label anywhere in the fleet.")},
    {.key = "rack",
     .title = PENUMBRA_TEXT("actions", "Rack"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "On hosts of this rack.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "Zone"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "On hosts of this zone.")},
    {.key = "label",
     .title = PENUMBRA_TEXT("actions", "Label"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "On hosts with these labels, e.g. gpu=a100.")},
    {.key = "priority",
     .title = PENUMBRA_TEXT("actions", "Priority"),
     .kind = base::ParamKind::Integer,
     .preset = "0",
     .minimum = -2e9,
     .maximum = 2e9,
     .help = PENUMBRA_TEXT("actions", "Higher ones are placed first.")},
};

base::Result<void> applyReserve(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                const std::string&) {
    model::WorldWorkload row;
    readAmounts(params, row.request);
    if (row.request.empty())
        return base::failUsage(PENUMBRA_SAY("Edit", "Say how much is held: cpu, memory or gpu.")());
    row.rules.priority = static_cast<int>(params.integer("priority"));
    row.exists = window;
    Rows hosts;
    if (saysWhere(params)) {
        const auto found = hostsWhere(world, params, window);
        if (!found) return tl::unexpected(found.error());
        hosts = *found;
    }
    auto names = FreeNames::ofWorkloads(world, params.text("purpose"), 1);
    for (std::int64_t i = 0; i < params.integer("count"); ++i) {
        auto piece = row;
        piece.name = names.next();
        piece.id = model::makeId(model::ResourceKind::Workload, piece.name);
        piece.demandOf = piece.id; // nobody measures it, so it takes what it holds
        if (i == 0 && !hosts.empty()) {
            const auto key = fmt::format("penumbra/{}", piece.name);
            for (const int h : hosts) world.hosts.change(static_cast<std::size_t>(h)).labels.emplace(key, "");
            row.rules.selectors = {{key, model::SelectorOperator::Exists, {}}};
            piece.rules = row.rules;
        }
        world.workloads.append(std::move(piece));
    }
    return {};
}

std::string describeReserve(const base::Params& params) {
    const auto count = params.integer("count");
    auto text = count == 1 ? PENUMBRA_SAY("Reserve", "Hold {} for {}")(amountsText(params), params.text("purpose"))
                           : PENUMBRA_SAY("Reserve", "Hold {} times {} for {}")(count, amountsText(params),
                                                                                params.text("purpose"));
    if (saysWhere(params)) text = PENUMBRA_SAY("Reserve", "{} on {}")(text, sayWhere(params));
    return text;
}

} // namespace

extern constinit const Action reserve{
    "reserve",
    PENUMBRA_TEXT("actions", "Reserve capacity"),
    PENUMBRA_TEXT("actions", "Room is held for a purpose on a host, in a rack or zone, or anywhere: nothing runs in it "
                             "and nothing else gets it."),
    Topic::Load,
    kReserveParams,
    true,
    applyReserve,
    describeReserve};

} // namespace penumbra::whatif
