#include "views/chart_axis.h"
#include "views/chart_export.h"
#include "views/chart_view.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace penumbra;
using namespace penumbra::views;

namespace {

constexpr double kMiB = 1024.0 * 1024, kGiB = 1024 * kMiB;

QStringList labelsOf(const ValueAxis& axis) {
    QStringList out;
    for (const auto& tick : axis.ticks()) out << tick.label;
    return out;
}

} // namespace

/// How values are drawn: round, in the units that people chose, and logarithmic where they asked for it.
class ChartAxisTest final : public QObject {
    Q_OBJECT
private slots:
    void bytesAreInBinaryOrDecimalSteps() {
        const ValueAxis binary({1 * kGiB, 4 * kGiB, 1 * kGiB}, base::Unit::Bytes, {}, 4);
        QCOMPARE(labelsOf(binary), QStringList({"0", "1 GiB", "2 GiB", "3 GiB", "4 GiB"}));
        const ValueAxis decimal({1e9, 4e9, 1e9}, base::Unit::Bytes, {false, true, true}, 4);
        QCOMPARE(labelsOf(decimal), QStringList({"0", "1 GB", "2 GB", "3 GB", "4 GB"}));
        QCOMPARE(decimal.text(1.5e12), QStringLiteral("1.5 TB"));
        QCOMPARE(decimal.text(999), QStringLiteral("999 B"));
        const ValueAxis rate({0, 4e6, 1}, base::Unit::BytesPerSecond, {false, true, true}, 4);
        QCOMPARE(rate.text(2e6), QStringLiteral("2 MB/s"));
        const ValueAxis cores({0, 4000, 1}, base::Unit::MilliCores, {false, true, true}, 4);
        QCOMPARE(cores.text(2000), QStringLiteral("2 cores")); // only bytes have two ways
    }

    void labelsHaveNoNeedlessZeros() {
        const ValueAxis cores({0, 10000, 1}, base::Unit::MilliCores, {}, 4);
        QCOMPARE(labelsOf(cores), QStringList({"0 cores", "2.5 cores", "5 cores", "7.5 cores", "10 cores"}));
    }

    void anAxisNeedNotBeginAtZero() {
        const ValueAxis axis({90, 100, 90}, base::Unit::Count, {false, false, false}, 5);
        QCOMPARE(axis.ticks().front().at, 90.0);
        QCOMPARE(axis.ticks().back().at, 100.0);
    }

    void logarithmicValuesStandByTheirPowers() {
        const ValueAxis axis({0, 5000, 3}, base::Unit::Count, {true, true, false}, 5);
        QCOMPARE(labelsOf(axis), QStringList({"2", "10", "100", "1000", "5000"}));
        QCOMPARE(axis.place(10), 1.0);
        QCOMPARE(axis.place(0), axis.span().first);
        QCOMPARE(axis.place(-3), axis.span().first);
        const ValueAxis bytes({3 * kMiB, 200 * kGiB, 3 * kMiB}, base::Unit::Bytes, {true, true, false}, 4);
        QCOMPARE(labelsOf(bytes), QStringList({"2 MiB", "10 MiB", "100 MiB", "1 GiB", "10 GiB", "200 GiB"}));
        const ValueAxis narrow({40, 60, 40}, base::Unit::Count, {true, true, false}, 8);
        QCOMPARE(labelsOf(narrow), QStringList({"20", "50", "100"}));
    }

    void withoutAPositiveValueThereIsNoLogarithm() {
        const ValueAxis axis({0, 0, 0}, base::Unit::Count, {true, true, false}, 4);
        QCOMPARE(axis.place(0.5), 0.5);
        QVERIFY(axis.span().second > axis.span().first);
    }

    void aPictureIsSaved_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("beginning");
        QTest::newRow("svg") << "chart.svg" << QByteArray("<?xml");
        QTest::newRow("pdf") << "chart.pdf" << QByteArray("%PDF");
        QTest::newRow("png") << "chart.png" << QByteArray("\x89PNG");
    }
    void aPictureIsSaved() {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, beginning);
        ChartView chart;
        chart.resize(400, 240);
        ChartData data;
        const base::TimeGrid grid{base::parseTime("2026-11-27T00:00:00Z").value(), std::chrono::hours(1), 48};
        data.median = {"Median", grid, std::vector<double>(48, 90), false};
        chart.setData(data);
        chart.show();
        QTest::qWait(100);
        const QTemporaryDir folder;
        QCOMPARE(savePicture(chart, folder.filePath(name)), QString());
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto bytes = file.readAll();
        QVERIFY(bytes.startsWith(beginning));
        QVERIFY(bytes.size() > 1000);
        if (name.endsWith("svg")) QVERIFY(bytes.contains("Median"));
        const auto wrong = savePicture(chart, folder.filePath("missing/" + name));
        QVERIFY2(wrong.contains("cannot be written"), qPrintable(wrong));
    }
};

QTEST_MAIN(ChartAxisTest)
#include "chart_axis_test.moc"
