#include "base/progress.h"

#include <QtTest>

#include <string>
#include <utility>
#include <vector>

using namespace penumbra;

/// Progress of a work in parts.
class ProgressTest final : public QObject {
    Q_OBJECT
private slots:
    void aPartIsAPartOfTheWhole();
    void aPartOfUnknownLengthComesNearer();
    void onwardNeverGoesBack();
    void withoutAListenerThereIsNone();

private:
    base::Run listening() {
        m_heard.clear();
        base::Run run;
        run.seed = 7;
        run.threads = 3;
        run.progress = [this](double share, const char* what) { m_heard.emplace_back(share, what); };
        return run;
    }
    std::vector<std::pair<double, std::string>> m_heard;
};

void ProgressTest::aPartIsAPartOfTheWhole() {
    const auto part = base::partOf(listening(), 0.25, 0.75);
    QVERIFY(part.seed == 7 && part.threads == 3);
    for (const double share : {0.0, 0.5, 1.0, 2.0}) part.report(share, "a");
    QCOMPARE(m_heard.size(), 4U);
    QCOMPARE(m_heard[0].first, 0.25);
    QCOMPARE(m_heard[1].first, 0.5);
    QCOMPARE(m_heard[2].first, 0.75);
    QCOMPARE(m_heard[3].first, 0.75);
}

void ProgressTest::aPartOfUnknownLengthComesNearer() {
    const auto part = base::openPartOf(listening(), 0.5, 1, 10, "moves");
    for (int i = 0; i < 1000; ++i) part.report(i % 3 * 0.4, "a check");
    double last = 0.5;
    for (const auto& [share, what] : m_heard) {
        QVERIFY(share > last && share < 1);
        QCOMPARE(what, std::string("moves"));
        last = share;
    }
    QCOMPARE(m_heard[9].first, 0.75);
}

void ProgressTest::onwardNeverGoesBack() {
    const auto run = base::onward(listening());
    for (const double share : {0.2, 0.1, 0.6, 0.3, 0.7}) run.report(share, "a");
    const std::vector<double> expected{0.2, 0.2, 0.6, 0.6, 0.7};
    for (std::size_t i = 0; i < expected.size(); ++i) QCOMPARE(m_heard[i].first, expected[i]);
}

void ProgressTest::withoutAListenerThereIsNone() {
    const base::Run silent;
    QVERIFY(!base::partOf(silent, 0, 1).progress);
    QVERIFY(!base::openPartOf(silent, 0, 1, 1, "a").progress);
    QVERIFY(!base::onward(silent).progress);
}

QTEST_APPLESS_MAIN(ProgressTest)
#include "progress_test.moc"
