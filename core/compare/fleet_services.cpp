#include "base/text.h"
#include "compare/fleet_pair.h"
#include "model/diff.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>

namespace penumbra::compare {

namespace {

/// The replicas that a service has at the moment, and how many of them have no host.
struct Replicas {
    int count = 0, waiting = 0;
    bool operator==(const Replicas&) const = default;
    std::string words() const {
        return waiting == 0 ? fmt::to_string(count) : PENUMBRA_SAY("Diff", "{}, {} without a host")(count, waiting);
    }
};

std::vector<Replicas> replicasOf(const FleetState& state) {
    std::vector<Replicas> out(state.world->services.size());
    for (std::size_t w = 0; w < state.world->workloads.size(); ++w) {
        const auto& workload = state.world->workloads[w];
        if (workload.service < 0 || !workload.exists.contains(state.side.at)) continue;
        auto& own = out[static_cast<std::size_t>(workload.service)];
        ++own.count;
        own.waiting += state.hostOf[w] < 0 ? 1 : 0;
    }
    return out;
}

/// The id of each workload's service, of those that have one.
void noteServices(const FleetState& state, std::unordered_map<std::string, std::string>& out) {
    for (const auto& workload : state.world->workloads)
        if (workload.service >= 0)
            out.emplace(workload.id.text(),
                        state.world->services[static_cast<std::size_t>(workload.service)].id.text());
}

using Whys = std::unordered_map<std::string, std::vector<Why>>;

/// Why replicas come and go, and why they stand elsewhere or nowhere, by service.
struct ReplicaWhys {
    Whys count, place;
    ReplicaWhys(const FleetPair& pair, const FleetDiff& diff) {
        std::unordered_map<std::string, std::string> serviceOf;
        noteServices(pair.to, serviceOf);
        noteServices(pair.from, serviceOf);
        for (const auto& row : diff.rows) {
            const bool comes = row.change == FleetChange::Appears || row.change == FleetChange::Goes;
            if (!comes && row.change != FleetChange::Moves) continue;
            if (const auto found = serviceOf.find(row.resource.text()); found != serviceOf.end())
                addWhys((comes ? count : place)[found->second], row.why);
        }
    }
    std::vector<Why> of(const model::ResourceId& service, const Replicas& was, const Replicas& is) {
        auto out = was.count == is.count ? std::vector<Why>() : count[service.text()];
        if (was.waiting != is.waiting) addWhys(out, place[service.text()]);
        return out;
    }
};

std::string sayPromise(const model::ServiceLevel& level) {
    std::vector<std::string> parts;
    if (level.latency > 0)
        parts.push_back(PENUMBRA_SAY("Diff", "{:g} % within {:g} s")(100 * level.quantile, level.latency));
    if (level.availability > 0) parts.push_back(PENUMBRA_SAY("Diff", "{:g} % answered")(100 * level.availability));
    return fmt::format("{}", fmt::join(parts, ", "));
}

using Calls = std::map<std::pair<model::ResourceId, model::ResourceId>, std::string>;

/// What a caller is without what it calls, by caller and callee.
Calls callsOf(const FleetState& state) {
    Calls out;
    const auto id = [&](int row) { return state.world->services[static_cast<std::size_t>(row)].id; };
    for (const auto& one : state.world->dependencies)
        if (one.from >= 0 && one.to >= 0 && one.window.contains(state.side.at))
            out[{id(one.from), id(one.to)}] = one.hard ? PENUMBRA_SAY("Diff", "fails without it")()
                                                       : PENUMBRA_SAY("Diff", "is degraded without it")();
    return out;
}

void addCalls(const FleetPair& pair, FleetDiff& out) {
    const auto before = callsOf(pair.from), after = callsOf(pair.to);
    auto all = after;
    all.insert(before.begin(), before.end());
    const auto textIn = [](const Calls& calls, const Calls::key_type& key) {
        const auto found = calls.find(key);
        return found == calls.end() ? std::string() : found->second;
    };
    for (const auto& entry : all) {
        const auto was = textIn(before, entry.first), is = textIn(after, entry.first);
        if (was == is) continue;
        auto& row = addRow(out, FleetChange::Attribute, entry.first.first, model::naturalName(entry.first.first),
                           pair.why(Touches::kFleet, kOther));
        row.what = PENUMBRA_SAY("Diff", "dependency on {}")(model::naturalName(entry.first.second));
        row.before = was;
        row.after = is;
    }
}

std::string sayLimit(const model::Licence& licence, base::Time t) {
    const auto most = licence.mostAt(t);
    return most >= model::kUnlimited ? PENUMBRA_SAY("Diff", "unlimited")() : fmt::to_string(most);
}

/// Members of which the worlds have their own rows.
bool hasRow(model::ResourceKind kind, const std::string& member) {
    switch (kind) {
    case model::ResourceKind::Host:
        return member.starts_with("capacity ") || member == "cordoned" || member == "attribute security.cvss";
    case model::ResourceKind::Workload:
        return member.starts_with("request ") || member == "runs-on";
    case model::ResourceKind::Service:
        return member == "minimum replicas" || member == "depends-on" || member == "uses" ||
               member.starts_with("attribute slo.");
    case model::ResourceKind::Zone:
    case model::ResourceKind::Rack:
    case model::ResourceKind::Datastore:
    case model::ResourceKind::Network:
        break;
    }
    return false;
}

bool isRow(model::ResourceKind kind) {
    return kind == model::ResourceKind::Host || kind == model::ResourceKind::Workload ||
           kind == model::ResourceKind::Service;
}

} // namespace

void addServices(const FleetPair& pair, FleetDiff& out) {
    const auto before = replicasOf(pair.from), after = replicasOf(pair.to);
    ReplicaWhys whys(pair, out);
    for (std::size_t s = 0; s < pair.services.size(); ++s) {
        const auto& service = pair.to.world->services[s];
        if (pair.services[s] < 0) {
            addRow(out, FleetChange::Appears, service.id, service.name, pair.why(service.id, ~0U)).after =
                after[s].words();
            continue;
        }
        const auto old = static_cast<std::size_t>(pair.services[s]);
        if (!(before[old] == after[s])) {
            auto& row = addRow(out, FleetChange::Replicas, service.id, service.name,
                               whys.of(service.id, before[old], after[s]));
            row.before = before[old].words();
            row.after = after[s].words();
            row.delta = after[s].count - before[old].count;
        }
        const auto& known = pair.from.world->services[old];
        addAttribute(out, pair, service.id, service.name, PENUMBRA_SAY("Diff", "promise")(),
                     sayPromise(known.traits.level), sayPromise(service.traits.level));
        addAttribute(out, pair, service.id, service.name, PENUMBRA_SAY("Diff", "replicas it needs")(),
                     fmt::to_string(known.minAvailable), fmt::to_string(service.minAvailable));
    }
    for (const int row : pair.lostServices) {
        const auto old = static_cast<std::size_t>(row);
        const auto& service = pair.from.world->services[old];
        addRow(out, FleetChange::Goes, service.id, service.name, pair.why(service.id, ~0U)).before =
            before[old].words();
    }
    addCalls(pair, out);
}

void addFleetWide(const FleetPair& pair, FleetDiff& out) {
    const auto name = PENUMBRA_SAY("Diff", "the fleet")();
    const auto from = pair.from.side.at, to = pair.to.side.at;
    addAttribute(out, pair, Touches::kFleet, name, PENUMBRA_SAY("Diff", "placement policy")(),
                 std::string(pair.from.world->policyAt(from)), std::string(pair.to.world->policyAt(to)));
    for (const auto& licence : pair.to.world->licences) {
        const auto& all = pair.from.world->licences;
        const auto known =
            std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.name == licence.name; });
        addAttribute(out, pair, Touches::kFleet, name, PENUMBRA_SAY("Diff", "licence {}")(licence.name),
                     known == all.end() ? std::string() : sayLimit(*known, from), sayLimit(licence, to));
    }
    for (const auto& licence : pair.from.world->licences) {
        const auto& all = pair.to.world->licences;
        if (std::none_of(all.begin(), all.end(), [&](const auto& one) { return one.name == licence.name; }))
            addAttribute(out, pair, Touches::kFleet, name, PENUMBRA_SAY("Diff", "licence {}")(licence.name),
                         sayLimit(licence, from), {});
    }
}

void addReported(const FleetPair& pair, FleetDiff& out) {
    if (pair.from.revision.number == pair.to.revision.number) return;
    for (const auto& one : model::diff(*pair.from.inventory, *pair.to.inventory)) {
        const auto* now = pair.to.inventory->find(one.resource);
        const auto* resource = now ? now : pair.from.inventory->find(one.resource);
        const bool whole = one.kind != model::DifferenceKind::Changed;
        if (whole ? isRow(resource->kind) : hasRow(resource->kind, one.member)) continue;
        const auto change = one.kind == model::DifferenceKind::Added     ? FleetChange::Appears
                            : one.kind == model::DifferenceKind::Removed ? FleetChange::Goes
                                                                         : FleetChange::Attribute;
        auto& row = addRow(out, change, one.resource, resource->name, pair.causes.reported());
        if (whole) continue;
        row.what = one.member;
        row.before = one.before;
        row.after = one.after;
    }
}

} // namespace penumbra::compare
