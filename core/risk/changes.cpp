#include "risk/changes.h"

#include "base/text.h"
#include "model/dimension_title.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::risk {

namespace {

using Kind = PlannedChange::Kind;

bool changes(const model::WorldHost& host) {
    return !host.outages.empty() || !host.capacityChanges.empty() || host.exists != base::TimeWindow{};
}

bool changes(const model::WorldWorkload& workload) {
    return workload.exists != base::TimeWindow{} || !workload.resizes.empty() || !workload.relocations.empty() ||
           !workload.demandChanges.empty() || !workload.outages.empty();
}

/// Adds the row to a change that is the same but for its rows, or makes one.
void addRow(std::vector<PlannedChange>& out, PlannedChange change, int row) {
    auto it = std::find_if(out.begin(), out.end(), [&](const auto& c) {
        return c.kind == change.kind && c.window == change.window && c.cause == change.cause && c.host == change.host &&
               c.demand == change.demand && (c.service == change.service || change.kind == Kind::Demand);
    });
    if (it == out.end()) it = out.insert(out.end(), std::move(change));
    if (it->service != change.service) it->service = -1;
    if (it->rows.empty() || it->rows.back() != row) it->rows.push_back(row);
}

Kind kindOf(model::OutageKind kind) {
    switch (kind) {
    case model::OutageKind::Failure:
        return Kind::Failure;
    case model::OutageKind::Drain:
        return Kind::Drain;
    case model::OutageKind::Cordon:
        break;
    }
    return Kind::Cordon;
}

void addHosts(const model::World& world, const ChangingRows& rows, base::TimeWindow horizon,
              std::vector<PlannedChange>& out) {
    for (const int row : rows.hosts()) {
        const auto& host = world.hosts[static_cast<std::size_t>(row)];
        for (const auto& outage : host.outages)
            if (outage.window.overlaps(horizon))
                addRow(out, {kindOf(outage.kind), wholeCause(outage.cause), -1, outage.window}, row);
        for (const auto& change : host.capacityChanges)
            if (change.window.overlaps(horizon))
                addRow(out, {Kind::Degraded, wholeCause(change.cause), -1, change.window}, row);
        if (host.exists.end > horizon.begin && host.exists.end < horizon.end)
            addRow(out, {Kind::HostLeaves, host.name, -1, {host.exists.end, base::kEndOfTime}}, row);
    }
}

void addWorkloads(const model::World& world, const ChangingRows& rows, base::TimeWindow horizon,
                  std::vector<PlannedChange>& out) {
    for (const int row : rows.workloads()) {
        const auto& workload = world.workloads[static_cast<std::size_t>(row)];
        const auto add = [&](Kind kind, const base::TimeWindow& window) {
            addRow(out, {kind, {}, workload.service, window}, row);
        };
        const auto& exists = workload.exists;
        if (exists.begin > horizon.begin && exists.begin < horizon.end)
            add(Kind::Added, exists);
        else if (exists.end > horizon.begin && exists.end < horizon.end)
            add(Kind::Ended, {exists.end, base::kEndOfTime});
        for (const auto& resize : workload.resizes)
            if (resize.window.overlaps(horizon)) add(Kind::Resized, resize.window);
        for (const auto& move : workload.relocations)
            if (horizon.contains(move.window.begin))
                addRow(out, {Kind::Moved, {}, workload.service, {move.window.begin, base::kEndOfTime}, {}, move.host},
                       row);
        for (const auto& change : workload.demandChanges)
            if (change.window.overlaps(horizon) && std::max(change.from, change.to) > 1)
                addRow(out, {Kind::Demand, {}, workload.service, change.window, {}, -1, change}, row);
        for (const auto& outage : workload.outages)
            if (outage.window.overlaps(horizon))
                addRow(out, {Kind::Stopped, wholeCause(outage.cause), workload.service, outage.window}, row);
    }
}

/// "" for all that follows the load, else the dimensions: "disk", "CPU and network".
std::string sayDemand(const model::Dimensions& dimensions, const model::DemandChange& change) {
    const auto loaded = dimensions.following(model::Follows::Load);
    if ((change.dimensions & loaded) == loaded) return {};
    std::vector<std::string> names;
    for (int d = 0; d < dimensions.count(); ++d)
        if (change.changes(d)) names.push_back(model::dimensionTitle(dimensions.at(d).name));
    return sayList(names);
}

void undoOnHost(model::WorldHost& host, const PlannedChange& change) {
    if (change.kind == Kind::HostLeaves) {
        host.exists.end = base::kEndOfTime;
        return;
    }
    if (change.kind == Kind::Degraded) {
        std::erase_if(host.capacityChanges,
                      [&](const auto& c) { return c.window == change.window && wholeCause(c.cause) == change.cause; });
        return;
    }
    std::erase_if(host.outages, [&](const auto& o) {
        return o.window == change.window && kindOf(o.kind) == change.kind && wholeCause(o.cause) == change.cause;
    });
}

void undoOnWorkload(model::WorldWorkload& workload, const PlannedChange& change) {
    switch (change.kind) {
    case Kind::Added:
        workload.exists = {base::kBeginningOfTime, base::kBeginningOfTime};
        return;
    case Kind::Ended:
        workload.exists.end = base::kEndOfTime;
        return;
    case Kind::Resized:
        std::erase_if(workload.resizes, [&](const auto& r) { return r.window == change.window; });
        return;
    case Kind::Moved:
        std::erase_if(workload.relocations,
                      [&](const auto& r) { return r.window.begin == change.window.begin && r.host == change.host; });
        return;
    case Kind::Demand:
        std::erase(workload.demandChanges, change.demand);
        return;
    case Kind::Stopped:
        std::erase_if(workload.outages,
                      [&](const auto& o) { return o.window == change.window && wholeCause(o.cause) == change.cause; });
        return;
    case Kind::Drain:
    case Kind::Cordon:
    case Kind::Failure:
    case Kind::Degraded:
    case Kind::HostLeaves:
        return;
    }
}

} // namespace

std::string wholeCause(const std::string& cause) {
    const auto last = cause.rfind(' ');
    return cause.starts_with("event ") && last > 5 ? cause.substr(0, last) : cause;
}

ChangingRows::ChangingRows(const model::World& world) : m_hosts(changes), m_workloads(changes) { adopt(world); }

void ChangingRows::adopt(const model::World& world) {
    if (world.hosts.size() < m_world.hosts.size() || world.workloads.size() < m_world.workloads.size()) {
        *this = ChangingRows(world);
        return;
    }
    m_hosts.adopt(world.hosts, differingRows(world.hosts, m_world.hosts));
    m_workloads.adopt(world.workloads, differingRows(world.workloads, m_world.workloads));
    m_world = world;
}

std::vector<PlannedChange> plannedChanges(const model::World& world, const ChangingRows& rows,
                                          base::TimeWindow horizon) {
    std::vector<PlannedChange> out;
    addHosts(world, rows, horizon, out);
    addWorkloads(world, rows, horizon, out);
    return out;
}

model::World without(const model::World& world, const std::vector<PlannedChange>& changes) {
    model::World copy = world;
    for (const auto& change : changes)
        for (const int row : change.rows) {
            const auto r = static_cast<std::size_t>(row);
            if (change.onHosts())
                undoOnHost(copy.hosts.change(r), change);
            else
                undoOnWorkload(copy.workloads.change(r), change);
        }
    for (const auto& change : changes) // what callees get of it goes with it
        if (change.kind == Kind::Demand && change.service >= 0)
            std::erase_if(copy.services.change(static_cast<std::size_t>(change.service)).requestChanges,
                          [&](const auto& one) { return one.change == change.demand; });
    return copy;
}

std::string sayChange(const model::World& world, const PlannedChange& change) {
    std::vector<std::string> names;
    for (const int row : change.rows)
        names.push_back(change.onHosts() ? world.hosts[static_cast<std::size_t>(row)].name
                                         : world.workloads[static_cast<std::size_t>(row)].name);
    const auto service =
        change.service >= 0 ? world.services[static_cast<std::size_t>(change.service)].name : names.front();
    const auto count = change.rows.size();
    const auto replicas = [&](const char* one, const char* many) {
        return base::said("Change", count == 1 ? one : many, count, service);
    };
    switch (change.kind) {
    case Kind::Drain:
        return PENUMBRA_SAY("Change", "the drain of {}")(sayList(names));
    case Kind::Cordon:
        return PENUMBRA_SAY("Change", "the cordon of {}")(sayList(names));
    case Kind::Failure:
        return PENUMBRA_SAY("Change", "the failure of {}")(sayList(names));
    case Kind::Degraded:
        return PENUMBRA_SAY("Change", "the smaller capacity of {}")(sayList(names));
    case Kind::HostLeaves:
        return PENUMBRA_SAY("Change", "the removal of {}")(sayList(names));
    case Kind::Added:
        return replicas(PENUMBRA_TEXT("Change", "{} more replica of {}"),
                        PENUMBRA_TEXT("Change", "{} more replicas of {}"));
    case Kind::Ended:
        return replicas(PENUMBRA_TEXT("Change", "{} fewer replica of {}"),
                        PENUMBRA_TEXT("Change", "{} fewer replicas of {}"));
    case Kind::Moved:
        return PENUMBRA_SAY("Change", "the move of {} to {}")(sayList(names),
                                                              world.hosts[static_cast<std::size_t>(change.host)].name);
    case Kind::Demand: {
        const auto what = sayDemand(world.dimensions, change.demand);
        const auto whose = change.service >= 0 ? service : sayList(names);
        const auto factor = std::max(change.demand.from, change.demand.to);
        return what.empty() ? PENUMBRA_SAY("Change", "{:.3g} times the demand of {}")(factor, whose)
                            : PENUMBRA_SAY("Change", "{:.3g} times the {} of {}")(factor, what, whose);
    }
    case Kind::Stopped:
        return change.service >= 0 ? replicas(PENUMBRA_TEXT("Change", "{} stopped replica of {}"),
                                              PENUMBRA_TEXT("Change", "{} stopped replicas of {}"))
                                   : PENUMBRA_SAY("Change", "the outage of {}")(sayList(names));
    case Kind::Resized:
        break;
    }
    return replicas(PENUMBRA_TEXT("Change", "{} resized replica of {}"),
                    PENUMBRA_TEXT("Change", "{} resized replicas of {}"));
}

model::ResourceId subjectOf(const model::World& world, const PlannedChange& change) {
    const auto row = static_cast<std::size_t>(change.rows.front());
    if (change.onHosts()) return world.hosts[row].id;
    if (change.service >= 0) return world.services[static_cast<std::size_t>(change.service)].id;
    return world.workloads[row].id;
}

} // namespace penumbra::risk
