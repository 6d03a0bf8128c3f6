#include "analysis/whereabouts.h"
#include "models/time_text.h"
#include "models/words.h"
#include "pages/fleet_details.h"
#include "views/card.h"
#include "views/chart_view.h"
#include "views/figure_row.h"
#include "views/state_view.h"
#include "views/usage_chart.h"
#include "whatif/scenario.h"

#include <cmath>
#include <limits>

namespace penumbra::pages {

using models::text;

namespace {

constexpr auto kPast = std::chrono::hours(24 * 14);

simulate::SubjectKind subjectKind(model::ResourceKind kind) {
    return kind == model::ResourceKind::Zone ? simulate::SubjectKind::Zone : simulate::SubjectKind::Host;
}

double newest(const model::Series& series) {
    if (series.values)
        for (std::size_t i = series.values->size(); i-- > 0;)
            if (!std::isnan((*series.values)[i])) return (*series.values)[i];
    return std::numeric_limits<double>::quiet_NaN();
}

double quantile(const session::Session::Prediction& prediction, double level) {
    for (const auto& [at, value] : prediction.quantiles)
        if (std::abs(at - level) < 1e-6) return value;
    return std::numeric_limits<double>::quiet_NaN();
}

void addForecast(views::ChartData& data, const forecast::Forecast& forecast, const base::TimeGrid& grid) {
    data.median = {FleetDetails::tr("Median"), grid, forecast.median, false};
    for (std::size_t i = forecast.bands.size(); i-- > 0;)
        data.bands.push_back({FleetDetails::tr("%1 band").arg(models::percentText(forecast.bands[i].level)), grid,
                              forecast.bands[i].low, forecast.bands[i].high});
}

} // namespace

base::Result<FleetDetails::Past> FleetDetails::readPast(session::Session& session,
                                                        const session::Evaluation& evaluation,
                                                        const model::Resource& resource, int subject, int dimension,
                                                        const base::Run& run) {
    Past past;
    auto amounts = session.workspace().amountFacts(resource.id);
    if (!amounts) return tl::unexpected(amounts.error());
    past.amounts = std::move(*amounts);
    const auto& metric = evaluation.world->dimensions.at(dimension).name;
    if (resource.kind == model::ResourceKind::Workload) {
        const model::SeriesKey key{resource.id, metric};
        auto history = session.history(evaluation, key, kPast, run);
        if (!history) return tl::unexpected(history.error());
        past.history = std::move(*history);
        auto forecast = session.forecastSeries(evaluation, key, {}, run);
        if (!forecast) return tl::unexpected(forecast.error());
        past.forecast = std::move(*forecast);
        return past;
    }
    if (subject < 0) return past;
    auto history = session.history(evaluation, subjectKind(resource.kind), subject, dimension, kPast, run);
    if (!history) return tl::unexpected(history.error());
    past.history = std::move(*history);
    return past;
}

base::Result<FleetDetails::Moment> FleetDetails::readMoment(session::Session& session,
                                                            const session::Evaluation& evaluation,
                                                            const model::Resource& resource, int subject,
                                                            const std::vector<int>& dimensions, base::Time at,
                                                            const base::Run& run) {
    Moment moment;
    for (const int d : dimensions) {
        const auto& dimension = evaluation.world->dimensions.at(d);
        Moment::Entry entry{dimension.name, dimension.unit, std::numeric_limits<double>::quiet_NaN(), {}};
        const auto day = std::chrono::hours(24);
        auto history = resource.kind == model::ResourceKind::Workload
                           ? session.history(evaluation, {resource.id, dimension.name}, day, run)
                           : session.history(evaluation, subjectKind(resource.kind), subject, d, day, run);
        if (!history) return tl::unexpected(history.error());
        entry.live = newest(*history);
        if (resource.kind == model::ResourceKind::Zone) { // a pool has no shadow entry of its own: read its usage
            const auto* series = evaluation.usage->find(simulate::SubjectKind::Zone, subject, d);
            const auto step = static_cast<std::size_t>(evaluation.usage->grid.indexOf(at));
            if (series)
                for (std::size_t level = 0; level < simulate::kLevels.size(); ++level)
                    entry.shadow.quantiles.emplace_back(simulate::kLevels[level], series->quantiles[level][step]);
        } else {
            auto shadow = session.predict(evaluation, resource.id, dimension.name, at, run);
            if (!shadow) return tl::unexpected(shadow.error());
            entry.shadow = std::move(*shadow);
        }
        moment.entries.push_back(std::move(entry));
    }
    return moment;
}

const simulate::UsageSeries* FleetDetails::usage(const std::shared_ptr<const simulate::Usage>& of) const {
    if (!of || subject() < 0 || m_dimension < 0) return nullptr;
    return of->find(subjectKind(m_resource->kind), subject(), m_dimension);
}

void FleetDetails::showChart(const base::Result<Past>& result) {
    m_chart->setDimmed(m_context.document.stale());
    if (!result) {
        m_chartMissing = result.error().kind == base::ErrorKind::Cancelled;
        if (!m_chartMissing) m_chartState->showError(tr("The history cannot be read"), text(result.error().text));
        return;
    }
    m_chartMissing = false;
    m_attributes.setAmountFacts(result->amounts);
    const auto& evaluation = m_figures->evaluation();
    views::ChartData data;
    data.unit = m_figures->world().dimensions.at(m_dimension).unit;
    if (const auto* shadow = usage(evaluation.usage)) {
        data = views::usageChart(*shadow, usage(evaluation.baseUsage), m_figures->grid(), data.unit);
    } else if (result->forecast) {
        addForecast(data, *result->forecast, m_figures->grid());
        if (m_resource->request.has(m_dimension))
            data.capacity = {tr("Reserved"), m_figures->grid(),
                             std::vector<double>(static_cast<std::size_t>(m_figures->grid().count),
                                                 static_cast<double>(m_resource->request.at(m_dimension))),
                             true};
    }
    if (result->history.values) data.history = {tr("Measured"), result->history.grid, *result->history.values, false};
    if (m_resource->kind == model::ResourceKind::Host && subject() >= 0)
        for (const auto& outage : m_figures->world().hosts[static_cast<std::size_t>(subject())].outages) {
            const auto* edit = m_context.document.findEdit(outage.cause);
            data.marks.push_back({outage.window, text(edit ? whatif::describe(edit->change) : outage.cause)});
        }
    data.title =
        tr("%1 of %2")
            .arg(models::metricWord(m_figures->world().dimensions.at(m_dimension).name), text(m_resource->name));
    data.now = m_figures->grid().begin;
    m_chartState->showContent();
    m_chart->setData(std::move(data));
    m_chart->setCursor(m_at);
}

void FleetDetails::showMoment(base::Time at, const base::Result<Moment>& result) {
    if (!result) {
        const bool cancelled = result.error().kind == base::ErrorKind::Cancelled;
        if (cancelled && m_factsOf == m_resource->id) return; // what stands there is of another moment, and says so
        m_facts.setRows({});
        m_factCard->setNote(cancelled ? tr("the look-up was cancelled") : text(result.error().text));
        return;
    }
    m_factsOf = m_resource->id;
    m_factCard->setNote(tr("shadow at %1").arg(models::timeText(at)));
    std::vector<models::LiveShadowRow> rows;
    bool gone = false; // a workload that is not there then uses nothing
    const auto& live = *m_figures->evaluation().liveWorld;
    if (const int host = m_figures->host(m_resource->id); host >= 0) {
        rows.push_back({tr("State"),
                        m_resource->cordoned ? tr("cordoned") : tr("up"),
                        models::hostStateWord(m_figures->hostState(host, at)),
                        {}});
        const int liveHost = model::findHost(live, m_resource->id);
        int before = 0;
        for (const auto& workload : live.workloads) before += workload.host == liveHost && liveHost >= 0 ? 1 : 0;
        rows.push_back({tr("Workloads"),
                        QString::number(before),
                        QString::number(m_figures->workloadsPerHost(at)[static_cast<std::size_t>(host)]),
                        {}});
    }
    if (const int workload = m_figures->workload(m_resource->id); workload >= 0) {
        const int before = model::findWorkload(live, m_resource->id);
        const int from = before < 0 ? -1 : live.workloads[static_cast<std::size_t>(before)].host;
        const auto to = analysis::whereabouts(*m_figures, workload, at);
        gone = !to.there;
        const auto sign = [](bool nowhere) { return nowhere ? views::signOf(views::Tone::Critical) : QString(); };
        rows.push_back({tr("Runs on"),
                        from < 0 ? sign(true) + tr("nowhere") : text(live.hosts[static_cast<std::size_t>(from)].name),
                        sign(to.there && to.host < 0) + text(analysis::sayWhereabouts(*m_figures, to, at)),
                        {}});
    }
    for (const auto& entry : result->entries) {
        const auto measured = std::isnan(entry.live) ? tr("not measured") : models::amountText(entry.live, entry.unit);
        if (gone) {
            rows.push_back({models::metricWord(entry.metric), measured, tr("not there"), {}, {}});
            continue;
        }
        const double low = quantile(entry.shadow, 0.025);
        const double high = quantile(entry.shadow, 0.975);
        const auto over = entry.shadow.exceedProbability >= 0.005
                              ? tr("\u25b2 %1").arg(models::percentText(entry.shadow.exceedProbability))
                              : QString();
        rows.push_back({models::metricWord(entry.metric), measured,
                        models::amountText(quantile(entry.shadow, 0.5), entry.unit),
                        std::isnan(low) ? QString() : models::rangeText(low, high, entry.unit), over});
    }
    m_facts.setRows(std::move(rows));
}

} // namespace penumbra::pages
