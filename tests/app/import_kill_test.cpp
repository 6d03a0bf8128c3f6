#include "app/program.h"
#include "base/rng.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace penumbra::test;

namespace {

constexpr int kFiles = 30;
constexpr int kHosts = 200; ///< of each file

/// What an import that was killed had told before, and what is in the workspace after.
struct Outcome {
    int acknowledged = 0; ///< files said to be stored
    int hosts = 0;        ///< in the workspace; 0 when it was never made
    bool readable = true;
};

} // namespace

/// The real `penumbra-cli import` of thirty files, killed at random moments: what it said is stored, is; a file is in
/// the workspace as a whole or not at all.
class ImportKillTest final : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void killedImportsKeepWholeFiles();

private:
    Outcome killOne(int microseconds);
    static int hostsIn(const QString& workspace, bool& readable);

    QTemporaryDir m_folder;
    QStringList m_files;
};

void ImportKillTest::initTestCase() {
    for (int f = 0; f < kFiles; ++f) {
        QByteArray text = "kind,name,capacity.cpu,capacity.memory\n";
        for (int h = 0; h < kHosts; ++h) text += QString("host,f%1-h%2,16,64Gi\n").arg(f).arg(h).toUtf8();
        m_files << m_folder.filePath(QString("part-%1.csv").arg(f));
        QVERIFY(writeFile(m_files.back(), text));
    }
}

int ImportKillTest::hostsIn(const QString& workspace, bool& readable) {
    if (!QFile::exists(workspace)) return 0;
    const auto shown = cli({"show", "-w", workspace, "--json"});
    readable = shown.code == 0;
    return shown.json()["resources"].toObject()["host"].toInt();
}

Outcome ImportKillTest::killOne(int microseconds) {
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    QProcess process;
    process.start(PENUMBRA_BIN "/penumbra-cli", QStringList{"import", "-w", workspace} + m_files);
    process.waitForStarted();
    QTest::qSleep(microseconds / 1000);
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    Outcome outcome;
    outcome.acknowledged = static_cast<int>(process.readAllStandardError().count(" stored, "));
    outcome.hosts = hostsIn(workspace, outcome.readable);
    return outcome;
}

void ImportKillTest::killedImportsKeepWholeFiles() {
    const auto asked = qEnvironmentVariableIntValue("PENUMBRA_KILLS");
    const int kills = asked > 0 ? asked : 40;
    bool readable = true;
    QElapsedTimer clock;
    clock.start();
    const auto whole = m_folder.filePath("whole.penumbra");
    QCOMPARE(cli(QStringList{"import", "-w", whole} + m_files).code, 0);
    const auto length = static_cast<std::uint32_t>(std::max<qint64>(clock.elapsed(), 1)) * 1000;
    QCOMPARE(hostsIn(whole, readable), kFiles * kHosts);
    penumbra::base::Rng rng(42);
    int inTheMiddle = 0;
    for (int kill = 0; kill < kills; ++kill) {
        const auto outcome = killOne(static_cast<int>(rng.below(length)));
        QVERIFY(outcome.readable);
        QCOMPARE(outcome.hosts % kHosts, 0);
        QVERIFY(outcome.hosts / kHosts >= outcome.acknowledged);
        // Beyond what was said at most the one file whose words were still on the way.
        QVERIFY(outcome.hosts / kHosts <= outcome.acknowledged + 1);
        if (outcome.hosts > 0 && outcome.hosts < kFiles * kHosts) ++inTheMiddle;
    }
    qInfo("%d kills, %d of them in the middle of the import: nothing lost, nothing torn", kills, inTheMiddle);
    QVERIFY(inTheMiddle > kills / 10);
}

QTEST_GUILESS_MAIN(ImportKillTest)
#include "import_kill_test.moc"
