#include "app/program.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace penumbra::test;

namespace {

QStringList codesIn(const QJsonObject& json) {
    QStringList out;
    for (const auto& problem : json["problems"].toArray()) out << problem.toObject()["code"].toString();
    return out;
}

constexpr const char* kSamples = "resource,metric,time,value,unit\n"
                                 "db-01,queue,2026-03-01T00:00:00Z,1,count\n"
                                 "db-01,queue,2026-03-01T00:00:00Z,1,count\n"
                                 "db-01,queue,2026-03-01T01:00:00Z,2,count\n";

} // namespace

/// What `import`, `gather` and `verify` say of what they did, told by the program itself.
class ImportTest final : public QObject {
    Q_OBJECT
private slots:
    void init();
    void repeatedRowsAreInTheAccount();
    void whatTheStoreRejectsIsNamed();
    void rejectedRowsAreNoSuccess();
    void aDryRunKnowsTheWorkspace();
    void aFailedCommitStoredNothing();
    void aCutAnswerIsNoSuccess();
    void gatheringGoesOnAfterAFailure();
    void verifyFindsDamage();

private:
    QString path(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportTest::init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(writeFile(path("samples.csv"), kSamples));
}

void ImportTest::repeatedRowsAreInTheAccount() {
    const auto dry = cli({"import", "--dry-run", "--json", path("samples.csv")}).json();
    QCOMPARE(dry["read"].toInt(), 3);
    QCOMPARE(dry["stored"].toInt(), 2);
    const auto done = cli({"import", "-w", path("a.penumbra"), "--json", path("samples.csv")});
    QCOMPARE(done.code, 0);
    QCOMPARE(done.json()["read"].toInt(), 3);
    QCOMPARE(done.json()["stored"].toInt(), 2);
    QCOMPARE(done.json()["duplicate"].toInt(), 1);
    QCOMPARE(codesIn(done.json()), QStringList("unknown-resource"));
}

void ImportTest::whatTheStoreRejectsIsNamed() {
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("samples.csv")}).code, 0);
    auto other = QByteArray(kSamples).replace(",count", ",bytes");
    QVERIFY(writeFile(path("samples.csv"), other));
    const auto done = cli({"import", "-w", path("a.penumbra"), "--json", path("samples.csv")});
    QCOMPARE(done.json()["rejected"].toInt(), 2);
    QCOMPARE(codesIn(done.json()), QStringList({"unknown-resource", "unit-changed"}));
    QVERIFY2(done.err.contains("count"), done.err.constData());
}

void ImportTest::rejectedRowsAreNoSuccess() {
    QVERIFY(writeFile(path("resources.csv"), "kind,name\nhost,db-01\nserver,db-02\n"));
    const auto done = cli({"import", "-w", path("a.penumbra"), "--json", path("resources.csv")});
    QCOMPARE(done.code, 3);
    QCOMPARE(done.json()["stored"].toInt(), 1);
    QCOMPARE(done.json()["rejected"].toInt(), 1);
}

void ImportTest::aDryRunKnowsTheWorkspace() {
    QVERIFY(writeFile(path("relations.csv"), "from,relation,to\nhost/db-01,within,r1\n"));
    QVERIFY(writeFile(path("resources.csv"), "kind,name\nhost,db-01\nzone,r1\n"));
    const auto codes = [&](const QStringList& files) {
        return codesIn(cli(QStringList{"import", "--dry-run", "--json", "-w", path("a.penumbra")} + files).json());
    };
    QCOMPARE(codes({path("relations.csv")}), QStringList("dangling-reference"));
    QCOMPARE(codes({path("resources.csv"), path("relations.csv")}), QStringList("name-found"));
    QCOMPARE(codes({path("samples.csv")}), QStringList("unknown-resource"));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("resources.csv")}).code, 0);
    QCOMPARE(codes({path("samples.csv")}), QStringList());
}

void ImportTest::aFailedCommitStoredNothing() {
    QVERIFY(writeFile(path("a.penumbra"), "no workspace"));
    const auto done = cli({"import", "-w", path("a.penumbra"), "--json", path("samples.csv")});
    QCOMPARE(done.code, 3);
    for (const auto& json : {done.json(), done.json()["files"].toArray()[0].toObject()})
        for (const char* key : {"read", "stored", "duplicate", "samples", "series"})
            QVERIFY2(json.contains(key) && json[key].toInt() == 0, key);
    QVERIFY(!done.json()["files"].toArray()[0].toObject()["error"].toString().isEmpty());
}

/// A full disk takes a part of a large answer.
void ImportTest::aCutAnswerIsNoSuccess() {
    for (const char* verb : {"schema", "import"}) {
        QProcess process;
        process.setStandardOutputFile("/dev/full");
        process.start(PENUMBRA_BIN "/penumbra-cli",
                      QString(verb) == "schema" ? QStringList{"schema", "--json"}
                                                : QStringList{"import", "--dry-run", "--json", path("samples.csv")});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 4);
    }
}

void ImportTest::gatheringGoesOnAfterAFailure() {
    const QByteArray source = R"({"penumbra": "source", "format": 1, "name": "gone", "gatherer": "prometheus",
        "params": {"url": "http://127.0.0.1:1/"}})";
    QVERIFY(writeFile(path("source.json"), source));
    const auto done = cli({"gather", "-w", path("a.penumbra"), "--source", path("source.json"), "--for", "2500ms",
                           "--every", "1s", "--json"});
    QCOMPARE(done.code, 3);
    QCOMPARE(done.json()["penumbra"].toString(), QString("gather"));
    QCOMPARE(done.json()["files"].toArray().size(), 3);
    QVERIFY(!QFile::exists(path("a.penumbra"))); // no answer, no workspace
    QVERIFY2(done.err.contains("3 of 3"), done.err.constData());
}

void ImportTest::verifyFindsDamage() {
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("samples.csv")}).code, 0);
    auto sound = cli({"verify", "-w", path("a.penumbra"), "--json"});
    QCOMPARE(sound.code, 0);
    QVERIFY(sound.json()["sound"].toBool());
    auto bytes = contentOf(path("a.penumbra"));
    const auto at = bytes.lastIndexOf("queue");
    QVERIFY(at > 0);
    bytes[at] = 'Q';
    QVERIFY(writeFile(path("a.penumbra"), bytes));
    const auto damaged = cli({"verify", "-w", path("a.penumbra"), "--json"});
    QCOMPARE(damaged.code, 3);
    QVERIFY2(damaged.err.contains("damaged"), damaged.err.constData());
}

QTEST_GUILESS_MAIN(ImportTest)
#include "import_test.moc"
