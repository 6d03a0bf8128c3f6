#include "stats/score.h"

#include <QTest>
#include <cmath>

using namespace penumbra::stats;

class ScoreTest final : public QObject {
    Q_OBJECT

private slots:
    void scaleIsTheSeasonalNaiveError() {
        QCOMPARE(seasonalScale(std::vector<double>{1, 5, 2, 7, 4, NAN}, 2), (1.0 + 2 + 2) / 3);
        QVERIFY(std::isnan(seasonalScale(std::vector<double>{1, 2}, 2)));
    }

    void errorsByHand() {
        const std::vector<double> truth{2, 4, NAN}, forecast{1, 6, 5};
        QCOMPARE(meanAbsoluteError(truth, forecast), 1.5);
        QCOMPARE(mase(truth, forecast, 3), 0.5);
        QCOMPARE(smape(truth, forecast), (200.0 * 1 / 3 + 200.0 * 2 / 10) / 2);
    }

    void bandsByHand() {
        const std::vector<double> truth{0, 5, 11, NAN}, low{1, 1, 1, 1}, high{9, 9, 9, 9};
        QCOMPARE(coverage(truth, low, high), 1.0 / 3);
        // 8 wide, one miss of 1 below and one of 2 above at 2 / 0.05 each
        QVERIFY(std::abs(msis(truth, low, high, 0.95, 2) - (8 + 40 * 3.0 / 3) / 2) < 1e-9);
    }
};

QTEST_APPLESS_MAIN(ScoreTest)
#include "score_test.moc"
