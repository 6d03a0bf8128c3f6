#include "forecast/shift.h"

#include "core/forecast/made_series.h"

#include <QTest>
#include <cmath>

using namespace penumbra::forecast;

/// wave() lives around 100 with a cycle of 24.
class ShiftTest final : public QObject {
    Q_OBJECT

private slots:
    void findsAFactor() {
        auto values = wave(600, 1);
        for (std::size_t t = 540; t < values.size(); ++t) values[t] *= 1.6;
        const auto shift = findLevelShift(values, 24, 24, 14 * 24);
        QVERIFY(shift);
        QVERIFY2(std::abs(shift->at - 540) <= 2, qPrintable(QString::number(shift->at)));
        QVERIFY(shift->offset == 0 && std::abs(shift->factor - 1.6) < 0.05);
        auto levelled = values;
        level(levelled, *shift);
        QVERIFY(levelled[550] == values[550] && std::abs(levelled[100] / values[100] - shift->factor) < 1e-12);
    }

    void findsAnOffset() {
        auto values = wave(600, 2);
        for (std::size_t t = 500; t < values.size(); ++t) values[t] += 70;
        const auto shift = findLevelShift(values, 24, 168, 14 * 24);
        QVERIFY(shift && shift->factor == 1);
        QVERIFY2(std::abs(shift->offset - 70) < 3, qPrintable(QString::number(shift->offset)));
    }

    void aSpikeIsNoShift() {
        auto values = wave(600, 3);
        for (std::size_t t = 560; t < 570; ++t) values[t] *= 3;
        QVERIFY(!findLevelShift(values, 24, 24, 14 * 24));
    }

    void whatComesEveryWeekIsNoShift() {
        auto values = wave(168 * 5 - 24, 4); // ends with a Saturday
        for (std::size_t t = 0; t < values.size(); ++t)
            if (t / 24 % 7 >= 5) values[t] *= 0.5;
        QVERIFY(!findLevelShift(values, 24, 168, 14 * 24));
    }

    void aSteadyWaveHasNone() {
        for (const std::uint64_t seed : {5, 6, 7}) QVERIFY(!findLevelShift(wave(600, seed), 24, 24, 14 * 24));
        QVERIFY(!findLevelShift(std::vector<double>(600, NAN), 24, 24, 14 * 24));
        QVERIFY(!findLevelShift(std::vector<double>(10, 1.0), 24, 24, 14 * 24));
    }
};

QTEST_APPLESS_MAIN(ShiftTest)
#include "shift_test.moc"
