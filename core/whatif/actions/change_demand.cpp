#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kChangeDemandParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .help = PENUMBRA_TEXT(
         "actions", "Every replica of this service changes. Without a service and a workload, everything does.")},
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT("actions", "Only this workload changes.")},
    {.key = "factor",
     .title = PENUMBRA_TEXT("actions", "Factor"),
     .kind = base::ParamKind::Number,
     .preset = "1.2",
     .required = true,
     .minimum = 0,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "What the demand is multiplied by: 1.2 is a fifth more, 0.5 is half.")},
    {.key = "ramp",
     .title = PENUMBRA_TEXT("actions", "Ramp"),
     .kind = base::ParamKind::Duration,
     .unit = base::Unit::Seconds,
     .preset = "0s",
     .help = PENUMBRA_TEXT("actions",
                           "How long the demand takes from what it was to the factor, from the window's begin on.")},
    {.key = "back",
     .title = PENUMBRA_TEXT("actions", "Ramp back"),
     .kind = base::ParamKind::Duration,
     .unit = base::Unit::Seconds,
     .preset = "0s",
     .help =
         PENUMBRA_TEXT("actions", "How long the demand takes back to what it was, up to the window's end: a campaign "
                                  "rises, stays and falls.")},
    {.key = "curve",
     .title = PENUMBRA_TEXT("actions", "Curve"),
     .kind = base::ParamKind::Choice,
     .preset = "straight",
     .choices = "straight|smooth",
     .help = PENUMBRA_TEXT("actions", "straight: both ramps are straight lines. smooth: they begin and end slowly.")},
    {.key = "callees",
     .title = PENUMBRA_TEXT("actions", "Callees"),
     .kind = base::ParamKind::Choice,
     .preset = "stay",
     .choices = "stay|follow",
     .help = PENUMBRA_TEXT("actions",
                           "follow: its requests flow on, so what the service calls gets its share of the change too. "
                           "stay: only the service itself changes.")},
    {.key = "dimensions",
     .title = PENUMBRA_TEXT("actions", "Dimensions"),
     .kind = base::ParamKind::Text,
     .preset = kLoadDimensions,
     .help = PENUMBRA_TEXT("actions",
                           "What grows, with commas between: cpu,network. load is all that follows the load: CPU, "
                           "memory and network, and GPUs only where their measured use does. What is stored keeps its "
                           "own trend until disk is named, and as many GPUs are asked for until gpu is.")},
    {.key = "by",
     .title = PENUMBRA_TEXT("actions", "By"),
     .kind = base::ParamKind::Choice,
     .preset = "requests",
     .choices = "requests|use",
     .help = PENUMBRA_TEXT("actions",
                           "requests: so many times the requests; where their history says what they do to the CPU or "
                           "another dimension, that grows by so much, else in proportion. use: the use itself is "
                           "multiplied.")},
};

/// The requests of the service, or of all services, change with the demand.
void changeRequests(model::World& world, const base::Params& params, const model::RequestChange& change) {
    if (!params.text("workload").empty()) return;
    const auto service = model::resolveService(world, params.text("service"));
    for (std::size_t s = 0; s < world.services.size(); ++s)
        if (params.text("service").empty() || (service && static_cast<std::size_t>(*service) == s))
            world.services.change(s).requestChanges.push_back(change);
}

base::Result<void> rampsFit(const base::Params& params, const base::TimeWindow& window) {
    const auto ramp = params.duration("ramp"), back = params.duration("back");
    if (ramp.count() < 0) return base::failUsage(PENUMBRA_SAY("Edit", "The ramp must not be negative.")());
    for (const char* key : {"ramp", "back"})
        if (auto fine = isSpan(params, key); !fine) return fine;
    if (ramp.count() > 0 && window.begin == base::kBeginningOfTime)
        return base::failUsage(
            PENUMBRA_SAY("Edit", "A ramp begins with the edit's window. Say from when the demand changes.")());
    if (back.count() == 0) return {};
    if (window.end == base::kEndOfTime)
        return base::failUsage(
            PENUMBRA_SAY("Edit", "A ramp back ends with the edit's window. Say until when the demand changes.")());
    if (window.begin != base::kBeginningOfTime && ramp + back > window.end - window.begin)
        return base::failUsage(PENUMBRA_SAY("Edit",
                                            "The ramps take {} together and the window is {} long. Make it longer or "
                                            "them shorter.")(base::formatDuration(ramp + back),
                                                             base::formatDuration(window.end - window.begin)));
    return {};
}

/// What grows; more requests only where that follows them.
base::Result<model::DimensionSet> dimensionsOf(const model::World& world, const base::Params& params) {
    const auto loaded = world.dimensions.following(model::Follows::Load);
    const auto named = dimensionsNamed(world.dimensions, params.text("dimensions"));
    if (!named || params.text("callees") != "follow") return named;
    if (params.text("service").empty())
        return base::failUsage(
            PENUMBRA_SAY("Edit", "Only the requests of a service flow on to what it calls. Name the service.")());
    if ((*named & loaded) == 0)
        return base::failUsage(PENUMBRA_SAY("Edit",
                                            "More {} does not come from more requests, so nothing flows on to what the "
                                            "service calls. Leave out callees=follow.")(params.text("dimensions")));
    return named;
}

base::Result<void> applyChangeDemand(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                     const std::string&) {
    if (auto fit = rampsFit(params, window); !fit) return fit;
    const auto dimensions = dimensionsOf(world, params);
    if (!dimensions) return tl::unexpected(dimensions.error());
    const auto rows = targetWorkloads(world, params, window, true);
    if (!rows) return tl::unexpected(rows.error());
    const model::DemandChange change{window,
                                     1,
                                     params.number("factor"),
                                     params.duration("ramp"),
                                     params.duration("back"),
                                     params.text("curve") == "smooth" ? model::Curve::Smooth : model::Curve::Straight,
                                     *dimensions,
                                     params.text("by") == "requests",
                                     {}};
    for (const int w : *rows) world.workloads.change(static_cast<std::size_t>(w)).demandChanges.push_back(change);
    if ((*dimensions & world.dimensions.following(model::Follows::Load)) != 0)
        changeRequests(world, params, {change, params.text("callees") == "follow"});
    return {};
}

std::string describeChangeDemand(const base::Params& params) {
    const auto& service = params.text("service");
    const auto& what = service.empty() ? params.text("workload") : service;
    const auto ramp = params.duration("ramp");
    const auto& named = params.text("dimensions");
    const bool load = named == kLoadDimensions;
    const double factor = params.number("factor");
    auto text =
        what.empty()
            ? (load ? PENUMBRA_SAY("ChangeDemand", "Demand of every workload times {}")(factor)
                    : PENUMBRA_SAY("ChangeDemand", "Demand of every workload in {} times {}")(sayDimensions(named),
                                                                                              factor))
            : (load ? PENUMBRA_SAY("ChangeDemand", "Demand of {} times {}")(what, factor)
                    : PENUMBRA_SAY("ChangeDemand", "Demand of {} in {} times {}")(what, sayDimensions(named), factor));
    if (params.text("callees") == "follow") text = PENUMBRA_SAY("ChangeDemand", "{} and of what it calls")(text);
    if (ramp.count() > 0) text = PENUMBRA_SAY("ChangeDemand", "{} over {}")(text, base::formatDuration(ramp));
    if (const auto back = params.duration("back"); back.count() > 0)
        text = PENUMBRA_SAY("ChangeDemand", "{} and back over {}")(text, base::formatDuration(back));
    if (params.text("by") == "use") text = PENUMBRA_SAY("ChangeDemand", "{}, as use")(text);
    if (load) text = PENUMBRA_SAY("ChangeDemand", "{}, what it stores as before")(text);
    return text;
}

} // namespace

extern constinit const Action changeDemand{
    "change-demand",
    PENUMBRA_TEXT("actions", "Change demand"),
    PENUMBRA_TEXT(
        "actions",
        "The demand of a service, a workload or everything grows or shrinks by a factor: what follows the load, "
        "or the dimensions that are named."),
    Topic::Load,
    kChangeDemandParams,
    true,
    applyChangeDemand,
    describeChangeDemand};

} // namespace penumbra::whatif
