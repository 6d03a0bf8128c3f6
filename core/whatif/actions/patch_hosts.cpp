#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <fmt/format.h>

namespace penumbra::whatif {

namespace {

base::Result<void> applyPatchHosts(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                   const std::string&) {
    const auto rows = hostsWhere(world, params, window);
    if (!rows) return tl::unexpected(rows.error());
    bool any = false;
    for (const int h : *rows) {
        const auto& known = world.hosts[static_cast<std::size_t>(h)].vulnerability;
        if (known.cvss <= 0 || known.mended <= window.begin) continue;
        world.hosts.change(static_cast<std::size_t>(h)).vulnerability.mended = window.begin;
        any = true;
    }
    if (any) return {};
    return base::failInput(PENUMBRA_SAY("Edit",
                                        "Nothing is known against the software of {} that is still open then, so a "
                                        "patch mends nothing. A vulnerability comes in as the attribute security.cvss "
                                        "of a host.")(sayWhere(params)));
}

std::string describePatchHosts(const base::Params& params) {
    return PENUMBRA_SAY("PatchHosts", "Patch {}")(sayWhere(params));
}

} // namespace

extern constinit const Action patchHosts{
    "patch-hosts",
    PENUMBRA_TEXT("actions", "Patch hosts"),
    PENUMBRA_TEXT("actions",
                  "What is known against the hosts' software is mended from the edit's begin on. A drain for "
                  "the work is an edit of its own."),
    Topic::Maintenance,
    kWhereParams,
    false,
    applyPatchHosts,
    describePatchHosts};

} // namespace penumbra::whatif
