#include "app/program.h"

#include <QDir>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra::test;

namespace {

const QString kCorpus = PENUMBRA_DATA "/data/corpus/";

bool isJson(const QString& file) { return file.endsWith(".json"); }

/// The documents of a file as jq sees them, one a line; yq turns YAML into them.
QByteArray documentsOf(const QString& path) { return runProgram(isJson(path) ? "jq" : "yq", {"-c", ".", path}).out; }

/// "3 Node, 5 Pod" of the note that says what was read and of the one that says what was passed over.
QJsonObject kindsTold(const QJsonObject& report) {
    QJsonObject kinds;
    for (const QJsonValue problem : report["problems"].toArray()) {
        const auto code = problem["code"].toString();
        if (code != "objects" && code != "not-needed") continue;
        const auto text = problem["text"].toString();
        for (const auto& part : text.mid(text.lastIndexOf(": ") + 2).chopped(1).split(", "))
            kinds[part.section(' ', 1)] = part.section(' ', 0, 0).toInt();
    }
    return kinds;
}

} // namespace

/// Every file of the corpus through the program, against counts that jq makes.
class KubernetesCorpusTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void validFiles_data();
    void validFiles();
    void brokenFiles_data();
    void brokenFiles();
    void cutFiles();
    void sumsByHand_data();
    void sumsByHand();

private:
    void compareWith(const QJsonObject& counted, const QJsonObject& report, const QString& workspace) const;
};

void KubernetesCorpusTest::init() {
    if (!QDir(kCorpus + "kubernetes").exists()) QSKIP("The corpus of real files is not on this machine.");
    if (!isInstalled("jq") || !isInstalled("yq")) QSKIP("jq and yq are needed for an independent count.");
}

void addFiles(const char* expect) {
    QTest::addColumn<QString>("path");
    for (const auto& line : contentOf(kCorpus + "MANIFEST.csv").split('\n'))
        if (line.startsWith("kubernetes/") && line.contains(QByteArray(",") + expect + ","))
            QTest::newRow(line.left(line.indexOf(',')).mid(11).constData()) << kCorpus + line.left(line.indexOf(','));
}

void KubernetesCorpusTest::validFiles_data() { addFiles("valid"); }

void KubernetesCorpusTest::compareWith(const QJsonObject& counted, const QJsonObject& report,
                                       const QString& workspace) const {
    const auto resources = report["resources"].toObject();
    QCOMPARE(resources["host"].toInt(), counted["nodes"].toInt());
    QCOMPARE(resources["workload"].toInt(), counted["pods"].toInt() + counted["planned"].toInt());
    QCOMPARE(resources["service"].toInt(), counted["services"].toInt());
    QCOMPARE(kindsTold(report), counted["kinds"].toObject());
    QCOMPARE(report["read"].toInt(), report["stored"].toInt() + report["rejected"].toInt());
    const auto shown = cli({"show", "-w", workspace, "--json"}).json();
    QCOMPARE(shown["resources"].toObject(), resources);
    QCOMPARE(shown["demand"]["cpu"].toDouble(), counted["cpu"].toDouble());
    QCOMPARE(shown["demand"]["memory"].toDouble(), counted["memory"].toDouble());
    QCOMPARE(shown["capacity"]["cpu"].toDouble(), counted["capacityCpu"].toDouble());
    QCOMPARE(shown["capacity"]["memory"].toDouble(), counted["capacityMemory"].toDouble());
}

void KubernetesCorpusTest::validFiles() {
    QFETCH(QString, path);
    const auto count =
        runProgram("jq", {"-s", "-f", PENUMBRA_SOURCE "/tests/app/kubernetes_count.jq"}, documentsOf(path));
    QVERIFY2(count.code == 0, count.err);
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    const auto imported = cli({"import", "-w", workspace, "--json", path});
    const int expected = imported.json()["rejected"].toInt() > 0 ? 3 : 0; // 3: one was rejected, and said
    QVERIFY2(imported.code == expected, imported.err);
    compareWith(count.json(), imported.json(), workspace);
    // The same file once more changes nothing.
    const auto again = cli({"import", "-w", workspace, "--json", path});
    QCOMPARE(again.code, expected);
    QCOMPARE(again.json()["stored"].toInt(), 0);
    QCOMPARE(again.json()["duplicate"].toInt() + again.json()["rejected"].toInt(), again.json()["read"].toInt());
}

void KubernetesCorpusTest::brokenFiles_data() { addFiles("malformed"); }

void KubernetesCorpusTest::brokenFiles() {
    QFETCH(QString, path);
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    QCOMPARE(cli({"import", "-w", workspace, kCorpus + "kubernetes/k9s__render__testdata__no.json"}).code, 0);
    const auto before = hashOf(workspace);
    const auto refused = cli({"import", "-w", workspace, "--json", path});
    QCOMPARE(refused.code, 3);
    QVERIFY2(refused.err.contains(QFileInfo(path).fileName().toUtf8()), refused.err);
    if (QFileInfo(path).size() > 0)
        QVERIFY2(refused.err.contains("line 127, column 15"), refused.err);
    else
        QVERIFY2(refused.err.contains("empty"), refused.err);
    QCOMPARE(refused.json()["stored"].toInt(), 0);
    QCOMPARE(hashOf(workspace), before);
}

/// A JSON file that was cut off, and a YAML file whose second half lost a bracket, say where; nothing of them comes in.
void KubernetesCorpusTest::cutFiles() {
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    QCOMPARE(cli({"import", "-w", workspace, kCorpus + "kubernetes/k9s__render__testdata__no.json"}).code, 0);
    const auto before = hashOf(workspace);
    QStringList files;
    for (const auto& entry : QDir(kCorpus + "kubernetes").entryInfoList(QDir::Files)) {
        const auto bytes = contentOf(entry.filePath());
        if (bytes.size() < 100 || entry.fileName().startsWith("derived")) continue;
        const auto half = bytes.indexOf('\n', bytes.size() / 2) + 1;
        files << folder.filePath(entry.fileName());
        QVERIFY(writeFile(files.back(), isJson(entry.fileName()) ? bytes.left(bytes.size() * 3 / 5)
                                                                 : bytes.left(half) + "]: [\n" + bytes.mid(half)));
    }
    QVERIFY(files.size() > 50);
    const auto refused = cli(QStringList{"import", "-w", workspace, "--json"} + files);
    QCOMPARE(refused.code, 3);
    QCOMPARE(refused.json()["stored"].toInt(), 0);
    for (const QJsonValue file : refused.json()["files"].toArray()) {
        const auto error = file["error"].toString();
        QVERIFY2(error.contains(QFileInfo(file["file"].toString()).fileName()), qPrintable(error));
        QVERIFY2(error.contains("line ") || error.contains(QRegularExpression(":[0-9]+")), qPrintable(error));
    }
    QCOMPARE(hashOf(workspace), before);
}

void KubernetesCorpusTest::sumsByHand_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("side");
    QTest::addColumn<double>("cpu");
    QTest::addColumn<double>("memory");
    constexpr double kMi = 1048576;
    QTest::newRow("node: 4 cores, 8063156 Ki") << "k9s__render__testdata__no.json"
                                               << "capacity" << 4000.0 << 8063156.0 * 1024;
    QTest::newRow("pod: 100m, 70 Mi") << "k9s__render__testdata__po.json"
                                      << "demand" << 100.0 << 70 * kMi;
    QTest::newRow("replica set: 1 of 250m, 256 Mi") << "k9s__render__testdata__rs.json"
                                                    << "demand" << 250.0 << 256 * kMi;
    QTest::newRow("stateful set: 8 of 8 cores, 16 Gi") << "open-simulator__application__complicate__sts-busybox.yaml"
                                                       << "demand" << 64000.0 << 8 * 16 * 1024 * kMi;
    QTest::newRow("replica set: 6 of 8 cores, 18432 Mi") << "open-simulator__application__gpushare__gpu-rs-03.yaml"
                                                         << "demand" << 48000.0 << 6 * 18432 * kMi;
    QTest::newRow("three static pods: 100m, 100 Mi each") << "open-simulator__demo_1__manifests__etcd.yaml"
                                                          << "demand" << 300.0 << 300 * kMi;
}

void KubernetesCorpusTest::sumsByHand() {
    QFETCH(QString, file);
    QFETCH(QString, side);
    QTemporaryDir folder;
    const auto workspace = folder.filePath("w.penumbra");
    QCOMPARE(cli({"import", "-w", workspace, kCorpus + "kubernetes/" + file}).code, 0);
    const auto sums = cli({"show", "-w", workspace, "--json"}).json()[side].toObject();
    QTEST(sums["cpu"].toDouble(), "cpu");
    QTEST(sums["memory"].toDouble(), "memory");
}

QTEST_GUILESS_MAIN(KubernetesCorpusTest)
#include "kubernetes_corpus_test.moc"
