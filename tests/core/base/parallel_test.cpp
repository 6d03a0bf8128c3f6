#include "base/parallel.h"

#include <QtTest>

#include <atomic>
#include <numeric>
#include <vector>

using namespace penumbra::base;

class ParallelTest final : public QObject {
    Q_OBJECT

private slots:
    void everyItemRunsOnce_data() {
        QTest::addColumn<int>("threads");
        for (const int threads : {0, 1, 2, 7, 100}) QTest::addRow("%d threads", threads) << threads;
    }
    void everyItemRunsOnce() {
        QFETCH(int, threads);
        std::vector<std::atomic<int>> runs(1000);
        Run run;
        run.threads = threads;
        QVERIFY(parallelFor(run, runs.size(), [&](std::size_t i) { ++runs[i]; }));
        for (const auto& count : runs) QCOMPARE(count.load(), 1);
    }
    void nothingIsFine() {
        QVERIFY(parallelFor(Run{}, 0, [](std::size_t) {}));
    }
    void stopEndsIt() {
        std::stop_source source;
        Run run;
        run.stop = source.get_token();
        run.threads = 2;
        std::atomic<int> done{0};
        QVERIFY(!parallelFor(run, 1'000'000, [&](std::size_t) {
            if (++done == 10) source.request_stop();
        }));
        QVERIFY(done.load() < 100);
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
