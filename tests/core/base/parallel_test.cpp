#include "base/parallel.h"

#include <QtTest>

#include <atomic>
#include <memory>
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

    /// Work that hangs takes a place until it comes back, and there are so many places.
    void whatIsLetGoIsBounded() {
        const auto open = std::make_shared<std::atomic<bool>>(false);
        const auto done = std::make_shared<std::atomic<int>>(0);
        const auto hang = [open, done] {
            open->wait(false);
            ++*done;
        };
        for (int i = 0; i < kMostLetGo; ++i) QVERIFY(letGo(hang));
        QVERIFY(!letGo(hang));
        *open = true;
        open->notify_all();
        QTRY_COMPARE(done->load(), kMostLetGo);
        bool again = false; // the macro asks more than once
        QTRY_VERIFY(again = again || letGo([done] { ++*done; }));
        QTRY_COMPARE(done->load(), kMostLetGo + 1);
    }
};

QTEST_APPLESS_MAIN(ParallelTest)
#include "parallel_test.moc"
