#include "app/program.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>
#include <QtMath>

#include <algorithm>
#include <map>

using namespace penumbra::test;

namespace {

const QByteArray kHeader = "series_id,timestamp,value\n";

/// 200 hours with a day's wave, a row each.
QList<QByteArray> waveRows() {
    QList<QByteArray> rows;
    const auto begin = QDateTime::fromString("2026-01-01T00:00:00Z", Qt::ISODate).toUTC();
    for (int i = 0; i < 200; ++i) {
        const double noise = ((i * 7919) % 97) / 97.0;
        rows << "a," + begin.addSecs(3600 * i).toString(Qt::ISODate).toUtf8() + "," +
                    QByteArray::number(10 + 3 * qSin(2 * M_PI * i / 24) + noise, 'f', 4) + "\n";
    }
    return rows;
}

QByteArray joined(const QList<QByteArray>& rows) {
    QByteArray text;
    for (const auto& row : rows) text += row;
    return text;
}

QByteArray withValue(QByteArray row, const QByteArray& value) {
    return row.left(row.lastIndexOf(',') + 1) + value + "\n";
}

/// The waves' rows with other values.
template <class Value>
QByteArray waveWith(Value value) {
    auto rows = waveRows();
    for (int i = 0; i < rows.size(); ++i) rows[i] = withValue(rows[i], value(i));
    return joined(rows);
}

/// The rows of an answer, split, without the header.
QList<QList<QByteArray>> answerRows(const QByteArray& text) {
    QList<QList<QByteArray>> out;
    for (const auto& line : text.split('\n').mid(1))
        if (!line.isEmpty()) out << line.split(',');
    return out;
}

/// Numbers that are finite and bands that do not cross, in the columns mean, p50, lo80, hi80, lo95, hi95 at the end.
bool isHonest(const QList<QByteArray>& row) {
    if (row.size() != 10) return false;
    double v[6];
    for (int i = 0; i < 6; ++i) {
        bool isNumber = false;
        v[i] = row[4 + i].toDouble(&isNumber);
        if (!isNumber || !qIsFinite(v[i])) return false;
    }
    return v[4] <= v[2] && v[2] <= v[1] && v[1] <= v[3] && v[3] <= v[5];
}

const QString kM4 = PENUMBRA_DATA "/data/forecast/m4_hourly_train.csv.gz";

} // namespace

/// `penumbra-cli forecast --csv` on good, odd and real files.
class ForecastCsvTest final : public QObject {
    Q_OBJECT
private slots:
    void oddFilesGetAnswers_data();
    void oddFilesGetAnswers();
    void sameContentSameAnswer_data();
    void sameContentSameAnswer();
    void wrongFilesAreRefused_data();
    void wrongFilesAreRefused();
    void workspaceNamesAreQuoted();
    void stepsOfAWorkspaceAreChecked_data();
    void stepsOfAWorkspaceAreChecked();
    void m4Hourly();
    void m4HeldOut();

private:
    Ending forecast(const QByteArray& text, int horizon = 24) {
        QTemporaryDir folder;
        const auto in = folder.filePath("odd.csv");
        if (!writeFile(in, text)) return {};
        return cli({"forecast", "--csv", in, "--horizon", QString::number(horizon)});
    }
};

void ForecastCsvTest::oddFilesGetAnswers_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says"); ///< on stderr, with its line
    const auto rows = waveRows();
    const auto row = [](const char* name, const QByteArray& text, const char* says) {
        QTest::newRow(name) << text << QByteArray(says);
    };
    row("good", kHeader + joined(rows), "1 of 1 series");
    row("one sample", kHeader + rows[0], "odd.csv line 2: a: With 1 sample nothing can be measured");
    row("two samples", kHeader + rows[0] + rows[1], "With 2 samples");
    row("constant", kHeader + waveWith([](int) { return "7"; }), "odd.csv line 2: a: All 200 samples");
    row("mostly missing", kHeader + waveWith([](int i) { return i % 10 ? "" : QByteArray::number(i); }),
        "odd.csv line 2: a: Only 20 of 200 samples");
    row("negative", kHeader + waveWith([](int i) { return QByteArray::number(-50 + qSin(i / 4.0)); }), "1 of 1");
    row("huge", kHeader + waveWith([](int i) { return QByteArray::number(1e300 * (1 + 0.1 * qSin(i / 4.0))); }),
        "1 of 1");
    row("tiny", kHeader + waveWith([](int i) { return QByteArray::number(1e-300 * (1 + 0.1 * qSin(i / 4.0))); }),
        "1 of 1");
    auto changed = rows;
    std::swap(changed[60], changed[70]);
    row("unsorted", kHeader + joined(changed), "odd.csv line 63: The rows of a go back in time from here");
    row("the same time twice", kHeader + joined(rows.mid(0, 50)) + rows[49] + joined(rows.mid(50)),
        "odd.csv line 52: 1 sample of a falls on a step that has one already");
    row("a word for a number", kHeader + joined(rows.mid(0, 50)) + withValue(rows[50], "many") + joined(rows.mid(51)),
        "odd.csv line 52: 'many' is no number");
    row("infinite", kHeader + joined(rows.mid(0, 50)) + withValue(rows[50], "inf") + joined(rows.mid(51)),
        "odd.csv line 52: 'inf' is no number");
    row("no time", kHeader + joined(rows.mid(0, 50)) + "a,yesterday,5\n" + joined(rows.mid(50)),
        "odd.csv line 52: 'yesterday' is no time");
    row("short row", kHeader + joined(rows.mid(0, 50)) + "a,5\n" + joined(rows.mid(50)),
        "odd.csv line 52: The row has");
    row("open quote", kHeader + joined(rows.mid(0, 50)) + "\"a,2026-01-04,5\n" + joined(rows.mid(50)),
        "odd.csv line 52: The row has fewer");
    row("a good and an empty series", kHeader + joined(rows) + "b,2026-01-01T00:00:00Z,\n",
        "odd.csv line 202: b was not forecast");
}

void ForecastCsvTest::oddFilesGetAnswers() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto ending = forecast(text);
    QVERIFY2(ending.code == 0, ending.err);
    QVERIFY2(ending.err.contains(says), ending.err);
    const auto rows = answerRows(ending.out);
    QCOMPARE(rows.size(), 24);
    for (const auto& row : rows) QVERIFY2(isHonest(row), row.join(','));
}

void ForecastCsvTest::sameContentSameAnswer_data() {
    QTest::addColumn<QByteArray>("text");
    const auto rows = joined(waveRows());
    const auto plain = kHeader + rows;
    QTest::newRow("byte order mark") << "\xEF\xBB\xBF" + plain;
    QTest::newRow("carriage returns") << QByteArray(plain).replace("\n", "\r\n");
    QTest::newRow("blank header") << ",,\n" + rows;
    QTest::newRow("no header") << rows;
    QTest::newRow("blank lines") << "\n" + QByteArray(plain).replace("\n", "\n\n");
    QTest::newRow("semicolons, decimal commas") << QByteArray(plain).replace(',', ';').replace('.', ',');
    QTest::newRow("tabs") << QByteArray(plain).replace(',', '\t');
    QByteArray quoted = kHeader;
    for (const auto& row : waveRows()) quoted += "\"" + row.trimmed().replace(",", "\",\"") + "\"\n";
    QTest::newRow("quoted numbers") << quoted;
    auto shuffled = waveRows();
    std::reverse(shuffled.begin(), shuffled.end());
    QTest::newRow("backwards") << kHeader + joined(shuffled);
}

void ForecastCsvTest::sameContentSameAnswer() {
    QFETCH(QByteArray, text);
    const auto plain = forecast(kHeader + joined(waveRows()));
    const auto other = forecast(text);
    QCOMPARE(plain.code, 0);
    QVERIFY2(other.code == 0, other.err);
    QCOMPARE(other.out, plain.out);
}

void ForecastCsvTest::wrongFilesAreRefused_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("says");
    const auto rows = joined(waveRows());
    QTest::newRow("empty") << QByteArray() << QByteArray("odd.csv is empty");
    QTest::newRow("only a header") << kHeader << QByteArray("odd.csv line 1: there is no row");
    QTest::newRow("two columns") << QByteArray(kHeader + rows).replace("a,", "").replace("series_id,", "")
                                 << QByteArray("odd.csv line 1: it does not begin with the three columns");
    QTest::newRow("UTF-16") << QByteArray("s\0e\0r\0", 6) + QByteArray("\n\0", 2) << QByteArray("zero byte");
    QTest::newRow("nothing known") << kHeader + waveWith([](int) { return ""; }) << QByteArray("None of the 1 series");
}

void ForecastCsvTest::wrongFilesAreRefused() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, says);
    const auto ending = forecast(text);
    QCOMPARE(ending.code, 3);
    QVERIFY2(ending.err.contains(says), ending.err);
}

/// Every series of M4 Hourly, with the error and the coverage that the rolling origins measured.
namespace {

/// A workspace with four days of one host whose name holds a comma and a quote.
QString makeWorkspace(const QTemporaryDir& folder) {
    QByteArray text = "resource,metric,time,value\n";
    for (int h = 0; h < 96; ++h)
        text += QString("\"host/a,\"\"b\"\"\",cpu,2026-03-%1T%2:00:00Z,%3\n")
                    .arg(1 + h / 24, 2, 10, QChar('0'))
                    .arg(h % 24, 2, 10, QChar('0'))
                    .arg(1 + h % 24)
                    .toUtf8();
    const auto file = folder.filePath("samples.csv");
    const auto workspace = folder.filePath("a.penumbra");
    return writeFile(file, text) && cli({"import", "-w", workspace, file}).code == 0 ? workspace : QString();
}

} // namespace

void ForecastCsvTest::workspaceNamesAreQuoted() {
    QTemporaryDir folder;
    const auto workspace = makeWorkspace(folder);
    QVERIFY(!workspace.isEmpty());
    const auto ending = cli({"forecast", "-w", workspace, "--horizon", "3"});
    QVERIFY2(ending.code == 0, ending.err);
    QVERIFY2(ending.out.contains("\n\"host/a,\"\"b\"\":cpu\",1,2026-03-05T00:00:00Z,"), ending.out);
    QVERIFY2(!ending.err.contains("was left out"), ending.err);
}

void ForecastCsvTest::stepsOfAWorkspaceAreChecked_data() {
    QTest::addColumn<QStringList>("options");
    QTest::newRow("no step") << QStringList{"--step", "0s"};
    QTest::newRow("a step back") << QStringList{"--step", "-1h"};
    QTest::newRow("no history") << QStringList{"--training", "0s"};
    QTest::newRow("history before its end") << QStringList{"--training", "-7d"};
    QTest::newRow("too much of it") << QStringList{"--step", "1s", "--training", "9999w"};
}

void ForecastCsvTest::stepsOfAWorkspaceAreChecked() {
    QFETCH(QStringList, options);
    QTemporaryDir folder;
    const auto workspace = makeWorkspace(folder);
    const auto ending = cli(QStringList{"forecast", "-w", workspace} + options);
    QVERIFY2(ending.code == 2, ending.err);
}

void ForecastCsvTest::m4Hourly() {
    if (!QFile::exists(kM4)) QSKIP("The M4 competition's hourly series are not on this machine.");
    QTemporaryDir folder;
    QByteArray answers[2];
    for (const int threads : {1, 2}) {
        QElapsedTimer clock;
        clock.start();
        const auto out = folder.filePath("out.csv");
        const auto ending = cli({"forecast", "--csv", kM4, "--horizon", "48", "--json", "--out", out, "--threads",
                                 QString::number(threads)});
        QVERIFY2(ending.code == 0, ending.err);
        const auto report = ending.json();
        QCOMPARE(report["series"].toInt(), 414);
        QCOMPARE(report["forecast"].toInt(), 414);
        answers[threads - 1] = contentOf(out);
        const auto backtest = report["backtest"].toObject();
        const auto coverage = backtest["coverage"].toObject();
        qInfo("%d threads: %lld ms, MASE %.3f, coverage %.3f and %.3f", threads, clock.elapsed(),
              backtest["mase"].toDouble(), coverage["80"].toDouble(), coverage["95"].toDouble());
        QVERIFY(backtest["mase"].toDouble() < 0.9);
        QVERIFY(qAbs(coverage["80"].toDouble() - 0.80) < 0.02);
        QVERIFY(qAbs(coverage["95"].toDouble() - 0.95) < 0.01);
    }
    QCOMPARE(answers[0], answers[1]);
    const auto rows = answerRows(answers[0]);
    QCOMPARE(rows.size(), 414 * 48);
    for (const auto& row : rows) QVERIFY2(isHonest(row), row.join(','));
}

/// The last 48 values of each series held out: the bands hold what they are called after.
void ForecastCsvTest::m4HeldOut() {
    if (!QFile::exists(kM4)) QSKIP("The M4 competition's hourly series are not on this machine.");
    const auto text = runProgram("gunzip", {"-c", kM4}).out;
    std::map<QByteArray, QList<QByteArray>> series;
    for (const auto& line : text.split('\n').mid(1))
        if (!line.isEmpty()) series[line.left(line.indexOf(','))] << line;
    QTemporaryDir folder;
    QByteArray train = "series_id,t,value\n";
    for (const auto& [id, lines] : series)
        for (const auto& line : lines.first(lines.size() - 48)) train += line + "\n";
    QVERIFY(writeFile(folder.filePath("train.csv"), train));
    const auto ending = cli({"forecast", "--csv", folder.filePath("train.csv"), "--horizon", "48"});
    QVERIFY2(ending.code == 0, ending.err);
    double inside80 = 0, inside95 = 0, count = 0;
    for (const auto& row : answerRows(ending.out)) {
        const auto& lines = series.at(row[0]);
        const auto truth = lines[lines.size() - 49 + row[1].toInt()].split(',').at(2).toDouble();
        inside80 += row[6].toDouble() <= truth && truth <= row[7].toDouble();
        inside95 += row[8].toDouble() <= truth && truth <= row[9].toDouble();
        ++count;
    }
    qInfo("held out: %.3f in the 80 %% band, %.3f in the 95 %% band", inside80 / count, inside95 / count);
    QCOMPARE(count, 414.0 * 48);
    QVERIFY(qAbs(inside80 / count - 0.80) < 0.02);
    QVERIFY(qAbs(inside95 / count - 0.95) < 0.01);
}

QTEST_GUILESS_MAIN(ForecastCsvTest)
#include "forecast_csv_test.moc"
