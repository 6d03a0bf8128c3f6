#include "session/responses.h"

#include "base/parallel.h"
#include "forecast/driver.h"
#include "session/load_metrics.h"

#include <cmath>
#include <limits>
#include <unordered_map>

namespace penumbra::session {

namespace {

using SeriesOf = std::unordered_map<std::string, const model::SeriesInfo*>;

/// The first metric of each service in that role and unit.
SeriesOf seriesOf(const model::Inventory& inventory, MetricRole role, base::Unit unit) {
    SeriesOf out;
    for (const auto& info : inventory.series())
        if (info.unit == unit && info.samples > 0 && roleOf(info.key.metric, info.unit) == role)
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
    std::vector<double> requests, cpu, latency; ///< on one grid; empty: not measured
};

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

/// The line with its draws where the requests explain the metric and drive it up.
void fit(const std::vector<double>& load, const std::vector<double>& metric, model::LoadCurve& curve,
         std::vector<model::LoadCurve>& draws, const base::Run& run) {
    if (metric.empty()) return;
    const auto driver = forecast::fitDriver({load, metric, 0}, run);
    if (!driver || driver->explainsNothing || driver->response.slope <= 0) return;
    curve = curveOf(driver->response);
    for (const auto& draw : driver->draws)
        if (draw.slope > 0) draws.push_back(curveOf(draw));
    if (draws.empty()) draws.push_back(curve);
}

} // namespace

SeriesOf requestsOfServices(const model::Inventory& inventory) {
    return seriesOf(inventory, MetricRole::Rate, base::Unit::PerSecond);
}

base::Result<std::vector<model::ServiceResponse>>
fitResponses(const store::Workspace& workspace, const model::Inventory& inventory, const model::World& world,
             const model::Demand& demand, std::span<const model::Series> histories, const base::Run& run) {
    std::unordered_map<std::string, const model::Series*> known;
    for (const auto& series : histories) known.emplace(series.key.unique(), &series);
    std::vector<std::vector<const std::vector<double>*>> replicas(world.services.size());
    for (const auto& workload : world.workloads)
        if (const auto it = known.find(model::SeriesKey{workload.id, "cpu"}.unique());
            it != known.end() && workload.service >= 0)
            replicas[static_cast<std::size_t>(workload.service)].push_back(it->second->values.get());
    const auto rates = requestsOfServices(inventory);
    const auto latencies = seriesOf(inventory, MetricRole::Latency, base::Unit::Seconds);
    std::vector<Task> tasks;
    for (std::size_t s = 0; s < world.services.size(); ++s) {
        const auto& id = world.services[s].id;
        const auto* info = in(rates, id);
        const auto requests = info ? known.find(info->key.unique()) : known.end();
        if (requests == known.end()) continue;
        Task task;
        task.response.service = id;
        task.response.requests = demand.find(info->key);
        task.response.replicas = static_cast<int>(replicas[s].size());
        task.requests = *requests->second->values;
        if (!replicas[s].empty()) task.cpu = together(replicas[s], task.requests.size());
        if (const auto* latency = in(latencies, id)) {
            const auto samples = workspace.samples(latency->key, requests->second->grid.window());
            if (!samples) return tl::make_unexpected(samples.error());
            task.latency = *model::onGrid(*samples, requests->second->grid, latency->step).values;
        }
        tasks.push_back(std::move(task));
    }
    base::parallelFor(run, tasks.size(), [&](std::size_t i) {
        auto& task = tasks[i];
        fit(task.requests, task.cpu, task.response.cpu, task.response.cpuDraws, run);
        fit(task.requests, task.latency, task.response.latency, task.response.latencyDraws, run);
    });
    if (run.stopped()) return base::failCancelled();
    std::vector<model::ServiceResponse> out;
    for (auto& task : tasks) out.push_back(std::move(task.response));
    return out;
}

} // namespace penumbra::session
