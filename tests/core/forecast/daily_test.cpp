#include "forecast/daily.h"

#include "core/forecast/made_series.h"
#include "forecast/day_paths.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <limits>

using namespace penumbra;
using namespace std::chrono_literals;
using forecast::DayFigure;

namespace {

const base::Time kMonday{std::chrono::days(20'003)}; // 2024-10-07

forecast::DailyRequest requestOf(const std::vector<double>& values, base::Duration step = 1h) {
    forecast::DailyRequest request;
    request.values = values;
    request.grid = {kMonday, step, static_cast<int>(values.size())};
    request.days = 30;
    return request;
}

/// Every line of an answer that is ordered between the figures, one after the other.
std::vector<const std::vector<double>*> linesOf(const forecast::Forecast& one) {
    std::vector<const std::vector<double>*> lines{&one.mean, &one.median};
    for (const auto& band : one.bands) {
        lines.push_back(&band.low);
        lines.push_back(&band.high);
    }
    return lines;
}

void checkSane(const forecast::DailyForecast& answer, const forecast::DailyRequest& request) {
    const auto mean = linesOf(answer.of(DayFigure::Mean)), p95 = linesOf(answer.of(DayFigure::P95));
    const auto peak = linesOf(answer.of(DayFigure::Peak));
    QCOMPARE(mean.size(), 2 + 2 * request.levels.size());
    for (std::size_t l = 0; l < mean.size(); ++l) {
        QCOMPARE(mean[l]->size(), std::size_t(request.days));
        for (std::size_t d = 0; d < mean[l]->size(); ++d) {
            for (const auto* line : {mean[l], p95[l], peak[l]}) QVERIFY(std::isfinite((*line)[d]));
            QVERIFY((*mean[l])[d] <= (*p95[l])[d] && (*p95[l])[d] <= (*peak[l])[d]);
            QVERIFY((*mean[l])[d] >= request.lower.value_or(-INFINITY));
            QVERIFY((*peak[l])[d] <= request.upper.value_or(INFINITY));
        }
    }
    for (const auto& one : answer.figures) {
        const auto lines = linesOf(one);
        for (std::size_t d = 0; d < one.median.size(); ++d) {
            QVERIFY((*lines[4])[d] <= (*lines[2])[d] && (*lines[2])[d] <= one.median[d]);
            QVERIFY(one.median[d] <= (*lines[3])[d] && (*lines[3])[d] <= (*lines[5])[d]);
        }
    }
}

std::vector<double> randomSeries(std::uint64_t seed) {
    base::Rng rng(seed);
    std::vector<double> values;
    const auto length = 24 * (2 + rng.below(60)) + rng.below(24);
    const double spike = rng.uniform(), gap = 0.3 * rng.uniform();
    double level = 10 * rng.uniform();
    for (std::uint32_t t = 0; t < length; ++t) {
        level += 0.2 * rng.normal();
        const double value = level + 3 * std::sin(2 * M_PI * t / 24) + (rng.uniform() < 0.03 * spike ? 200 : 0);
        values.push_back(rng.uniform() < gap ? NAN : std::max(value, 0.0));
    }
    values.back() = level;
    return values;
}

} // namespace

class DailyTest final : public QObject {
    Q_OBJECT

private slots:
    void figuresOfADay() {
        std::vector<double> values(21);
        for (std::size_t i = 0; i < values.size(); ++i) values[i] = static_cast<double>(i);
        values.push_back(NAN);
        const auto figures = forecast::figuresOf(values);
        QCOMPARE(figures[0], 10.0);
        QCOMPARE(figures[1], 19.0);
        QCOMPARE(figures[2], 20.0);
        QVERIFY(std::isnan(forecast::figuresOf({})[2]));
    }

    void daysFollowTheClock() {
        // 36 hours from 22:00 UTC on; with a clock two hours ahead that is midnight.
        std::vector<double> values(36, 1);
        values[0] = 5;
        values[24] = 7;
        const base::TimeGrid grid{kMonday - 2h, 1h, 36};
        const auto local = forecast::daysOf(values, grid, base::WallClock(2h, {}), 0.75);
        QCOMPARE(local.count(), std::size_t(1));
        QCOMPARE(local.first, std::int64_t(20'003));
        QCOMPARE(local.figures[2][0], 5.0);
        const auto utc = forecast::daysOf(values, grid, {}, 0.75);
        QCOMPARE(utc.figures[2], std::vector<double>{7});
    }

    void aDayOfFewSamplesIsMissing() {
        auto values = forecast::wave(24 * 20, 1);
        for (std::size_t t = 24 * 5; t < 24 * 5 + 10; ++t) values[t] = NAN; // 14 of 24 are left
        for (std::size_t t = 24 * 9; t < 24 * 9 + 5; ++t) values[t] = NAN;  // 19 are enough
        const auto answer = forecast::forecastDaily(requestOf(values), {});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->history.thin, 1);
        QVERIFY(std::isnan(answer->history.figures[2][5]));
        QVERIFY(std::isfinite(answer->history.figures[2][9]));
        const auto& notes = answer->of(DayFigure::Peak).notes;
        QVERIFY(std::any_of(notes.begin(), notes.end(), [](const base::Problem& note) {
            return note.code == "thin-days" && note.text.find("1 day has") == 0;
        }));
        checkSane(*answer, requestOf(values));
    }

    /// Flat but for one hour, higher each weekday: 10 on Monday, 20 on Tuesday, ...
    void aKnownPeakComesAgain() {
        std::vector<double> values;
        for (int t = 0; t < 24 * 70; ++t) values.push_back(t % 24 == 15 ? 10.0 * (1 + t / 24 % 7) : 1);
        auto request = requestOf(values);
        const auto answer = forecast::forecastDaily(request, {});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->firstDay, std::int64_t(20'073));
        QCOMPARE(answer->nativeDays, 7);
        for (int d = 0; d < request.days; ++d) {
            const double truth = 10.0 * (1 + d % 7);
            const double found = answer->of(DayFigure::Peak).median[static_cast<std::size_t>(d)];
            QVERIFY2(std::abs(found - truth) < 1.5, qPrintable(QString("day %1: %2").arg(d).arg(found)));
        }
        checkSane(*answer, request);
    }

    /// What the day has had so far is in its figures: a peak that has passed cannot be undone.
    void theDayInProgressKeepsWhatItHad() {
        auto values = forecast::wave(24 * 40 + 20, 4);
        values[24 * 40 + 8] = 500;
        const auto answer = forecast::forecastDaily(requestOf(values), {});
        QVERIFY(answer.has_value());
        QCOMPARE(answer->firstDay, std::int64_t(20'043));
        QVERIFY(answer->of(DayFigure::Peak).median[0] > 400);
        QVERIFY(answer->of(DayFigure::Peak).median[1] < 300);
    }

    /// Draws of a day are the figure's distribution: the peak of noise is far above its mean.
    void pathsKnowThePeakOfNoise() {
        base::Rng rng(5);
        std::vector<double> values;
        for (int t = 0; t < 24 * 60; ++t) values.push_back(50 + 4 * rng.normal());
        forecast::Request native;
        native.values = values;
        native.horizon = 72;
        const auto answer = forecast::forecast(native, {});
        QVERIFY(answer.has_value());
        const auto draws = forecast::drawDays(*answer, {{kMonday, 1h, 72}, {}, {}, {}}, {}, {});
        QCOMPARE(draws.size(), std::size_t(3));
        const auto& peaks = draws[1][2];
        const double middle = peaks[peaks.size() / 2];
        QVERIFY2(std::abs(middle - (50 + 4 * 1.95)) < 1.5, qPrintable(QString::number(middle))); // of 24 normal ones
        QVERIFY(std::abs(draws[1][0][peaks.size() / 2] - 50) < 1);
    }

    /// Later days go on from the mixed ones: beyond what the daily model itself does there is no jump.
    void thereIsNoJumpAtTheSeam() {
        const auto values = forecast::wave(24 * 50, 9);
        auto request = requestOf(values);
        const auto joined = forecast::forecastDaily(request, {});
        request.nativeDays = 0;
        const auto alone = forecast::forecastDaily(request, {});
        QVERIFY(joined && alone);
        QCOMPARE(joined->nativeDays, 7);
        const auto off = [&](std::size_t d) {
            return joined->of(DayFigure::P95).median[d] - alone->of(DayFigure::P95).median[d];
        };
        QVERIFY(std::abs(off(0)) > 0);
        QVERIFY(std::abs(off(7) - off(6)) <= std::abs(off(6)) + 1e-9);
        QVERIFY(off(7) * off(6) >= 0);
        QVERIFY(std::abs(off(29)) <= std::abs(off(6)) + 1e-9);
    }

    void theOrderHoldsForAnySeries() {
        for (std::uint64_t seed = 1; seed <= 25; ++seed) {
            const auto values = randomSeries(seed);
            auto request = requestOf(values);
            request.lower = 0;
            if (seed % 2 == 0) request.upper = 150;
            const auto answer = forecast::forecastDaily(request, {});
            QVERIFY(answer.has_value());
            checkSane(*answer, request);
            if (QTest::currentTestFailed()) return;
        }
    }

    void oddSeriesAreAnswered_data() {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("one sample") << QList<double>{3};
        QTest::newRow("constant") << QList<double>(24 * 30, 7.0);
        QTest::newRow("zero") << QList<double>(24 * 30, 0.0);
        QList<double> huge, tiny, odd, infinite, sparse(24 * 30, NAN);
        for (int t = 0; t < 24 * 30; ++t) {
            huge << 1e300 * (1 + 0.1 * std::sin(t / 3.8));
            tiny << 1e-300 * (1 + 0.1 * std::sin(t / 3.8));
            odd << (t % 2 ? 1e300 : -1e300);
            infinite << (t % 50 == 7 ? INFINITY : t % 24);
        }
        sparse[100] = 4;
        sparse[400] = 6;
        QTest::newRow("huge") << huge;
        QTest::newRow("tiny") << tiny;
        QTest::newRow("huge of both signs") << odd;
        QTest::newRow("infinite") << infinite;
        QTest::newRow("two samples in a month") << sparse;
        QTest::newRow("largest") << QList<double>(24 * 3, std::numeric_limits<double>::max());
    }
    void oddSeriesAreAnswered() {
        QFETCH(QList<double>, values);
        const std::vector<double> all(values.begin(), values.end());
        const auto request = requestOf(all);
        const auto answer = forecast::forecastDaily(request, {});
        QVERIFY(answer.has_value());
        checkSane(*answer, request);
    }

    void whatCannotBeForecastIsSaid() {
        const std::vector<double> none(100, NAN), some(100, 1);
        QCOMPARE(forecast::forecastDaily(requestOf(none), {}).error().kind, base::ErrorKind::Input);
        QCOMPARE(forecast::forecastDaily(requestOf({}), {}).error().kind, base::ErrorKind::Input);
        QCOMPARE(forecast::forecastDaily(requestOf(some, 48h), {}).error().kind, base::ErrorKind::Usage);
        auto request = requestOf(some);
        request.days = 0;
        QCOMPARE(forecast::forecastDaily(request, {}).error().kind, base::ErrorKind::Usage);
    }

    void aYearDoesNotPretend() {
        const auto values = forecast::wave(24 * 40, 2);
        auto request = requestOf(values);
        request.days = 365;
        const auto answer = forecast::forecastDaily(request, {});
        QVERIFY(answer.has_value());
        const auto& p95 = answer->of(DayFigure::P95);
        QVERIFY(p95.supportedSteps < 40);
        QVERIFY(std::any_of(p95.notes.begin(), p95.notes.end(),
                            [](const base::Problem& note) { return note.code == "beyond-history"; }));
        const auto width = [&](std::size_t d) { return p95.bands[0].high[d] - p95.bands[0].low[d]; };
        QVERIFY(width(364) > width(20));
    }
};

QTEST_GUILESS_MAIN(DailyTest)
#include "daily_test.moc"
