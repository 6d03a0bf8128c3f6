#include "base/say.h"
#include "base/text.h"
#include "whatif/action.h"
#include "whatif/where.h"

#include <algorithm>
#include <fmt/format.h>
#include <string_view>

namespace penumbra::whatif {

namespace {

constexpr base::ParamSpec kChangeRulesParams[] = {
    {.key = "service",
     .title = PENUMBRA_TEXT("actions", "Service"),
     .kind = base::ParamKind::Service,
     .help = PENUMBRA_TEXT("actions", "The rules of every replica of this service change. Name a service or a "
                                      "workload.")},
    {.key = "workload",
     .title = PENUMBRA_TEXT("actions", "Workload"),
     .kind = base::ParamKind::Workload,
     .help = PENUMBRA_TEXT("actions", "Only the rules of this workload change.")},
    {.key = "spread",
     .title = PENUMBRA_TEXT("actions", "Spread over"),
     .kind = base::ParamKind::Choice,
     .preset = "as-is",
     .choices = "as-is|host|rack|zone|none",
     .help =
         PENUMBRA_TEXT("actions", "Replicas are spread evenly over these places. none: they are no longer spread.")},
    {.key = "max-skew",
     .title = PENUMBRA_TEXT("actions", "Largest skew"),
     .kind = base::ParamKind::Integer,
     .preset = "1",
     .minimum = 1,
     .maximum = 1000,
     .help = PENUMBRA_TEXT("actions", "How many more a place may have than the one with the fewest.")},
    {.key = "apart",
     .title = PENUMBRA_TEXT("actions", "Apart"),
     .kind = base::ParamKind::Choice,
     .preset = "as-is",
     .choices = "as-is|host|rack|zone|none",
     .help = PENUMBRA_TEXT("actions", "No two replicas are in one of these places. none: they may be.")},
    {.key = "gather",
     .title = PENUMBRA_TEXT("actions", "Gather in one"),
     .kind = base::ParamKind::Choice,
     .preset = "as-is",
     .choices = "as-is|host|rack|zone|none",
     .help = PENUMBRA_TEXT("actions", "All replicas are in one of these places. none: they need not be.")},
    {.key = "soft",
     .title = PENUMBRA_TEXT("actions", "As a wish"),
     .kind = base::ParamKind::Bool,
     .preset = "false",
     .help =
         PENUMBRA_TEXT("actions", "Spread, apart and gather are kept where that is possible, and broken where it is "
                                  "not.")},
    {.key = "keep-on",
     .title = PENUMBRA_TEXT("actions", "Keep on"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The only hosts that are allowed: names such as h1,h2 or labels as "
                                      "Kubernetes selects, such as disk=fast or disk in (fast, ssd).")},
    {.key = "keep-off",
     .title = PENUMBRA_TEXT("actions", "Keep off"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "Hosts that are not allowed: names or one label.")},
    {.key = "fence",
     .title = PENUMBRA_TEXT("actions", "Fence"),
     .kind = base::ParamKind::Text,
     .help = PENUMBRA_TEXT("actions", "The only hosts that are allowed, names or labels, and nothing else may run "
                                      "there but what is bound to them.")},
    {.key = "priority",
     .title = PENUMBRA_TEXT("actions", "Priority"),
     .kind = base::ParamKind::Integer,
     .minimum = -2e9,
     .maximum = 2e9,
     .help = PENUMBRA_TEXT("actions", "Higher ones are placed first.")},
    {.key = "preempt",
     .title = PENUMBRA_TEXT("actions", "Preempt"),
     .kind = base::ParamKind::Choice,
     .preset = "as-is",
     .choices = "as-is|yes|no",
     .help = PENUMBRA_TEXT("actions", "Where they fit nowhere, workloads of lower priority make room.")},
};

constexpr std::string_view kAsIs = "as-is";

model::Scope scopeOf(const std::string& text) {
    if (text == "rack") return model::Scope::Rack;
    return text == "zone" ? model::Scope::Zone : model::Scope::Host;
}

/// A rule for replicas of one's own service in the scope that is named stands in the place of those that are there.
template <class Rule>
void replaceRule(std::vector<Rule>& rules, const std::string& text, Rule fresh) {
    if (text == kAsIs) return;
    std::erase_if(rules, [&](const Rule& r) { return r.group.empty() && (text == "none" || r.scope == fresh.scope); });
    if (text != "none") rules.push_back(std::move(fresh));
}

void takeRules(const base::Params& params, const HostsNamed& on, const HostsNamed& off, model::PlacementRules& rules) {
    const bool hard = !params.flag("soft");
    const auto& spread = params.text("spread");
    const auto skew = static_cast<int>(params.integer("max-skew"));
    replaceRule(rules.topologySpread, spread, model::TopologySpread{"", scopeOf(spread), skew, hard});
    replaceRule(rules.antiAffinity, params.text("apart"), model::AntiAffinity{"", scopeOf(params.text("apart")), hard});
    replaceRule(rules.affinity, params.text("gather"), model::Affinity{"", scopeOf(params.text("gather")), hard});
    rules.selectors.insert(rules.selectors.end(), on.selectors.begin(), on.selectors.end());
    for (const auto& one : off.selectors) rules.selectors.push_back(opposite(one));
    if (params.has("priority")) rules.priority = static_cast<int>(params.integer("priority"));
    if (params.text("preempt") != kAsIs) rules.preempts = params.text("preempt") == "yes";
}

/// Taints the hosts for all others; those who run there and may not look for another place.
void fenceOff(model::World& world, const HostsNamed& hosts, const Rows& inside, const std::string& name,
              base::Time from) {
    const model::Taint taint{"fence", name, model::TaintEffect::NoExecute};
    for (const int h : hosts.rows) world.hosts.change(static_cast<std::size_t>(h)).taints.push_back(taint);
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        const auto& row = world.workloads[w];
        const bool fenced = std::binary_search(hosts.rows.begin(), hosts.rows.end(), row.host);
        const bool own = std::binary_search(inside.begin(), inside.end(), static_cast<int>(w));
        if (own)
            world.workloads.change(w).rules.tolerations.push_back({"fence", name, true, taint.effect});
        else if (fenced && !row.rules.pinned)
            world.workloads.change(w).reviews.push_back(from);
    }
}

base::Result<void> check(const base::Params& params) {
    for (const char* key : {"spread", "apart", "gather", "preempt"})
        if (params.text(key) != kAsIs) return {};
    for (const char* key : {"keep-on", "keep-off", "fence"})
        if (!params.text(key).empty()) return {};
    if (params.has("priority")) return {};
    return base::failUsage(
        PENUMBRA_SAY("Edit", "Say which rule changes: spread, apart, gather, keep-on, keep-off, fence, priority or "
                             "preempt.")());
}

base::Result<void> applyChangeRules(model::World& world, const base::Params& params, const base::TimeWindow& window,
                                    const std::string&) {
    if (auto checked = check(params); !checked) return checked;
    if (!params.text("keep-on").empty() && !params.text("fence").empty())
        return base::failUsage(
            PENUMBRA_SAY("Edit", "A fence keeps its workloads on its hosts already. Give either keep-on or fence.")());
    const auto rows = targetWorkloads(world, params, window, false);
    if (!rows) return tl::unexpected(rows.error());
    const auto on = hostsNamed(world, params.text("keep-on"));
    const auto off = hostsNamed(world, params.text("keep-off"));
    const auto fence = hostsNamed(world, params.text("fence"));
    for (const auto* hosts : {&on, &off, &fence})
        if (!*hosts) return tl::unexpected(hosts->error());
    if (off->selectors.size() > 1)
        return base::failUsage(PENUMBRA_SAY(
            "Edit", "keep-off takes names of hosts or one label, e.g. h1,h2 or 'disk in (slow, tape)'.")());
    for (const int w : *rows) {
        auto& row = world.workloads.change(static_cast<std::size_t>(w));
        takeRules(params, fence->rows.empty() ? *on : *fence, *off, row.rules);
        row.reviews.push_back(window.begin);
    }
    if (!fence->rows.empty()) {
        const auto& service = params.text("service");
        fenceOff(world, *fence, *rows, service.empty() ? params.text("workload") : service, window.begin);
    }
    return {};
}

/// What a parameter says that takes a scope: in words for a host, a rack, a zone and none of them.
struct Scoped {
    const char* key;
    const char* host;
    const char* rack;
    const char* zone;
    const char* none;
};
constexpr Scoped kScoped[] = {
    {"spread", PENUMBRA_TEXT("ChangeRules", "spread over hosts"), PENUMBRA_TEXT("ChangeRules", "spread over racks"),
     PENUMBRA_TEXT("ChangeRules", "spread over zones"), PENUMBRA_TEXT("ChangeRules", "no longer spread")},
    {"apart", PENUMBRA_TEXT("ChangeRules", "one in a host at most"),
     PENUMBRA_TEXT("ChangeRules", "one in a rack at most"), PENUMBRA_TEXT("ChangeRules", "one in a zone at most"),
     PENUMBRA_TEXT("ChangeRules", "no longer apart")},
    {"gather", PENUMBRA_TEXT("ChangeRules", "gathered in one host"),
     PENUMBRA_TEXT("ChangeRules", "gathered in one rack"), PENUMBRA_TEXT("ChangeRules", "gathered in one zone"),
     PENUMBRA_TEXT("ChangeRules", "no longer gathered")}};

std::string describeChangeRules(const base::Params& params) {
    std::vector<std::string> parts;
    for (const auto& one : kScoped) {
        const auto& text = params.text(one.key);
        if (text.empty() || text == kAsIs) continue;
        parts.push_back(base::said("ChangeRules", text == "none"   ? one.none
                                                  : text == "rack" ? one.rack
                                                  : text == "zone" ? one.zone
                                                                   : one.host));
    }
    const auto named = [&](const char* key) { return params.text(key) == kAsIs ? std::string() : params.text(key); };
    if (const auto hosts = named("keep-on"); !hosts.empty())
        parts.push_back(PENUMBRA_SAY("ChangeRules", "kept on {}")(hosts));
    if (const auto hosts = named("keep-off"); !hosts.empty())
        parts.push_back(PENUMBRA_SAY("ChangeRules", "kept off {}")(hosts));
    if (const auto hosts = named("fence"); !hosts.empty())
        parts.push_back(PENUMBRA_SAY("ChangeRules", "alone on {}")(hosts));
    if (params.has("priority")) parts.push_back(PENUMBRA_SAY("ChangeRules", "priority {}")(params.integer("priority")));
    if (params.text("preempt") != kAsIs)
        parts.emplace_back(params.text("preempt") == "yes" ? PENUMBRA_SAY("ChangeRules", "preempting")()
                                                           : PENUMBRA_SAY("ChangeRules", "not preempting")());
    const auto& service = params.text("service");
    return PENUMBRA_SAY("ChangeRules", "Rules of {}: {}")(service.empty() ? params.text("workload") : service,
                                                          base::sayList(parts));
}

} // namespace

extern constinit const Action changeRules{
    "change-rules",
    PENUMBRA_TEXT("actions", "Change placement rules"),
    PENUMBRA_TEXT("actions", "Where a workload or every replica of a service may run; what runs where it no longer may "
                             "moves at the edit's begin."),
    Topic::Rules,
    kChangeRulesParams,
    false,
    applyChangeRules,
    describeChangeRules};

} // namespace penumbra::whatif
