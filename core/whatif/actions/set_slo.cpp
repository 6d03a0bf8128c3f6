#include "base/say.h"
#include "base/text.h"
#include "whatif/action.h"

#include <fmt/format.h>

#include <string>
#include <vector>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kSetSloParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service that makes the promise.")},
    {.key = "latency",
     .title = PENUMBRA_TEXT("actions", "Latency"),
     .kind = base::ParamKind::Amount,
     .unit = base::Unit::Seconds,
     .minimum = 0,
     .maximum = 86'400,
     .help = PENUMBRA_TEXT("actions", "The time within which its requests are answered, e.g. 300ms; 0 takes it back.")},
    {.key = "quantile",
     .title = PENUMBRA_TEXT("actions", "Quantile"),
     .kind = base::ParamKind::Amount,
     .unit = base::Unit::Ratio,
     .minimum = 0.01,
     .maximum = 0.99999,
     .help = PENUMBRA_TEXT("actions",
                           "The share of the requests that is answered within the latency; 99 % unless it is stated.")},
    {.key = "availability",
     .title = PENUMBRA_TEXT("actions", "Availability"),
     .kind = base::ParamKind::Amount,
     .unit = base::Unit::Ratio,
     .minimum = 0,
     .maximum = 0.9999999,
     .help =
         PENUMBRA_TEXT("actions", "The share of all requests that is answered well, e.g. 99.9 %; 0 takes it back.")},
};

base::Result<void> applySetSlo(model::World& world, const base::Params& params, const base::TimeWindow&,
                               const std::string&) {
    const auto service = model::resolveService(world, params.text("service"));
    if (!service) return tl::unexpected(service.error());
    if (!params.has("latency") && !params.has("availability") && !params.has("quantile"))
        return base::failUsage(
            PENUMBRA_SAY("Edit", "Say what the service promises: latency=300ms, availability=99.9%, or both.")());
    auto& level = world.services.change(static_cast<std::size_t>(*service)).traits.level;
    if (params.has("latency")) level.latency = params.number("latency");
    if (params.has("quantile")) level.quantile = params.number("quantile");
    if (params.has("availability")) level.availability = params.number("availability");
    return {};
}

std::string describeSetSlo(const base::Params& params) {
    std::vector<std::string> promises;
    if (params.has("latency") && params.number("latency") == 0)
        promises.push_back(PENUMBRA_SAY("SetSlo", "no latency")());
    else if (params.has("latency"))
        promises.push_back(PENUMBRA_SAY("SetSlo", "an answer within {:.4g} s")(params.number("latency")));
    if (params.has("quantile"))
        promises.push_back(PENUMBRA_SAY("SetSlo", "its latency for {:.6g} %")(params.number("quantile") * 100));
    if (params.has("availability") && params.number("availability") == 0)
        promises.push_back(PENUMBRA_SAY("SetSlo", "no availability")());
    else if (params.has("availability"))
        promises.push_back(PENUMBRA_SAY("SetSlo", "{:.6g} % answered")(params.number("availability") * 100));
    return PENUMBRA_SAY("SetSlo", "{} promises {}")(params.text("service"), base::sayList(promises));
}

} // namespace

extern constinit const Action setSlo{
    "set-slo",
    PENUMBRA_TEXT("actions", "Set promise"),
    PENUMBRA_TEXT("actions", "A service promises its callers a latency, an availability, or both (its SLO)."),
    Topic::Load,
    kSetSloParams,
    false,
    applySetSlo,
    describeSetSlo};

} // namespace penumbra::whatif
