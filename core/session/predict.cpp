#include "base/text.h"
#include "model/growth.h"
#include "session/impl.h"
#include "session/series_forecast.h"
#include "stats/quantile.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <limits>
#include <map>

namespace penumbra::session {

namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::string nameOf(model::HostState state) {
    switch (state) {
    case model::HostState::Up:
        return "up";
    case model::HostState::Cordoned:
        return "cordoned";
    case model::HostState::Drained:
        return "drained";
    case model::HostState::Failed:
        return "failed";
    case model::HostState::Absent:
        return "not there";
    }
    return "not there";
}

/// The models behind a sum, most frequent first: "theta (4), seasonal-naive (1)".
std::string modelNames(const std::map<std::string, int>& counts) {
    std::vector<std::pair<std::string, int>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.second > b.second; });
    std::string names;
    for (const auto& [name, count] : sorted) names += fmt::format("{}{} ({})", names.empty() ? "" : ", ", name, count);
    return names;
}

/// The mean of a figure by demand; NaN where nobody has it.
class Mean final {
public:
    void add(double share, double value) {
        if (std::isnan(value)) return;
        m_weight += share;
        m_sum += share * value;
    }
    double value() const { return m_weight > 0 ? m_sum / m_weight : kNone; }

private:
    double m_weight = 0, m_sum = 0;
};

/// The backtests of several forecasts as one.
class Evidence final {
public:
    void add(const model::DemandEntry& entry) {
        if (entry.origins == 0 || entry.location.empty()) return;
        const double share = entry.location.front();
        m_mase.add(share, entry.mase);
        m_low.add(share, entry.coverage80);
        m_high.add(share, entry.coverage95);
        m_origins = m_origins == 0 ? entry.origins : std::min(m_origins, entry.origins);
    }
    void write(forecast::Backtest& out) const {
        out.origins = m_origins;
        out.mase = m_mase.value();
        out.coverage = {m_low.value(), m_high.value()};
    }

private:
    Mean m_mase, m_low, m_high;
    int m_origins = 0;
};

bool isOn(const model::World& world, int host, simulate::SubjectKind kind, int subject) {
    if (host < 0) return false;
    return kind == simulate::SubjectKind::Host ? host == subject
                                               : world.hosts[static_cast<std::size_t>(host)].zone == subject;
}

/// The models and the backtest of what runs on a host or in a zone then, and of the hosts' own demand.
void describeMembers(const Evaluation& evaluation, simulate::SubjectKind kind, int subject, int dimension,
                     Session::Prediction& out) {
    const auto& placement = evaluation.usage->placementAt(out.at);
    const auto& demand = *evaluation.demand;
    const auto& world = *evaluation.world;
    std::map<std::string, int> models;
    Evidence evidence;
    const auto add = [&](int found, const char* without) {
        if (found < 0) {
            models[without] += 1;
            return;
        }
        const auto& entry = demand.entries()[static_cast<std::size_t>(found)];
        models[entry.model] += 1;
        evidence.add(entry);
    };
    for (std::size_t w = 0; w < world.workloads.size(); ++w) {
        if (!isOn(world, placement.hostOf[w], kind, subject)) continue;
        add(demand.find({world.workloads[w].demandOf, out.metric}),
            world.workloads[w].request.has(dimension) ? "request" : "nothing known");
    }
    for (std::size_t h = 0; h < world.hosts.size(); ++h)
        if (isOn(world, static_cast<int>(h), kind, subject) && ((world.hosts[h].ownDemand >> dimension) & 1U) != 0)
            add(demand.find({world.hosts[h].id, out.metric}), "nothing known");
    out.model = modelNames(models);
    evidence.write(out.backtest);
}

base::Result<int> dimensionNamed(const Evaluation& evaluation, const std::string& metric) {
    const int dimension = evaluation.world->dimensions.find(metric);
    if (dimension >= 0) return dimension;
    std::string names;
    for (int d = 0; d < evaluation.world->dimensions.count(); ++d)
        names += (d > 0 ? ", " : "") + evaluation.world->dimensions.at(d).name;
    return base::failInput(
        PENUMBRA_SAY("Session", "'{}' is no dimension of this fleet. Use one of {}.")(metric, names));
}

base::Result<void> predictUsage(const Evaluation& evaluation, simulate::SubjectKind kind, int subject,
                                Session::Prediction& out) {
    const auto dimension = dimensionNamed(evaluation, out.metric);
    if (!dimension) return tl::make_unexpected(dimension.error());
    const auto* series = evaluation.usage->find(kind, subject, *dimension);
    if (!series)
        return base::failInput(PENUMBRA_SAY("Session", "{} offers no {}, so there is nothing to predict.")(
            out.resource.text(), out.metric));
    const auto step = static_cast<std::size_t>(evaluation.usage->grid.indexOf(out.at));
    for (std::size_t i = 0; i < simulate::kLevels.size(); ++i)
        out.quantiles.emplace_back(simulate::kLevels[i], series->quantiles[i][step]);
    const bool limited = series->capacity[step] < static_cast<float>(model::kUnlimited);
    out.capacity = limited ? series->capacity[step] : kNone;
    out.exceedProbability = limited ? series->exceed[step] : kNone;
    describeMembers(evaluation, kind, subject, *dimension, out);
    return {};
}

/// Its request where nothing was measured: nothing is uncertain then.
void predictRequest(const model::Amounts& request, int dimension, Session::Prediction& out) {
    const double taken = request.has(dimension) ? static_cast<double>(request.at(dimension)) : 0;
    for (const double level : simulate::kLevels) out.quantiles.emplace_back(level, taken);
    out.exceedProbability = std::isnan(out.capacity) ? kNone : 0;
    out.model = "request";
}

/// Counts over the joint paths of one workload.
base::Result<void> predictWorkload(const Evaluation& evaluation, const model::WorldWorkload& workload, int dimension,
                                   const base::Run& run, Session::Prediction& out) {
    const auto& demand = *evaluation.demand;
    const auto request = workload.requestAt(out.at);
    out.capacity = request.has(dimension) ? static_cast<double>(request.at(dimension)) : kNone;
    const int entry = demand.find({workload.demandOf, out.metric});
    if (entry < 0) {
        predictRequest(request, dimension, out);
        return {};
    }
    const auto step = static_cast<std::size_t>(demand.grid.indexOf(out.at));
    const auto growth = model::growthOf(workload.demandChanges, dimension, demand,
                                        model::responseOf(*evaluation.world, demand, workload));
    const double factor = workload.dimensionShare(dimension) * workload.demandShare * static_cast<double>(growth[step]);
    std::vector<double> values;
    std::vector<float> path(static_cast<std::size_t>(demand.grid.count));
    for (int p = 0; p < demand.pathCount; ++p) {
        if (run.stopped()) return base::failCancelled();
        std::fill(path.begin(), path.end(), 0.0F);
        demand.addPath(entry, p, {}, path);
        values.push_back(factor * path[step]);
    }
    std::sort(values.begin(), values.end());
    for (const double level : simulate::kLevels)
        out.quantiles.emplace_back(level, stats::quantileSorted(values, level));
    const auto above = std::count_if(values.begin(), values.end(), [&](double v) { return v > out.capacity; });
    out.exceedProbability =
        std::isnan(out.capacity) ? kNone : static_cast<double>(above) / static_cast<double>(values.size());
    const auto& known = demand.entries()[static_cast<std::size_t>(entry)];
    out.model = known.model;
    out.backtest.origins = known.origins;
    out.backtest.mase = known.mase;
    out.backtest.coverage = {known.coverage80, known.coverage95};
    return {};
}

bool names(const whatif::Edit& edit, const model::Inventory& inventory, const model::ResourceId& resource) {
    return std::any_of(edit.change.params.begin(), edit.change.params.end(), [&](const auto& param) {
        if (param.second == resource.text()) return true;
        const auto found = inventory.resolve(param.second);
        return found && *found == resource;
    });
}

void listCauses(const Evaluation& evaluation, Session::Prediction& out) {
    const auto before = [&](const base::TimeWindow& window) {
        return !window.empty() && window.begin <= out.at && window.end > evaluation.options.now;
    };
    for (const auto& event : evaluation.inventory->events())
        if (before(event.window) &&
            std::find(event.resources.begin(), event.resources.end(), out.resource) != event.resources.end())
            out.events.push_back(event.id);
    for (const auto& edit : evaluation.scenario.edits)
        if (edit.enabled && before(edit.window) && names(edit, *evaluation.inventory, out.resource))
            out.edits.push_back(whatif::describe(edit));
}

std::string workloadState(const Evaluation& evaluation, int workload, base::Time at) {
    const auto& row = evaluation.world->workloads[static_cast<std::size_t>(workload)];
    if (!row.exists.contains(at)) return "not there";
    if (evaluation.usage->placementAt(at).hostOf[static_cast<std::size_t>(workload)] < 0) return "waiting";
    return row.works(at) ? "up" : "failed";
}

void fromForecast(const forecast::Forecast& forecast, std::size_t step, Session::Prediction& out) {
    for (const auto& band : forecast.bands) {
        out.quantiles.emplace_back((1 - band.level) / 2, band.low[step]);
        out.quantiles.emplace_back((1 + band.level) / 2, band.high[step]);
    }
    out.quantiles.emplace_back(0.5, forecast.median[step]);
    std::sort(out.quantiles.begin(), out.quantiles.end());
    out.model = forecast.model;
    out.backtest = forecast.backtest;
    out.capacity = kNone;
    out.exceedProbability = kNone;
}

} // namespace

base::Result<Session::Prediction> Session::predict(const Evaluation& evaluation, const model::ResourceId& resource,
                                                   const std::string& metric, base::Time at, const base::Run& run) {
    if (run.stopped()) return base::failCancelled();
    if (!evaluation.usage->grid.window().contains(at))
        return base::failInput(
            PENUMBRA_SAY("Session", "{} lies outside the computed future from {} to {}. Ask for a longer horizon.")(
                base::formatTime(at), base::formatTime(evaluation.usage->grid.begin),
                base::formatTime(evaluation.usage->grid.end())));
    Prediction out;
    out.resource = resource;
    out.metric = metric;
    out.at = at;
    const auto& world = *evaluation.world;
    const int host = model::findHost(world, resource);
    const int workload = model::findWorkload(world, resource);
    const int dimension = world.dimensions.find(metric);
    base::Result<void> done;
    if (host >= 0) out.state = nameOf(world.hosts[static_cast<std::size_t>(host)].stateAt(at));
    if (workload >= 0) out.state = workloadState(evaluation, workload, at);
    if (host >= 0 && dimension >= 0) {
        done = predictUsage(evaluation, simulate::SubjectKind::Host, host, out);
    } else if (workload >= 0 && dimension >= 0) {
        done = predictWorkload(evaluation, world.workloads[static_cast<std::size_t>(workload)], dimension, run, out);
    } else if (const auto zone = std::find(world.zones.begin(), world.zones.end(), model::naturalName(resource));
               resource.text().starts_with("zone/") && zone != world.zones.end()) {
        out.state = "up";
        done = predictUsage(evaluation, simulate::SubjectKind::Zone, static_cast<int>(zone - world.zones.begin()), out);
    } else {
        if (out.state.empty()) out.state = "up";
        auto seeded = run;
        seeded.seed = evaluation.seed;
        const auto forecast = forecastSeries(evaluation, {resource, metric}, {}, seeded);
        if (!forecast) return tl::make_unexpected(forecast.error());
        const auto window = windowOf(evaluation, *evaluation.inventory->findSeries({resource, metric}), {});
        const auto step = static_cast<std::size_t>((at - evaluation.options.now) / window.step);
        fromForecast(*forecast, std::min(step, forecast->mean.size() - 1), out);
    }
    if (!done) return tl::make_unexpected(done.error());
    listCauses(evaluation, out);
    return out;
}

} // namespace penumbra::session
