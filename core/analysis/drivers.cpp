#include "analysis/drivers.h"

#include "analysis/load_ties.h"
#include "base/parallel.h"
#include "base/say.h"
#include "base/text.h"
#include "model/growth.h"
#include "session/live.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace penumbra::analysis {

namespace {

/// What loads do something to.
bool answersLoad(const model::Dimensions& dimensions, const model::SeriesInfo& info) {
    const int dimension = dimensions.find(info.key.metric);
    const bool driven = dimension >= 0 && (dimensions.at(dimension).follows == model::Follows::Load ||
                                           model::isDevice(dimensions.at(dimension)));
    return driven || model::roleOf(info.key.metric, info.unit) == model::MetricRole::Latency;
}

/// Series on the grid, each read once.
class Histories final {
public:
    Histories(const store::Workspace& workspace, const base::TimeGrid& grid) : m_workspace(workspace), m_grid(grid) {}
    base::Result<void> read(const model::SeriesKey& key) {
        if (m_values.contains(key)) return {};
        const auto samples = m_workspace.samples(key, m_grid.window());
        if (!samples) return tl::make_unexpected(samples.error());
        m_values[key] = model::onGrid(*samples, m_grid).values;
        return {};
    }
    const std::vector<double>& of(const model::SeriesKey& key) const { return *m_values.at(key); }

private:
    const store::Workspace& m_workspace;
    base::TimeGrid m_grid;
    std::map<model::SeriesKey, std::shared_ptr<const std::vector<double>>> m_values;
};

std::vector<double> divided(std::vector<double> values, double by) {
    for (double& v : values) v /= by;
    return values;
}

struct Task {
    const model::SeriesInfo* response = nullptr;
    std::vector<Tie> ties;
};

/// The tie that explains the response best, first the nearest.
std::optional<DriverOf> bestDriver(const Task& task, const Histories& histories, const LoadTies& ties, bool perReplica,
                                   const base::Run& run) {
    std::optional<DriverOf> best;
    for (const auto& tie : task.ties) {
        const int replicas = perReplica && tie.source == LoadSource::Service ? ties.replicas(tie.service) : 1;
        const auto load = divided(histories.of(tie.load->key), replicas);
        auto driver = forecast::fitDriver({load, histories.of(task.response->key)}, run);
        if (!driver || (best && best->driver.skill >= driver->skill)) continue;
        best = DriverOf{*tie.load, *task.response, tie.source, replicas, std::move(*driver), {}, false, {}};
    }
    return best;
}

void addLimit(DriverOf& one, const model::Inventory& inventory) {
    const auto* resource = inventory.find(one.response.key.resource);
    const int dimension = inventory.dimensions().find(one.response.key.metric);
    if (!resource || dimension < 0 || inventory.dimensions().at(dimension).unit != one.response.unit) return;
    one.limitIsRequest = resource->kind == model::ResourceKind::Workload;
    const auto& amounts = one.limitIsRequest ? resource->request : resource->capacity;
    if (!amounts.has(dimension)) return;
    one.limit = static_cast<double>(amounts.at(dimension));
    one.full = forecast::capacityLoad(one.driver, *one.limit);
}

/// Holds the laws against the series of one resource.
base::Result<void> addLaws(const model::ResourceId& id, const LoadTies& ties, const model::Inventory& inventory,
                           Histories& histories, std::vector<LawOf>& laws) {
    const auto* rate = ties.find(id, model::MetricRole::Rate);
    const auto* inFlight = ties.find(id, model::MetricRole::InFlight);
    const auto* latency = ties.find(id, model::MetricRole::Latency);
    const auto* service = ties.find(id, model::MetricRole::ServiceTime);
    const auto* busy = inventory.findSeries({id, "cpu"});
    for (const auto* info : {rate, inFlight, latency, service, busy})
        if (info)
            if (const auto read = histories.read(info->key); !read) return read;
    const int replicas = ties.replicas(id);
    if (rate && inFlight && latency)
        laws.push_back({id,
                        {inFlight->key.metric, rate->key.metric, latency->key.metric},
                        forecast::checkLittle({histories.of(inFlight->key), histories.of(rate->key),
                                               histories.of(latency->key), replicas, id.text()})});
    if (rate && service && busy && busy->unit == base::Unit::MilliCores) {
        const auto cores = divided(histories.of(busy->key), 1000);
        laws.push_back({id,
                        {busy->key.metric, rate->key.metric, service->key.metric},
                        forecast::checkUtilisation(
                            {cores, histories.of(rate->key), histories.of(service->key), replicas, id.text()})});
    }
    return {};
}

/// Every response that was asked for, with the loads that may drive it.
std::vector<Task> tasksOf(const model::Inventory& inventory, const LoadTies& ties,
                          const std::set<model::ResourceId>& asked, base::Problems& notes) {
    std::vector<Task> tasks;
    std::vector<std::string> without;
    for (const auto& info : inventory.series()) {
        if (info.samples == 0 || !answersLoad(inventory.dimensions(), info)) continue;
        if (!asked.empty() && !asked.contains(info.key.resource)) continue;
        Task task{&info, ties.of(info.key.resource)};
        if (task.ties.empty())
            without.push_back(info.key.text());
        else
            tasks.push_back(std::move(task));
    }
    if (!without.empty())
        notes.push_back(
            {base::Severity::Note, "no-load", "",
             without.size() == 1
                 ? PENUMBRA_SAY("Drivers", "1 series has no load series: none of the resource, its service or their "
                                           "neighbours, such as requests in 1/s or a queue depth. The first is {}.")(
                       without.front())
                 : PENUMBRA_SAY("Drivers", "{} series have no load series: none of the resource, its service or their "
                                           "neighbours, such as requests in 1/s or a queue depth. The first is {}.")(
                       without.size(), without.front())});
    return tasks;
}

base::Result<void> fitAll(const std::vector<Task>& tasks, const DriverQuery& query, const LoadTies& ties,
                          const model::Inventory& inventory, Histories& histories, const base::Run& run,
                          Drivers& answer) {
    for (const auto& task : tasks) {
        if (run.stopped()) return base::failCancelled();
        if (const auto read = histories.read(task.response->key); !read) return read;
        for (const auto& tie : task.ties)
            if (const auto read = histories.read(tie.load->key); !read) return read;
    }
    std::vector<std::optional<DriverOf>> fits(tasks.size());
    const auto& values = histories;
    base::parallelFor(run, tasks.size(), [&](std::size_t i) {
        fits[i] = bestDriver(tasks[i], values, ties, query.perReplica, run);
        if (fits[i]) addLimit(*fits[i], inventory);
    });
    if (run.stopped()) return base::failCancelled();
    for (std::size_t i = 0; i < fits.size(); ++i) {
        if (!fits[i]) {
            const auto key = tasks[i].response->key.text();
            answer.notes.push_back(
                {base::Severity::Note, "no-overlap", key,
                 PENUMBRA_SAY("Drivers", "{} and its load were never measured at the same moment of the "
                                         "history that was looked at.")(key)});
            continue;
        }
        answer.drivers.push_back(std::move(*fits[i]));
    }
    return {};
}

} // namespace

const char* loadSourceName(LoadSource source) {
    switch (source) {
    case LoadSource::Own:
        return "own";
    case LoadSource::Service:
        return "service";
    case LoadSource::Caller:
        return "caller";
    case LoadSource::Dependency:
        return "dependency";
    }
    return "";
}

base::Result<Drivers> findDrivers(session::Session& session, const DriverQuery& query, const session::Options& options,
                                  const base::Run& run) {
    auto settled = options;
    const auto now = session.begin(options);
    if (!now) return tl::make_unexpected(now.error());
    settled.now = *now;
    auto& workspace = session.workspace();
    const auto inventory = workspace.inventory(options.revision);
    if (!inventory) return tl::make_unexpected(inventory.error());
    const auto head = workspace.head();
    if (!head) return tl::make_unexpected(head.error());
    Drivers answer;
    answer.revision = *head;
    if (options.revision) answer.revision.number = *options.revision;
    answer.grid = session::historyGrid(settled, settled.training);
    const LoadTies ties(*inventory);
    std::set<model::ResourceId> asked;
    if (query.resource) {
        if (!inventory->find(*query.resource))
            return base::failInput(PENUMBRA_SAY("Drivers", "There is no {} in this revision.")(query.resource->text()));
        for (const auto& id : ties.within(*query.resource)) asked.insert(id);
    }
    Histories histories(workspace, answer.grid);
    const auto tasks = tasksOf(*inventory, ties, asked, answer.notes);
    if (const auto fits = fitAll(tasks, query, ties, *inventory, histories, run, answer); !fits)
        return tl::make_unexpected(fits.error());
    for (const auto& resource : inventory->resources()) {
        if (run.stopped()) return base::failCancelled();
        if (asked.empty() || asked.contains(resource.id))
            if (const auto laws = addLaws(resource.id, ties, *inventory, histories, answer.laws); !laws)
                return tl::make_unexpected(laws.error());
    }
    for (const auto& law : answer.laws)
        if (law.check.problem) answer.notes.push_back(*law.check.problem);
    return answer;
}

} // namespace penumbra::analysis
