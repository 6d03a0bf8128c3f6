#include "compare/fleet_state.h"

#include "base/text.h"
#include "compare/scenarios.h"
#include "risk/phrase.h"
#include "session/demand.h"
#include "session/live.h"
#include "whatif/overlay.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace penumbra::compare {

namespace {

constexpr double kUnknown = std::numeric_limits<double>::quiet_NaN();

base::Result<whatif::Scenario> keptNamed(const store::Workspace& workspace, const std::string& name) {
    const auto kept = keptScenarios(workspace);
    if (!kept) return tl::make_unexpected(kept.error());
    for (const auto& one : *kept)
        if (one.name == name) return one;
    return base::failUsage(PENUMBRA_SAY(
        "Diff", "No scenario is kept as '{}'. Say live, shadow, scenario or the name of a kept one.")(name));
}

base::Result<FleetState> shadowOf(const session::Evaluation& evaluation, const Side& side) {
    const auto& grid = evaluation.usage->grid;
    if (!grid.window().contains(side.at))
        return base::failUsage(
            PENUMBRA_SAY("Diff", "{} lies outside the computed future from {} to {}. Choose a moment in it, ask for a "
                                 "longer horizon, or look at live.")(risk::sayTime(side.at), risk::sayTime(grid.begin),
                                                                     risk::sayTime(grid.end())));
    FleetState out{side,
                   evaluation.revision,
                   evaluation.inventory,
                   evaluation.liveWorld,
                   evaluation.baseWorld,
                   evaluation.scheduled,
                   evaluation.baseUsage,
                   evaluation.demand,
                   grid.indexOf(side.at),
                   {},
                   {},
                   0};
    if (side.of != Side::Of::Shadow) {
        out.world = evaluation.world;
        out.usage = evaluation.usage;
        out.edits = whatif::overlay(evaluation.scheduled, evaluation.scenario.edits);
    }
    out.hostOf = out.usage->placementAt(side.at).hostOf.rows();
    for (std::size_t w = 0; w < out.hostOf.size(); ++w)
        if (!out.world->workloads[w].exists.contains(side.at)) out.hostOf[w] = -1;
    return out;
}

/// The revision that live was at: the evaluation's from where the future begins on, before that as it was known.
base::Result<session::Live> liveAt(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                   base::Time at) {
    if (at >= evaluation.options.now) {
        if (at > std::max(evaluation.options.now, evaluation.revision.time))
            return base::failUsage(PENUMBRA_SAY("Diff",
                                                "Nothing is reported of {} yet: live goes up to {}. Look at the "
                                                "shadow for later moments.")(
                risk::sayTime(at), risk::sayTime(std::max(evaluation.options.now, evaluation.revision.time))));
        return session::Live{evaluation.revision, evaluation.inventory, evaluation.liveWorld, {}};
    }
    const auto all = workspace.revisions();
    if (!all) return tl::make_unexpected(all.error());
    const auto later = std::find_if(all->begin(), all->end(), [&](const auto& one) { return one.time > at; });
    if (later == all->begin())
        return all->empty()
                   ? base::failUsage(PENUMBRA_SAY("Diff", "Nothing was reported yet.")())
                   : base::failUsage(PENUMBRA_SAY("Diff", "Nothing was reported by {}: the first inventory is of {}.")(
                         risk::sayTime(at), risk::sayTime(all->front().time)));
    return session::loadLive(workspace, *std::prev(later));
}

/// Reads what each host carried in the step before the moment: its own series, else the sum over what runs there.
class Measuring final {
public:
    Measuring(const store::Workspace& workspace, base::Duration step, FleetState& state)
        : m_workspace(workspace), m_step(step), m_state(state), m_dimensions(state.world->dimensions.count()) {}

    base::Result<void> read(const base::Run& run) {
        m_state.measured.assign(m_state.world->hosts.size() * static_cast<std::size_t>(m_dimensions), kUnknown);
        m_gap.assign(m_state.measured.size(), false);
        std::vector<bool> own(m_state.measured.size(), false);
        for (std::size_t h = 0; h < m_state.world->hosts.size(); ++h)
            for (int d = 0; d < m_dimensions; ++d) {
                const auto* info = infoOf(m_state.world->hosts[h].id, d);
                if (!info) continue;
                own[place(h, d)] = true;
                if (const auto done = add(*info, place(h, d), run); !done) return done;
            }
        for (std::size_t w = 0; w < m_state.world->workloads.size(); ++w) {
            const int host = m_state.hostOf[w];
            for (int d = 0; host >= 0 && d < m_dimensions; ++d) {
                const auto at = place(static_cast<std::size_t>(host), d);
                const auto* info = own[at] ? nullptr : infoOf(m_state.world->workloads[w].demandOf, d);
                if (!info) continue;
                if (const auto done = add(*info, at, run); !done) return done;
            }
        }
        for (std::size_t i = 0; i < m_gap.size(); ++i)
            if (m_gap[i]) m_state.measured[i] = kUnknown, ++m_state.gaps;
        return {};
    }

private:
    std::size_t place(std::size_t host, int dimension) const {
        return host * static_cast<std::size_t>(m_dimensions) + static_cast<std::size_t>(dimension);
    }
    const model::SeriesInfo* infoOf(const model::ResourceId& id, int dimension) const {
        const auto* info = m_state.inventory->findSeries({id, m_state.world->dimensions.at(dimension).name});
        return info && info->samples > 0 && session::dimensionOf(*m_state.world, *info) == dimension ? info : nullptr;
    }
    base::Result<void> add(const model::SeriesInfo& info, std::size_t at, const base::Run& run) {
        if (run.stopped()) return base::failCancelled();
        const auto step = std::max(m_step, info.step);
        const base::TimeGrid grid{m_state.side.at - step, step, 1};
        const auto samples = m_workspace.samples(info.key, grid.window());
        if (!samples) return tl::make_unexpected(samples.error());
        const double value = model::onGrid(*samples, grid).values->front();
        if (std::isnan(value))
            m_gap[at] = true;
        else
            m_state.measured[at] = std::isnan(m_state.measured[at]) ? value : m_state.measured[at] + value;
        return {};
    }

    const store::Workspace& m_workspace;
    base::Duration m_step;
    FleetState& m_state;
    int m_dimensions;
    std::vector<bool> m_gap;
};

base::Result<FleetState> liveOf(const store::Workspace& workspace, const session::Evaluation& evaluation,
                                const Side& side, const base::Run& run) {
    auto live = liveAt(workspace, evaluation, side.at);
    if (!live) return tl::make_unexpected(live.error());
    FleetState out{side, live->revision, live->inventory, live->world, live->world, {}, nullptr, nullptr, 0, {}, {}, 0};
    for (const auto& workload : out.world->workloads)
        out.hostOf.push_back(workload.exists.contains(side.at) ? workload.host : -1);
    if (const auto read = Measuring(workspace, evaluation.options.step, out).read(run); !read)
        return tl::make_unexpected(read.error());
    return out;
}

} // namespace

Side sideNamed(std::string_view name) {
    if (name == "live") return {Side::Of::Live};
    if (name == "shadow") return {Side::Of::Shadow};
    if (name == "scenario") return {Side::Of::Edited};
    return {Side::Of::Kept, std::string(name)};
}

std::string sayWhose(const Side& side) {
    switch (side.of) {
    case Side::Of::Live:
        return PENUMBRA_SAY("Diff", "live")();
    case Side::Of::Shadow:
        return PENUMBRA_SAY("Diff", "the shadow")();
    case Side::Of::Edited:
        return PENUMBRA_SAY("Diff", "the scenario")();
    case Side::Of::Kept:
        return PENUMBRA_SAY("Diff", "'{}'")(side.scenario);
    }
    return {};
}

std::string saySide(const Side& side) {
    return PENUMBRA_SAY("Diff", "{} at {}")(sayWhose(side), risk::sayTime(side.at));
}

base::Result<FleetState> stateOf(session::Session& session,
                                 const std::shared_ptr<const session::Evaluation>& evaluation, const Side& side,
                                 const base::Run& run) {
    if (side.of == Side::Of::Live) return liveOf(session.workspace(), *evaluation, side, run);
    if (side.of != Side::Of::Kept) return shadowOf(*evaluation, side);
    const auto scenario = keptNamed(session.workspace(), side.scenario);
    if (!scenario) return tl::make_unexpected(scenario.error());
    auto options = evaluation->options;
    options.revision = evaluation->revision.number;
    auto seeded = run;
    seeded.seed = evaluation->seed;
    const auto kept = session.evaluate(*scenario, options, seeded);
    if (!kept) return tl::make_unexpected(kept.error());
    return shadowOf(**kept, side);
}

} // namespace penumbra::compare
