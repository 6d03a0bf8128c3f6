#include "planning/meanwhile.h"

#include "base/say.h"
#include "base/text.h"
#include "base/windows.h"
#include "risk/phrase.h"
#include "simulate/books.h"
#include "whatif/action.h"

#include <algorithm>
#include <iterator>
#include <set>

namespace penumbra::planning {

namespace {

constexpr std::size_t kMostLosses = 50'000; ///< tried for one more failure

bool isIn(const std::vector<base::TimeWindow>& hours, base::Time t) {
    return std::any_of(hours.begin(), hours.end(), [t](const auto& window) { return window.contains(t); });
}

void take(std::optional<Margin>& worst, std::optional<Margin> other) {
    if (other && (!worst || other->share < worst->share)) worst = std::move(other);
}

/// What hosts use under placements that begin between two steps, which the steps do not show.
class Between final {
public:
    explicit Between(const session::Evaluation& evaluation)
        : m_evaluation(evaluation), m_world(*evaluation.world), m_usage(*evaluation.usage),
          m_summing(m_world, *evaluation.demand) {
        if (!m_usage.books) m_flow.emplace(m_world, *evaluation.demand, m_usage.placements);
    }

    std::optional<Margin> marginAt(const simulate::Placement& placement) const {
        const auto at = placement.window.begin;
        const int step = m_usage.grid.indexOf(at);
        std::vector<simulate::Elsewhere> elsewhere;
        std::set<int> hosts;
        const auto& before = m_usage.placementAt(m_usage.grid.at(step)).hostOf;
        placement.hostOf.differences(before, [&](std::size_t w) {
            elsewhere.push_back({static_cast<int>(w), step, step + 1, placement.hostOf[w]});
            hosts.insert(placement.hostOf[w]);
        });
        hosts.erase(-1);
        std::optional<Margin> out;
        for (const int host : hosts)
            for (int d = 0; d < m_world.dimensions.count(); ++d) take(out, marginOf(host, d, step, at, elsewhere));
        return out;
    }

private:
    std::optional<Margin> marginOf(int host, int dimension, int step, base::Time at,
                                   const std::vector<simulate::Elsewhere>& elsewhere) const {
        const auto capacity = m_world.hosts[static_cast<std::size_t>(host)].capacity.at(dimension);
        if (capacity <= 0 || capacity >= model::kUnlimited) return {};
        const auto& flow = m_flow ? *m_flow : m_usage.books->flow;
        const auto h = static_cast<std::size_t>(step);
        const auto series =
            m_summing.distribution(flow.recipeAt(at, host, dimension, elsewhere), dimension, {h, h + 1});
        const float used = series->quantiles.back().front(), offered = series->capacity.front();
        const auto* before = m_evaluation.baseUsage->find(simulate::SubjectKind::Host, host, dimension);
        if (offered <= 0 || (before && used <= before->quantiles.back()[h])) return {};
        return Margin{m_world.hosts[static_cast<std::size_t>(host)].name, m_world.dimensions.at(dimension).name, at,
                      1 - static_cast<double>(used) / static_cast<double>(offered)};
    }

    const session::Evaluation& m_evaluation;
    const model::World& m_world;
    const simulate::Usage& m_usage;
    simulate::Summing m_summing;
    std::optional<simulate::Flow> m_flow;
};

base::Result<std::optional<Margin>> marginIn(const session::Evaluation& evaluation,
                                             const std::vector<base::TimeWindow>& hours, const base::Run& run) {
    std::optional<Margin> out;
    for (const auto& window : hours)
        take(out, marginOf(*evaluation.world, *evaluation.usage, *evaluation.baseUsage, window));
    const Between between(evaluation);
    for (const auto& placement : evaluation.usage->placements) {
        const auto at = placement.window.begin;
        const auto& grid = evaluation.usage->grid;
        if (!isIn(hours, at) || at == grid.at(grid.indexOf(at))) continue;
        if (run.stopped()) return base::failCancelled();
        take(out, between.marginAt(placement));
    }
    return out;
}

/// What cannot be lost in some of the hours, window by window: between them nothing is asked.
base::Result<std::vector<risk::Unsurvived>> lossesOf(const session::Evaluation& evaluation, const model::World& world,
                                                     const simulate::Usage& usage,
                                                     const std::vector<base::TimeWindow>& hours, const base::Run& run) {
    std::vector<risk::FatalSpell> spells;
    for (const auto& window : hours) {
        auto found = risk::tolerance(world, *evaluation.demand, usage, risk::SweepKind::Hosts, window, run, 0);
        if (!found) return tl::unexpected(found.error());
        std::move(found->spells.begin(), found->spells.end(), std::back_inserter(spells));
    }
    return risk::unsurvived(spells);
}

std::size_t lossesIn(const session::Evaluation& evaluation, const std::vector<base::TimeWindow>& hours) {
    std::size_t placements = 0;
    for (const auto& placement : evaluation.usage->placements)
        for (const auto& window : hours) placements += placement.window.overlaps(window) ? 1 : 0;
    return evaluation.world->hosts.size() * placements;
}

bool within(const std::vector<base::TimeWindow>& hours, const std::vector<base::TimeWindow>& in) {
    return std::all_of(hours.begin(), hours.end(), [&](const auto& window) {
        return std::any_of(in.begin(), in.end(),
                           [&](const auto& other) { return other.begin <= window.begin && window.end <= other.end; });
    });
}

/// Whether it cannot be lost in those hours without the edits, too, and is no graver with them.
bool isAnyway(const risk::Unsurvived& one, const std::vector<risk::Unsurvived>& without) {
    return std::any_of(without.begin(), without.end(), [&](const auto& other) {
        return other.name == one.name && within(one.hours, other.hours) &&
               within(one.homelessHours, other.homelessHours);
    });
}

std::string sayMarginOf(const Margin& margin) {
    const auto dimension = risk::sayDimension(margin.dimension);
    const auto at = risk::sayTime(margin.at);
    return margin.share < 0
               ? PENUMBRA_SAY("Question", "In the worst minute of the change, {}, the {} of {} may be {:.0f} % short.")(
                     at, dimension, margin.host, -100 * margin.share)
               : PENUMBRA_SAY("Question", "In the worst minute of the change, {}, {:.0f} % of the {} of {} is free.")(
                     at, 100 * margin.share, dimension, margin.host);
}

} // namespace

std::vector<base::TimeWindow> changeHours(const session::Evaluation& evaluation) {
    const auto future = evaluation.usage->grid.window();
    std::vector<base::TimeWindow> out;
    for (const auto& edit : evaluation.scenario.edits) {
        const bool skipped = std::any_of(evaluation.skipped.begin(), evaluation.skipped.end(),
                                         [&](const auto& one) { return one.key == edit.key; });
        auto hours = whatif::carriedOut(*evaluation.baseWorld, edit);
        hours = {std::max(hours.begin, future.begin), std::min(hours.end, future.end)};
        if (edit.enabled && !skipped && !hours.empty()) out.push_back(hours);
    }
    return base::merged(std::move(out));
}

base::Result<std::optional<Meanwhile>> meanwhile(const session::Evaluation& evaluation, const base::Run& run) {
    Meanwhile out;
    out.hours = changeHours(evaluation);
    if (out.hours.empty() || evaluation.usage->placements.empty()) return std::nullopt;
    auto margin = marginIn(evaluation, out.hours, run);
    if (!margin) return tl::unexpected(margin.error());
    out.margin = std::move(*margin);
    if (lossesIn(evaluation, out.hours) > kMostLosses) return out;
    out.losses = true;
    auto with = lossesOf(evaluation, *evaluation.world, *evaluation.usage, out.hours, run);
    if (!with) return tl::unexpected(with.error());
    const auto without = lossesOf(evaluation, *evaluation.baseWorld, *evaluation.baseUsage, out.hours, run);
    if (!without) return tl::unexpected(without.error());
    for (auto& one : *with) (isAnyway(one, *without) ? out.anyway : out.fresh).push_back(std::move(one));
    return out;
}

std::string sayMargin(const Meanwhile& meanwhile) {
    return meanwhile.margin
               ? sayMarginOf(*meanwhile.margin)
               : PENUMBRA_SAY("Question", "While it is carried out no host carries more than without it.")();
}

std::string sayLosses(const Meanwhile& meanwhile) {
    if (!meanwhile.losses) return {};
    const auto fresh = risk::sayNames(meanwhile.fresh), anyway = risk::sayNames(meanwhile.anyway);
    if (fresh.empty() && anyway.empty()) return PENUMBRA_SAY("Question", "Any one host may be lost then.")();
    if (anyway.empty())
        return PENUMBRA_SAY("Question", "Cannot be lost then, by the change: {}. Any other host may.")(fresh);
    if (fresh.empty())
        return PENUMBRA_SAY("Question", "Cannot be lost then, as without the change: {}. Any other host may.")(anyway);
    return PENUMBRA_SAY("Question", "Cannot be lost then, by the change: {}; as without it: {}. Any other host may.")(
        fresh, anyway);
}

std::string say(const Meanwhile& meanwhile) {
    const auto losses = sayLosses(meanwhile);
    return sayMargin(meanwhile) + (losses.empty() ? "" : " " + losses);
}

} // namespace penumbra::planning
