#include "base/text.h"
#include "whatif/action.h"
#include "whatif/rolling.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kRolloutParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service whose replicas give way to a new version.")},
    {.key = "surge",
     .title = PENUMBRA_TEXT("actions", "Surge"),
     .kind = base::ParamKind::Text,
     .preset = "25%",
     .help = PENUMBRA_TEXT("actions", "How many replicas more there may be meanwhile, e.g. 1 or 25% rounded up "
                                      "(maxSurge).")},
    {.key = "unavailable",
     .title = PENUMBRA_TEXT("actions", "Unavailable"),
     .kind = base::ParamKind::Text,
     .preset = "25%",
     .help = PENUMBRA_TEXT("actions", "How many fewer may be ready meanwhile, e.g. 0 or 25% rounded down "
                                      "(maxUnavailable).")},
    {.key = "start",
     .title = PENUMBRA_TEXT("actions", "Start-up"),
     .kind = base::ParamKind::Duration,
     .preset = "1m",
     .help = PENUMBRA_TEXT("actions", "How long a new replica takes until it is ready.")},
    {.key = "canary",
     .title = PENUMBRA_TEXT("actions", "Canary steps"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "Shares of the new version and how long each is held, e.g. 5%:1h,25%:2h,100%. "
                                      "Without steps all of it at once.")},
    alsoRelative(
        cpuParam(PENUMBRA_TEXT("actions", "CPU request"),
                 PENUMBRA_TEXT("actions", "What a replica of the new version reserves of CPU, or with + or - how much "
                                          "more or less, e.g. 2 or +500m. Not given: as before."))),
    alsoRelative(memoryParam(
        PENUMBRA_TEXT("actions", "Memory request"),
        PENUMBRA_TEXT("actions", "What a replica of the new version reserves of memory, or with + or - how much more "
                                 "or less, e.g. 4GiB or +1.5GiB. Not given: as before."))),
    alsoRelative(
        gpuParam(PENUMBRA_TEXT("actions", "GPU request"),
                 PENUMBRA_TEXT("actions", "What a replica of the new version reserves of GPUs, or with + or - how much "
                                          "more or less, e.g. 1 or +500m. Not given: as before."))),
    {.key = "demand",
     .title = PENUMBRA_TEXT("actions", "Demand factor"),
     .kind = base::ParamKind::Number,
     .preset = "1",
     .minimum = 0,
     .maximum = 1000,
     .help = PENUMBRA_TEXT(
         "actions",
         "What the new version takes for the same work: 1.1 is a tenth more of all that follows the load, not of "
         "what is stored.")},
};

base::Result<Rolling> rollingOf(const base::Params& params, int replicas) {
    if (auto fine = isSpan(params, "start"); !fine) return tl::unexpected(fine.error());
    const auto surge = parseCount(params.text("surge"), replicas, true);
    if (!surge) return tl::unexpected(surge.error());
    const auto unavailable = parseCount(params.text("unavailable"), replicas, false);
    if (!unavailable) return tl::unexpected(unavailable.error());
    if (*surge > replicas && params.text("surge").back() != '%')
        return base::failInput(PENUMBRA_SAY(
            "Edit", "A surge of {} is more than the {} replicas that give way: write {}% for a share, or at most {}.")(
            *surge, replicas, *surge, replicas));
    auto steps = parseCanary(params.text("canary"));
    if (!steps) return tl::unexpected(steps.error());
    if (*surge == 0 && params.text("unavailable") == "0")
        return base::failInput(
            PENUMBRA_SAY("Edit", "With surge 0 and unavailable 0 no replica can change. Allow one of them.")());
    // As Kubernetes does where both round to nothing.
    return Rolling{replicas, *surge, *surge == 0 ? std::max(*unavailable, 1) : *unavailable, params.duration("start"),
                   std::move(*steps)};
}

/// The replicas that are there when it begins, oldest first.
base::Result<Rows> replicasAt(const model::World& world, const std::string& service, base::Time begin) {
    const auto row = model::resolveService(world, service);
    if (!row) return tl::unexpected(row.error());
    auto rows = replicasOf(world, *row, {begin, base::kEndOfTime});
    std::erase_if(rows, [&](int w) { return !world.workloads[static_cast<std::size_t>(w)].exists.contains(begin); });
    if (rows.empty())
        return base::failInput(PENUMBRA_SAY("Edit", "The service '{}' has no replica then. Deploy one.")(service));
    for (const int w : rows)
        if (world.workloads[static_cast<std::size_t>(w)].rules.pinned)
            return base::failInput(PENUMBRA_SAY("Edit",
                                                "The replica '{}' is bound to its host, so no new one can stand beside "
                                                "it.")(world.workloads[static_cast<std::size_t>(w)].name));
    return rows;
}

/// Whoever is ready carries the demand of all: `factors` are those from each moment to the next.
std::vector<model::DemandChange> shares(const Rolling& rolling, const RollingTimes& times,
                                        const base::TimeWindow& window) {
    std::vector<model::DemandChange> out;
    const auto moments = times.moments(rolling.start);
    for (std::size_t i = 0; i < moments.size(); ++i) {
        const int ready = times.readyAt(moments[i], rolling.replicas, rolling.start);
        const double factor = static_cast<double>(rolling.replicas) / std::max(ready, 1);
        const base::TimeWindow part{std::min(window.begin + moments[i], window.end),
                                    i + 1 < moments.size() ? std::min(window.begin + moments[i + 1], window.end)
                                                           : window.end};
        if (part.empty() || factor == 1) continue;
        if (!out.empty() && out.back().window.end == part.begin && out.back().to == factor)
            out.back().window.end = part.end;
        else
            out.push_back({part, factor, factor, {}, {}, {}});
    }
    return out;
}

void addChanges(model::WorldWorkload& row, const std::vector<model::DemandChange>& changes) {
    for (const auto& change : changes)
        if (change.window.overlaps(row.exists)) row.demandChanges.push_back(change);
}

base::Result<void> applyRollout(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                const std::string&) {
    if (window.begin == base::kBeginningOfTime)
        return base::failUsage(PENUMBRA_SAY("Edit", "A rollout begins with the edit's window. Say from when.")());
    const auto old = replicasAt(world, params.text("service"), window.begin);
    if (!old) return tl::unexpected(old.error());
    const auto rolling = rollingOf(params, static_cast<int>(old->size()));
    if (!rolling) return tl::unexpected(rolling.error());
    const auto times = rollingTimes(*rolling);
    const auto factors = shares(*rolling, times, window);
    std::vector<model::WorldWorkload> fresh;
    auto names = FreeNames::like(world, old->front(), static_cast<int>(old->size()));
    for (std::size_t i = 0; i < times.newBegins.size(); ++i) {
        const auto begin = window.begin + times.newBegins[i];
        auto row = copyOf(world, (*old)[i], names);
        row.exists = {begin, window.end};
        if (row.exists.empty()) break;
        if (rolling->start.count() > 0)
            row.demandChanges.push_back({{begin, begin + rolling->start}, 0, 0, {}, {}, {}});
        if (const double d = params.number("demand"); d != 1)
            row.demandChanges.push_back({window, d, d, {}, {}, {}, world.dimensions.following(model::Follows::Load)});
        addChanges(row, factors);
        readAmounts(params, row.request);
        fresh.push_back(std::move(row));
    }
    for (const int w : *old) addChanges(world.workloads.change(static_cast<std::size_t>(w)), factors);
    for (auto& row : fresh) world.workloads.append(std::move(row));
    for (std::size_t i = 0; i < times.oldEnds.size(); ++i) // the newest first
        if (const base::TimeWindow hole{window.begin + times.oldEnds[i], window.end}; !hole.empty())
            endReplica(world, (*old)[old->size() - 1 - i], hole, names);
    return {};
}

base::Duration takes(const model::World& world, const base::Params& params, base::Time begin) {
    const auto old = replicasAt(world, params.text("service"), begin);
    if (!old) return {};
    const auto rolling = rollingOf(params, static_cast<int>(old->size()));
    return rolling ? rollingTimes(*rolling).end : base::Duration{};
}

std::string describeRollout(const base::Params& params) {
    auto text = PENUMBRA_SAY("Rollout", "Roll out a new version of {}")(params.text("service"));
    if (const auto amounts = amountsText(params); !amounts.empty())
        text = PENUMBRA_SAY("Rollout", "{} with {} each")(text, amounts);
    if (const double d = params.number("demand"); d != 1)
        text = PENUMBRA_SAY("Rollout", "{}, demand times {}")(text, d);
    if (const auto& canary = params.text("canary"); !canary.empty())
        return PENUMBRA_SAY("Rollout", "{} in canary steps {}")(text, canary);
    return PENUMBRA_SAY("Rollout", "{}, at most {} more and {} unavailable")(text, params.text("surge"),
                                                                             params.text("unavailable"));
}

} // namespace

extern constinit const Action rollout{
    "rollout",
    PENUMBRA_TEXT("actions", "Roll out version"),
    PENUMBRA_TEXT("actions", "New replicas come and old ones leave, as a rolling update or in canary steps; whoever is "
                             "ready carries the demand of all. The end of the window takes it back at once."),
    Topic::Workloads,
    kRolloutParams,
    true,
    applyRollout,
    describeRollout,
    takes};

} // namespace penumbra::whatif
