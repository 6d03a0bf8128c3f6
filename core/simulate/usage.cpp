#include "simulate/usage.h"

#include "base/parallel.h"
#include "simulate/flow.h"

#include <algorithm>
#include <tuple>

namespace penumbra::simulate {

namespace {

struct Subject {
    SubjectKind kind = SubjectKind::Host;
    int subject = -1;
    int dimension = 0;
};

std::vector<Subject> subjectsOf(const model::World& world, const Flow& flow) {
    std::vector<Subject> out;
    const auto add = [&](SubjectKind kind, int subject) {
        for (int d = 0; d < world.dimensions.count(); ++d)
            if (flow.concerns(kind, subject, d)) out.push_back({kind, subject, d});
    };
    for (int h = 0; h < static_cast<int>(world.hosts.size()); ++h) add(SubjectKind::Host, h);
    for (int z = 0; z < static_cast<int>(world.zones.size()); ++z) add(SubjectKind::Zone, z);
    add(SubjectKind::Fleet, -1);
    return out;
}

auto orderOf(SubjectKind kind, int subject, int dimension) { return std::tuple(kind, subject, dimension); }

std::shared_ptr<const UsageSeries> found(const Usage& usage, SubjectKind kind, int subject, int dimension) {
    const auto key = orderOf(kind, subject, dimension);
    const auto it = std::lower_bound(usage.series.begin(), usage.series.end(), key, [](const auto& s, const auto& k) {
        return orderOf(s->kind, s->subject, s->dimension) < k;
    });
    if (it == usage.series.end() || orderOf((*it)->kind, (*it)->subject, (*it)->dimension) != key) return nullptr;
    return *it;
}

std::shared_ptr<const UsageSeries> seriesOf(const Subject& subject, const Flow& flow, const model::Demand& demand,
                                            const Usage* before, const base::Run& run) {
    const auto recipe = flow.recipe(subject.kind, subject.subject, subject.dimension);
    if (before)
        if (auto known = found(*before, subject.kind, subject.subject, subject.dimension);
            known && known->inputs == recipe.hash)
            return known;
    auto series = computeUsage(recipe, demand, run);
    if (!series) return nullptr;
    series->kind = subject.kind;
    series->subject = subject.subject;
    series->dimension = subject.dimension;
    return series;
}

} // namespace

const UsageSeries* Usage::find(SubjectKind kind, int subject, int dimension) const {
    return found(*this, kind, subject, dimension).get();
}

const Placement& Usage::placementAt(base::Time t) const {
    const auto after = std::upper_bound(placements.begin(), placements.end(), t,
                                        [](base::Time at, const Placement& p) { return at < p.window.begin; });
    return after == placements.begin() ? placements.front() : *(after - 1);
}

base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, const Usage* before,
                             const base::Run& run) {
    auto placements = place(world, demand.grid.window(), run, measuredSizes(world, demand));
    if (!placements) return tl::unexpected(placements.error());
    Usage usage{demand.grid, demand.pathCount, std::move(*placements), {}};
    const Flow flow(world, demand, usage.placements);
    const auto subjects = subjectsOf(world, flow);
    usage.series.resize(subjects.size());
    if (before && (before->grid != demand.grid || before->pathCount != demand.pathCount)) before = nullptr;
    // The fleet and the zones cost most and stand last: begin with them.
    const bool whole = base::parallelFor(run, subjects.size(), [&](std::size_t i) {
        const std::size_t at = subjects.size() - 1 - i;
        usage.series[at] = seriesOf(subjects[at], flow, demand, before, run);
    });
    if (!whole || run.stopped()) return base::failCancelled();
    return usage;
}

} // namespace penumbra::simulate
