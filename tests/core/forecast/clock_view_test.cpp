#include "forecast/clock_view.h"

#include "base/rng.h"
#include "forecast/csv.h"
#include "forecast/daily.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <fmt/format.h>

using namespace penumbra;
using namespace std::chrono_literals;
using forecast::Habit;

namespace {

const base::Time kMonday{std::chrono::days(20'003)};
constexpr int kWeek = 168;

/// Busy from 8 to 18 on weekdays, by a clock that is moved by `by` hours at step `at`.
std::vector<double> office(int length, int at, int by, double noise = 1) {
    base::Rng rng(7);
    std::vector<double> values;
    for (int t = 0; t < length; ++t) {
        const int shown = t >= at ? t + by : t;
        const bool busy = shown % 24 >= 8 && shown % 24 < 18 && shown / 24 % 7 < 5;
        values.push_back((busy ? 60 : 20) + noise * rng.normal());
    }
    return values;
}

base::TimeGrid gridOf(std::size_t count) { return {kMonday, 1h, static_cast<int>(count)}; }

/// Moved at a step by so many hours.
base::WallClock clockAt(int at, int by) { return base::WallClock(1h, {{kMonday + 1h * at, 1h + by * 1h}}); }

forecast::Request requestOf(const std::vector<double>& values, std::size_t known) {
    forecast::Request request;
    request.values = std::span(values).first(known);
    request.horizon = kWeek;
    request.cycles = {24, 168};
    return request;
}

double errorOf(const forecast::Forecast& answer, std::span<const double> truth) {
    double sum = 0;
    for (std::size_t h = 0; h < truth.size(); ++h) sum += std::abs(answer.mean[h] - truth[h]);
    return sum / static_cast<double>(truth.size());
}

bool has(const base::Problems& notes, const char* code) {
    return std::any_of(notes.begin(), notes.end(), [&](const base::Problem& note) { return note.code == code; });
}

} // namespace

class ClockViewTest final : public QObject {
    Q_OBJECT

private slots:
    void officeHoursStay_data() {
        QTest::addColumn<int>("by");
        QTest::addColumn<int>("after"); // hours that the history goes on after the change
        for (const int by : {1, -1})
            for (const int after : {-60, 0, 30, 96}) // ahead, now, just seen, known
                QTest::newRow(qPrintable(QString("%1 h, %2 h after").arg(by).arg(after))) << by << after;
    }
    void officeHoursStay() {
        QFETCH(int, by);
        QFETCH(int, after);
        const int known = 6 * kWeek, at = known - after;
        const auto values = office(known + kWeek, at, by);
        const auto request = requestOf(values, known);
        const auto answer = forecast::forecastOnClock(request, gridOf(known), clockAt(at, by), {});
        const auto plain = forecast::forecast(request, {});
        QVERIFY(answer && plain);
        QCOMPARE(answer->mean.size(), std::size_t(kWeek));
        QCOMPARE(answer->bands[1].high.size(), std::size_t(kWeek));
        QCOMPARE(answer->location.size(), std::size_t(kWeek));
        QVERIFY(has(answer->notes, "clock-change"));
        const auto truth = std::span(values).subspan(known);
        QVERIFY(errorOf(*answer, truth) < 2.5);
        QVERIFY(errorOf(*plain, truth) > 1.3 * errorOf(*answer, truth));
        for (std::size_t h = 0; h < truth.size(); ++h)
            QVERIFY(answer->bands[0].low[h] <= answer->median[h] && answer->median[h] <= answer->bands[0].high[h]);
    }

    void jobsByUtcAreLeftAlone() {
        const int known = 6 * kWeek, at = known - 96;
        const auto values = office(known + kWeek, at, 0);
        const auto clock = clockAt(at, 1);
        QVERIFY(forecast::habitOf(std::span(values).first(known), gridOf(known), clock) == Habit::Utc);
        const auto request = requestOf(values, known);
        QVERIFY(!forecast::ClockView::of(request, gridOf(known), clock));
        const auto answer = forecast::forecastOnClock(request, gridOf(known), clock, {});
        QVERIFY(answer->mean == forecast::forecast(request, {})->mean);
    }

    void habitsAreToldApart() {
        const int known = 6 * kWeek, at = known - 96;
        const auto clock = clockAt(at, -1);
        QVERIFY(forecast::habitOf(office(known, at, -1), gridOf(known), clock) == Habit::Wall);
        QVERIFY(forecast::habitOf(office(known, at, 0), gridOf(known), clock) == Habit::Utc);
        QVERIFY(forecast::habitOf(std::vector<double>(known, 5), gridOf(known), clock) == Habit::Unknown);
        QVERIFY(forecast::habitOf(office(known, at, -1), gridOf(known), {}) == Habit::Unknown);
    }

    /// A repeated hour is averaged, a skipped one missing.
    void hoursAreLaidOutByTheClock() {
        const std::vector<double> values{1, 2, 3, 4, 5, 6};
        auto request = requestOf(values, 6);
        request.horizon = 3;
        request.events = {{0, 4, 8}};
        const auto back = forecast::ClockView::of(request, gridOf(6), clockAt(3, -1));
        QVERIFY(back.has_value());
        const auto shorter = back->request();
        QCOMPARE(std::vector<double>(shorter.values.begin(), shorter.values.end()),
                 (std::vector<double>{1, 2, 3.5, 5, 6}));
        QCOMPARE(shorter.horizon, 3);
        QCOMPARE(shorter.events[0].begin, 3);
        QCOMPARE(shorter.events[0].end, 7);
        const auto on = forecast::ClockView::of(request, gridOf(6), clockAt(3, 1));
        const auto longer = on->request();
        QCOMPARE(longer.values.size(), std::size_t(7));
        QVERIFY(std::isnan(longer.values[3]));
        QCOMPARE(longer.values[4], 4.0);
        // A change ahead: the horizon skips a step of the clock, or shows one twice.
        QCOMPARE(forecast::ClockView::of(request, gridOf(6), clockAt(7, 1))->request().horizon, 4);
        QCOMPARE(forecast::ClockView::of(request, gridOf(6), clockAt(7, -1))->request().horizon, 2);
    }

    void oddInputsAreAnswered() {
        const int at = 100;
        const auto clock = clockAt(at, -1);
        for (const std::vector<double>& values :
             {std::vector<double>{3}, std::vector<double>(200, 4.0), std::vector<double>(200, 1e300),
              office(101, at, -1), office(99, at, -1)}) {
            const auto answer =
                forecast::forecastOnClock(requestOf(values, values.size()), gridOf(values.size()), clock, {});
            QVERIFY(answer.has_value());
            QCOMPARE(answer->mean.size(), std::size_t(kWeek));
            for (const double v : answer->mean) QVERIFY(std::isfinite(v));
        }
        const std::vector<double> none(200, NAN);
        QVERIFY(!forecast::forecastOnClock(requestOf(none, 200), gridOf(200), clock, {}));
        QVERIFY(!forecast::forecastOnClock(requestOf({}, 0), gridOf(0), clock, {}));
        // Two hours a step: a change by half a step is no view.
        const std::vector<double> some(500, 2);
        QVERIFY(!forecast::ClockView::of(requestOf(some, 500), {kMonday, 2h, 500}, clock));
    }

    /// A day of 23 hours has its figures from its own hours, and the table goes through the view.
    void tablesAndDaysKnowTheClock() {
        const int known = 6 * kWeek, at = known + 30;
        const auto values = office(known + kWeek, at, 1);
        forecast::CsvTable table;
        table.clock = forecast::Clock::EpochSeconds;
        table.series.push_back({"a", 0, base::toMillis(kMonday), 3'600'000, {values.begin(), values.begin() + known}});
        forecast::CsvOptions options;
        options.horizon = kWeek;
        options.clock = clockAt(at, 1);
        const auto answer = forecast::forecastTable(table, options, {});
        QVERIFY(answer.has_value());
        QVERIFY(has(answer->problems, "clock-change"));
        options.clock = {};
        QVERIFY(!has(forecast::forecastTable(table, options, {})->problems, "clock-change"));

        forecast::DailyRequest daily;
        daily.values = std::span(values).first(known);
        daily.grid = gridOf(known);
        daily.clock = clockAt(at, 1);
        daily.days = 5;
        const auto days = forecast::forecastDaily(daily, {});
        QVERIFY(days.has_value());
        // The clock is an hour ahead, so that the last hour of the history is of the day that is forecast first.
        QCOMPARE(forecast::beginOfDay(days->firstDay, daily.clock), kMonday + 1h * (known - 1));
        QCOMPARE(forecast::beginOfDay(days->firstDay + 2, daily.clock) -
                     forecast::beginOfDay(days->firstDay + 1, daily.clock),
                 base::Duration(23h));
    }
};

QTEST_APPLESS_MAIN(ClockViewTest)
#include "clock_view_test.moc"
