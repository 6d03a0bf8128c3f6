#include "session/responses.h"

#include "base/parallel.h"
#include "forecast/driver.h"
#include "model/growth.h"
#include "model/load_metrics.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <unordered_map>

namespace penumbra::session {

namespace {

using SeriesOf = std::unordered_map<std::string, const model::SeriesInfo*>;

/// The first metric of each service in that role and unit.
SeriesOf seriesOf(const model::Inventory& inventory, model::MetricRole role, base::Unit unit) {
    SeriesOf out;
    for (const auto& info : inventory.series())
        if (info.unit == unit && info.samples > 0 && model::roleOf(info.key.metric, info.unit) == role)
            if (const auto* owner = inventory.find(info.key.resource);
                owner && owner->kind == model::ResourceKind::Service)
                out.emplace(info.key.resource.text(), &info);
    return out;
}

const model::SeriesInfo* in(const SeriesOf& series, const model::ResourceId& id) {
    const auto it = series.find(id.text());
    return it == series.end() ? nullptr : it->second;
}

struct Task {
    model::ServiceResponse response;
    std::vector<double> requests, latency;                 ///< on one grid; empty: not measured
    std::vector<std::pair<int, std::vector<double>>> used; ///< by dimension, of all replicas together
};

/// The histories of what its replicas use, per service.
using Replicas = std::vector<std::vector<const std::vector<double>*>>;
using Known = std::unordered_map<std::string, const model::Series*>;

Replicas replicasOf(const model::World& world, const Known& known, const std::string& metric) {
    Replicas out(world.services.size());
    for (const auto& workload : world.workloads)
        if (const auto it = known.find(model::SeriesKey{workload.id, metric}.unique());
            it != known.end() && workload.service >= 0)
            out[static_cast<std::size_t>(workload.service)].push_back(it->second->values.get());
    return out;
}

/// What several replicas take together; NaN where more than a tenth of them is not known.
std::vector<double> together(const std::vector<const std::vector<double>*>& parts, std::size_t steps) {
    std::vector<double> out(steps, std::numeric_limits<double>::quiet_NaN());
    const auto all = static_cast<double>(parts.size());
    for (std::size_t h = 0; h < steps; ++h) {
        double sum = 0, known = 0;
        for (const auto* part : parts)
            if (std::isfinite((*part)[h])) {
                sum += (*part)[h];
                ++known;
            }
        if (known >= 0.9 * all && known > 0) out[h] = sum * all / known;
    }
    return out;
}

model::LoadCurve curveOf(const forecast::Response& r) {
    return {r.intercept, r.slope, r.knee, r.hasKnee() ? r.bend : 0};
}

/// The line with its draws where the requests explain the metric and drive it up; the largest load is noted.
void fit(const std::vector<double>& load, const std::vector<double>& metric, model::LoadCurve& curve,
         std::vector<model::LoadCurve>& draws, double& highLoad, const base::Run& run) {
    if (metric.empty()) return;
    const auto driver = forecast::fitDriver({load, metric, 0}, run);
    if (!driver || driver->explainsNothing || driver->response.slope <= 0) return;
    curve = curveOf(driver->response);
    for (const auto& draw : driver->draws)
        if (draw.slope > 0) draws.push_back(curveOf(draw));
    if (draws.empty()) draws.push_back(curve);
    highLoad = std::max(highLoad, driver->highLoad);
}

} // namespace

namespace {

/// What the requests do to every dimension that follows them and is known.
void fitUse(Task& task, const base::Run& run) {
    auto& response = task.response;
    for (const auto& [dimension, values] : task.used) {
        model::DrivenCurve driven{dimension, {}, {}};
        fit(task.requests, values, driven.curve, driven.draws, response.highLoad, run);
        if (dimension == model::kCpu)
            response.cpu = driven.curve, response.cpuDraws = std::move(driven.draws);
        else if (!driven.draws.empty())
            response.others.push_back(std::move(driven));
    }
}

/// The series of a service whose requests are measured; nothing of another one.
base::Result<std::optional<Task>> taskOf(const store::Workspace& workspace, const model::ResourceId& service,
                                         const SeriesOf& rates, const SeriesOf& latencies, const Known& known) {
    const auto* info = in(rates, service);
    const auto requests = info ? known.find(info->key.unique()) : known.end();
    if (requests == known.end()) return std::optional<Task>();
    Task task;
    task.response.service = service;
    task.requests = *requests->second->values;
    if (const auto* latency = in(latencies, service)) {
        const auto samples = workspace.samples(latency->key, requests->second->grid.window());
        if (!samples) return tl::make_unexpected(samples.error());
        task.latency = *model::onGrid(*samples, requests->second->grid, latency->step).values;
    }
    return std::optional(std::move(task));
}

} // namespace

SeriesOf requestsOfServices(const model::Inventory& inventory) {
    return seriesOf(inventory, model::MetricRole::Rate, base::Unit::PerSecond);
}

base::Result<std::vector<model::ServiceResponse>>
fitResponses(const store::Workspace& workspace, const model::Inventory& inventory, const model::World& world,
             const model::Demand& demand, std::span<const model::Series> histories, const base::Run& run) {
    Known known;
    for (const auto& series : histories) known.emplace(series.key.unique(), &series);
    std::vector<std::pair<int, Replicas>> replicas;
    for (int d = 0; d < world.dimensions.count(); ++d)
        if (const auto& one = world.dimensions.at(d); one.follows == model::Follows::Load || model::isDevice(one))
            replicas.emplace_back(d, replicasOf(world, known, world.dimensions.at(d).name));
    const auto rates = requestsOfServices(inventory);
    const auto latencies = seriesOf(inventory, model::MetricRole::Latency, base::Unit::Seconds);
    std::vector<Task> tasks;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        auto task = taskOf(workspace, world.services[s].id, rates, latencies, known);
        if (!task) return tl::make_unexpected(task.error());
        if (!*task) continue;
        auto& own = **task;
        own.response.requests = demand.find(in(rates, own.response.service)->key);
        for (const auto& [dimension, all] : replicas) {
            if (dimension == model::kCpu) own.response.replicas = static_cast<int>(all[s].size());
            if (!all[s].empty()) own.used.emplace_back(dimension, together(all[s], own.requests.size()));
        }
        tasks.push_back(std::move(own));
    }
    base::parallelFor(run, tasks.size(), [&](std::size_t i) {
        auto& task = tasks[i];
        fitUse(task, run);
        double seen = 0;
        fit(task.requests, task.latency, task.response.latency, task.response.latencyDraws, seen, run);
    });
    if (run.stopped()) return base::failCancelled();
    std::vector<model::ServiceResponse> out;
    for (auto& task : tasks) out.push_back(std::move(task.response));
    return out;
}

} // namespace penumbra::session
