#include "stats/quantile.h"

#include <QTest>
#include <cmath>

using namespace penumbra::stats;

class QuantileTest final : public QObject {
    Q_OBJECT

private slots:
    // Reference: R's quantile(c(1, 2, 4, 8, 16), p, type = 7), by hand.
    void type7MatchesReference() {
        const std::vector<double> sorted{1, 2, 4, 8, 16};
        QCOMPARE(quantileSorted(sorted, 0.0), 1.0);
        QCOMPARE(quantileSorted(sorted, 0.1), 1.4);
        QCOMPARE(quantileSorted(sorted, 0.5), 4.0);
        QCOMPARE(quantileSorted(sorted, 0.9), 12.8);
        QCOMPARE(quantileSorted(sorted, 1.0), 16.0);
    }

    void unsortedAgreesWithSortedAndSkipsMissing() {
        const std::vector<double> values{16, NAN, 2, 8, 1, 4};
        for (const double p : {0.0, 0.1, 0.33, 0.5, 0.77, 1.0})
            QCOMPARE(quantile(values, p), quantileSorted(std::vector<double>{1, 2, 4, 8, 16}, p));
        QVERIFY(std::isnan(quantile(std::vector<double>{NAN}, 0.5)));
    }

    void conformalRanksCoverANewValue() {
        std::vector<double> sorted;
        for (int i = 1; i <= 19; ++i) sorted.push_back(i);
        QCOMPARE(conformalQuantile(sorted, 0.95), 19.0); // rank ceil(20 * 0.95)
        QCOMPARE(conformalQuantile(sorted, 0.9), 18.0);
        QCOMPARE(conformalQuantile(sorted, 0.05), 1.0);
        QCOMPARE(conformalQuantile(sorted, 0.1), 2.0);
        QCOMPARE(conformalQuantile(sorted, 0.999), 19.0); // too few: the extreme
    }

    void normalQuantileMatchesTables() {
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963984540054) < 1e-8);
        QVERIFY(std::abs(normalQuantile(0.01) + 2.326347874040841) < 1e-8);
        QVERIFY(std::abs(normalQuantile(0.5)) < 1e-12);
    }

    void pinballPunishesTheRightSide() {
        QCOMPARE(pinball(10, 8, 0.9), 1.8);
        QVERIFY(std::abs(pinball(8, 10, 0.9) - 0.2) < 1e-12);
    }
};

QTEST_APPLESS_MAIN(QuantileTest)
#include "quantile_test.moc"
