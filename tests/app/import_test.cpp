#include "app/program.h"
#include "schema.h"

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
    void aDryRunTellsOfOtherCapacities();
    void aFailedCommitStoredNothing();
    void aCutAnswerIsNoSuccess();
    void gatheringGoesOnAfterAFailure();
    void anImportIsTakenBack();
    void whatNoImportMadeStays();
    void rejectsAreWritten();
    void manyRejectsAreWritten();
    void aMappingIsRemembered();
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

void ImportTest::aDryRunTellsOfOtherCapacities() {
    QVERIFY(writeFile(path("cmdb.csv"), "kind,name,capacity.cpu\nhost,db-01,16\n"));
    QVERIFY(writeFile(path("scan.csv"), "kind,name,capacity.cpu\nhost,db-01,32\n"));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("cmdb.csv")}).code, 0);
    for (const auto& how : {QStringList{"--dry-run"}, QStringList{}}) {
        const auto done =
            cli(QStringList{"import", "-w", path("a.penumbra"), "--json"} + how + QStringList{path("scan.csv")});
        QCOMPARE(codesIn(done.json()), QStringList("conflict"));
        QVERIFY2(done.err.contains("was '16 cores' by cmdb.csv"), done.err.constData());
    }
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

/// What `show` tells of a workspace, without which revision it is.
QJsonObject shown(const QString& workspace) {
    QJsonObject out;
    for (const char* what : {"", "resources", "series", "events"}) {
        auto json =
            cli(QStringList{"show", "-w", workspace, "--json"} + QString(what).split(' ', Qt::SkipEmptyParts)).json();
        for (const char* key : {"revision", "time", "source"}) json.remove(key);
        out[what] = json;
    }
    return out;
}

void ImportTest::anImportIsTakenBack() {
    const auto workspace = path("a.penumbra");
    QVERIFY(writeFile(path("resources.csv"), "kind,name,capacity.cpu\nhost,db-01,4\nhost,db-02,4\n"));
    QCOMPARE(cli({"import", "-w", workspace, "--source", "fleet", path("resources.csv")}).code, 0);
    QCOMPARE(cli({"import", "-w", workspace, path("samples.csv")}).code, 0);
    const auto before = shown(workspace);
    QVERIFY(writeFile(path("resources.csv"), "kind,name,capacity.cpu,capacity.tpu\nhost,db-01,8,1\nhost,db-03,4,2\n"));
    QVERIFY(writeFile(path("more.csv"), QByteArray(kSamples).replace(":00Z,2", ":30Z,9")));
    QCOMPARE(cli({"import", "-w", workspace, "--complete", "--source", "fleet", path("resources.csv")}).code, 0);
    const auto between = shown(workspace);
    QVERIFY(between != before);
    QCOMPARE(cli({"import", "-w", workspace, path("more.csv")}).code, 0);
    QVERIFY(shown(workspace) != between);
    const auto undone = cli({"undo", "-w", workspace, "--json"});
    QCOMPARE(undone.code, 0);
    QCOMPARE(undone.json()["source"].toString(), QString("more.csv"));
    QCOMPARE(schemaErrors(nlohmann::json::parse(undone.out.toStdString()), "undo"), std::string());
    QCOMPARE(shown(workspace), between);
    const auto first = cli({"undo", "-w", workspace});
    QVERIFY2(first.err.contains("the import of fleet (revision 3) was taken back"), first.err.constData());
    QCOMPARE(shown(workspace), before);
    QCOMPARE(cli({"verify", "-w", workspace}).code, 0);
    const auto audit = cli({"show", "-w", workspace, "audit", "--json"}).out;
    QVERIFY2(audit.contains("revision 3 from fleet taken back, as at revision 2"), audit.constData());
}

void ImportTest::whatNoImportMadeStays() {
    const auto workspace = path("a.penumbra");
    QCOMPARE(cli({"undo", "-w", workspace}).code, 3); // there is none
    QCOMPARE(cli({"sample", "-w", workspace, "--hosts", "8", "--days", "2"}).code, 0);
    const auto made = cli({"undo", "-w", workspace});
    QCOMPARE(made.code, 2);
    QVERIFY2(made.err.contains("changed the inventory (revision 1, "), made.err.constData());
}

void ImportTest::rejectsAreWritten() {
    QVERIFY(writeFile(path("resources.csv"), "kind,name\nhost,db-01\nserver,=db-02\n"));
    for (const auto& target : {QStringList{"--dry-run"}, QStringList{"-w", path("a.penumbra")}}) {
        const auto done =
            cli(QStringList{"import"} + target + QStringList{"--rejects", path("bad.csv"), path("resources.csv")});
        QCOMPARE(done.code, 3);
        QVERIFY2(done.err.contains("bad.csv: 1 problem written."), done.err.constData());
        const auto lines = contentOf(path("bad.csv")).split('\n');
        QCOMPARE(lines.value(0).trimmed(), QByteArray("file,line,path,severity,code,reason,raw"));
        QVERIFY2(lines.value(1).startsWith("resources.csv,3,,error,"), lines.value(1).constData());
        QVERIFY2(lines.value(1).trimmed().endsWith(",\"server,=db-02\""), lines.value(1).constData());
    }
    const auto refused = cli({"import", "--dry-run", "--rejects", path("bad.csv"), path("none.csv")});
    QCOMPARE(refused.code, 3);
    QVERIFY(contentOf(path("bad.csv")).contains(",error,refused,"));
}

/// Each of ten thousand bad rows is in the table, however few are told on the terminal.
void ImportTest::manyRejectsAreWritten() {
    QByteArray rows = "kind,name\n";
    for (int i = 0; i < 10'000; ++i) rows += QString("server,s%1\n").arg(i).toUtf8();
    QVERIFY(writeFile(path("resources.csv"), rows));
    const auto done = cli({"import", "--dry-run", "--rejects", path("bad.csv"), path("resources.csv")});
    QCOMPARE(done.code, 3);
    QVERIFY(done.err.count('\n') < 40);
    const auto lines = contentOf(path("bad.csv")).split('\n');
    QCOMPARE(lines.size(), 10'002);
    QVERIFY(lines.value(10'000).contains("\"server,s9999\""));
}

/// What --map said of a table holds for the next one with the same columns, in that workspace only.
void ImportTest::aMappingIsRemembered() {
    QVERIFY(writeFile(path("my.map.json"), R"({"penumbra": "mapping", "format": 1, "record": "host", "name": "{box}",
        "columns": {"capacity.cpu": {"column": "cores"}}})"));
    QVERIFY(writeFile(path("one.csv"), "box,cores\nsrv1,16\n"));
    QVERIFY(writeFile(path("two.csv"), "box,cores\nsrv2,8\n"));
    QVERIFY(writeFile(path("other.csv"), "box,cores,more\nsrv3,8,\n"));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("one.csv")}).code, 3);
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), "--map", path("my.map.json"), path("one.csv")}).code, 0);
    QCOMPARE(cli({"show", "-w", path("a.penumbra"), "--json"}).json()["capacity"].toObject()["cpu"].toInt(), 16'000);
    for (const auto& target : {QStringList{"--dry-run"}, QStringList{}}) {
        const auto done =
            cli(QStringList{"import", "-w", path("a.penumbra"), "--json"} + target + QStringList{path("two.csv")});
        QCOMPARE(done.code, 0);
        QCOMPARE(done.json()["stored"].toInt(), 1);
        QVERIFY2(done.err.contains("the column mapping that the workspace keeps"), done.err.constData());
    }
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("other.csv")}).code, 3);
    QCOMPARE(cli({"import", "-w", path("b.penumbra"), path("two.csv")}).code, 3);
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
