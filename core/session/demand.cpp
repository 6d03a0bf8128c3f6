#include "session/demand.h"

#include "base/grouped.h"
#include "base/progress.h"
#include "base/text.h"
#include "session/known_events.h"
#include "session/responses.h"

#include <algorithm>
#include <fmt/format.h>
#include <unordered_map>

namespace penumbra::session {

namespace {

using InfoList = std::vector<const model::SeriesInfo*>;

/// The series that some workload of the world follows, that are a host's own demand or a service's requests.
class Followed final {
public:
    explicit Followed(const model::World& world) {
        for (const auto& workload : world.workloads) m_dimensions[workload.demandOf.text()] = ~std::uint32_t{0};
        for (const auto& host : world.hosts)
            if (host.ownDemand != 0) m_dimensions[host.id.text()] |= host.ownDemand;
    }
    bool contains(const model::ResourceId& id, int dimension) const {
        const auto it = m_dimensions.find(id.text());
        return it != m_dimensions.end() && ((it->second >> dimension) & 1U) != 0;
    }

private:
    std::unordered_map<std::string, std::uint32_t> m_dimensions;
};

/// Why a series is no history, and what stands in for it.
std::string sayNoHistory(const model::SeriesInfo& info, base::Time begin, const Options& options) {
    const bool requested = info.key.resource.text().starts_with("workload/");
    const auto key = info.key.text(), from = base::formatTime(begin), now = base::formatTime(options.now);
    const auto end = options.now + options.step;
    if (info.first >= options.now && info.first < end) {
        const auto then = base::formatTime(end);
        return requested
                   ? PENUMBRA_SAY("Demand", "The series {} began after {}, so the workload takes what it requests. Its "
                                            "samples count when their step has ended, at {}.")(key, now, then)
                   : PENUMBRA_SAY("Demand", "The series {} began after {}, so nothing is known of what it takes. Its "
                                            "samples count when their step has ended, at {}.")(key, now, then);
    }
    return requested
               ? PENUMBRA_SAY("Demand", "The series {} has no sample between {} and {}, so the workload takes what it "
                                        "requests.")(key, from, now)
               : PENUMBRA_SAY("Demand", "The series {} has no sample between {} and {}, so nothing is known of what "
                                        "it takes.")(key, from, now);
}

InfoList usable(const Live& live, const Options& options, base::Problems& notes) {
    const Followed followed(*live.world);
    const auto begin = options.now - options.training;
    InfoList infos;
    const auto requests = requestsOfServices(*live.inventory);
    for (const auto& info : live.inventory->series()) {
        const int named = live.world->dimensions.find(info.key.metric);
        if (const auto rate = requests.find(info.key.resource.text());
            rate != requests.end() && rate->second == &info) {
            if (info.last >= begin && info.first < options.now) infos.push_back(&info);
            continue;
        }
        if (named < 0 || info.samples == 0 || !followed.contains(info.key.resource, named)) continue;
        if (dimensionOf(*live.world, info) < 0) {
            notes.push_back(
                {base::Severity::Warning, "unit-mismatch", info.key.text(),
                 PENUMBRA_SAY("Demand", "The series {} is in {}, while the dimension {} is in {}, so it fills no host. "
                                        "Import it in {}.")(info.key.text(), base::unitName(info.unit), info.key.metric,
                                                            base::unitName(live.world->dimensions.at(named).unit),
                                                            base::unitName(live.world->dimensions.at(named).unit))});
            continue;
        }
        if (info.last < begin || info.first >= options.now) {
            notes.push_back(
                {base::Severity::Warning, "no-history", info.key.text(), sayNoHistory(info, begin, options)});
            continue;
        }
        infos.push_back(&info);
    }
    return infos;
}

/// The training window, cut to where the first series begins.
base::TimeGrid trainingGrid(const InfoList& infos, const Options& options) {
    auto first = options.now;
    for (const auto* info : infos) first = std::min(first, info->first);
    const auto steps = (options.now - first + options.step - base::Duration(1)) / options.step;
    return historyGrid(options, std::min(options.training, options.step * steps));
}

/// The training window that goes on from the models' one, while they reach this far and it is not much longer than the
/// one asked for; else that.
base::TimeGrid anchoredGrid(const InfoList& infos, const Options& options, const forecast::Models& models) {
    const auto fresh = trainingGrid(infos, options);
    const auto longer = fresh.begin - models.history.begin;
    if (!models.reach(horizonGrid(options)) || longer < base::Duration{} || longer > models.plan.horizon * options.step)
        return fresh;
    return {models.history.begin, options.step, models.history.count + models.age(options.now)};
}

/// One note for each kind of remark that the forecasts make, with the number of series and the first of them.
void noteWhatForecastsRestOn(const model::Demand& demand, base::Problems& notes) {
    struct Remark {
        const model::DemandEntry* first;
        const base::Problem* text;
        int series;
    };
    std::vector<Remark> remarks;
    for (const auto& entry : demand.entries())
        for (const auto& problem : entry.notes) {
            const auto known = std::find_if(remarks.begin(), remarks.end(),
                                            [&](const Remark& r) { return r.text->code == problem.code; });
            if (known != remarks.end())
                ++known->series;
            else
                remarks.push_back({&entry, &problem, 1});
        }
    for (const auto& [first, problem, series] : remarks) {
        const auto key = first->key.text();
        auto text = PENUMBRA_SAY("Demand", "The forecast of {}: {}")(key, problem->text);
        if (series > 1)
            text += " " + PENUMBRA_SAY("Demand", "The same goes for {} more of {} series.")(
                              base::grouped(series - 1), base::grouped(demand.entries().size()));
        notes.push_back({problem->severity, problem->code, key, std::move(text)});
    }
}

} // namespace

int dimensionOf(const model::World& world, const model::SeriesInfo& info) {
    const int dimension = world.dimensions.find(info.key.metric);
    return dimension >= 0 && world.dimensions.at(dimension).unit == info.unit ? dimension : -1;
}

base::Result<model::Demand> loadDemand(const store::Workspace& workspace, const Live& live,
                                       const Evaluation& evaluation, forecast::Models& models, const base::Run& run,
                                       base::Problems& notes) {
    const auto& options = evaluation.options;
    const auto infos = usable(live, options, notes);
    forecast::DemandRequest request;
    request.grid = horizonGrid(options);
    request.pathCount = options.paths;
    request.pins.assign(evaluation.pins.begin(), evaluation.pins.end());
    if (infos.empty()) { // nothing is uncertain: one path in which everything takes what it requests
        model::Demand none;
        none.grid = request.grid;
        none.pathCount = 1;
        return none;
    }
    const auto grid = anchoredGrid(infos, options, models);
    const KnownEvents events(*live.inventory);
    for (const auto* info : infos) {
        if (run.stopped()) return base::failCancelled();
        const auto samples = workspace.samples(info->key, grid.window());
        if (!samples) return tl::make_unexpected(samples.error());
        run.report(0.2 * static_cast<double>(request.histories.size()) / static_cast<double>(infos.size()),
                   PENUMBRA_TEXT("Progress", "Reading history"));
        request.histories.push_back(model::onGrid(*samples, grid, info->step));
        request.dimensions.push_back(dimensionOf(*live.world, *info));
        request.events.push_back(events.touching(info->key.resource, grid, options.now));
    }
    auto demand = forecast::forecastDemand(request, base::partOf(run, 0.2, 1), &models);
    if (!demand) return demand;
    noteWhatForecastsRestOn(*demand, notes);
    auto responses = fitResponses(workspace, *live.inventory, *live.world, *demand, request.histories, run);
    if (!responses) return tl::make_unexpected(responses.error());
    demand->responses = std::move(*responses);
    return demand;
}

} // namespace penumbra::session
