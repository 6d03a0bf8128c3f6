#include "app/program.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>
#include <QtMath>

using namespace penumbra::test;

namespace {

/// 60 days and 7 hours of a wave with a higher hour every day, from 2026-01-01.
QByteArray waves() {
    QByteArray text = "series_id,timestamp,value\n";
    const auto begin = QDateTime::fromString("2026-01-01T00:00:00Z", Qt::ISODate).toUTC();
    for (int i = 0; i < 24 * 60 + 7; ++i) {
        const double noise = ((i * 7919) % 97) / 97.0 + (i % 24 == 15 ? 5 : 0);
        text += "a," + begin.addSecs(3600 * i).toString(Qt::ISODate).toUtf8() + "," +
                QByteArray::number(10 + 3 * qSin(2 * M_PI * i / 24) + noise, 'f', 4) + "\n";
    }
    return text;
}

/// One column of an answer, without the header.
QList<QByteArray> column(const QByteArray& text, int at) {
    QList<QByteArray> out;
    for (const auto& line : text.split('\n').mid(1))
        if (!line.isEmpty()) out << line.split(',').value(at);
    return out;
}

} // namespace

/// `penumbra-cli forecast --daily`.
class ForecastDailyTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase() {
        QVERIFY(m_folder.isValid());
        QVERIFY(writeFile(m_folder.filePath("in.csv"), waves()));
    }

    void daysAreRows() {
        const auto ended = daily("peak", {"--horizon", "20"});
        QCOMPARE(ended.code, 0);
        const auto days = column(ended.out, 2);
        QCOMPARE(days.size(), 20);
        QCOMPARE(days.first(), QByteArray("2026-03-02T00:00:00Z")); // the day that is seven hours old
        QCOMPARE(days.last(), QByteArray("2026-03-21T00:00:00Z"));
        QVERIFY(ended.err.contains("1 of 1 series forecast 20 days ahead."));
    }

    void daysOfAZoneFollowItsClock() {
        const auto days = column(daily("p95", {"--horizon", "40", "--zone", "Europe/Berlin"}).out, 2);
        QCOMPARE(days.first(), QByteArray("2026-03-01T23:00:00Z"));
        QVERIFY(days.contains("2026-03-28T23:00:00Z"));
        QVERIFY(days.contains("2026-03-29T22:00:00Z")); // summer time
        QVERIFY(!days.contains("2026-03-29T23:00:00Z"));
    }

    void figuresAreOrdered() {
        QList<QList<QByteArray>> lines;
        for (const char* figure : {"mean", "p95", "peak"})
            lines << column(daily(figure, {"--horizon", "60"}).out, 9); // hi95
        for (int d = 0; d < 60; ++d) {
            QVERIFY(lines[0][d].toDouble() <= lines[1][d].toDouble());
            QVERIFY(lines[1][d].toDouble() <= lines[2][d].toDouble());
        }
        QVERIFY(lines[0][30].toDouble() < lines[2][30].toDouble());
    }

    void jsonNamesTheGranularity() {
        const auto json = daily("p95", {"--horizon", "9", "--json"}).json();
        QCOMPARE(json["granularity"].toString(), QString("day"));
        QCOMPARE(json["figure"].toString(), QString("p95"));
        const auto steps = cli({"forecast", "--csv", m_folder.filePath("in.csv"), "--json"}).json();
        QCOMPARE(steps["granularity"].toString(), QString("step"));
    }

    void aWorkspaceIsForecastInDays() {
        const auto workspace = m_folder.filePath("w.penumbra");
        QCOMPARE(cli({"sample", "-w", workspace, "--hosts", "4", "--days", "20"}).code, 0);
        const auto json = cli({"forecast", "-w", workspace, "--daily", "peak", "--horizon", "120", "--json"}).json();
        QVERIFY(json["forecast"].toInt() > 4);
        QCOMPARE(json["forecast"].toInt(), json["series"].toInt());
    }

    void whatHasNoDaysIsRefused() {
        QCOMPARE(daily("p99", {}).code, 2);
        const auto zone = daily("p95", {"--zone", "Mars/Base"});
        QCOMPARE(zone.code, 3);
        QVERIFY(zone.err.contains("'Mars/Base' is no time zone"));
        const auto steps = m_folder.filePath("steps.csv");
        QVERIFY(writeFile(steps, "series_id,timestamp,value\na,1,2\na,2,3\na,3,4\n"));
        const auto bare = cli({"forecast", "--csv", steps, "--daily", "p95"});
        QCOMPARE(bare.code, 3);
        QVERIFY(bare.err.contains("belong to no day"));
    }

private:
    Ending daily(const QString& figure, const QStringList& more) {
        return cli(QStringList{"forecast", "--csv", m_folder.filePath("in.csv"), "--daily", figure} + more);
    }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ForecastDailyTest)
#include "forecast_daily_test.moc"
