#include "ask/saturation.h"

#include "base/text.h"
#include "simulate/exceedance.h"
#include "simulate/nearest.h"

#include <algorithm>

namespace penumbra::ask {

namespace {

/// On how many paths it is full at some step, then how full it gets at P97.5.
std::pair<std::size_t, float> fullness(const simulate::UsageSeries& series) {
    return {simulate::exceedanceOf(series.firstExceed).steps.size(),
            simulate::peakShare(series, simulate::kLevels.size() - 1)};
}

} // namespace

int fullestDimension(const simulate::Usage& usage, Pool pool) {
    const simulate::UsageSeries* best = nullptr;
    for (const auto& series : usage.series) {
        if (series->kind != pool.kind || series->subject != pool.subject) continue;
        if (!best || fullness(*series) > fullness(*best)) best = series.get();
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
    const auto first = simulate::exceedanceOf(series->firstExceed);
    for (auto& day : out.days) {
        const auto past = std::upper_bound(first.steps.begin(), first.steps.end(), day.day + std::chrono::days(1),
                                           [&](base::Time end, int step) { return end <= grid.at(step); });
        day.by = static_cast<double>(past - first.steps.begin()) /
                 static_cast<double>(std::max<std::size_t>(first.paths, 1));
    }
    out.within = first.share();
    out.p5 = first.dateOf(0.05, grid);
    out.p50 = first.dateOf(0.5, grid);
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
