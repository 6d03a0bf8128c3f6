#include "simulate/exceedance.h"

#include <QtTest>

using namespace penumbra;
using simulate::exceedanceOf;

class ExceedanceTest final : public QObject {
    Q_OBJECT
private slots:
    void aDateIsWhenAShareOfAllPathsHas() {
        const base::TimeGrid grid{base::Time{}, std::chrono::hours(1), 10};
        const auto first = exceedanceOf({7, -1, 2, 5, -1});
        QCOMPARE(first.steps, (std::vector<int>{2, 5, 7}));
        QCOMPARE(first.share(), 0.6);
        QVERIFY(first.dateOf(0, grid) == grid.at(2));
        QVERIFY(first.dateOf(0.2, grid) == grid.at(2));
        QVERIFY(first.dateOf(0.21, grid) == grid.at(5));
        QVERIFY(first.dateOf(0.6, grid) == grid.at(7));
        QVERIFY(!first.dateOf(0.61, grid));
    }

    void withoutPathsNothingEverDoes() {
        QCOMPARE(exceedanceOf({}).share(), 0.0);
        QVERIFY(!exceedanceOf({}).dateOf(0.05, {}));
    }
};

QTEST_APPLESS_MAIN(ExceedanceTest)
#include "exceedance_test.moc"
