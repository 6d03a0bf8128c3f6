#include "risk/takeover.h"

#include <algorithm>
#include <set>

namespace penumbra::risk {

namespace {

/// The share of paths above which a host is overloaded with that demand.
double tolerated(DemandLevel level) {
    switch (level) {
    case DemandLevel::Requests:
        return 1;
    case DemandLevel::Expected:
        return 0.5;
    case DemandLevel::P90:
        return 0.1;
    case DemandLevel::P95:
        break;
    }
    return 0.05;
}

/// The least demand at which so many paths above the capacity are too many; nothing where they never are.
std::optional<DemandLevel> levelOf(double share) {
    for (const auto level : {DemandLevel::Expected, DemandLevel::P90, DemandLevel::P95})
        if (share > tolerated(level) + 1e-6) return level; // a share is a count over paths in single precision
    return {};
}

/// Takes what is the worst so far; not what is as bad without the loss, with `before` of the paths.
void take(std::optional<Overload>& known, int host, int dimension, double share, double before) {
    const auto level = levelOf(share), anyway = levelOf(before);
    if (!level || (anyway && *anyway <= *level)) return;
    if (!known || known->level > *level || (known->level == *level && known->share < share))
        known = Overload{*level, host, dimension, share};
}

} // namespace

void addMoves(Takeover& takeover, const std::vector<simulate::Move>& moves, int begin, int end) {
    if (begin >= end) return;
    for (const auto& move : moves) {
        auto& stays = takeover[move.to];
        const auto known = std::find_if(stays.begin(), stays.end(), [&](const auto& stay) {
            return stay.workload == move.workload && stay.end == begin;
        });
        if (known != stays.end())
            known->end = end;
        else
            stays.push_back({move.workload, begin, end});
    }
}

TakeoverJudge::TakeoverJudge(const model::World& world, const model::Demand& demand, const simulate::Usage& usage)
    : m_world(world), m_demand(demand), m_usage(usage), m_flow(world, demand, usage.placements),
      m_summing(world, demand) {
    for (const auto& entry : demand.entries())
        m_largest.push_back(
            entry.residuals.empty() ? 0.0F : *std::max_element(entry.residuals.begin(), entry.residuals.end()));
}

/// Whether the 97.5 % quantile and the most that the newcomers ever use fit the capacity at every step.
bool TakeoverJudge::boundedBelow(const simulate::UsageSeries* before, const std::vector<simulate::Stay>& stays,
                                 int host, int dimension) const {
    const auto& grid = m_usage.grid;
    const auto more = m_flow.recipeOf(stays, dimension);
    const auto& one = m_world.hosts[static_cast<std::size_t>(host)];
    auto capacity = static_cast<float>(one.capacity.at(dimension));
    for (int h = 0; h < grid.count; ++h) {
        const auto i = static_cast<std::size_t>(h);
        if (!one.capacityChanges.empty()) capacity = static_cast<float>(one.capacityAt(grid.at(h)).at(dimension));
        auto most = static_cast<float>(simulate::plain(more.constant[i]));
        for (const auto& term : more.terms) {
            if (h < term.begin || h >= term.end) continue;
            const float factor = term.factors ? term.part * term.factors->at[i] : term.part;
            const auto& entry = m_demand.entries()[static_cast<std::size_t>(term.entry)];
            const float high = entry.location[i] + entry.scale[i] * m_largest[static_cast<std::size_t>(term.entry)];
            most += factor * std::max(high, 0.0F);
        }
        if (most > 0 && most + (before ? before->quantiles.back()[i] : 0) > capacity) return false;
    }
    return true;
}

TakeoverJudge::Answer TakeoverJudge::judge(const Takeover& takeover, const base::Run& run) const {
    Answer out;
    out.steps.resize(static_cast<std::size_t>(m_usage.grid.count));
    for (const auto& [host, stays] : takeover) {
        for (int d = 0; d < m_world.dimensions.count() && !run.stopped(); ++d) {
            const auto capacity = m_world.hosts[static_cast<std::size_t>(host)].capacity.at(d);
            if (capacity <= 0 || capacity >= model::kUnlimited) continue;
            const auto* before = m_usage.find(simulate::SubjectKind::Host, host, d);
            if (boundedBelow(before, stays, host, d)) {
                ++out.bounded;
                continue;
            }
            ++out.computed;
            const auto after = m_summing.distribution(m_flow.recipe(host, d, stays), d);
            for (std::size_t h = 0; h < after->exceed.size(); ++h) {
                const auto share = static_cast<double>(after->exceed[h]);
                if (levelOf(share))
                    take(out.steps[h], host, d, share, before ? static_cast<double>(before->exceed[h]) : 0);
            }
        }
    }
    return out;
}

std::optional<Overload> TakeoverJudge::judge(const simulate::Placement& placement,
                                             const std::vector<simulate::Move>& moves) const {
    const int step = m_usage.grid.indexOf(placement.window.begin);
    std::map<int, int> hostOf;
    placement.hostOf.differences(m_usage.placementAt(m_usage.grid.at(step)).hostOf,
                                 [&](std::size_t w) { hostOf[static_cast<int>(w)] = placement.hostOf[w]; });
    const auto elsewhere = [&] {
        std::vector<simulate::Elsewhere> out;
        for (const auto& [workload, host] : hostOf) out.push_back({workload, step, step + 1, host});
        return out;
    };
    const auto before = elsewhere();
    std::set<int> grown; // of them the step shows too little
    for (const auto& one : before) grown.insert(one.host);
    for (const auto& move : moves) hostOf[move.workload] = move.to;
    const auto after = elsewhere();
    Takeover takeover;
    addMoves(takeover, moves, step, step + 1);
    std::optional<Overload> out;
    for (const auto& [host, stays] : takeover) {
        const auto& row = m_world.hosts[static_cast<std::size_t>(host)];
        const bool shown = !grown.contains(host) && row.capacityChanges.empty();
        for (int d = 0; d < m_world.dimensions.count(); ++d) {
            const auto capacity = row.capacity.at(d);
            if (capacity <= 0 || capacity >= model::kUnlimited) continue;
            if (shown && boundedBelow(m_usage.find(simulate::SubjectKind::Host, host, d), stays, host, d)) continue;
            const auto shareOf = [&, host = host, h = static_cast<std::size_t>(step)](const auto& moved) {
                const auto recipe = m_flow.recipeAt(placement.window.begin, host, d, moved);
                return static_cast<double>(m_summing.distribution(recipe, d, {h, h + 1})->exceed.front());
            };
            if (const double share = shareOf(after); levelOf(share)) take(out, host, d, share, shareOf(before));
        }
    }
    return out;
}

} // namespace penumbra::risk
