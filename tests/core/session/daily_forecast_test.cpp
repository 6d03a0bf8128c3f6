#include "core/session/small_session.h"
#include "session/daily_forecast.h"

#include <QtTest>
#include <cmath>

using namespace penumbra;
using namespace penumbra::test;

/// One series in days: history, forecast and what came since are of the same figure.
class DailyForecastTest final : public QObject {
    Q_OBJECT
private slots:
    void historyAndForecastAreDays();
    void aStartInThePastIsHeldAgainstDays();
    void aModelByHandAnswersAlone();
};

namespace {

session::Look lookAt(forecast::DayFigure figure, base::Duration back = {}, std::string pinned = {}) {
    session::Look look;
    look.back = back;
    look.pinned = std::move(pinned);
    look.daily = figure;
    return look;
}

session::SeriesForecast ask(SmallSession& small, const session::Look& look) {
    const auto evaluation = small.evaluate();
    auto found = session::forecastSeries(small.session(), *evaluation, {model::ResourceId("workload/db-1"), "cpu"},
                                         look, base::Run{});
    if (!found) qFatal("%s", found.error().text.c_str());
    return *found;
}

} // namespace

void DailyForecastTest::historyAndForecastAreDays() {
    SmallSession small(smallFleet());
    const auto hours = ask(small, {});
    const auto peak = ask(small, lookAt(forecast::DayFigure::Peak));
    const auto p95 = ask(small, lookAt(forecast::DayFigure::P95));
    QVERIFY(peak.grid.step == std::chrono::days(1));
    QCOMPARE(peak.forecast.median.size(), std::size_t(session::kForecastDays));
    QVERIFY(peak.grid.begin <= hours.grid.begin && hours.grid.begin < peak.grid.at(1));
    QVERIFY(peak.history.grid.end() <= peak.grid.begin);
    // The newest whole day's peak is that of its hours.
    const auto& values = *hours.history.values;
    const auto day = peak.history.grid.at(peak.history.grid.count - 1);
    const int first = static_cast<int>((day - hours.history.grid.begin) / hours.history.grid.step);
    double highest = 0;
    for (int h = 0; h < 24; ++h) highest = std::max(highest, values[static_cast<std::size_t>(first + h)]);
    QCOMPARE(peak.history.values->back(), highest);
    for (std::size_t d = 0; d < peak.forecast.median.size(); ++d) {
        QVERIFY(p95.forecast.median[d] <= peak.forecast.median[d]);
        QVERIFY(peak.forecast.bands[1].low[d] >= 0);
    }
}

void DailyForecastTest::aStartInThePastIsHeldAgainstDays() {
    SmallSession small(smallFleet());
    const auto past = ask(small, lookAt(forecast::DayFigure::P95, std::chrono::days(5)));
    QVERIFY(past.held.steps >= 4 && past.held.steps <= 5);
    QVERIFY(std::isfinite(past.held.mase));
    QVERIFY(past.history.grid.end() > past.grid.begin);
}

void DailyForecastTest::aModelByHandAnswersAlone() {
    SmallSession small(smallFleet());
    const auto naive = ask(small, lookAt(forecast::DayFigure::Peak, {}, "naive"));
    QCOMPARE(QString::fromStdString(naive.forecast.model), QString("naive"));
    // The last day and its drift: a straight line from there, no paths mixed in.
    const auto& line = naive.forecast.mean;
    const double drift = line[0] - naive.history.values->back();
    for (std::size_t d = 1; d < 10; ++d) QVERIFY(std::abs(line[d] - line[d - 1] - drift) < 1e-6);
}

QTEST_APPLESS_MAIN(DailyForecastTest)
#include "daily_forecast_test.moc"
