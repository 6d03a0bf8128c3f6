#include "base/text.h"
#include "whatif/action.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kParams[] = {
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

base::Result<void> apply(model::World& world, const base::Params& params, const base::TimeWindow&, const std::string&) {
    const auto service = model::resolveService(world, params.text("service"));
    if (!service) return tl::unexpected(service.error());
    if (!params.has("latency") && !params.has("availability") && !params.has("quantile"))
        return base::failUsage("Say what the service promises: latency=300ms, availability=99.9%, or both.");
    auto& level = world.services.change(static_cast<std::size_t>(*service)).traits.level;
    if (params.has("latency")) level.latency = params.number("latency");
    if (params.has("quantile")) level.quantile = params.number("quantile");
    if (params.has("availability")) level.availability = params.number("availability");
    return {};
}

std::string describe(const base::Params& params) {
    auto text = fmt::format(PENUMBRA_TEXT("SetSlo", "{} promises"), params.text("service"));
    if (params.has("latency"))
        text +=
            fmt::format(PENUMBRA_TEXT("SetSlo", " {:.6g} % within {:.4g} s"),
                        (params.has("quantile") ? params.number("quantile") : 0.99) * 100, params.number("latency"));
    if (params.has("availability"))
        text += fmt::format(PENUMBRA_TEXT("SetSlo", "{} {:.6g} % answered"), params.has("latency") ? "," : "",
                            params.number("availability") * 100);
    return text;
}

} // namespace

extern constinit const Action setSlo{
    "set-slo",
    PENUMBRA_TEXT("actions", "Set promise"),
    PENUMBRA_TEXT("actions", "A service promises its callers a latency, an availability, or both (its SLO)."),
    kParams,
    false,
    apply,
    describe};

} // namespace penumbra::whatif
