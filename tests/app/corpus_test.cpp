#include "app/program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra::test;

namespace {

const QString kCorpus = PENUMBRA_DATA "/data/corpus/";
const QString kCounts = PENUMBRA_SOURCE "/tests/app/counts/";

/// How many of each kind the notes about what was read and what was passed over say.
QJsonObject objectsTold(const QJsonObject& report) {
    QJsonObject kinds;
    for (const QJsonValue problem : report["problems"].toArray()) {
        const auto code = problem["code"].toString();
        if (code != "objects" && code != "not-needed") continue;
        const auto text = problem["text"].toString();
        for (const auto& part : text.mid(text.lastIndexOf(": ") + 2).chopped(1).split(", "))
            kinds[part.section(' ', 1)] = kinds[part.section(' ', 1)].toInt() + part.section(' ', 0, 0).toInt();
    }
    return kinds;
}

QJsonObject withoutZeros(QJsonObject counts) {
    for (const auto& key : counts.keys())
        if (counts[key].toInt() == 0) counts.remove(key);
    return counts;
}

/// What differs between what an import says and an independent count, or nothing.
QString difference(const QJsonObject& counted, const QJsonObject& report) {
    QStringList out;
    for (const auto& key : counted.keys()) {
        auto told = report[key];
        auto want = counted[key];
        if (key == "objects") told = objectsTold(report);
        if (want.isObject()) {
            told = withoutZeros(told.toObject());
            want = withoutZeros(want.toObject());
        }
        if (told == want) continue;
        const auto text = [](const QJsonValue& v) {
            return QString::fromUtf8(QJsonDocument(QJsonArray{v}).toJson(QJsonDocument::Compact));
        };
        out << QString("%1: counted %2, imported %3").arg(key, text(want), text(told));
    }
    return out.join("; ");
}

struct Tally {
    int files = 0, valid = 0, equal = 0, malformed = 0, named = 0;
    qint64 slowest = 0;
};

} // namespace

/// Every public file of the corpus through the program: valid ones against an independent count and twice, malformed
/// ones are refused or taken in part with a reason that has a place.
class CorpusTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void files_data();
    void files();
    void cleanupTestCase();

private:
    void valid(const QString& format, const QString& path);
    void malformed(const QString& path);
    QMap<QString, Tally> m_table;
};

void CorpusTest::initTestCase() {
    if (!QDir(kCorpus).exists()) QSKIP("The corpus of real files is not on this machine.");
}

void CorpusTest::files_data() {
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("expect");
    for (const auto& line : contentOf(kCorpus + "MANIFEST.csv").split('\n')) {
        const auto cells = QString::fromUtf8(line).split(',');
        if (cells.size() < 7 || cells[0] == "file") continue;
        const QString expect = line.contains(",malformed,") ? "malformed" : "valid";
        if (QFile::exists(kCounts + cells[1] + ".py"))
            QTest::newRow(cells[0].toUtf8().constData()) << cells[1] << kCorpus + cells[0] << expect;
    }
}

void CorpusTest::valid(const QString& format, const QString& path) {
    const auto count = runProgram("python3", {kCounts + format + ".py", path});
    QVERIFY2(count.code == 0, count.err);
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    QElapsedTimer timer;
    timer.start();
    const auto imported = cli({"import", "-w", workspace, "--json", path});
    m_table[format].slowest = std::max(m_table[format].slowest, timer.elapsed());
    const auto report = imported.json();
    if (count.json().contains("refused")) { // the manifest is kinder than the format
        QVERIFY2(imported.code == 3 && imported.err.contains(QFileInfo(path).fileName().toUtf8()), imported.err);
        ++m_table[format].equal;
        return;
    }
    QVERIFY2(imported.code == (report["rejected"].toInt() > 0 ? 3 : 0), imported.err);
    QCOMPARE(report["read"].toInt(),
             report["stored"].toInt() + report["rejected"].toInt() + report["duplicate"].toInt());
    const auto differs = difference(count.json(), report);
    QVERIFY2(differs.isEmpty(), qPrintable(differs));
    const auto again = cli({"import", "-w", workspace, "--json", path});
    QVERIFY2(again.json()["stored"].toInt() == 0, "The same file once more is no empty difference.");
    ++m_table[format].equal;
}

void CorpusTest::malformed(const QString& path) {
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    const auto imported = cli({"import", "-w", workspace, "--json", path});
    const auto report = imported.json();
    const auto name = QFileInfo(path).fileName();
    QVERIFY2(imported.code == 0 || imported.code == 3, imported.err);
    bool said = imported.err.contains(name.toUtf8());
    for (const QJsonValue problem : report["problems"].toArray())
        said = said || (problem["severity"].toString() != "note" && problem["where"].toString().contains(name));
    QVERIFY2(said, "Nothing says what is wrong with this file, and where.");
}

void CorpusTest::files() {
    QFETCH(QString, format);
    QFETCH(QString, path);
    QFETCH(QString, expect);
    auto& tally = m_table[format];
    ++tally.files;
    if (expect == "valid") {
        ++tally.valid;
        valid(format, path);
    } else {
        ++tally.malformed;
        malformed(path);
        if (!QTest::currentTestFailed()) ++tally.named;
    }
}

void CorpusTest::cleanupTestCase() {
    qInfo("%-24s %6s %6s %6s %10s %6s %8s", "format", "files", "valid", "equal", "malformed", "named", "slowest");
    for (auto it = m_table.cbegin(); it != m_table.cend(); ++it)
        qInfo("%-24s %6d %6d %6d %10d %6d %5lld ms", qPrintable(it.key()), it->files, it->valid, it->equal,
              it->malformed, it->named, it->slowest);
}

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpus_test.moc"
