#include "base/parallel.h"

#include <QtTest>

#include <atomic>
#include <stdexcept>
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
    void exceptionsReachTheCaller_data() { everyItemRunsOnce_data(); }
    void exceptionsReachTheCaller() {
        QFETCH(int, threads);
        Run run;
        run.threads = threads;
        std::atomic<int> begun{0};
        std::string caught;
        try {
            parallelFor(run, 1000, [&](std::size_t i) {
                ++begun;
                if (i == 10) throw std::runtime_error("no memory");
            });
        } catch (const std::runtime_error& error) {
            caught = error.what();
        }
        QCOMPARE(caught, std::string("no memory"));
        if (threads <= 1) QCOMPARE(begun.load(), 11); // none after it
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
