#include "simulate/usage.h"

#include "model/likeness.h"
#include "simulate/books.h"
#include "simulate/services/request_flow.h"

#include <algorithm>

namespace penumbra::simulate {

namespace {

/// Whether what the flow touched is little enough to be told apart from the rest: few hosts, or few rows whose doings
/// sent others about, as drains do.
bool isLocal(const Flow& flow) {
    return flow.touched().size() * 4 <= flow.hosts() ||
           flow.rowsChanged() * 4 <= flow.hosts() + flow.world().workloads.size();
}

/// Whether the sizes of before are not those of the world: a workload that requests nothing, and so is measured, is
/// another one now, or there are others beside such workloads.
bool changesSizes(const model::World& before, const Sizes& sizes, const model::World& world) {
    const auto known = before.workloads.size();
    bool any = sizes.of && known != world.workloads.size();
    world.workloads.differences(before.workloads, [&](std::size_t w) {
        any = any || world.workloads[w].request.empty() || (w < known && before.workloads[w].request.empty());
    });
    return any;
}

bool placesSame(const PlacedFor& known, const model::World& world, const Sizes& sizes, base::TimeWindow within,
                std::uint64_t seed) {
    return known.within == within && known.seed == seed && known.sizes == sizes &&
           model::differOnlyInDemand(known.world, world);
}

} // namespace

std::size_t Usage::lowerBound(const SeriesKey& key) const {
    std::size_t first = 0, last = series.size();
    while (first < last) {
        const std::size_t middle = (first + last) / 2;
        if (series[middle]->key() < key)
            first = middle + 1;
        else
            last = middle;
    }
    return first;
}

std::optional<std::size_t> Usage::position(SubjectKind kind, int subject, int dimension) const {
    const SeriesKey key{kind, subject, dimension};
    const auto at = lowerBound(key);
    return at < series.size() && series[at]->key() == key ? std::optional(at) : std::nullopt;
}

std::shared_ptr<const UsageSeries> Usage::found(SubjectKind kind, int subject, int dimension) const {
    const auto at = position(kind, subject, dimension);
    return at ? series[*at] : nullptr;
}

const UsageSeries* Usage::find(SubjectKind kind, int subject, int dimension) const {
    return found(kind, subject, dimension).get();
}

const Placement& Usage::placementAt(base::Time t) const {
    const auto after = std::upper_bound(placements.begin(), placements.end(), t,
                                        [](base::Time at, const Placement& p) { return at < p.window.begin; });
    return after == placements.begin() ? placements.front() : *(after - 1);
}

std::vector<int> Usage::residents(int host, base::Time t) const {
    if (books) return books->flow.residents(host, grid.indexOf(t));
    std::vector<int> out;
    const auto& hostOf = placementAt(t).hostOf;
    for (std::size_t w = 0; w < hostOf.size(); ++w)
        if (hostOf[w] == host) out.push_back(static_cast<int>(w));
    return out;
}

int Usage::entryOf(const model::World& world, const model::Demand& demand, int workload, int dimension) const {
    if (books) return books->flow.entryOf(workload, dimension);
    return demand.find(
        {world.workloads[static_cast<std::size_t>(workload)].demandOf, world.dimensions.at(dimension).name});
}

base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, Placed placed, const Usage* before,
                             const base::Run& run) {
    if (before && (before->grid != demand.grid || before->pathCount != demand.pathCount)) before = nullptr;
    Usage usage{demand.grid, demand.pathCount, std::move(placed.placements), {}, {}, nullptr};
    const Books* known =
        before && before->books && before->books->flow.precedes(world, demand) ? before->books.get() : nullptr;
    auto books = std::make_shared<Books>(Books{
        Flow(world, demand, usage.placements, known ? &known->flow : nullptr, known ? &before->placements : nullptr),
        known ? known->blocks : std::make_shared<const Blocks>(demand),
        known ? known->units : std::make_shared<const std::vector<double>>(unitsOf(demand, world.dimensions)),
        {},
        true,
        std::move(placed.start)});
    bool whole = false;
    if (known && known->kept && isLocal(books->flow)) {
        whole = computeTouched(*books, *before, run, usage);
    } else {
        std::vector<std::shared_ptr<const UsageSeries>> all;
        whole = computeAll(*books, before, run, all);
        for (auto& series : all) {
            if (!series->firstExceed.empty()) usage.exceeding.push_back(usage.series.size());
            usage.series.append(std::move(series));
        }
    }
    usage.services = serviceOutlooks(world, demand, usage.placements, before ? &before->services : nullptr, run);
    if (!whole || run.stopped()) return base::failCancelled();
    usage.books = std::move(books);
    usage.placedFor = std::move(placed.of);
    return usage;
}

base::Result<Placed> placeLike(const model::World& world, const model::Demand& demand, const Usage* before,
                               const base::Run& run) {
    const Books* known = before ? before->books.get() : nullptr;
    const auto grown = withFlowingGrowth(world, demand);
    const bool sameSizes = known && !before->placements.empty() && known->flow.precedes(world, demand) &&
                           !changesSizes(known->flow.world(), before->placements.front().sizes, grown ? *grown : world);
    const auto sizes = sameSizes ? before->placements.front().sizes : measuredSizes(world, demand);
    const auto within = demand.grid.window();
    if (before && before->placedFor && placesSame(*before->placedFor, world, sizes, within, run.seed))
        return Placed{before->placements, known ? known->start : nullptr, before->placedFor};
    auto placed = place(world, within, run, sizes, known ? known->start : nullptr);
    if (placed) placed->of = std::make_shared<const PlacedFor>(PlacedFor{world, sizes, within, run.seed});
    return placed;
}

base::Result<Usage> simulate(const model::World& world, const model::Demand& demand, const Usage* before,
                             const base::Run& run) {
    auto placed = placeLike(world, demand, before, run);
    if (!placed) return tl::unexpected(placed.error());
    return simulate(world, demand, std::move(*placed), before, run);
}

} // namespace penumbra::simulate
