#include "base/text.h"
#include "model/policy.h"
#include "whatif/action.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kParams[] = {
    {.key = "policy",
     .title = PENUMBRA_TEXT("actions", "Policy"),
     .kind = base::ParamKind::Choice,
     .required = true,
     .choices = model::kPolicyChoices,
     .help = PENUMBRA_TEXT("actions", "Who is placed first, and on which of the hosts that take it.")},
};

base::Result<void> apply(model::World& world, const base::Params& params, const base::TimeWindow& window,
                         const std::string&) {
    world.policies.push_back({window, params.text("policy")});
    return {};
}

std::string describe(const base::Params& params) {
    return fmt::format(PENUMBRA_TEXT("SetPolicy", "Place by {}"), params.text("policy"));
}

} // namespace

extern constinit const Action setPolicy{
    "set-policy",
    PENUMBRA_TEXT("actions", "Set placement policy"),
    PENUMBRA_TEXT("actions", "Whatever needs a host finds it by another policy; what runs stays where it is."),
    kParams,
    true,
    apply,
    describe};

} // namespace penumbra::whatif
