#include "risk/abort.h"

#include "simulate/books.h"
#include "simulate/flow.h"

#include <algorithm>
#include <cmath>

namespace penumbra::risk {

namespace {

using simulate::SubjectKind;

/// Of the first hours of the watch in which the host has a capacity of its own and carries something: what is drained
/// before or later is left out. Nothing where there are none.
std::optional<AbortCriterion> thresholdsOf(const simulate::UsageSeries& series, const base::TimeGrid& whole,
                                           const AbortWatch& watch) {
    AbortCriterion out;
    out.dimension = series.dimension;
    const auto steps = base::stepsBeginningIn(whole, watch.window);
    int begin = 0;
    for (int i = 0; i < steps.count; ++i) {
        const auto h = static_cast<std::size_t>(whole.indexOf(steps.at(i)));
        const auto capacity = static_cast<double>(series.capacity[h]);
        const auto upper = std::min(static_cast<double>(series.quantiles.back()[h]), capacity);
        if (!(upper > 0) || capacity >= static_cast<double>(model::kUnlimited)) {
            if (!out.threshold.empty()) break;
            begin = i + 1;
            continue;
        }
        out.threshold.push_back(static_cast<std::int64_t>(std::ceil(upper)));
        out.share = std::max(out.share, upper / capacity);
    }
    out.grid = {steps.at(begin), steps.step, static_cast<int>(out.threshold.size())};
    return out.threshold.empty() ? std::nullopt : std::optional(std::move(out));
}

/// What a host uses of a dimension, path by path.
class Paths final {
public:
    Paths(const model::Demand& demand, const simulate::Flow& flow, int host, int dimension)
        : m_demand(demand), m_recipe(flow.recipe(host, dimension)) {
        for (const auto& term : m_recipe.terms) {
            auto& factors = m_factors.emplace_back(m_recipe.constant.size(), 0.0F);
            for (int h = std::max(term.begin, 0); h < term.end && h < static_cast<int>(factors.size()); ++h) {
                const auto i = static_cast<std::size_t>(h);
                factors[i] = term.factors ? term.part * term.factors->at[i] : term.part;
            }
        }
        for (const auto value : m_recipe.constant) m_constant.push_back(static_cast<float>(simulate::plain(value)));
    }
    void path(int p, std::vector<float>& out) const {
        out = m_constant;
        for (std::size_t i = 0; i < m_factors.size(); ++i)
            m_demand.addPath(m_recipe.terms[i].entry, p, m_factors[i], out);
    }

private:
    const model::Demand& m_demand;
    simulate::Recipe m_recipe;
    std::vector<std::vector<float>> m_factors;
    std::vector<float> m_constant;
};

/// Per path the samples, each over its threshold.
std::vector<std::vector<double>> overThreshold(const Paths& paths, int count, int first,
                                               const AbortCriterion& criterion) {
    std::vector<std::vector<double>> out;
    std::vector<float> path;
    for (int p = 0; p < count; ++p) {
        paths.path(p, path);
        auto& ratios = out.emplace_back();
        for (std::size_t i = 0; i < criterion.threshold.size(); ++i)
            ratios.push_back(static_cast<double>(path[static_cast<std::size_t>(first) + i]) /
                             static_cast<double>(criterion.threshold[i]));
    }
    return out;
}

AbortCriterion raisedBy(double factor, AbortCriterion criterion, const simulate::UsageSeries& series, int first) {
    criterion.raised = factor;
    for (std::size_t i = 0; i < criterion.threshold.size(); ++i) {
        const auto capacity = static_cast<double>(series.capacity[static_cast<std::size_t>(first) + i]);
        auto& threshold = criterion.threshold[i];
        threshold = static_cast<std::int64_t>(std::min(std::ceil(static_cast<double>(threshold) * factor), capacity));
        criterion.share = std::max(criterion.share, static_cast<double>(threshold) / capacity);
    }
    return criterion;
}

AbortCriteria candidates(const model::World& world, const simulate::Usage& usage,
                         const std::vector<AbortWatch>& watches, std::size_t most) {
    AbortCriteria out;
    for (std::size_t w = 0; w < watches.size(); ++w)
        for (int d = 0; d < world.dimensions.count(); ++d) {
            const auto* series = usage.find(SubjectKind::Host, watches[w].host, d);
            if (!series) continue;
            auto criterion = thresholdsOf(*series, usage.grid, watches[w]);
            if (!criterion) continue;
            if (!series->measured) {
                ++out.unmeasured;
                continue;
            }
            criterion->watch = w;
            out.list.push_back(std::move(*criterion));
        }
    std::stable_sort(out.list.begin(), out.list.end(), [](const auto& a, const auto& b) { return a.share > b.share; });
    if (out.list.size() > most) {
        out.more = out.list.size() - most;
        out.list.resize(most);
    }
    return out;
}

} // namespace

std::int64_t AbortCriterion::highest() const {
    return threshold.empty() ? 0 : *std::max_element(threshold.begin(), threshold.end());
}

base::Result<AbortCriteria> abortCriteria(const model::World& world, const model::Demand& demand,
                                          const simulate::Usage& usage, const std::vector<AbortWatch>& watches,
                                          std::size_t most, const base::Run& run) {
    auto out = candidates(world, usage, watches, most);
    const simulate::Blocks blocks(demand);
    if (out.list.empty() || blocks.errorless || demand.pathCount * kFalseAlarm < 1) return out;
    out.paths = demand.pathCount;
    std::optional<simulate::Flow> own;
    if (!usage.books) own.emplace(world, demand, usage.placements);
    const auto& flow = own ? *own : usage.books->flow;
    std::vector<char> tripped(static_cast<std::size_t>(demand.pathCount), 0);
    for (auto& criterion : out.list) {
        if (run.stopped()) return base::failCancelled();
        const int host = watches[criterion.watch].host, first = usage.grid.indexOf(criterion.grid.begin);
        const Paths paths(demand, flow, host, criterion.dimension);
        const auto rare = [&](const AbortCriterion& one) {
            return rareRun(overThreshold(paths, demand.pathCount, first, one), 1, one.grid.step);
        };
        auto found = rare(criterion);
        if (found && found->limit > 1) {
            auto raised =
                raisedBy(found->limit, criterion, *usage.find(SubjectKind::Host, host, criterion.dimension), first);
            found = rare(raised);
            if (!found || found->limit > 1) continue; // not even full is rare
            criterion = std::move(raised);
        }
        if (!found) continue;
        criterion.consecutive = found->samples;
        criterion.falseAlarm = found->share;
        for (std::size_t p = 0; p < tripped.size(); ++p) tripped[p] |= found->tripped[p];
    }
    const auto asks = std::stable_partition(out.list.begin(), out.list.end(),
                                            [](const auto& one) { return one.consecutive.has_value(); });
    if (asks != out.list.begin())
        out.falseAlarm = static_cast<double>(std::count(tripped.begin(), tripped.end(), char{1})) /
                         static_cast<double>(tripped.size());
    return out;
}

} // namespace penumbra::risk
