#include "ask/saturation.h"

#include "base/text.h"

#include <algorithm>

namespace penumbra::ask {

namespace {

/// The step by which such a share of all paths has exceeded; nothing: fewer ever do.
std::optional<base::Time> dateOf(std::vector<int> first, double share, const base::TimeGrid& grid) {
    const auto all = first.size();
    std::erase(first, -1);
    const auto rank = static_cast<std::size_t>(std::max(1.0, std::ceil(share * static_cast<double>(all) - 1e-9)));
    if (first.size() < rank) return {};
    std::nth_element(first.begin(), first.begin() + static_cast<std::ptrdiff_t>(rank - 1), first.end());
    return grid.at(first[rank - 1]);
}

std::size_t exceedingPaths(const simulate::UsageSeries& series) {
    return static_cast<std::size_t>(
        std::count_if(series.firstExceed.begin(), series.firstExceed.end(), [](int step) { return step >= 0; }));
}

double fullest(const simulate::UsageSeries& series) {
    double most = 0;
    for (std::size_t i = 0; i < series.capacity.size(); ++i)
        if (series.capacity[i] > 0)
            most = std::max(most, static_cast<double>(series.quantiles.back()[i]) / series.capacity[i]);
    return most;
}

} // namespace

int fullestDimension(const simulate::Usage& usage, Pool pool) {
    const simulate::UsageSeries* best = nullptr;
    for (const auto& series : usage.series) {
        if (series->kind != pool.kind || series->subject != pool.subject) continue;
        if (!best ||
            std::pair(exceedingPaths(*series), fullest(*series)) > std::pair(exceedingPaths(*best), fullest(*best)))
            best = series.get();
    }
    return best ? best->dimension : -1;
}

std::optional<Saturation> saturationOf(const simulate::Usage& usage, const Pool& pool) {
    const auto* series = usage.find(pool.kind, pool.subject, pool.dimension);
    if (!series) return {};
    const auto& grid = usage.grid;
    Saturation out;
    for (int h = 0; h < grid.count; ++h) {
        const base::Time day = std::chrono::floor<std::chrono::days>(grid.at(h));
        if (out.days.empty() || out.days.back().day != day) out.days.push_back({day, 0, 0});
        const double share = series->exceed.empty() ? 0 : series->exceed[static_cast<std::size_t>(h)];
        out.days.back().worstStep = std::max(out.days.back().worstStep, share);
    }
    const double one = series->firstExceed.empty() ? 0 : 1.0 / static_cast<double>(series->firstExceed.size());
    for (const int step : series->firstExceed) {
        if (step < 0) continue;
        out.within += one;
        for (auto& day : out.days)
            if (day.day + std::chrono::days(1) > grid.at(step)) day.by += one;
    }
    out.p5 = dateOf(series->firstExceed, 0.05, grid);
    out.p50 = dateOf(series->firstExceed, 0.5, grid);
    return out;
}

base::Result<std::vector<WithHosts>> withHosts(const session::Evaluation& evaluation, const Pool& pool,
                                               const std::string& like, base::Time from, const std::vector<int>& counts,
                                               const base::Run& run) {
    std::vector<WithHosts> out;
    for (std::size_t i = 0; i < counts.size(); ++i) {
        run.report(static_cast<double>(i) / static_cast<double>(counts.size()),
                   PENUMBRA_TEXT("Progress", "with more hosts"));
        auto edits = evaluation.scenario.edits;
        if (counts[i] > 0)
            edits.push_back({"ask/hosts",
                             {"add-hosts", {{"like", like}, {"count", std::to_string(counts[i])}}},
                             {from, base::kEndOfTime},
                             {},
                             true});
        const auto trial = session::tryEdits(evaluation, edits, run);
        if (!trial) return tl::unexpected(trial.error());
        for (const auto& skipped : trial->skipped)
            if (skipped.key == "ask/hosts") return base::failUsage(skipped.reason);
        const auto found = saturationOf(*trial->usage, pool);
        out.push_back({counts[i], found.value_or(Saturation{}), trial->verdict.kind});
    }
    return out;
}

} // namespace penumbra::ask
