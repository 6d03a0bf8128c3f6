#include "app/program.h"
#include "schema.h"

#include <QDir>
#include <QJsonArray>
#include <QProcess>
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
    void severalMappingsAreKept();
    void mendedRejectsAreImported();
    void mendedRowsOfAMappedTable();
    void aHeldWorkspaceSaysByWhom();
    void aColumnSaysWhatARowIs();
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
        QVERIFY2(lines.value(1).startsWith("resources.csv,1,,note,columns,"), lines.value(1).constData());
        QVERIFY2(lines.value(2).startsWith("resources.csv,3,,error,"), lines.value(2).constData());
        QVERIFY2(lines.value(2).trimmed().endsWith(",\"server,=db-02\""), lines.value(2).constData());
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
    QCOMPARE(lines.size(), 10'003);
    QVERIFY(lines.value(10'001).contains("\"server,s9999\""));
}

/// The table of rejects is imported itself once its rows are mended: they count as rows of their file, and what is
/// still wrong has its place in the table.
void ImportTest::mendedRejectsAreImported() {
    QVERIFY(writeFile(path("fleet.csv"), "name;kind;label.note;capacity.cpu\nh\xfc"
                                         "1;host;x;4\n=h2;sever;\"two\n\"\"lines\"\"\";8\n"
                                         "h3;host;;banana\nh4;hots;;1\n"));
    const auto first =
        cli({"import", "-w", path("a.penumbra"), "--rejects", path("bad.csv"), path("fleet.csv"), "--json"});
    QCOMPARE(first.json()["rejected"].toInt(), 3);
    auto bad = contentOf(path("bad.csv"));
    QVERIFY(bad.contains("sever;"));
    bad.replace("sever;", "host;").replace(";banana", ";16");
    QVERIFY(writeFile(path("bad.csv"), bad));
    const auto mended = cli({"import", "-w", path("a.penumbra"), path("bad.csv"), "--json"});
    QCOMPARE(mended.code, 3);
    QCOMPARE(mended.json()["stored"].toInt(), 2);
    QCOMPARE(mended.json()["rejected"].toInt(), 1);
    const auto lineOf = bad.left(bad.indexOf("h4;hots")).count('\n') + 1;
    QVERIFY2(mended.err.contains(QString("bad.csv:%1:").arg(lineOf).toUtf8()), mended.err.constData());
    const auto shown = cli({"show", "-w", path("a.penumbra"), "resources"}).out;
    QVERIFY2(shown.contains("=h2") && shown.contains("h\u00fc"
                                                     "1"),
             shown.constData());
    QCOMPARE(cli({"show", "-w", path("a.penumbra"), "--json"}).json()["capacity"].toObject()["cpu"].toInt(), 28'000);
    const auto overview = cli({"overview", "-w", path("a.penumbra")}).out; // the rows are of their file
    QVERIFY2(overview.contains("fleet.csv") && !overview.contains("bad.csv"), overview.constData());

    QVERIFY(writeFile(path("other.csv"), "kind,name\nhots,h9\n"));
    QCOMPARE(cli({"import", "--dry-run", "--rejects", path("two.csv"), path("fleet.csv"), path("other.csv")}).code, 3);
    const auto two = cli({"import", "--dry-run", path("two.csv")});
    QCOMPARE(two.code, 3);
    QVERIFY2(two.err.contains("two.csv holds rows of fleet.csv and of other.csv. Leave the rows of one file in it"),
             two.err.constData());
}

/// A mapping reads the mended rows of a foreign table, too.
void ImportTest::mendedRowsOfAMappedTable() {
    QVERIFY(writeFile(path("my.map.json"), R"({"penumbra": "mapping", "format": 1, "record": "host", "name": "{box}",
        "columns": {"capacity.cpu": {"column": "cores"}}})"));
    QVERIFY(writeFile(path("one.csv"), "box,cores\nsrv1,16\nsrv2,many\n"));
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), "--map", path("my.map.json"), "--rejects", path("bad.csv"),
                  path("one.csv")})
                 .code,
             3);
    auto bad = contentOf(path("bad.csv"));
    QVERIFY(writeFile(path("bad.csv"), bad.replace("srv2,many", "srv2,8")));
    const auto mended = cli({"import", "-w", path("a.penumbra"), path("bad.csv")});
    QVERIFY2(mended.code == 0, mended.err.constData());
    QVERIFY2(mended.err.contains("'my.map', which the workspace keeps"), mended.err.constData());
    QCOMPARE(cli({"show", "-w", path("a.penumbra"), "--json"}).json()["capacity"].toObject()["cpu"].toInt(), 24'000);
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
        QVERIFY2(done.err.contains("the column mapping 'my.map', which the workspace keeps"), done.err.constData());
    }
    const auto other = cli({"import", "-w", path("a.penumbra"), path("other.csv")});
    QCOMPARE(other.code, 3);
    QVERIFY2(other.err.contains("The workspace keeps a column mapping for which all columns are there: try --map "
                                "'my.map'."),
             other.err.constData());
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), "--map", "my.map", path("other.csv")}).code, 0);
    const auto wrong = cli({"import", "-w", path("a.penumbra"), "--map", "mine", path("other.csv")});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("'mine' is neither a file nor a column mapping that the workspace keeps. It keeps "
                                "'my.map'."),
             wrong.err.constData());
    QCOMPARE(cli({"import", "-w", path("b.penumbra"), path("two.csv")}).code, 3);
}

/// Two ways to read the same columns are both kept; the one used last is taken, the other is told and can be named.
void ImportTest::severalMappingsAreKept() {
    const auto mapping = [](const char* record, const char* title) {
        return QString(R"({"penumbra": "mapping", "format": 1, "record": "%1", "name": "{box}"%2})")
            .arg(record, *title ? QString(R"(, "title": "%1")").arg(title) : QString())
            .toUtf8();
    };
    QVERIFY(writeFile(path("machines.json"), mapping("host", "")));
    QVERIFY(writeFile(path("places.json"), mapping("rack", "Our racks")));
    QVERIFY(writeFile(path("one.csv"), "box,n\none,1\n"));
    QVERIFY(writeFile(path("two.csv"), "box,n\ntwo,1\n"));
    QVERIFY(writeFile(path("three.csv"), "box,n\nthree,1\n"));
    const auto import = [&](const QStringList& more) {
        return cli(QStringList{"import", "-w", path("a.penumbra")} + more);
    };
    QCOMPARE(import({"--map", path("machines.json"), path("one.csv")}).code, 0);
    QCOMPARE(import({"--map", path("places.json"), path("two.csv")}).code, 0);
    const auto newest = import({"--dry-run", path("three.csv")});
    QVERIFY2(
        newest.err.contains("'Our racks', which the workspace keeps for these columns, the newest beside 'machines'"),
        newest.err.constData());
    QVERIFY2(newest.err.contains("New: 1 rack."), newest.err.constData());
    QCOMPARE(import({"--map", "machines", path("three.csv")}).code, 0);
    const auto again = import({"--dry-run", path("two.csv")}); // it was used last
    QVERIFY2(
        again.err.contains("'machines', which the workspace keeps for these columns, the newest beside 'Our racks'"),
        again.err.constData());
}

/// A sheet of hosts, machines on them and things that are neither.
void ImportTest::aColumnSaysWhatARowIs() {
    QVERIFY(writeFile(path("mixed.json"), R"({"penumbra": "mapping", "format": 1, "name": "{Name}",
        "record": {"column": "Type", "values": {"Host": "host", "VM": "workload"}},
        "columns": {"capacity.cpu": {"column": "CPU"}, "request.cpu": {"column": "CPU"}},
        "relations": [{"relation": "runs-on", "to": "host/{On}"}]})"));
    QVERIFY(writeFile(path("mixed.csv"), "Name,Type,CPU,On\nh1,Host,16,\nv1,VM,2,h1\nsw1,Switch,1,h1\n"));
    const auto done =
        cli({"import", "-w", path("a.penumbra"), "--map", path("mixed.json"), "--json", path("mixed.csv")});
    QCOMPARE(done.code, 3);
    QCOMPARE(done.json()["rejected"].toInt(), 1);
    QCOMPARE(done.json()["resources"].toObject(), (QJsonObject{{"host", 1}, {"workload", 1}}));
    QCOMPARE(done.json()["relations"].toInt(), 1);
    QVERIFY2(
        done.err.contains("mixed.csv:4: The row was not taken because its 'Type' is 'Switch', and the mapping says "
                          "only what these mean: Host, VM."),
        done.err.constData());
    const auto shown = cli({"show", "-w", path("a.penumbra"), "--json"}).json();
    QCOMPARE(shown["capacity"].toObject()["cpu"].toInt(), 16'000);
    QCOMPARE(shown["demand"].toObject()["cpu"].toInt(), 2'000);
}

/// Who holds the workspace and what to do instead.
void ImportTest::aHeldWorkspaceSaysByWhom() {
    QCOMPARE(cli({"import", "-w", path("a.penumbra"), path("samples.csv")}).code, 0);
    const auto folder = path("drop");
    QVERIFY(QDir().mkpath(folder));
    QVERIFY(writeFile(path("drop.json"), QString(R"({"penumbra": "source", "format": 1, "name": "drop", "gatherer":
        "spool", "params": {"folder": "%1"}})")
                                             .arg(folder)
                                             .toUtf8()));
    QCOMPARE(cli({"sources", "-w", path("a.penumbra"), "--add", path("drop.json")}).code, 0);
    QProcess watch;
    watch.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    watch.start(PENUMBRA_BIN "/penumbra-cli", {"watch", "-w", path("a.penumbra"), "--for", "10m"});
    QVERIFY(watch.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(
        QFile::exists(path("a.penumbra") + ".lock") && !contentOf(path("a.penumbra") + ".lock").isEmpty(), 60'000);
    const auto refused = cli({"import", "-w", path("a.penumbra"), path("samples.csv")});
    watch.terminate();
    QVERIFY(watch.waitForFinished(60'000));
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("(process penumbra-cli watch "), refused.err.constData());
    QVERIFY2(refused.err.contains("A file to import can go into the folder of a 'spool' source"),
             refused.err.constData());
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
