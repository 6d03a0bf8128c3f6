#include "bench/score.h"

#include "forecast/season.h"
#include "stats/autocorrelation.h"
#include "stats/quantile.h"
#include "stats/score.h"

#include <algorithm>
#include <cmath>

namespace penumbra::bench {

namespace {

constexpr double kDigits = 1e4;

double rounded(double value) { return std::isfinite(value) ? std::round(value * kDigits) / kDigits : -1; }

bool isSeasonal(const std::vector<double>& history, int cycle) {
    if (cycle < 2 || static_cast<int>(history.size()) < 3 * cycle) return false;
    const auto r = stats::autocorrelation(history, cycle);
    double squares = 1;
    for (int k = 1; k < cycle; ++k) squares += 2 * r[static_cast<std::size_t>(k)] * r[static_cast<std::size_t>(k)];
    return std::abs(r[static_cast<std::size_t>(cycle)]) >
           1.645 * std::sqrt(squares / static_cast<double>(history.size()));
}

/// Where the lower and the middle third of the values end.
std::pair<double, double> thirdsOf(std::vector<double> values) {
    std::erase_if(values, [](double v) { return std::isnan(v); });
    std::sort(values.begin(), values.end());
    if (values.empty()) return {0, 0};
    return {stats::quantileSorted(values, 1.0 / 3), stats::quantileSorted(values, 2.0 / 3)};
}

} // namespace

std::vector<double> naive2(const std::vector<double>& history, int cycle, int horizon) {
    std::vector<double> season(static_cast<std::size_t>(std::max(cycle, 1)), 1.0);
    if (isSeasonal(history, cycle)) season = forecast::seasonalIndices(history, cycle, true);
    std::size_t last = history.size();
    while (last > 1 && std::isnan(history[last - 1])) --last;
    const double level = history[last - 1] / season[(last - 1) % season.size()];
    std::vector<double> out;
    for (int h = 0; h < horizon; ++h)
        out.push_back(level * season[(history.size() + static_cast<std::size_t>(h)) % season.size()]);
    return out;
}

void Score::Steps::add(bool in80, bool in95) {
    inside80 += in80 ? 1 : 0;
    inside95 += in95 ? 1 : 0;
    count += 1;
}

base::Json Score::Steps::json() const {
    return base::Json{rounded(100 * inside80 / count), rounded(100 * inside95 / count)};
}

void Score::add(const Task& task, const forecast::Forecast& forecast) {
    const auto& b80 = forecast.bands[0];
    const auto& b95 = forecast.bands[1];
    const int cycle = task.cycles.empty() ? 1 : task.cycles.front();
    const double scale = stats::seasonalScale(task.history, cycle);
    double sql = 0, known = 0;
    const auto thirds = thirdsOf(task.history);
    const auto day = static_cast<std::size_t>(std::max<std::int64_t>(86'400 / std::max<std::int64_t>(task.step, 1), 1));
    const std::size_t steps = task.truth.size();
    for (std::size_t h = 0; h < steps; ++h) {
        const double y = task.truth[h];
        if (std::isnan(y)) continue;
        if (!(b95.low[h] <= b80.low[h] && b80.low[h] <= b80.high[h] && b80.high[h] <= b95.high[h])) ++m_crossed;
        const bool in80 = b80.low[h] <= y && y <= b80.high[h], in95 = b95.low[h] <= y && y <= b95.high[h];
        m_steps.add(in80, in95);
        for (const auto& band : forecast.bands)
            m_reliability[band.level] += band.low[h] <= y && y <= band.high[h] ? 1 : 0;
        m_quarters[h * 4 / steps].add(in80, in95);
        if (day >= m_hours.size()) m_hours[(task.history.size() + h) % day * m_hours.size() / day].add(in80, in95);
        m_levels[forecast.median[h] < thirds.first ? 0 : forecast.median[h] < thirds.second ? 1 : 2].add(in80, in95);
        sql += 2 *
               (stats::pinball(y, b95.low[h], 0.025) + stats::pinball(y, b80.low[h], 0.1) +
                stats::pinball(y, forecast.median[h], 0.5) + stats::pinball(y, b80.high[h], 0.9) +
                stats::pinball(y, b95.high[h], 0.975)) /
               5;
        ++known;
    }
    if (known == 0) return;
    const auto naive = naive2(task.history, cycle, static_cast<int>(steps));
    m_tasks += 1;
    m_smape += stats::smape(task.truth, forecast.mean);
    m_naiveSmape += stats::smape(task.truth, naive);
    if (!(scale > 0)) return;
    m_scaled += 1;
    addEvents(task, forecast, scale);
    m_mase += stats::mase(task.truth, forecast.mean, scale);
    m_naiveMase += stats::mase(task.truth, naive, scale);
    m_msis += stats::msis(task.truth, b95.low, b95.high, 0.95, scale);
    m_sql += sql / known / scale;
}

void Score::addEvents(const Task& task, const forecast::Forecast& forecast, double scale) {
    const int begin = static_cast<int>(task.history.size());
    for (std::size_t h = 0; h < task.truth.size() && !task.events.empty(); ++h) {
        const int t = begin + static_cast<int>(h);
        const bool inside = std::any_of(task.events.begin(), task.events.end(),
                                        [t](const Window& w) { return w.begin <= t && t < w.end; });
        const double error = std::abs(task.truth[h] - forecast.mean[h]) / scale;
        if (std::isnan(error)) continue;
        (inside ? m_inside : m_outside) += error;
        (inside ? m_insideSteps : m_outsideSteps) += 1;
    }
}

base::Json Score::json() const {
    const double smape = m_smape / m_tasks, mase = m_mase / m_scaled;
    auto quarters = base::Json::array();
    for (const Steps& quarter : m_quarters) quarters.push_back(quarter.json());
    auto reliability = base::Json::array();
    for (const auto& [level, inside] : m_reliability)
        reliability.push_back(base::Json{rounded(100 * level), rounded(100 * inside / m_steps.count)});
    auto hours = base::Json::array(), levels = base::Json::array();
    for (const Steps& hour : m_hours) hours.push_back(hour.json());
    for (const Steps& level : m_levels) levels.push_back(level.json());
    base::Json json{{"tasks", m_tasks},
                    {"sMAPE", rounded(smape)},
                    {"MASE", rounded(mase)},
                    {"OWA", rounded((smape / (m_naiveSmape / m_tasks) + mase / (m_naiveMase / m_scaled)) / 2)},
                    {"MSIS", rounded(m_msis / m_scaled)},
                    {"SQL", rounded(m_sql / m_scaled)},
                    {"coverage", m_steps.json()},
                    {"quarters", quarters},
                    {"reliability", reliability},
                    {"hours", hours},
                    {"levels", levels},
                    {"crossed", m_crossed}};
    if (m_insideSteps > 0) {
        json["inside_events"] = rounded(m_inside / m_insideSteps);
        json["outside_events"] = rounded(m_outside / m_outsideSteps);
    }
    return json;
}

} // namespace penumbra::bench
