#include "base/say.h"
#include "base/text.h"
#include "session/demand.h"
#include "session/impl.h"
#include "session/known_events.h"
#include "session/series_forecast.h"

#include <cmath>
#include <fmt/format.h>
#include <limits>

namespace penumbra::session {

namespace {

constexpr double kMissingShare = 0.05;

/// The sum of series on one grid. Steps before a member's first sample count as zero: it was not there yet. A missing
/// value later counts as the member's mean as long as what is missing stays under kMissingShare of the sum.
class Sum final {
public:
    explicit Sum(int count) : m_known(static_cast<std::size_t>(count), 0.0), m_missing(m_known) {}

    void add(const std::vector<double>& values) {
        double total = 0;
        int present = 0;
        for (const double value : values)
            if (!std::isnan(value)) {
                total += value;
                ++present;
            }
        if (present == 0) return;
        m_members += 1;
        bool begun = false;
        for (std::size_t i = 0; i < values.size(); ++i) {
            begun = begun || !std::isnan(values[i]);
            if (!begun) continue;
            if (std::isnan(values[i]))
                m_missing[i] += total / present;
            else
                m_known[i] += values[i];
        }
    }

    std::shared_ptr<const std::vector<double>> values() const {
        if (m_members == 0) return nullptr;
        auto out = std::make_shared<std::vector<double>>(m_known);
        for (std::size_t i = 0; i < out->size(); ++i) {
            const double sum = m_known[i] + m_missing[i];
            (*out)[i] = m_missing[i] > kMissingShare * sum ? std::numeric_limits<double>::quiet_NaN() : sum;
        }
        return out;
    }

private:
    std::vector<double> m_known, m_missing;
    int m_members = 0;
};

using Keys = std::vector<model::SeriesKey>;

bool measured(const Evaluation& evaluation, const model::SeriesKey& key) {
    const auto* info = evaluation.inventory->findSeries(key);
    return info && dimensionOf(*evaluation.liveWorld, *info) >= 0;
}

/// The series that make up what a host was measured to carry.
void addHostKeys(const Evaluation& evaluation, int host, const std::string& metric, Keys& keys) {
    const auto& world = *evaluation.liveWorld;
    const model::SeriesKey own{world.hosts[static_cast<std::size_t>(host)].id, metric};
    if (measured(evaluation, own)) {
        keys.push_back(own);
        return;
    }
    for (const auto& workload : world.workloads) {
        if (workload.host != host) continue;
        const model::SeriesKey key{workload.demandOf, metric};
        if (measured(evaluation, key)) keys.push_back(key);
    }
}

/// The same host in the live world, or -1: an edit added it.
int liveHost(const Evaluation& evaluation, int host) {
    return model::findHost(*evaluation.liveWorld, evaluation.world->hosts[static_cast<std::size_t>(host)].id);
}

Keys keysOf(const Evaluation& evaluation, simulate::SubjectKind kind, int subject, const std::string& metric) {
    Keys keys;
    const auto& hosts = evaluation.world->hosts;
    for (std::size_t h = 0; h < hosts.size(); ++h) {
        const bool wanted =
            kind == simulate::SubjectKind::Fleet ||
            (kind == simulate::SubjectKind::Zone ? hosts[h].zone == subject : static_cast<int>(h) == subject);
        const int live = wanted ? liveHost(evaluation, static_cast<int>(h)) : -1;
        if (live >= 0) addHostKeys(evaluation, live, metric, keys);
    }
    return keys;
}

} // namespace

std::string modelFor(const Evaluation& evaluation, const model::SeriesKey& key, const Look& look) {
    const auto pin = evaluation.pins.find(key);
    return look.pinned.empty() && pin != evaluation.pins.end() ? pin->second : look.pinned;
}

base::Result<model::Series> Session::history(const Evaluation& evaluation, const model::SeriesKey& key,
                                             base::Duration span, const base::Run& run, base::Duration step) {
    if (run.stopped()) return base::failCancelled();
    auto options = evaluation.options;
    if (step > base::Duration{}) options.step = step;
    const auto grid = historyGrid(options, span);
    const auto samples = m_impl->workspace.samples(key, grid.window());
    if (!samples) return tl::make_unexpected(samples.error());
    auto series = model::onGrid(*samples, grid);
    if (const auto* info = evaluation.inventory->findSeries(key)) series.unit = info->unit;
    series.key = key;
    return series;
}

base::Result<model::Series> Session::history(const Evaluation& evaluation, simulate::SubjectKind kind, int subject,
                                             int dimension, base::Duration span, const base::Run& run) {
    const auto& info = evaluation.world->dimensions.at(dimension);
    model::Series series;
    series.key.metric = info.name;
    series.unit = info.unit;
    series.grid = historyGrid(evaluation.options, span);
    if (kind == simulate::SubjectKind::Host)
        series.key.resource = evaluation.world->hosts[static_cast<std::size_t>(subject)].id;
    Sum sum(series.grid.count);
    for (const auto& key : keysOf(evaluation, kind, subject, info.name)) {
        if (run.stopped()) return base::failCancelled();
        const auto samples = m_impl->workspace.samples(key, series.grid.window());
        if (!samples) return tl::make_unexpected(samples.error());
        sum.add(*model::onGrid(*samples, series.grid).values);
    }
    series.values = sum.values();
    return series;
}

base::Result<forecast::Forecast> Session::forecastSeries(const Evaluation& evaluation, const model::SeriesKey& key,
                                                         const Look& look, const base::Run& run) {
    const auto* info = evaluation.inventory->findSeries(key);
    if (!info)
        return base::failInput(
            PENUMBRA_SAY("Session", "Nothing measured {} of {}. Import or gather that series first.")(
                key.metric, key.resource.text()));
    const auto window = windowOf(evaluation, *info, look);
    const auto begin = evaluation.options.now - window.back;
    if (info->first >= begin)
        return base::failInput(PENUMBRA_SAY("Session", "{} has no sample before {}. Let the forecast begin later.")(
            key.text(), base::formatTime(begin)));
    if (info->last < begin - window.training)
        return base::failInput(PENUMBRA_SAY("Session",
                                            "The newest sample of {} is of {}, longer before {} than the {} of history "
                                            "that a forecast looks at. Gather "
                                            "or import newer ones, or let the forecast begin then.")(
            key.text(), base::formatTime(info->last), base::formatTime(begin), base::sayDuration(window.training)));
    const auto steps = (begin - info->first + window.step - base::Duration(1)) / window.step;
    const auto past =
        history(evaluation, key, std::min(window.training, window.step * steps) + window.back, run, window.step);
    if (!past) return tl::make_unexpected(past.error());
    forecast::Request request;
    request.values =
        std::span(*past->values).first(past->values->size() - static_cast<std::size_t>(window.back / window.step));
    request.horizon = window.horizon;
    request.terms = forecast::Terms{info->unit, window.step};
    request.pinned = modelFor(evaluation, key, look);
    request.events = KnownEvents(*evaluation.inventory).touching(key.resource, past->grid, begin);
    const auto bounds = forecast::boundsOf(*past->values, info->unit == base::Unit::Ratio);
    request.lower = bounds.lower;
    request.upper = bounds.upper;
    return forecast::forecast(request, run);
}

} // namespace penumbra::session
