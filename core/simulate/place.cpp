#include "simulate/placer.h"

#include <algorithm>
#include <iterator>

namespace penumbra::simulate {

namespace {

/// GPUs are shared out in the order in which workloads are put on a host, so that none may join or leave.
bool startsAlike(const PlacementStart& before, const model::World& world, const Fleet::Changes& changes) {
    return before.fleet.gpu < 0 || std::all_of(changes.workloads.begin(), changes.workloads.end(), [&](int row) {
               const auto w = static_cast<std::size_t>(row);
               return before.fleet.world.workloads[w].exists == world.workloads[w].exists;
           });
}

bool walk(Placer& placer, const std::vector<base::Time>& times, base::Time end, const base::Run& run,
          std::vector<Placement>& out) {
    constexpr std::size_t kMany = 64;
    out.resize(times.size());
    if (times.size() >= kMany) placer.followTimes();
    for (std::size_t i = 0; i < times.size(); ++i) {
        const base::Time until = i + 1 < times.size() ? times[i + 1] : end;
        if (run.stopped() || !placer.step({times[i], until}, i == 0, out[i])) return false;
    }
    return true;
}

/// The moments at which anything changes, from those of the world before; all rows are looked at only where a row that
/// is another one now had such a moment, for nobody knows who else has it.
std::vector<base::Time> timesAfter(const PlacementStart& before, const model::World& world,
                                   const Fleet::Changes& changes) {
    const auto& old = before.fleet.world;
    if (old.dependencies != world.dependencies) return model::breakpoints(world, before.within);
    model::World were, are;
    for (const int h : changes.hosts) {
        const auto& b = world.hosts[static_cast<std::size_t>(h)];
        if (static_cast<std::size_t>(h) >= old.hosts.size()) {
            are.hosts.append(b);
            continue;
        }
        const auto& a = old.hosts[static_cast<std::size_t>(h)];
        if (a.exists == b.exists && a.outages == b.outages) continue;
        were.hosts.append(a);
        are.hosts.append(b);
    }
    for (const int w : changes.workloads) {
        const auto& b = world.workloads[static_cast<std::size_t>(w)];
        if (static_cast<std::size_t>(w) >= old.workloads.size()) {
            are.workloads.append(b);
            continue;
        }
        const auto& a = old.workloads[static_cast<std::size_t>(w)];
        if (a.exists == b.exists && a.relocations == b.relocations && a.outages == b.outages)
            continue; // adopt() has seen to the resizes
        were.workloads.append(a);
        are.workloads.append(b);
    }
    if (model::breakpoints(were, before.within).size() > 1) return model::breakpoints(world, before.within);
    const auto fresh = model::breakpoints(are, before.within);
    std::vector<base::Time> times;
    std::set_union(before.times.begin(), before.times.end(), fresh.begin(), fresh.end(), std::back_inserter(times));
    return times;
}

} // namespace

base::Result<Placed> place(const model::World& world, base::TimeWindow within, const base::Run& run, const Sizes& sizes,
                           const std::shared_ptr<const PlacementStart>& before) {
    Placed out;
    if (before && before->within.begin == within.begin && before->within.end >= within.end) {
        Fleet fleet(before->fleet);
        if (Fleet::Changes changes; fleet.adopt(world, sizes, changes) && startsAlike(*before, world, changes)) {
            Placer placer(fleet, *before, changes, run);
            auto times = timesAfter(*before, world, changes);
            times.erase(std::lower_bound(times.begin(), times.end(), within.end), times.end());
            if (!walk(placer, times, within.end, run, out.placements)) return base::failCancelled();
            out.start = before;
            return out;
        }
    }
    const Fleet fleet(world, sizes);
    auto start = std::make_shared<PlacementStart>(
        PlacementStart{fleet, Cluster(fleet), within, {}, {}, {}, model::breakpoints(world, within)});
    Placer placer(fleet, run, start.get());
    if (!walk(placer, start->times, within.end, run, out.placements)) return base::failCancelled();
    out.start = std::move(start);
    return out;
}

base::Result<std::vector<Placement>> place(const model::World& world, base::TimeWindow within, const base::Run& run,
                                           const Sizes& sizes) {
    const Fleet fleet(world, sizes);
    Placer placer(fleet, run);
    std::vector<Placement> out;
    if (!walk(placer, model::breakpoints(world, within), within.end, run, out)) return base::failCancelled();
    return out;
}

} // namespace penumbra::simulate
