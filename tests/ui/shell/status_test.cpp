#include "shell/status.h"

#include <QtTest>

using namespace penumbra;

namespace {

bridge::Activity at(qint64 milliseconds, double share) {
    bridge::Activity out;
    out.running = true;
    out.title = QStringLiteral("Finding plans");
    out.milliseconds = milliseconds;
    out.share = share;
    return out;
}

} // namespace

/// How long a job still takes is said where it can be known, and never counts upwards.
class StatusTest final : public QObject {
    Q_OBJECT
private slots:
    void evenWorkIsForeseen() {
        shell::Remaining remaining;
        base::Duration before = base::Duration::max();
        int told = 0;
        for (qint64 t = 0; t < 17'000; t += 100) {
            const auto left = remaining.of(at(t, static_cast<double>(t) / 20'000));
            if (!left) continue;
            QVERIFY(t >= 5000 && *left <= before);
            before = *left;
            ++told;
        }
        QVERIFY2(told > 100, qPrintable(QString::number(told)));
    }

    /// Of an open search each report comes a step nearer to an end that is never reached, slower and slower.
    void openWorkIsNot() {
        shell::Remaining remaining;
        for (int n = 0; n < 400; ++n) {
            const double reports = std::sqrt(60.0 * n);
            QVERIFY(!remaining.of(at(n * 250, reports / (reports + 60))));
        }
    }

    void anotherJobIsForeseenAnew() {
        shell::Remaining remaining;
        for (qint64 t = 0; t <= 8000; t += 100) remaining.of(at(t, static_cast<double>(t) / 20'000));
        QVERIFY(remaining.of(at(8100, 0.405)));
        QVERIFY(!remaining.of(at(4000, 0.2)));
        QVERIFY(!remaining.of({}));
    }
};

QTEST_MAIN(StatusTest)
#include "status_test.moc"
