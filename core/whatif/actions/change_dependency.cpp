#include "base/text.h"
#include "whatif/action.h"
#include "whatif/targets.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kChangeDependencyParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service that calls.")},
    {.key = "on",
     .title = PENUMBRA_TEXT("actions", "On service"),
     .kind = base::ParamKind::Service,
     .required = true,
     .help = PENUMBRA_TEXT("actions", "The service that it calls.")},
    {.key = "kind",
     .title = PENUMBRA_TEXT("actions", "Kind"),
     .kind = base::ParamKind::Choice,
     .preset = "hard",
     .required = true,
     .choices = "hard|soft|none",
     .help = PENUMBRA_TEXT("actions", "hard: it fails with the other. soft: it is degraded without the other. none: it "
                                      "does not need the other.")},
};

base::Result<void> applyChangeDependency(model::World& world, const base::Params& params,
                                         const base::TimeWindow& window, const std::string&) {
    const auto from = model::resolveService(world, params.text("service"));
    if (!from) return tl::unexpected(from.error());
    const auto to = model::resolveService(world, params.text("on"));
    if (!to) return tl::unexpected(to.error());
    const auto name = [&](int row) { return world.services[static_cast<std::size_t>(row)].name; };
    if (*from == *to)
        return base::failInput(PENUMBRA_SAY("Edit", "The service '{}' cannot depend on itself.")(name(*from)));
    const auto& kind = params.text("kind");
    std::vector<model::Dependency> kept;
    model::CallTraits call; // the calls stay what they are
    bool met = false;
    for (const auto& one : world.dependencies) {
        if (one.from != *from || one.to != *to || !one.window.overlaps(window)) {
            kept.push_back(one);
            continue;
        }
        met = true;
        call = one.call;
        const auto rest = without(one.window, window);
        for (const auto& part : {rest.first, rest.second})
            if (!part.empty()) {
                kept.push_back(one);
                kept.back().window = part;
            }
    }
    if (kind == "none" && !met)
        return base::failInput(
            PENUMBRA_SAY("Edit", "The service '{}' does not depend on '{}' in that window.")(name(*from), name(*to)));
    if (kind != "none") kept.push_back({*from, *to, kind == "hard", window, call});
    world.dependencies = std::move(kept);
    return {};
}

std::string describeChangeDependency(const base::Params& params) {
    const auto &service = params.text("service"), &on = params.text("on");
    if (params.text("kind") == "none") return PENUMBRA_SAY("ChangeDependency", "{} no longer needs {}")(service, on);
    return params.text("kind") == "hard" ? PENUMBRA_SAY("ChangeDependency", "{} fails with {}")(service, on)
                                         : PENUMBRA_SAY("ChangeDependency", "{} is degraded without {}")(service, on);
}

} // namespace

extern constinit const Action changeDependency{
    "change-dependency",
    PENUMBRA_TEXT("actions", "Change dependency"),
    PENUMBRA_TEXT("actions", "A service depends on another one, hard or soft, or no longer."),
    Topic::Load,
    kChangeDependencyParams,
    true,
    applyChangeDependency,
    describeChangeDependency};

} // namespace penumbra::whatif
