#include "base/text.h"
#include "model/policy.h"
#include "whatif/action.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kSetPolicyParams[] = {
    {.key = "policy",
     .title = PENUMBRA_TEXT("actions", "Policy"),
     .kind = base::ParamKind::Choice,
     .required = true,
     .choices = model::kPolicyChoices,
     .help = PENUMBRA_TEXT("actions", "Who is placed first, and on which of the hosts that take it.")},
    {.key = "make-room",
     .title = PENUMBRA_TEXT("actions", "Make room"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help = PENUMBRA_TEXT("actions", "Workloads that run are moved where that lets one in that finds no host.")},
};

base::Result<void> applySetPolicy(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                  const std::string&) {
    world.policies.push_back({window, params.text("policy"), params.flag("make-room")});
    return {};
}

std::string describeSetPolicy(const base::Params& params) {
    const auto* policy = model::policyNames().find(params.text("policy"));
    auto text = PENUMBRA_SAY("SetPolicy", "Place by the policy {}")(base::said("Policy", policy->title));
    if (params.flag("make-room")) text = PENUMBRA_SAY("SetPolicy", "{}, moving others to make room")(text);
    return text;
}

} // namespace

extern constinit const Action setPolicy{
    "set-policy",
    PENUMBRA_TEXT("actions", "Set placement policy"),
    PENUMBRA_TEXT("actions", "Whatever needs a host finds it by another policy; what runs stays, unless room is made."),
    Topic::Rules,
    kSetPolicyParams,
    true,
    applySetPolicy,
    describeSetPolicy};

} // namespace penumbra::whatif
