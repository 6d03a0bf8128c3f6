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

/// The share of the paths that have exceeded in a step that begins before the moment.
double shareBefore(base::Time moment, const simulate::Exceedance& first, const base::TimeGrid& grid) {
    const auto past = std::upper_bound(first.steps.begin(), first.steps.end(), moment,
                                       [&](base::Time end, int step) { return end <= grid.at(step); });
    return static_cast<double>(past - first.steps.begin()) / static_cast<double>(std::max<std::size_t>(first.paths, 1));
}

/// By the first step above it of each path, or -1.
Saturation saturationBy(const std::vector<int>& firstSteps, const base::TimeGrid& grid) {
    const auto first = simulate::exceedanceOf(firstSteps);
    Saturation out;
    for (auto day = std::chrono::floor<std::chrono::days>(grid.begin); day < grid.end(); day += std::chrono::days(1))
        out.days.push_back({day, shareBefore(day + std::chrono::days(1), first, grid)});
    out.within = first.share();
    out.p5 = first.dateOf(0.05, grid);
    out.p50 = first.dateOf(0.5, grid);
    return out;
}

/// By path the first step in which the series is above its capacity, or -1 where it is so by then in `than`, too.
std::vector<int> soonerThan(const simulate::UsageSeries& series, const simulate::Usage* than) {
    auto out = series.firstExceed;
    const auto* before = than ? than->find(series.kind, series.subject, series.dimension) : nullptr;
    for (std::size_t p = 0; before && !before->firstExceed.empty() && p < out.size(); ++p)
        if (const int step = before->firstExceed[p % before->firstExceed.size()]; step >= 0 && step <= out[p])
            out[p] = -1;
    return out;
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
    return saturationBy(series->firstExceed, usage.grid);
}

double fullBefore(const simulate::Usage& usage, const Pool& pool, base::Time moment) {
    const auto* series = usage.find(pool.kind, pool.subject, pool.dimension);
    return series ? shareBefore(moment, simulate::exceedanceOf(series->firstExceed), usage.grid) : 0;
}

Saturation hostsFull(const model::World& world, const simulate::Usage& usage, const Pool& pool,
                     const simulate::Usage* than) {
    std::vector<int> first; // of any host, by path
    for (const auto& series : usage.series) {
        if (series->kind != simulate::SubjectKind::Host || (pool.chosen && series->dimension != pool.dimension))
            continue;
        const auto& host = world.hosts[static_cast<std::size_t>(series->subject)];
        if (pool.kind == simulate::SubjectKind::Zone && host.zone != pool.subject) continue;
        const auto own = soonerThan(*series, than);
        if (first.size() < own.size()) first.resize(own.size(), -1);
        for (std::size_t p = 0; !own.empty() && p < first.size(); ++p)
            if (const int step = own[p % own.size()]; step >= 0 && (first[p] < 0 || step < first[p])) first[p] = step;
    }
    return saturationBy(first, usage.grid);
}

std::optional<base::Time> fullSooner(const model::World& world, const simulate::Usage& usage,
                                     const simulate::Usage& than, const risk::Finding& finding) {
    using Kind = simulate::SubjectKind;
    Kind kind = Kind::Fleet;
    int subject = model::findHost(world, finding.subject);
    if (subject >= 0) kind = Kind::Host;
    for (std::size_t z = 0; z < world.zones.size() && subject < 0; ++z)
        if (model::makeId(model::ResourceKind::Zone, world.zones[z]) == finding.subject)
            kind = Kind::Zone, subject = static_cast<int>(z);
    const auto* series = usage.find(kind, subject, world.dimensions.find(finding.dimension));
    return series ? simulate::exceedanceOf(soonerThan(*series, &than)).dateOf(0.05, usage.grid) : std::nullopt;
}

const simulate::Usage* withoutEdits(const session::Evaluation& evaluation) {
    const auto& edits = evaluation.scenario.edits;
    return std::any_of(edits.begin(), edits.end(), [](const auto& edit) { return edit.enabled; })
               ? evaluation.baseUsage.get()
               : nullptr;
}

WithHosts withHosts(const session::Evaluation& evaluation, const session::Trial& trial, const Pool& pool, int hosts) {
    return {hosts, saturationOf(*trial.usage, pool).value_or(Saturation{}),
            hostsFull(*trial.world, *trial.usage, pool, withoutEdits(evaluation)), trial.verdict.kind};
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
        out.push_back(withHosts(evaluation, *trial, pool, counts[i]));
    }
    return out;
}

base::Result<std::vector<WithHosts>> untilEnough(const session::Evaluation& evaluation, const Pool& pool,
                                                 const std::string& like, base::Time from, double bearable, int most,
                                                 const base::Run& run) {
    std::vector<WithHosts> out;
    if (fullBefore(*evaluation.usage, pool, from) > bearable) most = 0;
    int low = -1, high = most + 1; // too few, and enough or past what is tried
    for (int count = 0; high - low > 1;) {
        auto tried = withHosts(evaluation, pool, like, from, {count}, run);
        if (!tried) return tried;
        const bool enough = tried->front().sum.within <= bearable;
        (enough ? high : low) = count;
        out.push_back(std::move(tried->front()));
        count = high > most ? std::min(std::max(2 * count, 1), most) : (low + high) / 2;
    }
    std::erase_if(out, [&](const WithHosts& one) { return one.hosts > high; });
    std::sort(out.begin(), out.end(), [](const auto& a, const auto& b) { return a.hosts < b.hosts; });
    return out;
}

} // namespace penumbra::ask
