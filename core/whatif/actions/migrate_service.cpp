#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr const char* kZoneLabel = "topology.kubernetes.io/zone";

constexpr base::ParamSpec kMigrateServiceParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service whose replicas move.")},
    {.key = "zone",
     .title = PENUMBRA_TEXT("actions", "To zone"),
     .kind = base::ParamKind::Text,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "Where they go, each to the best host there.")},
    {.key = "away",
     .title = PENUMBRA_TEXT("actions", "From zone"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "Only those that run in this zone now. Not given: all that are not there yet.")},
    {.key = "batch",
     .title = PENUMBRA_TEXT("actions", "Batch"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many move at once.")},
    {.key = "pace",
     .title = PENUMBRA_TEXT("actions", "Pace"),
     .kind = base::ParamKind::Duration,
     .preset = "10m",
     .help = PENUMBRA_TEXT("actions", "From one batch to the next.")},
    {.key = "start",
     .title = PENUMBRA_TEXT("actions", "Start-up"),
     .kind = base::ParamKind::Duration,
     .preset = "0s",
     .help = PENUMBRA_TEXT("actions", "How long both stand side by side until the new one is ready and the old one "
                                      "ends.")},
};

/// The replicas that have to move, oldest first.
base::Result<Rows> movers(const model::World& world, const base::Params& params, const base::TimeWindow& window,
                          int zone) {
    const auto service = model::resolveService(world, params.text("service"));
    if (!service) return tl::unexpected(service.error());
    int away = -1;
    if (!params.text("away").empty()) {
        const auto found = placeIndex(world.zones, params.text("away"), "zone");
        if (!found) return tl::unexpected(found.error());
        away = *found;
    }
    Rows rows;
    for (const int w : replicasOf(world, *service, window)) {
        const auto& row = world.workloads[static_cast<std::size_t>(w)];
        const int now = row.host < 0 ? -1 : world.hosts[static_cast<std::size_t>(row.host)].zone;
        if (now == zone || (away >= 0 && now != away)) continue;
        if (row.rules.pinned)
            return base::failInput(
                PENUMBRA_SAY("Edit", "The replica '{}' is bound to its host and cannot move.")(row.name));
        rows.push_back(w);
    }
    if (!rows.empty()) return rows;
    const auto &name = params.text("service"), &to = world.zones[static_cast<std::size_t>(zone)];
    if (away < 0) return base::failInput(PENUMBRA_SAY("Edit", "No replica of '{}' has to move to {}.")(name, to));
    return base::failInput(
        PENUMBRA_SAY("Edit", "No replica of '{}' has to move from {} to {}.")(name, params.text("away"), to));
}

base::Result<void> applyMigrateService(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                       const std::string&) {
    for (const char* key : {"pace", "start"})
        if (auto fine = isSpan(params, key); !fine) return fine;
    const auto zone = placeIndex(world.zones, params.text("zone"), "zone");
    if (!zone) return tl::unexpected(zone.error());
    const auto rows = movers(world, params, window, *zone);
    if (!rows) return tl::unexpected(rows.error());
    const auto batch = params.integer("batch");
    const auto start = params.duration("start"), pace = params.duration("pace");
    const bool timed = start.count() > 0 || (pace.count() > 0 && static_cast<std::int64_t>(rows->size()) > batch);
    if (timed && window.begin == base::kBeginningOfTime)
        return base::failUsage(PENUMBRA_SAY("Edit", "A migration begins with the edit's window. Say from when.")());
    const auto& name = world.zones[static_cast<std::size_t>(*zone)];
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (world.hosts[h].zone == *zone && !world.hosts[h].labels.contains(kZoneLabel))
            world.hosts.change(h).labels.emplace(kZoneLabel, name);
    auto names = FreeNames::like(world, rows->front(), static_cast<int>(rows->size()));
    for (std::size_t i = 0; i < rows->size(); ++i) {
        const auto begin = timed ? window.begin + pace * (static_cast<std::int64_t>(i) / batch) : window.begin;
        if (begin >= window.end) break;
        auto copy = copyOf(world, (*rows)[i], names);
        const auto lived = copy.exists;
        copy.exists = {std::max(begin, lived.begin), std::min(window.end, lived.end)};
        if (copy.exists.empty()) continue;
        const auto ready = timed ? copy.exists.begin + start : copy.exists.begin;
        if (start.count() > 0) copy.demandChanges.push_back({{copy.exists.begin, ready}, 0, 0, {}, {}, {}});
        std::erase_if(copy.rules.selectors, [](const auto& s) { return s.key == kZoneLabel; });
        copy.rules.selectors.push_back({kZoneLabel, model::SelectorOperator::In, {name}});
        world.workloads.append(std::move(copy));
        if (ready < window.end) endReplica(world, (*rows)[i], {ready, window.end}, names);
    }
    return {};
}

std::string describeMigrateService(const base::Params& params) {
    auto text = PENUMBRA_SAY("MigrateService", "Migrate {}")(params.text("service"));
    if (const auto& away = params.text("away"); !away.empty())
        text = PENUMBRA_SAY("MigrateService", "{} from zone {}")(text, away);
    return PENUMBRA_SAY("MigrateService", "{} to zone {}, {} at once")(text, params.text("zone"),
                                                                       params.integer("batch"));
}

} // namespace

extern constinit const Action migrateService{
    "migrate-service",
    PENUMBRA_TEXT("actions", "Migrate service"),
    PENUMBRA_TEXT("actions",
                  "The replicas of a service move to another zone, batch after batch, and back at the end of "
                  "the window."),
    Topic::Workloads,
    kMigrateServiceParams,
    true,
    applyMigrateService,
    describeMigrateService};

} // namespace penumbra::whatif
