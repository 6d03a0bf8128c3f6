#include "forecast/combination.h"

#include <QTest>

using namespace penumbra;

class CombinationTest final : public QObject {
    Q_OBJECT

private slots:
    void aMemberThatStandsAloneCountsLess() {
        const std::vector<double> weights{0.3, 0.3, 0.3, 0.1};
        const std::vector<double> a{1, 1, 5}, b{2, 2, 5}, c{3, 3, 5}, d{102, 2, 5};
        const std::vector<std::span<const double>> members{a, b, c, d};
        const auto sum = forecast::combine(weights, members);
        QVERIFY2(sum[0] > 2 && sum[0] < 7, qPrintable(QString::number(sum[0]))); // the weighted mean is 12
        QCOMPARE(sum[1], 2.0);
        QCOMPARE(sum[2], 5.0);
    }

    void oneMemberIsTheAnswer() {
        const std::vector<double> weights{1};
        const std::vector<double> only{4, -7, 0};
        const std::vector<std::span<const double>> members{only};
        QCOMPARE(forecast::combine(weights, members), only);
    }

    void noneIsBeyondItsMembers() {
        const std::vector<double> weights{0.5, 0.25, 0.25};
        const std::vector<double> a{0, 1e-300, -1e300}, b{1, 0, 1e300}, c{9, 1, 0};
        const std::vector<std::span<const double>> members{a, b, c};
        const auto sum = forecast::combine(weights, members);
        for (std::size_t k = 0; k < sum.size(); ++k) {
            QVERIFY(sum[k] >= std::min({a[k], b[k], c[k]}));
            QVERIFY(sum[k] <= std::max({a[k], b[k], c[k]}));
        }
    }
};

QTEST_APPLESS_MAIN(CombinationTest)
#include "combination_test.moc"
