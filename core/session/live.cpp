#include "session/live.h"

#include "base/grouped.h"
#include "base/text.h"
#include "risk/phrase.h"

#include <algorithm>
#include <fmt/format.h>

namespace penumbra::session {

namespace {

/// A sample that is later than its import by more than this has a wrong time.
constexpr base::Duration kFuture = std::chrono::days(1);

base::Time floorTo(base::Time t, base::Duration step) {
    const auto since = t.time_since_epoch();
    auto rest = since % step;
    if (rest < base::Duration::zero()) rest += step;
    return base::Time(since - rest);
}

void note(base::Problems& notes, std::string text) {
    notes.push_back({base::Severity::Note, "now", "", std::move(text)});
}

/// The end of the newest sample that is not later than `limit`, where a series ends by then; else of the newest one.
std::optional<base::Time> newestSample(const model::Inventory& inventory, base::Duration step, base::Time limit) {
    std::optional<base::Time> newest, credible;
    for (const auto& info : inventory.series()) {
        if (info.samples == 0) continue;
        const auto end = info.last + std::min(info.step, step);
        newest = std::max(newest.value_or(end), end);
        if (info.last <= limit) credible = std::max(credible.value_or(end), end);
    }
    return credible ? credible : newest;
}

/// What is said of a step that has not ended: that of an hour, and of any other.
std::string sayUnfinished(base::Time now, base::Time newest, base::Duration step) {
    const auto begin = risk::sayTime(now), last = risk::sayTime(newest), end = risk::sayTime(now + step);
    if (step == std::chrono::hours(1))
        return PENUMBRA_SAY("Session",
                            "The future begins at {}: samples count by the whole hour. What was measured since, "
                            "up to {}, counts when its hour has ended, at {}.")(begin, last, end);
    return PENUMBRA_SAY(
        "Session", "The future begins at {}: samples count by the whole step of {}. What was measured since, "
                   "up to {}, counts when its step has ended, at {}.")(begin, base::formatDuration(step), last, end);
}

bool anyAlive(const model::World& world, base::Time t) {
    return world.workloads.empty() || std::any_of(world.workloads.begin(), world.workloads.end(),
                                                  [&](const auto& workload) { return workload.exists.contains(t); });
}

/// The first moment at which the most workloads exist at once.
base::Time busiestMoment(const model::World& world) {
    std::vector<std::pair<base::Time, int>> changes;
    for (const auto& workload : world.workloads) {
        changes.emplace_back(workload.exists.begin, 1);
        changes.emplace_back(workload.exists.end, -1);
    }
    std::sort(changes.begin(), changes.end()); // at the same moment an end (-1) comes before a begin
    int alive = 0;
    int most = 0;
    base::Time best{};
    for (const auto& [time, change] : changes) {
        alive += change;
        if (alive <= most) continue;
        most = alive;
        best = time;
    }
    return best;
}

/// Where the future begins when nobody says so, and why there.
std::pair<base::Time, std::string> proposedNow(const Live& live, const Options& options) {
    const auto limit = live.revision.time + kFuture;
    if (const auto newest = newestSample(*live.inventory, options.step, limit)) {
        const auto now = floorTo(*newest, options.step);
        const auto& series = live.inventory->series();
        const auto late =
            std::count_if(series.begin(), series.end(), [&](const auto& info) { return info.last > limit; });
        if (now > limit)
            return {now, PENUMBRA_SAY("Session",
                                      "The future begins at {}, after the newest sample. That is later than its import "
                                      "at {}: check its time, or say when the future begins.")(
                             risk::sayTime(now), risk::sayTime(live.revision.time))};
        if (late == 0 && *newest > now) return {now, sayUnfinished(now, *newest, options.step)};
        if (late == 0)
            return {now,
                    PENUMBRA_SAY("Session", "The future begins at {}, after the newest sample.")(risk::sayTime(now))};
        const auto begin = risk::sayTime(now), last = risk::sayTime(live.revision.time);
        return {now, late == 1
                         ? PENUMBRA_SAY("Session", "The future begins at {}, after the newest sample up to {}. There "
                                                   "is a series with later ones; check their times.")(begin, last)
                         : PENUMBRA_SAY("Session", "The future begins at {}, after the newest sample up to {}. There "
                                                   "are {} series with later ones; check their times.")(
                               begin, last, base::grouped(late))};
    }
    if (anyAlive(*live.world, live.revision.time)) {
        // not before: what the import found ended would still be in the first step
        const auto now = floorTo(live.revision.time + options.step - base::Duration(1), options.step);
        return {now, PENUMBRA_SAY("Session", "Nothing is measured, so the future begins at {}, after revision {}.")(
                         risk::sayTime(now), live.revision.number)};
    }
    const auto now = busiestMoment(*live.world);
    return {now, PENUMBRA_SAY("Session",
                              "Every workload has ended by {}, so the future begins at {}, when most of them were "
                              "alive.")(risk::sayTime(live.revision.time), risk::sayTime(now))};
}

} // namespace

base::Result<Live> loadLive(const store::Workspace& workspace, const model::Revision& revision) {
    auto inventory = workspace.inventory(revision.number);
    if (!inventory) return tl::make_unexpected(inventory.error());
    Live live;
    live.revision = revision;
    live.world = std::make_shared<const model::World>(model::makeWorld(*inventory, live.notes));
    live.inventory = std::make_shared<const model::Inventory>(std::move(*inventory));
    return live;
}

base::Time resolveNow(const Live& live, const Options& options, base::Problems& notes) {
    const auto [proposed, reason] = proposedNow(live, options);
    if (options.now == kUnasked || options.now == proposed) {
        note(notes, reason);
        return proposed;
    }
    note(notes, PENUMBRA_SAY("Session", "The future begins at {}, as asked.")(risk::sayTime(options.now)));
    return options.now;
}

base::TimeGrid horizonGrid(const Options& options) {
    const auto count = (options.horizon + options.step - base::Duration(1)) / options.step;
    return {options.now, options.step, static_cast<int>(std::max<std::int64_t>(1, count))};
}

base::TimeGrid historyGrid(const Options& options, base::Duration span) {
    const auto count = static_cast<int>(std::max<std::int64_t>(1, span / options.step));
    return {options.now - options.step * count, options.step, count};
}

} // namespace penumbra::session
